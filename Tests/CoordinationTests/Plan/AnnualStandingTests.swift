import Testing

@testable import Coordination

/// Every occurrence of an annual task wants a verdict of its own.
struct AnnualStandingTests {
  private let task = PlanTask.made("yearly") {
    $0.measure = "Report"
    $0.plan = "ns-2008"
    $0.deadline = .annual(month: 6, day: 30)
  }

  private func standing(
    on day: String, judged: [(String, StatusCode)] = [],
    _ change: (inout PlanTask) -> Void = { _ in }
  ) -> TaskStanding {
    var book = Sample.book
    for (index, (date, status)) in judged.enumerated() {
      let meeting = RecordID.made(from: "y\(index)")
      book.put(Sample.meeting(meeting, 100 + index, date, .approved))
      book.put(Sample.evaluation(.made(from: "ye\(index)"), at: meeting, status, of: "yearly"))
    }
    return book.standing(of: task.with(change), on: Sample.day(day))
  }

  @Test func theFirstOccurrenceIsOverdueTheDayAfter() {
    #expect(standing(on: "2008-06-30").isOverdue == false)
    #expect(standing(on: "2008-06-30").due == Sample.day("2008-06-30"))
    let after = standing(on: "2008-07-01")
    #expect(after.isOverdue && after.daysLate == 1 && after.due == Sample.day("2008-06-30"))
  }

  @Test func aVerdictJudgesItsYearAndNotTheNext() {
    let judged = [("2008-09-10", StatusCode.fulfilled)]
    let next = standing(on: "2009-06-30", judged: judged)
    #expect(!next.isOverdue && next.due == Sample.day("2009-06-30"))
    let later = standing(on: "2009-07-10", judged: judged)
    #expect(later.isOverdue && later.daysLate == 10)
  }

  @Test func aVerdictBeforeTheDayJudgesTheDayOfItsYear() {
    let standing = standing(on: "2008-12-01", judged: [("2008-03-10", .fulfilled)])
    #expect(!standing.isOverdue && standing.due == Sample.day("2009-06-30"))
  }

  @Test func oneVerdictJudgesOneYear() {
    // In March 2010 only the day of June 2009 has come and waits for a verdict.
    let judged = [("2008-09-10", StatusCode.fulfilled), ("2010-03-10", .fulfilled)]
    let standing = standing(on: "2010-12-01", judged: judged)
    #expect(standing.isOverdue && standing.due == Sample.day("2010-06-30"))
    let again = self.standing(on: "2010-12-01", judged: judged + [("2010-05-10", .partly)])
    #expect(!again.isOverdue && again.due == Sample.day("2011-06-30"))
  }

  @Test func anOldOccurrenceStaysOwedThoughALaterOneIsJudged() {
    let standing = standing(on: "2010-12-01", judged: [("2010-09-10", .fulfilled)])
    #expect(standing.isOverdue && standing.due == Sample.day("2008-06-30"))
  }

  @Test func aBadVerdictJudgesToo() {
    let standing = standing(on: "2008-12-01", judged: [("2008-09-10", .notFulfilled)])
    #expect(!standing.isOverdue && standing.due == Sample.day("2009-06-30"))
    #expect(standing.status == .notFulfilled)
  }

  @Test func uncheckedIsNoVerdict() {
    #expect(standing(on: "2008-12-01", judged: [("2008-09-10", .unchanged)]).isOverdue)
  }

  @Test func aCancelledOneIsOwedNoMore() {
    let standing = standing(
      on: "2014-12-01", judged: [("2008-09-10", .fulfilled), ("2009-03-01", .cancelled)])
    #expect(!standing.isOverdue && standing.due == nil)
  }

  @Test func occurrencesBeginWhereTheTaskWasSet() {
    let standing = standing(on: "2012-06-30") { $0.setOn = Sample.day("2011-07-01") }
    #expect(!standing.isOverdue && standing.due == Sample.day("2012-06-30"))
    let without = self.standing(on: "2012-07-01") { $0.plan = nil }
    #expect(!without.isOverdue && without.due == Sample.day("2013-06-30"))
  }

  @Test func withoutADayTheYearsEndCounts() {
    let standing = standing(on: "2009-01-01") { $0.deadline = .annual(month: nil, day: nil) }
    #expect(standing.isOverdue && standing.due == Sample.day("2008-12-31"))
  }
}
