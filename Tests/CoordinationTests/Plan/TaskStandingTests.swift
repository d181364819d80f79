import Testing

@testable import Coordination

struct TaskStandingTests {
  private let task = Sample.book.tasks["t1"]!

  private func standing(
    _ deadline: Deadline, on day: String, _ evaluations: Evaluation...
  ) -> TaskStanding {
    var book = Sample.book
    book.put(Sample.meeting("m0", 90, "2008-12-01", .approved))
    for evaluation in evaluations { book.put(evaluation) }
    return book.standing(of: task.with { $0.deadline = deadline }, on: Sample.day(day))
  }

  private let due = Deadline.date(Sample.day("2014-06-30"))

  @Test func aDayIsOverdueTheDayAfter() {
    let onTheDay = standing(due, on: "2014-06-30")
    #expect(!onTheDay.isOverdue && onTheDay.daysLate == 0)
    #expect(onTheDay.due == Sample.day("2014-06-30"))
    #expect(onTheDay.status == nil && onTheDay.latest == nil && onTheDay.lastEvaluated == nil)
    let after = standing(due, on: "2014-07-01")
    #expect(after.isOverdue && after.daysLate == 1)
  }

  @Test(arguments: [
    (StatusCode.fulfilled, false), (.cancelled, false), (.partly, true), (.notFulfilled, true),
    (.continuous, true), (.unchanged, true),
  ])
  func onlyFulfilledOrCancelledEndsADay(status: StatusCode, isOverdue: Bool) {
    let standing = standing(due, on: "2014-12-31", Sample.evaluation("e", at: "m1", status))
    #expect(standing.isOverdue == isOverdue)
    #expect(standing.status == (status == .unchanged ? nil : status))
    #expect(standing.evaluationCount == 1)
    #expect(standing.lastEvaluated == Sample.day("2014-05-12"))
  }

  /// Rule 2: due on 30 June 2008, done on 20 August, 51 days late.
  @Test func fulfilledLateIsCountedToTheEvidence() {
    let done = Sample.evaluation("e", at: "m0", .fulfilled) {
      $0.evidenceDate = Sample.day("2008-08-20")
    }
    let late = standing(.date(Sample.day("2008-06-30")), on: "2014-12-01", done)
    #expect(late.daysLate == 51 && !late.isOverdue)
    let inTime = standing(
      .date(Sample.day("2008-06-30")), on: "2014-12-01",
      done.with { $0.evidenceDate = Sample.day("2008-06-30") })
    #expect(inTime.daysLate == 0)
    let withoutEvidence = standing(
      .date(Sample.day("2008-06-30")), on: "2014-12-01", done.with { $0.evidenceDate = nil })
    #expect(withoutEvidence.daysLate == 154)
  }

  @Test func cancelledIsNotLate() {
    let standing = standing(
      .date(Sample.day("2008-06-30")), on: "2014-12-01",
      Sample.evaluation("e", at: "m1", .cancelled))
    #expect(standing.daysLate == 0 && !standing.isOverdue && standing.status == .cancelled)
  }

  @Test func unchangedKeepsTheVerdict() {
    let standing = standing(
      due, on: "2014-12-31", Sample.evaluation("e1", at: "m1", .fulfilled),
      Sample.evaluation("e2", at: "m2", .unchanged))
    #expect(standing.status == .fulfilled && !standing.isOverdue)
    #expect(standing.latest?.id == "e2" && standing.evaluationCount == 2)
  }

  @Test func aNewDeadlineIsInForceOnceGranted() {
    let granted = Sample.evaluation("e1", at: "m1", .unchanged) {
      $0.newDeadline = .date(Sample.day("2014-11-30"))
    }
    #expect(standing(due, on: "2014-11-30", granted).isOverdue == false)
    #expect(standing(due, on: "2014-12-01", granted).daysLate == 1)
    #expect(standing(due, on: "2014-12-01", granted).deadline.text == "2014-11-30")
    // Before the meeting that granted it, the first one counts.
    #expect(standing(due, on: "2014-05-11", granted).deadline == due)
    let toContinuous = granted.with { $0.newDeadline = .continuous }
    #expect(standing(due, on: "2014-12-01", toContinuous).isOverdue == false)
    let later = Sample.evaluation("e2", at: "m2", .partly)
    #expect(standing(due, on: "2014-12-01", granted, later).deadline.text == "2014-11-30")
  }

  @Test func whatIsLaterThanTheDayDoesNotCount() {
    let done = Sample.evaluation("e", at: "m1", .fulfilled)
    #expect(standing(due, on: "2014-05-11", done).evaluationCount == 0)
    #expect(standing(due, on: "2014-05-11", done).status == nil)
    #expect(standing(due, on: "2014-05-12", done).status == .fulfilled)
  }

  @Test(arguments: [
    Deadline.continuous, .event("after the law is passed"), .fromYear(2008), .unknown,
  ])
  func otherKindsAreNeverOverdue(deadline: Deadline) {
    for evaluation in [
      Sample.evaluation("e", at: "m1", .notFulfilled), Sample.evaluation("e", at: "m1", .partly),
    ] {
      let standing = standing(deadline, on: "2030-01-01", evaluation)
      #expect(!standing.isOverdue && standing.due == nil && standing.daysLate == 0)
      #expect(standing.deadline == deadline)
    }
  }

  @Test func evaluationsOfOneMeetingFollowTheirSequence() {
    let standing = standing(
      due, on: "2014-12-01", Sample.evaluation("a", at: "m1", .fulfilled) { $0.sequence = 2 },
      Sample.evaluation("b", at: "m1", .notFulfilled))
    #expect(standing.status == .fulfilled)
  }

  @Test func latestReportsAreEachInstitutionsOwn() {
    func report(_ id: RecordID, _ institution: RecordID, _ day: String) -> StateReport {
      StateReport.made(id) {
        $0.task = "t1"
        $0.institution = institution
        $0.date = Sample.day(day)
      }
    }
    let book = Sample.book.with(
      report("r1", "mfa", "2013-01-01"), report("r2", "mfa", "2014-01-01"),
      report("r3", "mls", "2012-01-01"), report("r4", "mls", "2015-01-01"))
    #expect(book.latestReports(on: "t1", until: Sample.today).map(\.id) == ["r2", "r3"])
  }
}
