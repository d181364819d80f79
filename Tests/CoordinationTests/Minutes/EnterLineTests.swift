import Testing

@testable import Coordination

struct EnterLineTests {
  private let book = Sample.book

  private func enter(
    _ typed: String, into meeting: RecordID = "m2", under item: RecordID? = "m2-i1",
    restricted: Bool = false, of book: Book = Sample.book
  ) throws -> Book {
    let reader = LineReader(
      book: book, meeting: try #require(book.meetings[meeting]), context: Sample.context())
    let line = try #require(reader.understand(typed))
    let after = try book.after(
      EnterLine(line, meeting: meeting, item: item, restricted: restricted))
    for kind in [RecordKind.entry, .resolution, .task, .gap, .agendaItem] {
      for record in after.records(of: kind) { #expect(after.violations(of: record) == []) }
    }
    return after
  }

  @Test func aNoteFollowsTheLastEntry() throws {
    let first = try enter("The meeting began.", restricted: true)
    let second = try enter("#info It went on.", under: nil, of: first)
    let entries = second.entries(of: "m2")
    #expect(entries.map(\.sequence) == [1, 2])
    #expect(entries.map(\.text) == ["The meeting began.", "It went on."])
    #expect(entries.map(\.typed) == [nil, "#info It went on."])
    #expect(entries.map(\.restricted) == [true, false])
    #expect(entries.map(\.item) == ["m2-i1", nil])
    #expect(entries[0].time == Sample.time("10:00") && entries[0].entryKind == .note)
  }

  @Test func aSpeechHasItsSpeaker() throws {
    let entry = try #require(try enter("MZV: Informovalo o jednání.").entries(of: "m2").first)
    #expect(entry.entryKind == .speech && entry.speaker == "mfa")
    #expect(entry.text == "Informovalo o jednání.")
  }

  @Test func aLinkIsALink() throws {
    let entry = try #require(try enter("https://www.mvcr.cz/thb").entries(of: "m2").first)
    #expect(entry.entryKind == .link && entry.text == "https://www.mvcr.cz/thb")
  }

  @Test func aDecisionMakesAResolution() throws {
    let present = Attendance.made("a") {
      $0.meeting = "m2"
      $0.member = "s-moi"
    }
    let first = try enter("!approves the report", of: book.with(present))
    let resolution = try #require(first.resolutions(of: "m2").first)
    #expect(resolution.id == "m2-1" && resolution.number == 1 && resolution.verb == .approves)
    #expect(resolution.text == "the report" && resolution.item == "m2-i1")
    #expect(resolution.presentAtVote == 1 && resolution.quorumNeeded == 2)
    #expect(resolution.time == Sample.time("10:00"))
    let entry = try #require(first.entries(of: "m2").first)
    #expect(entry.entryKind == .decision && entry.subject == "m2-1")
    let second = try enter("usnesení: ukládá MV předložit zprávu", of: first)
    #expect(second.resolutions(of: "m2").map(\.number) == [1, 2])
    #expect(second.citation(of: second.resolutions(of: "m2")[1]) == "2/2")
    // Whom it is addressed to is read out of the words, so that each language can decline it.
    #expect(second.resolutions(of: "m2")[1].addressees == ["moi"])
    #expect(second.resolutions(of: "m2")[1].text == "předložit zprávu")
    #expect(second.entries(of: "m2").last?.text == "MV předložit zprávu")
  }

  @Test func aTaskComesFromTheMeeting() throws {
    let after = try enter("úkol: MZV, MV předložit zprávu do 30.6.2015")
    let task = try #require(after.tasks["m2-task-1"])
    #expect(task.responsible == ["mfa", "moi"] && task.measure == "předložit zprávu")
    #expect(task.deadline.text == "2015-06-30")
    #expect(task.origin == "m2" && task.setOn == Sample.today)
    #expect(after.entries(of: "m2").first?.subject == "m2-task-1")
    let second = try enter("#action MFA to report", of: after)
    #expect(second.tasks["m2-task-1-2"]?.deadline == .unknown)
  }

  @Test func aTaskOfNothingButAnOwnerKeepsItsWords() throws {
    #expect(try enter("úkol: MZV").tasks["m2-task-1"]?.measure == "MZV")
  }

  @Test func aTopicTakesUpOrAddsAnItem() throws {
    let taken = try enter("#topic 2")
    #expect(taken.agendaItems["m2-i2"]?.opened == Sample.time("10:00"))
    #expect(taken.entries.count == 0)
    let added = try enter("#topic Shelter for men", of: taken)
    let item = try #require(added.agenda(of: "m2").last)
    #expect(item.title == "Shelter for men" && item.number == 3)
    #expect(item.opened == Sample.time("10:00"))
    #expect(added.agendaItems["m2-i2"]?.closed == Sample.time("10:00"))
  }

  @Test func aGapIsIdentifiedAtTheMeeting() throws {
    let after = try enter("nedostatek: chybí údaje o mužích")
    let gap = try #require(after.gaps["gap-chybi-udaje-o-muzich"])
    #expect(gap.title == "chybí údaje o mužích" && gap.identifiedAt == "m2" && gap.state == .open)
    #expect(after.entries(of: "m2").first?.subject == gap.id)
  }

  @Test(arguments: MeetingState.allCases)
  func isRefusedWhereTheMinutesAreClosedOrNothingIsHeld(state: MeetingState) throws {
    let book = book.with(Sample.meeting("mx", 9, "2014-12-01", state))
    let isRefused = [.verified, .approved, .cancelled, .postponed].contains(state)
    let meanings: [UnderstoodLine.Meaning] = [
      .note, .speech("mfa"), .link, .decision(.agrees), .task([], nil), .topic(nil), .gap,
    ]
    for meaning in meanings {
      let line = UnderstoodLine(typed: "words", text: "words", meaning: meaning)
      let expected: RuleViolation? =
        isRefused ? .of(.meeting, "mx", "state", .meetingState(state)) : nil
      #expect(book.refusal(of: EnterLine(line, meeting: "mx", item: nil)) == expected)
    }
  }

  @Test func namesAMissingMeeting() {
    let line = UnderstoodLine(typed: "words", text: "words", meaning: .note)
    #expect(
      book.refusal(of: EnterLine(line, meeting: "m9", item: nil))
        == .of(.meeting, "m9", nil, .notFound))
  }
}
