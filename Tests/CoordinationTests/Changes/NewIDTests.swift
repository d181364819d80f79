import Testing

@testable import Coordination

struct NewIDTests {
  private let book = Sample.book

  @Test func anIdTellsWhatTheRecordIs() {
    let seat = Seat.made("any") {
      $0.institution = "mfa"
      $0.role = .viceChair
    }
    #expect(book.freshID(for: seat) == "group-mfa-vicechair")
    #expect(book.freshID(for: seat.with { $0.role = .member }) == "group-mfa")
    let task = PlanTask.made("any") {
      $0.plan = "ns-2012"
      $0.number = "II.4"
    }
    #expect(book.freshID(for: task) == "ns-2012-ii-4")
    #expect(book.freshID(for: Sample.evaluation("any", at: "m1")) == "t1-e1")
    #expect(book.freshID(for: Sample.meeting("any", 12, "2014-12-08", .planned)) == "group-12")
    let gap = Gap.made("any") { $0.title = "Chybí údaje o mužích a dětech vůbec" }
    #expect(book.freshID(for: gap) == "gap-chybi-udaje-o-muzich-a")
    #expect(
      book.with(gap.with { $0.id = "gap-x" }).freshID(for: gap.with { $0.title = "x" }) == "gap-x-2"
    )
  }

  @Test func theIdOfARestrictedRecordSaysNothingOfIt() {
    let source = InformationSource.made("any") {
      $0.name = "Register of detentions"
      $0.isRestricted = true
    }
    #expect(book.freshID(for: source) == "source-r1")
    let more = book.with(source.with { $0.id = "source-r1" })
    #expect(more.freshID(for: source) == "source-r2")
    #expect(
      book.freshID(for: source.with { $0.isRestricted = false }).rawValue.hasPrefix("source-reg"))
    let figure = Figure.made("any") {
      $0.indicator = "Raids"
      $0.isRestricted = true
    }
    #expect(book.freshID(for: figure) == "figure-r1")
  }

  @Test func numbersFollowTheLastOne() throws {
    let meeting = try #require(book.numbered(Meeting(id: "any")) as? Meeting)
    #expect(meeting.ordinal == 4)
    let item = AgendaItem.made("any") { $0.meeting = "m2" }
    #expect((book.numbered(item) as? AgendaItem)?.number == 3)
    #expect((book.numbered(item, given: ["number"]) as? AgendaItem)?.number == 1)
    let first = MinutesEntry.made("any") { $0.meeting = "m2" }
    let book = book.with(first.with { $0.sequence = 7 })
    #expect((book.numbered(first) as? MinutesEntry)?.sequence == 8)
    let resolution = Resolution.made("any") { $0.meeting = "m2" }
    #expect((book.numbered(resolution) as? Resolution)?.number == 1)
  }
}
