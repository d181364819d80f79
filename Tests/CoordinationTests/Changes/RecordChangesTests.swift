import Testing

@testable import Coordination

struct RecordChangesTests {
  private let book = Sample.book

  @Test func addsARecordWithAFreeId() throws {
    let gap = Gap.made("g") { $0.title = "No data" }
    #expect(try book.after(AddRecord(gap)).gaps["g"] == gap)
    #expect(
      book.refusal(of: AddRecord(gap.with { $0.id = "t1" })) == .of(.gap, "t1", "id", .idTaken))
    #expect(book.refusal(of: AddRecord(Settings()))?.rule == .idTaken)
  }

  @Test func setsFieldsAndNothingElse() throws {
    let after = try book.after(
      SetFields("t1", [("measure", .string("Other")), ("indicator", .string("Yes"))]))
    let expected = book.tasks["t1"]!.with {
      $0.measure = "Other"
      $0.indicator = "Yes"
    }
    #expect(after.tasks["t1"] == expected)
    #expect(try after.after(SetFields("t1", [("indicator", nil)])).tasks["t1"]?.indicator == nil)
  }

  @Test func namesAFieldThatCannotBeSet() {
    #expect(
      book.refusal(of: SetFields("t1", [("measure", nil)]))
        == .of(.task, "t1", "measure", .field(.required)))
    #expect(
      book.refusal(of: SetFields("t1", [("setOn", .string("soon"))]))
        == .of(.task, "t1", "setOn", .field(.malformed(.day))))
    #expect(
      book.refusal(of: SetFields("t1", [("colour", .string("red"))]))
        == .of(.task, "t1", "colour", .unknownField(known: PlanTask.fields.map(\.key))))
    #expect(book.refusal(of: SetFields("t9", [])) == .of(nil, "t9", nil, .notFound))
  }
}
