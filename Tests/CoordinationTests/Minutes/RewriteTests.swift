import Testing

@testable import Coordination

/// Entries changed in place, turned into something else, moved under another item.
struct RewriteTests {
  private func sitting(_ lines: String...) throws -> Sitting {
    var sitting = Sitting()
    for line in lines { try sitting.type(line) }
    return sitting
  }

  @Test(arguments: [
    "a note", "MFA: words", "!orders MFA to report", "#agreed to meet",
    "#action MFA send it by 15.1.2015", "#action somebody does it", "#gap no data",
    "https://www.mvcr.cz", "#idea more", "#proposed to meet", "#subtopic Shelters", "\\#topic 2",
    "[[ as said ]]", "#rejected to meet",
  ])
  func theLineOfAnEntryIsWhatWasTyped(line: String) throws {
    let sitting = try sitting(line)
    #expect(sitting.book.line(of: sitting.entries[0]) == line)
    // Entered again it changes nothing.
    #expect(
      try RewriteEntry(sitting.entries[0].id, line).edits(in: sitting.book, sitting.context).isEmpty
    )
  }

  @Test(arguments: [Language.english, .czech])
  func anEntryMadeOtherwiseHasALineToo(language: Language) throws {
    var sitting = try sitting(
      "!orders MFA to report", "#action MFA send it by 15.1.2015", "#gap no data", "MFA: x")
    // As a form would: the records are set, the typed line is not.
    sitting.book.put(
      sitting.book.resolutions["m2-1"]!.with {
        $0.verb = .recommends
        $0.addressees = ["mls", "mfa"]
      })
    sitting.book.put(
      sitting.book.tasks["m2-task-1"]!.with { $0.deadline = .date(Sample.day("2015-02-01")) })
    for entry in sitting.entries {
      let line = sitting.book.line(of: entry, in: language)
      let read = try #require(sitting.read(line))
      #expect(read.doubts == [], "\(line)")
      let edits = try RewriteEntry(entry.id, line, in: language)
        .edits(in: sitting.book, sitting.context)
      // The records stay as they are; only what was typed is another line now.
      #expect(edits.allSatisfy { $0.kind == .entry }, "\(line)")
    }
  }

  @Test func aNoteBecomesATaskAndBack() throws {
    var sitting = try sitting("MFA: will send the list by 15.1.2015")
    let id = sitting.entries[0].id
    try sitting.perform(TurnEntry(id, into: .task))
    let task = try #require(sitting.book.tasks.rows.first { $0.origin == "m2" })
    #expect(task.responsible == ["mfa"] && task.deadline == .date(Sample.day("2015-01-15")))
    #expect(sitting.book.entries[id]?.subject == task.id)
    try sitting.perform(TurnEntry(id, into: .note))
    #expect(!sitting.book.has(task.id))
    #expect(sitting.book.entries[id]?.entryKind == .note)
  }

  @Test func aDecisionBecomesAProposalAndADecisionAgain() throws {
    var sitting = try sitting("!orders MFA to report")
    let id = sitting.entries[0].id
    try sitting.perform(TurnEntry(id, into: .proposal))
    #expect(sitting.book.resolutions.count == 0)
    #expect(sitting.book.entries[id]?.form == .proposal)
    try sitting.perform(TurnEntry(id, into: .decision))
    #expect(sitting.book.resolutions.count == 1)
  }

  @Test(arguments: TurnEntry.Turn.allCases)
  func wordsSurviveEveryTurn(turn: TurnEntry.Turn) throws {
    var sitting = try sitting("MFA: shelters are full, says the ministry")
    try sitting.perform(TurnEntry(sitting.entries[0].id, into: turn))
    let entry = sitting.entries[0]
    let made = entry.subject.flatMap { sitting.book.record($0) }
    let words = [entry.text, made?.value("text")?.text, made?.value("measure")?.text].compactMap(
      \.self)
    #expect(words.contains { $0.contains("shelters are full, says the ministry") })
    #expect(sitting.entries.count == 1)
  }

  @Test func whatOthersRelyOnDoesNotGo() throws {
    var sitting = try sitting("#action MFA send it by 15.1.2015")
    let task = try #require(sitting.book.tasks.rows.first { $0.origin == "m2" })
    sitting.book.put(Sample.evaluation("e1", at: "m2", of: task.id))
    let refusal = sitting.book.refusal(of: TurnEntry(sitting.entries[0].id, into: .note))
    #expect(refusal?.rule == .referredTo(by: "e1", .evaluation))
    // Its words can be set right all the same.
    try sitting.perform(
      RewriteEntry(sitting.entries[0].id, "#action MFA send the list by 15.1.2015"))
    #expect(sitting.book.tasks[task.id]?.measure == "send the list")
  }

  @Test func aCommandIsNoEntry() throws {
    let sitting = try sitting("a note")
    let id = sitting.entries[0].id
    for line in ["q+ MFA", "#topic 2", "#undo", "s/a/b/", "  "] {
      #expect(sitting.book.refusal(of: RewriteEntry(id, line))?.rule == .notALine, "\(line)")
    }
  }

  @Test func nothingIsRewrittenInVerifiedMinutes() throws {
    var sitting = try sitting("a note")
    sitting.book.put(sitting.record.with { $0.state = .verified })
    #expect(
      sitting.book.refusal(of: RewriteEntry(sitting.entries[0].id, "another"))?.rule
        == .meetingState(.verified))
  }

  @Test func anEntryMovesBehindThoseOfTheOtherItem() throws {
    var sitting = try sitting("one", "two")
    try sitting.type("#topic 2")
    try sitting.type("!to meet")
    try sitting.type("four")
    let two = try #require(sitting.entries.first { $0.text == "two" })
    try sitting.perform(MoveEntry(two.id, under: "m2-i2"))
    #expect(sitting.texts == ["one", "to meet", "four", "two"])
    let decision = try #require(sitting.entries.first { $0.entryKind == .decision })
    try sitting.perform(MoveEntry(decision.id, under: "m2-i1"))
    #expect(sitting.texts == ["one", "to meet", "four", "two"])
    #expect(sitting.book.entries[decision.id]?.item == "m2-i1")
    #expect(sitting.book.resolutions["m2-1"]?.item == "m2-i1")
    try sitting.perform(MoveEntry(two.id, under: "m2-i1"))
    #expect(sitting.texts == ["one", "to meet", "two", "four"])
  }
}
