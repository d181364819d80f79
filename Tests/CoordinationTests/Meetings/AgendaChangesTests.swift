import Testing

@testable import Coordination

struct AgendaChangesTests {
  private let book = Sample.book

  @Test func takingUpAnItemClosesTheOneBefore() throws {
    let first = try book.after(TakeUpItem("m2-i1"), Sample.context("2014-12-01", "9:00"))
    #expect(first.agendaItems["m2-i1"]?.opened == Sample.time("9:00"))
    let second = try first.after(TakeUpItem("m2-i2"), Sample.context("2014-12-01", "9:40"))
    #expect(second.agendaItems["m2-i1"]?.closed == Sample.time("9:40"))
    #expect(second.agendaItems["m2-i2"]?.opened == Sample.time("9:40"))
    let again = try second.after(TakeUpItem("m2-i1"), Sample.context("2014-12-01", "9:50"))
    #expect(again.agendaItems["m2-i1"]?.opened == Sample.time("9:00"))
    #expect(again.agendaItems["m2-i1"]?.closed == nil)
    #expect(again.agendaItems["m2-i2"]?.closed == Sample.time("9:50"))
  }

  @Test func anItemIsNotClosedBeforeItWasOpened() throws {
    let opened = try book.after(TakeUpItem("m2-i1"), Sample.context("2014-12-01", "23:50"))
    let after = try opened.after(TakeUpItem("m2-i2"), Sample.context("2014-12-02", "0:10"))
    #expect(after.agendaItems["m2-i1"]?.closed == Sample.time("23:50"))
  }

  @Test func takingUpTheOpenItemChangesNothing() throws {
    let opened = try book.after(TakeUpItem("m2-i1"))
    #expect(
      try TakeUpItem("m2-i1").edits(in: opened, Sample.context("2014-12-01", "11:00")).isEmpty)
  }

  @Test func anItemMovesOnePlace() throws {
    let down = try book.after(MoveAgendaItem("m2-i1", up: false))
    #expect(down.agenda(of: "m2").map(\.id) == ["m2-i2", "m2-i1"])
    #expect(down.agenda(of: "m2").map(\.number) == [1, 2])
    let back = try down.after(MoveAgendaItem("m2-i1", up: true))
    #expect(back.agenda(of: "m2").map(\.id) == ["m2-i1", "m2-i2"])
    for item in down.agenda(of: "m2") { #expect(down.violations(of: item) == []) }
  }

  @Test func theEndsOfTheAgendaStay() throws {
    #expect(try MoveAgendaItem("m2-i1", up: true).edits(in: book, Sample.context()).isEmpty)
    #expect(try MoveAgendaItem("m2-i2", up: false).edits(in: book, Sample.context()).isEmpty)
  }

  @Test func namesAMissingItem() {
    let missing = RuleViolation.of(.agendaItem, "m2-i9", nil, .notFound)
    #expect(book.refusal(of: TakeUpItem("m2-i9")) == missing)
    #expect(book.refusal(of: MoveAgendaItem("m2-i9", up: true)) == missing)
  }
}
