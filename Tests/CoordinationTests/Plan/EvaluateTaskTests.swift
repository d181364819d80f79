import Testing

@testable import Coordination

struct EvaluateTaskTests {
  private let book = Sample.book

  private func added(_ change: EvaluateTask, to book: Book) throws -> Evaluation {
    try #require(try change.edits(in: book, Sample.context()).first?.after as? Evaluation)
  }

  @Test func fillsInIdSequenceAndPrevious() throws {
    let first = try added(EvaluateTask(Sample.evaluation("new", at: "m1", .partly)), to: book)
    #expect(first.id == "t1-e1" && first.sequence == 1 && first.previous == nil)
    let second = try added(
      EvaluateTask(Sample.evaluation("new", at: "m1", .unchanged)), to: book.with(first))
    #expect(second.id == "t1-e2" && second.sequence == 2 && second.previous == .partly)
    let third = try added(
      EvaluateTask(Sample.evaluation("new", at: "m2", .fulfilled)), to: book.with(first, second))
    #expect(third.id == "t1-e3" && third.sequence == 1)
    #expect(third.previous == .partly, "the unchanged one says nothing")
  }

  @Test func previousIsOnlyWhatWasSaidBefore() throws {
    let book = book.with(Sample.evaluation("e2", at: "m2", .fulfilled))
    let earlier = try added(EvaluateTask(Sample.evaluation("new", at: "m1", .partly)), to: book)
    #expect(earlier.previous == nil)
  }

  @Test func isRefusedBeforeTheMeetingsDay() throws {
    let change = EvaluateTask(Sample.evaluation("e", at: "m3"))
    #expect(
      book.refusal(of: change, Sample.context("2015-05-10"))
        == .of(.evaluation, "e", "meeting", .beforeMeeting(Sample.day("2015-05-11"))))
    #expect(book.refusal(of: change, Sample.context("2015-05-11")) == nil)
  }

  @Test func namesWhatIsMissing() {
    #expect(
      book.refusal(of: EvaluateTask(Sample.evaluation("e", at: "m9")))
        == .of(.evaluation, "e", "meeting", .missingReference("m9")))
    #expect(
      book.refusal(of: EvaluateTask(Sample.evaluation("e", at: "m1", of: "t9")))
        == .of(.evaluation, "e", "task", .missingReference("t9")))
  }

  @Test func entersTheMinutesWhereAsked() throws {
    let evaluation = Sample.evaluation("new", at: "m2", .fulfilled) {
      $0.comment = "Founded by resolution 1006"
      $0.isRestricted = true
    }
    let after = try book.after(EvaluateTask(evaluation, entersMinutes: true, under: "m2-i1"))
    let entry = try #require(after.entries(of: "m2").first)
    #expect(entry.entryKind == .evaluation && entry.subject == "t1-e1" && entry.item == "m2-i1")
    #expect(entry.text == "Founded by resolution 1006" && entry.restricted)
    #expect(entry.time == Sample.time("10:00"))
    let silent = try book.after(
      EvaluateTask(evaluation.with { $0.comment = nil }, entersMinutes: true))
    #expect(silent.entries(of: "m2").first?.text == "II.4")
    #expect(try book.after(EvaluateTask(evaluation)).entries.count == 0)
  }

  @Test(arguments: [MeetingState.circulated, .verified, .approved])
  func onlyACorrectionIsAddedBehindCirculatedMinutes(state: MeetingState) throws {
    let book = book.with(
      Sample.meeting("mx", 9, "2014-05-20", state), Sample.evaluation("e", at: "mx"))
    let further = Sample.evaluation("new", at: "mx", .fulfilled)
    for change: any Change in [EvaluateTask(further), AddRecord(further)] {
      #expect(book.refusal(of: change)?.rule == .ledger)
    }
    let correction = EvaluateTask(further.with { $0.corrects = "e" }, entersMinutes: true)
    let after = try book.after(correction)
    #expect(after.evaluations.count == 2 && after.entries.count == 0)
  }

  @Test func goesTheSameWayWhenAdded() throws {
    let future = AddRecord(Sample.evaluation("e", at: "m3"))
    #expect(book.refusal(of: future)?.rule == .beforeMeeting(Sample.day("2015-05-11")))
    let after = try book.after(AddRecord(Sample.evaluation("new", at: "m1")))
    #expect(after.evaluations["t1-e1"]?.status == .partly)
  }

  @Test func keepsAnIdOfItsOwn() throws {
    let given = Sample.evaluation("e", at: "m1")
    let after = try book.after(AddRecord(given))
    #expect(after.evaluations.rows.map(\.id) == ["e"])
    for change: any Change in [AddRecord(given), EvaluateTask(given)] {
      #expect(after.refusal(of: change) == .of(.evaluation, "e", "id", .idTaken))
    }
  }
}
