import Testing

@testable import Coordination

/// Lines that go on, words that are escaped, words that are held verbatim.
struct ContinuationTests {
  @Test(arguments: ["... and financing", "… and financing", "...and financing"])
  func dotsContinueTheLineAbove(line: String) throws {
    var sitting = Sitting()
    try sitting.type("MFA: shelters")
    try sitting.type(line)
    #expect(sitting.texts == ["shelters and financing"])
    #expect(sitting.entries[0].speaker == "mfa")
    #expect(sitting.entries[0].typed == "MFA: shelters\n\(line)")
  }

  @Test func whatIsMissingMayComeInTheNextLine() throws {
    var sitting = Sitting()
    let first = try sitting.type("#action MFA send the list")
    #expect(first.doubts == [.noDueDate])
    try sitting.type("... by 15.1.2015")
    let task = try #require(sitting.book.tasks["m2-task-1"])
    #expect(task.measure == "send the list" && task.deadline == .date(Sample.day("2015-01-15")))
    #expect(sitting.entries.count == 1)
  }

  @Test func aResolutionGoesOnWithItsNumber() throws {
    var sitting = Sitting()
    try sitting.type("!orders MFA to report")
    try sitting.type("... on shelters")
    #expect(sitting.book.resolutions.count == 1)
    #expect(sitting.book.resolutions["m2-1"]?.text == "to report on shelters")
  }

  @Test func withoutALineAboveTheWordsAreKept() throws {
    var sitting = Sitting()
    let line = try sitting.type("... and so on")
    #expect(line.doubts == [.nothingToContinue])
    #expect(sitting.texts == ["and so on"])
    #expect(sitting.entries[0].typed == "... and so on")
  }

  @Test func dotsAloneAreANote() {
    #expect(Sitting().read("...")?.meaning == .note)
  }

  @Test func aBackslashKeepsWordsAsTheyAre() throws {
    var sitting = Sitting()
    for line in ["\\#topic 2", "\\... on", "\\s/a/b/", "\\MFA: x", "\\q+ MFA", "\\```x```"] {
      try sitting.type(line)
    }
    #expect(sitting.texts == ["#topic 2", "... on", "s/a/b/", "MFA: x", "q+ MFA", "```x```"])
    #expect(sitting.entries.allSatisfy { $0.entryKind == .note })
  }

  @Test(arguments: [
    ("```#topic 2\nMFA: x```", "#topic 2\nMFA: x"), ("```\n#topic 2\n  in\n```", "#topic 2\n  in"),
    ("[[ s/a/b/ ]]", "s/a/b/"), ("[[\na\nb\n]]", "a\nb"),
  ])
  func verbatimWordsAreKept(typed: String, text: String) throws {
    var sitting = Sitting()
    try sitting.type(typed)
    #expect(sitting.entries.map(\.entryKind) == [.verbatim])
    #expect(sitting.texts == [text])
    #expect(sitting.entries[0].typed == typed)
  }

  @Test func verbatimWordsGoOnUntilTheirMark() {
    for typed in ["```", "```a", "```a\nb", "[[ a", "[[ a\n```"] {
      #expect(Sitting().read(typed)?.doubts == [.unclosed], "\(typed)")
    }
    #expect(Sitting().read("[] a")?.meaning == .note)
  }

  @Test func verbatimWordsAreCorrectedToo() throws {
    var sitting = Sitting()
    try sitting.type("```\nthe cat\nsat\n```")
    try sitting.type("s/cat/hat/")
    #expect(sitting.texts == ["the hat\nsat"])
    #expect(sitting.entries[0].entryKind == .verbatim)
  }
}
