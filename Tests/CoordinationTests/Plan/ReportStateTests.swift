import Testing

@testable import Coordination

struct ReportStateTests {
  private func report(_ institution: RecordID, _ day: String) -> StateReport {
    StateReport.made("new") {
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

  @Test func keepsAnIdOfItsOwn() throws {
    let given = report("mfa", "2014-12-01").with { $0.id = "r" }
    let after = try Sample.book.after(AddRecord(given))
    #expect(after.stateReports.rows.map(\.id) == ["r"])
    #expect(after.refusal(of: ReportState(given)) == .of(.stateReport, "r", "id", .idTaken))
  }

  @Test func onlyWhoAnswersOrHelpsReports() throws {
    let stranger = report("las", "2014-05-01")
    let refused = RuleViolation.of(.stateReport, "new", "institution", .notResponsible("las"))
    #expect(Sample.book.refusal(of: ReportState(report("mls", "2014-05-01"))) == nil)
    #expect(Sample.book.refusal(of: ReportState(stranger)) == refused)
    #expect(Sample.book.refusal(of: AddRecord(stranger)) == refused)
    let task = try #require(Sample.book.tasks["t1"])
    let collective = Sample.book.with(task.with { $0.responsible = ["gov"] })
    #expect(collective.refusal(of: ReportState(stranger)) == nil)
    let nobodys = task.with {
      $0.responsible = []
      $0.cooperating = []
    }
    #expect(Sample.book.with(nobodys).refusal(of: ReportState(stranger)) == nil)
  }

  @Test func whoAnsweredOnceNeedNotAnswerLater() throws {
    let book = Sample.book.with(report("las", "2014-05-01").with { $0.id = "r" })
    #expect(book.violations(of: try #require(book.stateReports["r"])) == [])
    for change in [
      SetFields("r", [("text", .string("Done"))]),
      SetFields("r", [("institution", .string("las"))]),
      SetFields("r", [("institution", .string("mfa"))]),
    ] {
      #expect(book.refusal(of: change) == nil)
    }
    let moved = try book.after(SetFields("r", [("institution", .string("mfa"))]))
    #expect(
      moved.refusal(of: SetFields("r", [("institution", .string("las"))]))?.rule
        == .notResponsible("las"))
  }

  @Test func isNotOfADayToCome() throws {
    let future = Rule.inFuture(Sample.day("2014-12-02"))
    #expect(
      Sample.book.refusal(of: ReportState(report("mfa", "2014-12-02")))
        == .of(.stateReport, "new", "date", future))
    let after = try Sample.book.after(ReportState(report("mfa", "2014-12-01")))
    #expect(
      after.refusal(of: SetFields("t1-mfa-2014-12-01", [("date", .string("2014-12-02"))]))?.rule
        == future)
  }

  @Test func isOfATaskThatExists() {
    let stray = report("mfa", "2014-01-01").with { $0.task = "t9" }
    #expect(
      Sample.book.refusal(of: ReportState(stray))
        == .of(.stateReport, "new", "task", .missingReference("t9")))
  }
}
