import Testing

@testable import Coordination

struct ReportStateTests {
  private func report(_ institution: RecordID, _ day: String) -> StateReport {
    StateReport.made("any") {
      $0.task = "t1"
      $0.institution = institution
      $0.date = Sample.day(day)
      $0.status = .partly
    }
  }

  @Test func addsAReportUnderAnIdOfItsOwn() throws {
    let first = try Sample.book.after(ReportState(report("mfa", "2014-12-01")))
    #expect(first.stateReports["t1-mfa-2014-12-01"]?.status == .partly)
    let second = try first.after(AddRecord(report("mfa", "2014-12-01")))
    #expect(second.stateReports["t1-mfa-2014-12-01-2"] != nil && second.stateReports.count == 2)
  }

  @Test func isNotOfADayToCome() throws {
    let future = Rule.inFuture(Sample.day("2014-12-02"))
    #expect(
      Sample.book.refusal(of: ReportState(report("mfa", "2014-12-02")))
        == .of(.stateReport, "any", "date", future))
    let after = try Sample.book.after(ReportState(report("mfa", "2014-12-01")))
    #expect(
      after.refusal(of: SetFields("t1-mfa-2014-12-01", [("date", .string("2014-12-02"))]))?.rule
        == future)
  }

  @Test func isOfATaskThatExists() {
    let stray = report("mfa", "2014-01-01").with { $0.task = "t9" }
    #expect(
      Sample.book.refusal(of: ReportState(stray))
        == .of(.stateReport, "any", "task", .missingReference("t9")))
  }
}
