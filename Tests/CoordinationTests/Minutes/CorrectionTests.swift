import Testing

@testable import Coordination

/// `s/old/new/` and `i/where/new line/`: literal, the newest line or all of them, failures in sight.
struct CorrectionTests {
  private func typed(_ lines: String...) throws -> Sitting {
    var sitting = Sitting()
    for line in lines { try sitting.type(line) }
    return sitting
  }

  @Test func theNewestLineIsCorrectedOnce() throws {
    var sitting = try typed("a cat and a cat", "a cat and a cat", "a dog")
    try sitting.type("s/cat/hat/")
    #expect(sitting.texts == ["a cat and a cat", "a hat and a cat", "a dog"])
  }

  @Test func theSmallGReachesAllEarlierLines() throws {
    var sitting = try typed("a cat and a cat", "a dog", "the cat")
    try sitting.type("s/cat/hat/g")
    #expect(sitting.texts == ["a hat and a hat", "a dog", "the hat"])
    try sitting.type("one more cat")
    #expect(sitting.texts.last == "one more cat")
  }

  @Test func theGreatGReachesLaterLinesToo() throws {
    var sitting = try typed("the cat")
    try sitting.type("s/cat/hat/G")
    try sitting.type("MFA: a cat again")
    #expect(sitting.texts == ["the hat", "a hat again"])
    #expect(sitting.entries[1].typed == "MFA: a cat again")
    #expect(sitting.entries[1].speaker == "mfa")
  }

  @Test func textsAreLiteral() throws {
    var sitting = try typed("It costs 1.5 (or so) a+b")
    try sitting.type("s/1.5 (or so)/2.5/")
    try sitting.type("s/a+b/[x]$1\\n/")
    #expect(sitting.texts == ["It costs 2.5 [x]$1\\n"])
    try sitting.type("s/.*/all/")
    #expect(sitting.entries.last?.form == .failedCorrection)
  }

  @Test(arguments: [
    ("s/old/new/", "old", "new", LineCorrection.Scope.newest),
    ("s|old|new|", "old", "new", .newest),
    ("s/old/new", "old", "new", .newest), ("s/old//", "old", "", .newest),
    ("s/old/new/g", "old", "new", .earlier), ("s|a/b|c/d|G", "a/b", "c/d", .all),
    ("s/1/2/3/", "1", "2/3", .newest), ("s/x y/y x/g", "x y", "y x", .earlier),
  ])
  func isRead(line: String, old: String, new: String, scope: LineCorrection.Scope) throws {
    let correction = try #require(LineCorrection(line))
    #expect(correction.old == old && correction.new == new && correction.scope == scope)
  }

  @Test(arguments: [
    "s/old", "s//new/", "s old new", "so/what/", "s:old:new:", "S/old/new/", "s/he said",
  ])
  func isNoCorrection(line: String) {
    #expect(LineCorrection(line) == nil)
  }

  @Test func oneThatFailsStaysInSight() throws {
    var sitting = try typed("a cat")
    let line = try sitting.type("s/dog/hat/")
    #expect(line.doubts == [.nothingToCorrect("dog")])
    #expect(sitting.texts == ["a cat", "s/dog/hat/"])
    #expect(sitting.entries[1].form == .failedCorrection)
    // And is itself no line to be corrected.
    try sitting.type("s/dog/fog/")
    #expect(sitting.texts == ["a cat", "s/dog/hat/", "s/dog/fog/"])
  }

  @Test func whatALineMadeIsCorrectedWithIt() throws {
    var sitting = try typed(
      "!orders MFA to report by March", "#action MFA send the list by 15.1.2015",
      "#gap no data on men")
    try sitting.type("s/by March/by April/")
    try sitting.type("s/15.1.2015/20.1.2015/")
    try sitting.type("s/#action MFA/#action MLSA/")
    try sitting.type("s/men/women/")
    let resolution = try #require(sitting.book.resolutions["m2-1"])
    #expect(resolution.text == "to report by April" && resolution.addressees == ["mfa"])
    let task = try #require(sitting.book.tasks["m2-task-1"])
    #expect(task.deadline == .date(Sample.day("2015-01-20")) && task.responsible == ["mls"])
    #expect(task.measure == "send the list")
    #expect(sitting.book.gaps.rows.first?.title == "no data on women")
    #expect(sitting.entries.count == 3)
  }

  @Test func theVoteAndNumberOfAResolutionStay() throws {
    var sitting = try typed("!approves the raport", "hlasování 2:1:0", "!approves the budget")
    try sitting.type("s/raport/report/")
    let resolution = try #require(sitting.book.resolutions["m2-1"])
    #expect(resolution.text == "the report" && resolution.votesFor == 2 && resolution.number == 1)
    #expect(resolution.outcome == .adopted)
  }

  @Test func aCorrectionCanMakeALineSomethingElse() throws {
    var sitting = try typed("#info MFA send the list by 15.1.2015")
    try sitting.type("s/#info/#action/")
    #expect(sitting.entries.map(\.entryKind) == [.task])
    #expect(sitting.book.tasks.rows.contains { $0.responsible == ["mfa"] && $0.origin == "m2" })
  }

  @Test func aLineIsInsertedBeforeTheNewestThatHasTheWords() throws {
    var sitting = try typed("first cat", "second cat", "third")
    try sitting.type("i/cat/MFA: in between/")
    #expect(sitting.texts == ["first cat", "in between", "second cat", "third"])
    #expect(sitting.entries[1].speaker == "mfa")
    try sitting.type("i/second/again/")
    #expect(sitting.texts == ["first cat", "in between", "again", "second cat", "third"])
    try sitting.type("i/between/before that/")
    #expect(
      sitting.texts == ["first cat", "before that", "in between", "again", "second cat", "third"])
    try sitting.type("last")
    #expect(sitting.texts.last == "last")
  }

  @Test func anInsertionWithoutAPlaceStaysInSight() throws {
    var sitting = try typed("first")
    #expect(try sitting.type("i/cat/new/").doubts == [.nothingToCorrect("cat")])
    #expect(sitting.texts == ["first", "i/cat/new/"])
  }

  @Test func whatAnInsertionMakesIsMade() throws {
    var sitting = try typed("first")
    try sitting.type("i/first/!approves the report/")
    #expect(sitting.entries.map(\.entryKind) == [.decision, .note])
    #expect(sitting.book.resolutions["m2-1"]?.verb == .approves)
  }
}
