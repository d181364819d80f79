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

  @Test func anIdThatNobodyChoseIsAnotherWhereItIsTaken() throws {
    let first = Gap.made("gap-no-data") { $0.title = "No data" }
    let after = try book.after(AddRecord(first, stated: ["title"]))
    let second = try after.after(AddRecord(first, stated: ["title"]))
    #expect(second.gaps.rows.map(\.id).filter { $0.rawValue.hasPrefix("gap-no-data") }.count == 2)
    // A number that was not stated goes on too.
    let number = book.numbered(SubgroupItem.made("new") { $0.body = "group" })
    var item = try #require(number as? SubgroupItem)
    item.id = book.freshID(for: item)
    let one = try book.after(AddRecord(item, stated: ["title"]))
    let two = try one.after(AddRecord(item, stated: ["title"]))
    let numbers = two.items.rows.filter { $0.body == "group" }.compactMap(\.number)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func aReferenceToWhatCannotBeReadIsFilledIn() {
    let attendance = Attendance.made("a") {
      $0.meeting = "m1"
      $0.member = "nobody"
    }
    #expect(!book.violations(of: attendance).contains { $0.rule == .field(.required) })
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
