import Coordination
import Testing
import Workspaces

/// A member sees nothing restricted and writes its own reports only.
struct MemberViewTests {
  private func bench(_ more: any Record...) throws -> Bench {
    try Bench(Sample.records() + more, as: .member("mfa"))
  }

  private func new(_ institution: RecordID) -> ReportState {
    var report = Sample.report(institution)
    report.id = .new
    return ReportState(report)
  }

  private func refused(_ bench: Bench, _ change: some Change) -> RuleViolation? {
    let before = bench.held
    let refusal = refusal { () throws(ChangeRefusal) in try bench.perform(change) }
    #expect(bench.held == before)
    return refusal?.violation
  }

  @Test func itsOwnReportIsWrittenChangedAndUndone() throws {
    let bench = try bench()
    let id: RecordID = "t1-mfa-2014-12-01"
    try bench.perform(ReportState(Sample.report("mfa")))
    try bench.perform(SetFields(id, [("text", .string("Done"))]))
    #expect(bench.workspace.book.stateReports[id]?.text == "Done")
    try bench.perform(DeleteRecord(id))
    for _ in 1...3 { try bench.workspace.undo() }
    #expect(bench.workspace.book.stateReports.count == 0)
  }

  @Test func aDamagedRestrictedFileIsNotNamed() throws {
    let store = MemoryStore(Sample.records())
    store.damage = ["restricted/", ""].map { folder in
      RecordFault(
        path: folder + "evaluations/e1.plist", record: "e1", kind: .evaluation,
        problem: .notCanonical)
    }
    let secretary = try Workspace(opening: store)
    #expect(secretary.faults.count == 2)
    let member = try Workspace(opening: store, as: .member("mfa"))
    #expect(member.faults.map(\.path) == ["evaluations/e1.plist"])
  }

  @Test func othersReportsAreNotWritten() throws {
    let theirs = Sample.report("moi")
    let bench = try bench(theirs)
    let refusal = RuleViolation(
      kind: .stateReport, record: theirs.id.rawValue, field: nil, rule: .notYours("mfa"))
    #expect(refused(bench, SetFields(theirs.id, [("text", .string("No"))])) == refusal)
    #expect(refused(bench, SetFields(theirs.id, [("institution", .string("mfa"))])) == refusal)
    #expect(refused(bench, DeleteRecord(theirs.id)) == refusal)
    #expect(refused(bench, new("moi"))?.rule == .notYours("mfa"))
  }

  @Test func itsOwnReportIsNotGivenToOthers() throws {
    let own = Sample.report("mfa")
    let bench = try bench(own)
    let change = SetFields(own.id, [("institution", .string("moi"))])
    #expect(refused(bench, change)?.rule == .notYours("mfa"))
  }

  @Test func nothingElseIsWritten() throws {
    let bench = try bench()
    #expect(refused(bench, EvaluateTask(Sample.evaluation()))?.rule == .notYours("mfa"))
    #expect(refused(bench, SetFields("t1", [("measure", .string("x"))]))?.rule == .notYours("mfa"))
    #expect(refused(bench, DeleteRecord("t1"))?.rule == .notYours("mfa"))
    #expect(refused(bench, MoveMeeting("m1", .circulate))?.rule == .notYours("mfa"))
  }

  @Test func whatIsRestrictedIsHidden() throws {
    var hidden = Sample.evaluation(restricted: true)
    hidden.id = "secret"
    let bench = try bench(hidden)
    #expect(!bench.workspace.book.has("secret"))
    #expect(try Workspace(opening: bench.store).book.has("secret"))
  }

  @Test func itsOwnRestrictedReportIsSeenAndChanged() throws {
    let own = Sample.report("mfa", restricted: true)
    let bench = try bench(own)
    #expect(bench.workspace.book.has(own.id))
    try bench.perform(SetFields(own.id, [("text", .string("Done"))]))
    #expect(bench.workspace.book.stateReports[own.id]?.text == "Done")
    try bench.workspace.undo()
    try bench.perform(DeleteRecord(own.id))
    #expect(!bench.workspace.book.has(own.id))
  }

  @Test func whatBecomesRestrictedOutsideDisappears() throws {
    let bench = try bench(Sample.report("moi"))
    let id = Sample.report("moi").id
    #expect(bench.workspace.book.has(id))
    try bench.outside(id, Sample.report("moi", restricted: true))
    #expect(!bench.workspace.book.has(id) && !bench.workspace.book.isFree(id))
    try bench.outside(id, Sample.report("moi"))
    #expect(bench.workspace.book.has(id) && bench.workspace.book.reservedIDs == [])
  }

  @Test func aHiddenRecordIsNotWrittenOver() throws {
    var hidden = Sample.report("moi", restricted: true)
    hidden.id = Sample.report("mfa").id
    let bench = try bench(hidden)
    var taking = Gap(id: hidden.id)
    taking.title = "Same id"
    #expect(
      refused(bench, AddRecord(taking))
        == RuleViolation(kind: .gap, record: hidden.id.rawValue, field: "id", rule: .idTaken))
    try bench.perform(new("mfa"))
    #expect(bench.workspace.book.stateReports.count == 1)
    #expect(try bench.stored().contains(AnyHashable(hidden)))
  }
}
