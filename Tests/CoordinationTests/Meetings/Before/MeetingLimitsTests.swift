import Testing

@testable import Coordination

/// What is due by when before and after a meeting.
struct MeetingLimitsTests {
  private static let meeting = Sample.meeting("mx", 9, "2014-12-08", .planned)

  private func limits(
    _ book: Book, on day: String
  ) throws -> [MeetingLimit.Kind: MeetingLimit] {
    let all = book.limits(of: try #require(book.meetings["mx"]), on: Sample.day(day))
    return Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })
  }

  private func material(_ id: RecordID, _ received: String?, due: String? = nil) -> Material {
    Material.made(id) {
      $0.meeting = "mx"
      $0.title = "Report"
      $0.received = received.map(Sample.day)
      $0.due = due.map(Sample.day)
    }
  }

  @Test func limitsAreCountedInWorkingDaysOverAHoliday() throws {
    let limits = try limits(Sample.book.with(Self.meeting), on: "2014-11-01")
    // 17 November is a public holiday.
    #expect(limits[.materials]?.day?.iso == "2014-11-14")
    #expect(limits[.invitation]?.day?.iso == "2014-11-24")
    #expect(limits[.minutes] == nil && limits[.comments] == nil)
  }

  @Test(arguments: [("2014-11-23", "due"), ("2014-11-24", "due"), ("2014-11-25", "late")])
  func anInvitationIsLateTheDayAfterItsLimit(_ day: String, _ state: String) throws {
    let book = Sample.book.with(Self.meeting)
    #expect(try limits(book, on: day)[.invitation]?.state.rawValue == state)
    let sent = book.with(Self.meeting.with { $0.invited = Sample.day("2014-11-20") })
    #expect(try limits(sent, on: day)[.invitation]?.state == .done)
    #expect(try limits(sent, on: day)[.invitation]?.done?.iso == "2014-11-20")
  }

  @Test func materialsAreInWhenTheLastHasCome() throws {
    let book = Sample.book.with(Self.meeting, material("d1", "2014-11-10"), material("d2", nil))
    #expect(try limits(book, on: "2014-11-14")[.materials]?.state == .due)
    #expect(try limits(book, on: "2014-11-15")[.materials]?.state == .late)
    let all = book.with(material("d2", "2014-11-18"))
    #expect(try limits(all, on: "2014-11-18")[.materials]?.state == .done)
    #expect(try limits(all, on: "2014-11-18")[.materials]?.done?.iso == "2014-11-18")
    // What is dated later does not count yet.
    #expect(try limits(all, on: "2014-11-17")[.materials]?.state == .late)
  }

  @Test func aMaterialMayHaveADayOfItsOwn() throws {
    let book = Sample.book.with(Self.meeting, material("d1", nil, due: "2014-12-01"))
    #expect(try limits(book, on: "2014-11-28")[.materials]?.state == .due)
    #expect(try limits(book, on: "2014-12-02")[.materials]?.state == .late)
  }

  @Test func whereNobodyOwesAMaterialNoneIsLate() throws {
    #expect(
      try limits(Sample.book.with(Self.meeting), on: "2014-12-01")[.materials]?.state == .done)
  }

  @Test func commentsAreDueTenWorkingDaysAfterCirculation() throws {
    let drafted = Sample.book.with(Self.meeting.with { $0.state = .drafted })
    #expect(try limits(drafted, on: "2014-12-10")[.minutes]?.state == .due)
    #expect(try limits(drafted, on: "2014-12-10")[.comments] == nil)
    let circulated = drafted.with(
      Self.meeting.with {
        $0.state = .circulated
        $0.circulated = Sample.day("2014-12-18")
      })
    let found = try limits(circulated, on: "2015-01-05")
    #expect(found[.minutes]?.state == .done)
    #expect(found[.comments]?.day?.iso == "2015-01-07")
    #expect(found[.comments]?.state == .due)
    #expect(try limits(circulated, on: "2015-01-08")[.comments]?.state == .done)
  }

  @Test func postponingCountsTheLimitsAnewAndKeepsTheReason() throws {
    let book = Sample.book.with(Self.meeting.with { $0.invited = Sample.day("2014-11-20") })
    let moved = try book.after(
      MoveMeeting("mx", .postpone(to: Sample.day("2015-01-12")), reason: "illness"),
      Sample.context("2014-12-01"))
    #expect(moved.meetings["mx"]?.reason == "illness")
    #expect(moved.meetings["mx"]?.formerDates.map(\.iso) == ["2014-12-08"])
    let found = try limits(moved, on: "2014-12-01")
    #expect(found[.materials]?.day?.iso == "2014-12-16")
    #expect(found[.invitation]?.day?.iso == "2014-12-23")
    #expect(found[.invitation]?.state == .due)
  }

  @Test func aCancelledMeetingAndAWrittenVoteHaveNoneBefore() throws {
    let cancelled = try Sample.book.with(Self.meeting).after(
      MoveMeeting("mx", .cancel, reason: "no quorum expected"))
    #expect(try limits(cancelled, on: "2014-12-01").isEmpty)
    #expect(cancelled.meetings["mx"]?.reason == "no quorum expected")
    let vote = Sample.book.with(Self.meeting.with { $0.meetingKind = .perRollam })
    #expect(try limits(vote, on: "2014-12-01").isEmpty)
  }
}
