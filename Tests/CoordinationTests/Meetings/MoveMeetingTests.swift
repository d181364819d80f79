import Testing

@testable import Coordination

struct MoveMeetingTests {
  private func book(_ state: MeetingState) -> Book {
    Sample.book.with(
      Sample.meeting("mx", 9, "2014-12-01", state).with { $0.from = Sample.time("9:00") },
      Sample.meeting("my", 10, "2014-12-08", .inSession))
  }

  private let later = Sample.context("2014-12-08")

  private static let steps: [(MoveMeeting.Step, [MeetingState], MeetingState, MeetingState)] = [
    (.convene, [.planned, .postponed], .convened, .convened),
    (.open, [.planned, .convened], .inSession, .inSession),
    (.close, [.inSession], .drafted, .drafted),
    (.circulate, [.drafted], .circulated, .circulated),
    (.verify, [.circulated], .verified, .verified),
    (.approve(at: "my"), [.drafted, .circulated, .verified], .approved, .approved),
    (.cancel, [.planned, .convened, .postponed], .cancelled, .cancelled),
    (
      .postpone(to: CalendarDay(iso: "2015-01-05")!), [.planned, .convened, .postponed], .postponed,
      .planned
    ),
  ]

  @Test(arguments: 0..<steps.count, MeetingState.allCases)
  func everyStepFollowsOnlyItsStates(step: Int, state: MeetingState) throws {
    let (step, allowed, named, result) = Self.steps[step]
    let change = MoveMeeting("mx", step)
    if allowed.contains(state) {
      #expect(try book(state).after(change, later).meetings["mx"]?.state == result)
    } else {
      #expect(
        book(state).refusal(of: change, later)
          == .of(
            .meeting, "mx", "state", .stateCannotFollow(named.rawValue, after: state.rawValue)))
    }
  }

  @Test func stepsWriteDownTheirDayAndTime() throws {
    #expect(
      try book(.planned).after(MoveMeeting("mx", .convene)).meetings["mx"]?.invited == Sample.today)
    #expect(
      try book(.convened).after(MoveMeeting("mx", .open)).meetings["mx"]?.from
        == Sample.time("10:00"))
    #expect(
      try book(.inSession).after(MoveMeeting("mx", .close)).meetings["mx"]?.to
        == Sample.time("10:00"))
    #expect(
      try book(.drafted).after(MoveMeeting("mx", .circulate)).meetings["mx"]?.circulated
        == Sample.today)
    #expect(
      try book(.verified).after(MoveMeeting("mx", .approve(at: "my")), later).meetings["mx"]?
        .approvedAt == "my")
  }

  @Test(
    arguments: [
      (nil, .field(.required)), ("m9", .missingReference("m9")),
      ("m1", .endBeforeStart("2014-12-02")), ("m2", .endBeforeStart("2014-12-02")),
      ("m3", .inFuture(Sample.day("2015-05-11"))), ("planned", .meetingState(.planned)),
      ("cancelled", .meetingState(.cancelled)), ("other", .otherMeeting("subgroup")),
    ] as [(RecordID?, Rule)])
  func onlyALaterMeetingOfTheBodyApproves(meeting: RecordID?, rule: Rule) {
    let book = book(.verified).with(
      Sample.meeting("planned", 11, "2014-12-05", .planned),
      Sample.meeting("cancelled", 12, "2014-12-05", .cancelled),
      Sample.meeting("other", 13, "2014-12-05", .drafted).with { $0.body = "subgroup" })
    #expect(
      book.refusal(of: MoveMeeting("mx", .approve(at: meeting)), later)
        == .of(.meeting, "mx", "approvedAt", rule))
  }

  @Test func theFirstMeetingThatCanApproveIsFound() throws {
    let book = book(.verified).with(Sample.meeting("planned", 11, "2014-12-05", .planned))
    let meeting = try #require(book.meetings["mx"])
    #expect(book.meetingApproving(meeting, on: Sample.day("2014-12-08"))?.id == "my")
    #expect(book.meetingApproving(meeting, on: Sample.day("2014-12-07")) == nil)
  }

  @Test(arguments: ["2014-11-30", "2014-12-01"])
  func isPostponedToALaterDay(day: String) {
    #expect(
      book(.convened).refusal(of: MoveMeeting("mx", .postpone(to: Sample.day(day))))
        == .of(.meeting, "mx", "date", .endBeforeStart("2014-12-02")))
  }

  @Test func isNotOpenedBeforeItsDay() throws {
    let open = MoveMeeting("mx", .open)
    #expect(
      book(.convened).refusal(of: open, Sample.context("2014-11-30"))
        == .of(.meeting, "mx", "date", .inFuture(Sample.day("2014-12-01"))))
  }

  @Test func aSittingPastMidnightHasNoEndOnItsDay() throws {
    let after = try book(.inSession).after(
      MoveMeeting("mx", .close), Sample.context("2014-12-02", "0:20"))
    let meeting = try #require(after.meetings["mx"])
    #expect(meeting.state == .drafted && meeting.to == nil)
    #expect(after.violations(of: meeting) == [])
  }

  @Test func closingClosesTheOpenItem() throws {
    let opened = try Sample.book.after(TakeUpItem("m2-i1"), Sample.context("2014-12-01", "9:30"))
    let after = try opened.after(MoveMeeting("m2", .close))
    #expect(after.agendaItems["m2-i1"]?.closed == Sample.time("10:00"))
    #expect(after.agendaItems["m2-i2"]?.closed == nil)
  }

  @Test func postponingKeepsEveryFormerDate() throws {
    let once = try book(.convened).after(MoveMeeting("mx", .postpone(to: Sample.day("2015-01-05"))))
    let twice = try once.after(MoveMeeting("mx", .postpone(to: Sample.day("2015-02-02"))))
    let meeting = try #require(twice.meetings["mx"])
    #expect(meeting.date == Sample.day("2015-02-02") && meeting.invited == nil)
    #expect(meeting.formerDates == [Sample.day("2014-12-01"), Sample.day("2015-01-05")])
  }

  @Test func cancellingKeepsTheDate() throws {
    let after = try book(.convened).after(MoveMeeting("mx", .cancel))
    #expect(after.meetings["mx"]?.date == Sample.day("2014-12-01"))
  }

  @Test func namesAMissingMeeting() {
    #expect(
      Sample.book.refusal(of: MoveMeeting("m9", .open)) == .of(.meeting, "m9", nil, .notFound))
  }
}
