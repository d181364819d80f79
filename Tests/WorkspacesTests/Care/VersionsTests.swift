import Coordination
import Testing
import Workspaces

/// Earlier versions are seen by whoever may see the record, and come back through the same door.
@Suite struct VersionsTests {
  @Test func anEvaluationOfCirculatedMinutesStays() throws {
    let bench = try Bench()
    try bench.perform(AddRecord(Sample.evaluation(.partly)))
    let id = try #require(bench.workspace.book.evaluations.rows.first?.id)
    try bench.perform(SetFields(id, [("comment", .string("later"))]))
    let first = try #require(bench.workspace.versions(of: id).first)
    try bench.perform(MoveMeeting("m1", .circulate))
    let refused = refusal { () throws(ChangeRefusal) in
      try bench.perform(BringBack(first.record, of: id))
    }
    #expect(refused?.violation?.rule == .ledger)
    let gone = refusal { () throws(ChangeRefusal) in try bench.perform(BringBack(nil, of: id)) }
    #expect(gone?.violation?.rule == .ledger)
  }

  @Test func bringingBackIsUndone() throws {
    let bench = try Bench()
    try bench.perform(SetFields("t1", [("measure", .string("second"))]))
    let first = try #require(bench.workspace.versions(of: "t1").first)
    try bench.perform(BringBack(first.record, of: "t1"))
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Found the group")
    try bench.workspace.undo()
    #expect(bench.workspace.book.tasks["t1"]?.measure == "second")
  }

  @Test func whatWasRestrictedIsNotSeenByOthers() throws {
    let report = Sample.report("moi", restricted: true)
    let bench = try Bench(Sample.records() + [report])
    try bench.perform(SetFields(report.id, [("text", .string("hidden"))]))
    var open = try #require(bench.workspace.book.stateReports[report.id])
    open.isRestricted = false
    open.text = "open"
    bench.store.changeOutside(report.id, to: open)
    try bench.workspace.takeOverOutsideChanges()
    try bench.perform(SetFields(report.id, [("text", .string("later"))]))
    let mfa = try Workspace(opening: bench.store, as: .member("mfa"))
    let texts = try mfa.versions(of: report.id).map { ($0.record as? StateReport)?.text }
    #expect(texts == ["later"])
    let moi = try Workspace(opening: bench.store, as: .member("moi"))
    #expect(try moi.versions(of: report.id).count == 3)
    #expect(try mfa.versions(of: "nobody").isEmpty)
  }

  @Test func whatBecameRestrictedTakesItsEarlierVersionsWithIt() throws {
    let bench = try Bench(Sample.records() + [Sample.report("moi", restricted: false)])
    let id = Sample.report("moi", restricted: false).id
    try bench.perform(SetFields(id, [("text", .string("open"))]))
    let mfa = Actor.member("mfa")
    #expect(try Workspace(opening: bench.store, as: mfa).versions(of: id).count == 2)
    try bench.perform(SetFields(id, [("restricted", .boolean(true))]))
    #expect(try Workspace(opening: bench.store, as: mfa).versions(of: id).isEmpty)
    #expect(try Workspace(opening: bench.store, as: .member("moi")).versions(of: id).count == 3)
  }
}
