import Testing

@testable import Coordination

struct MeetingRulesTests {
  private let book = Sample.book
  private let meeting = Sample.meeting("mx", 9, "2014-12-01", .drafted)

  @Test func anOrdinalIsTakenOncePerBody() {
    #expect(
      book.violations(with: meeting.with { $0.ordinal = 2 })
        == [.of(.meeting, "mx", "ordinal", .taken(by: "m2"))])
    #expect(
      book.violations(
        with: meeting.with {
          $0.ordinal = 2
          $0.body = "subgroup"
        }) == [])
    #expect(
      book.violations(with: meeting.with { $0.ordinal = 0 })
        == [.of(.meeting, "mx", "ordinal", .outOfRange(1...9999))])
  }

  @Test func endsAfterItsBeginning() {
    let meeting = meeting.with {
      $0.from = Sample.time("10:00")
      $0.to = Sample.time("9:59")
    }
    #expect(
      book.violations(with: meeting) == [.of(.meeting, "mx", "to", .endBeforeStart("10:00"))])
    #expect(book.violations(with: meeting.with { $0.to = $0.from }) == [])
  }

  @Test func aSeatOfTheBodyPresides() {
    #expect(
      book.violations(with: meeting.with { $0.presiding = "sub-las" })
        == [.of(.meeting, "mx", "presiding", .notASeat("sub-las"))])
    #expect(book.violations(with: meeting.with { $0.presiding = "s-mfa" }) == [])
  }

  @Test func isApprovedAtALaterMeeting() {
    for early: RecordID in ["m1", "m2", "mx"] {
      #expect(
        book.violations(with: meeting.with { $0.approvedAt = early })
          == [.of(.meeting, "mx", "approvedAt", .endBeforeStart("2014-12-01"))])
    }
    #expect(book.violations(with: meeting.with { $0.approvedAt = "m3" }) == [])
  }

  @Test func anAgendaNumberIsTakenOnce() throws {
    let item = try #require(book.agendaItems["m2-i2"])
    #expect(
      book.violations(with: item.with { $0.number = 1 })
        == [.of(.agendaItem, "m2-i2", "number", .taken(by: "m2-i1"))])
    let moved = item.with {
      $0.number = 1
      $0.meeting = "m1"
    }
    #expect(book.violations(with: moved) == [])
    #expect(
      book.violations(with: item.with { $0.number = 0 })
        == [.of(.agendaItem, "m2-i2", "number", .outOfRange(1...999))])
    #expect(
      book.violations(with: item.with { $0.minutes = 1441 })
        == [.of(.agendaItem, "m2-i2", "minutes", .outOfRange(0...1440))])
    let backwards = item.with {
      $0.opened = Sample.time("10:00")
      $0.closed = Sample.time("9:00")
    }
    #expect(
      book.violations(with: backwards)
        == [.of(.agendaItem, "m2-i2", "closed", .endBeforeStart("10:00"))])
  }

  @Test func anEntryBelongsToAnItemOfItsMeeting() {
    let entry = MinutesEntry.made("e") {
      $0.meeting = "m1"
      $0.text = "words"
      $0.item = "m2-i1"
    }
    #expect(book.violations(with: entry) == [.of(.entry, "e", "item", .otherMeeting("m2"))])
    #expect(book.violations(with: entry.with { $0.meeting = "m2" }) == [])
    #expect(book.violations(with: entry.with { $0.item = nil }) == [])
  }
}
