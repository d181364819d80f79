import Testing

@testable import Coordination

/// An evaluation can be changed or deleted until the minutes of its meeting are circulated.
struct LedgerTests {
  private let evaluation = Sample.evaluation("e", at: "m1")

  private func book(_ state: MeetingState) -> Book {
    Sample.book.with(Sample.meeting("m1", 1, "2014-05-12", state), evaluation)
  }

  private let refusal = RuleViolation.of(.evaluation, "e", nil, .ledger)
  private let correcting = SetFields("e", [("comment", .string("Otherwise"))])

  @Test(arguments: [MeetingState.circulated, .verified, .approved])
  func standsOnceCirculated(state: MeetingState) {
    let book = book(state)
    #expect(book.refusal(of: correcting) == refusal)
    #expect(book.refusal(of: DeleteRecord("e")) == refusal)
    #expect(throws: refusal) { try book.checkLedger([.remove(evaluation)]) }
    let other = evaluation.with { $0.status = .fulfilled }
    #expect(throws: refusal) { try book.checkLedger([.replace(evaluation, by: other)]) }
  }

  @Test(arguments: [MeetingState.convened, .inSession, .drafted])
  func canBeSetRightBefore(state: MeetingState) throws {
    let book = book(state)
    #expect(try book.after(correcting).evaluations["e"]?.comment == "Otherwise")
    #expect(try book.after(DeleteRecord("e")).evaluations["e"] == nil)
    try book.checkLedger([.remove(evaluation)])
  }

  @Test func aCorrectionIsAFurtherOne() throws {
    let book = book(.approved)
    let correction = Sample.evaluation("new", at: "m2", .fulfilled) { $0.corrects = "e" }
    let after = try book.after(EvaluateTask(correction))
    let added = try #require(after.evaluations["t1-e2"])
    #expect(added.corrects == "e" && added.previous == .partly)
    #expect(after.violations(of: added) == [])
    #expect(after.evaluations["e"] == evaluation)
    try book.checkLedger([.add(added)])
  }

  @Test func circulationIsNotTakenBackWhereVerdictsRestOnIt() throws {
    let circulated = Sample.meeting("m1", 1, "2014-05-12", .circulated)
    let drafted = circulated.with { $0.state = .drafted }
    let edits = [RecordEdit.replace(circulated, by: drafted)]
    #expect(throws: RuleViolation.of(.meeting, "m1", "state", .ledger)) {
      try book(.circulated).checkLedger(edits)
    }
    try Sample.book.with(circulated).checkLedger(edits)
    try book(.circulated).checkLedger([
      .replace(circulated, by: circulated.with { $0.state = .verified })
    ])
  }

  @Test func theDayAndBodyOfCirculatedVerdictsStay() throws {
    let circulated = Sample.meeting("m1", 1, "2014-05-12", .circulated)
    let edits = [
      ("date", circulated.with { $0.date = Sample.day("2014-05-13") }),
      ("body", circulated.with { $0.body = "subgroup" }),
    ].map { ($0, RecordEdit.replace(circulated, by: $1)) }
    for (field, edit) in edits {
      #expect(throws: RuleViolation.of(.meeting, "m1", field, .ledger)) {
        try book(.circulated).checkLedger([edit])
      }
      try Sample.book.with(circulated).checkLedger([edit])
    }
    try book(.circulated).checkLedger([
      .replace(circulated, by: circulated.with { $0.place = "Prague" })
    ])
  }

  @Test func aMeetingWithVerdictsIsNotMovedToADayToCome() throws {
    let drafted = Sample.meeting("m1", 1, "2014-05-12", .drafted)
    let day = Sample.day("2014-12-02")
    let edits = [RecordEdit.replace(drafted, by: drafted.with { $0.date = day })]
    #expect(throws: RuleViolation.of(.meeting, "m1", "date", .inFuture(day))) {
      try book(.drafted).checkLedger(edits, today: Sample.today)
    }
    try book(.drafted).checkLedger(edits, today: day)
    try Sample.book.checkLedger(edits, today: Sample.today)
  }

  @Test func noneIsMovedBehindCirculatedMinutes() throws {
    let other = Sample.meeting("mx", 9, "2014-05-20", .circulated)
    let moved = evaluation.with { $0.meeting = "mx" }
    let refused = RuleViolation.of(.evaluation, "e", nil, .ledger)
    #expect(throws: refused) {
      try book(.drafted).with(other).checkLedger([.replace(evaluation, by: moved)])
    }
  }

  @Test func isNotMovedToADayToCome() {
    #expect(
      book(.drafted).refusal(of: SetFields("e", [("meeting", .string("m3"))]))
        == .of(.evaluation, "e", "meeting", .beforeMeeting(Sample.day("2015-05-11"))))
    #expect(book(.drafted).refusal(of: SetFields("e", [("meeting", .string("m2"))])) == nil)
  }

  @Test func theEntryOfAStandingEvaluationStays() {
    let entry = MinutesEntry.made("m1-m1") {
      $0.meeting = "m1"
      $0.text = "II.4"
      $0.entryKind = .evaluation
      $0.subject = "e"
    }
    #expect(book(.approved).with(entry).refusal(of: DeleteRecord("m1-m1")) == refusal)
  }
}
