import Testing

@testable import Coordination

struct PlanRulesTests {
  private let book = Sample.book

  @Test func aPolicyEndsAfterItsBeginning() throws {
    let policy = try #require(book.policies["ns-2012"])
    #expect(
      book.violations(with: policy.with { $0.to = Sample.day("2011-12-31") })
        == [.of(.policy, "ns-2012", "to", .endBeforeStart("2012-01-01"))])
    #expect(book.violations(with: policy.with { $0.to = $0.from }) == [])
  }

  @Test func predecessorsFormNoCircle() throws {
    let first = try #require(book.policies["ns-2008"])
    #expect(
      book.violations(with: first.with { $0.predecessor = "ns-2012" })
        == [.of(.policy, "ns-2008", "predecessor", .circular)])
    #expect(book.violations(of: first) == [])
    #expect(book.violations(of: try #require(book.policies["ns-2012"])) == [])
  }

  @Test func aNumberIsTakenOncePerPlan() {
    let task = PlanTask.made("t2") {
      $0.plan = "ns-2008"
      $0.number = "ii.4"
      $0.measure = "Another"
    }
    #expect(book.violations(with: task) == [.of(.task, "t2", "number", .taken(by: "t1"))])
    #expect(book.violations(with: task.with { $0.plan = "ns-2012" }) == [])
    #expect(book.violations(with: task.with { $0.plan = nil }) == [])
    #expect(book.violations(with: task.with { $0.number = "II.5" }) == [])
    #expect(book.violations(with: task.with { $0.number = nil }) == [])
  }

  @Test func anAmountIsNotNegative() throws {
    let task = try #require(book.tasks["t1"])
    #expect(
      book.violations(with: task.with { $0.amount = -1 })
        == [.of(.task, "t1", "amount", .outOfRange(0...Int.max))])
    #expect(book.violations(with: task.with { $0.amount = 0 }) == [])
  }

  @Test func whoAnswersDoesNotAlsoHelp() throws {
    let task = try #require(book.tasks["t1"])
    #expect(
      book.violations(with: task.with { $0.cooperating = ["mls", "mfa"] })
        == [.of(.task, "t1", "cooperating", .taken(by: "mfa"))])
  }

  @Test func anEvaluationBelongsToAMeetingThatIsHeld() {
    for state in MeetingState.allCases {
      let book = book.with(Sample.meeting("mx", 9, "2014-05-20", state))
      let expected: [RuleViolation] =
        state == .cancelled || state == .postponed
        ? [.of(.evaluation, "e", "meeting", .meetingState(state))] : []
      #expect(book.violations(with: Sample.evaluation("e", at: "mx")) == expected)
    }
  }

  @Test func evidenceIsNotLaterThanTheMeeting() {
    let evaluation = Sample.evaluation("e", at: "m1") {
      $0.evidenceDate = Sample.day("2014-05-13")
    }
    #expect(
      book.violations(with: evaluation)
        == [.of(.evaluation, "e", "evidenceDate", .inFuture(Sample.day("2014-05-13")))])
    #expect(
      book.violations(with: evaluation.with { $0.evidenceDate = Sample.day("2014-05-12") }) == [])
  }

  @Test func aCorrectionIsOfTheSameTask() {
    let other = PlanTask.made("t2") { $0.measure = "Another" }
    let book = book.with(other, Sample.evaluation("e1", at: "m1"))
    let correction = Sample.evaluation("e2", at: "m2") { $0.corrects = "e1" }
    #expect(book.violations(with: correction) == [])
    #expect(
      book.violations(with: correction.with { $0.task = "t2" })
        == [.of(.evaluation, "e2", "corrects", .notFound)])
    #expect(
      book.violations(with: correction.with { $0.corrects = "e2" })
        == [.of(.evaluation, "e2", "corrects", .circular)])
  }

  @Test func aStatusIsOnTheScale() {
    let words = StatusScale.czechDefault.statuses.map(\.code.rawValue)
    #expect(
      book.violations(with: Sample.evaluation("e", at: "m1", "limited"))
        == [.of(.evaluation, "e", "status", .notOnScale(words))])
    let settings = Settings().with { $0.scale.append("limited;~;L;partial;limited;omezeně") }
    #expect(
      book.with(settings).violations(with: Sample.evaluation("e", at: "m1", "limited")) == [])
  }
}
