import Coordination
import TestSupport
import Testing
import Workspaces

/// Versions that are asked for without waiting for the disk.
struct AskedVersionsTests {
  private func rename(_ measure: String) -> SetFields {
    SetFields("t1", [("measure", .string(measure))])
  }

  private func measures(_ settlement: Settlement) throws -> [String?]? {
    guard let versions = settlement.versions else { return nil }
    #expect(versions.id == "t1")
    return try versions.answer.get().map { ($0.record as? PlanTask)?.measure }
  }

  /// Lets the saving queue come to its end.
  private func rest(_ bench: SessionBench) throws {
    try bench.workspace.withStore { (_) throws(StoreError) in }
  }

  @Test func theyComeOnceWhatWaitsIsSaved() throws {
    let bench = try SessionBench()
    bench.store.shut()
    try bench.perform(rename("Ours"))
    bench.workspace.askForVersions(of: "t1")
    #expect(bench.workspace.settle().versions == nil)
    bench.store.open()
    try rest(bench)
    #expect(try measures(bench.workspace.settle()) == ["Found the group", "Ours"])
    #expect(bench.workspace.settle().versions == nil)
  }

  @Test func theyComeWhenWhatWaitsCannotBeSaved() throws {
    let bench = try SessionBench()
    bench.store.inside { $0.failure = .busy }
    try bench.perform(rename("Ours"))
    bench.workspace.askForVersions(of: "t1")
    try rest(bench)
    #expect(try measures(bench.workspace.settle()) == ["Found the group"])
  }

  @Test func theyHoldWhatWasMadeAnewAfterOthersWork() throws {
    let bench = try SessionBench(MemoryStore(Sample.records() + [Sample.task("t2", "Second")]))
    bench.store.shut()
    try bench.perform(SetFields("t2", [("measure", .string("Ours"))]))
    try bench.perform(rename("Ours"))
    bench.store.inside { $0.changeOutside("t2", to: Sample.task("t2", "Theirs")) }
    bench.workspace.askForVersions(of: "t1")
    bench.store.open()
    #expect(bench.finish())
    try rest(bench)
    #expect(try measures(bench.workspace.settle()) == ["Found the group", "Ours"])
  }

  @Test func outsideASessionTheyAreThereAtOnce() throws {
    let bench = try Bench()
    try bench.perform(rename("Ours"))
    bench.workspace.askForVersions(of: "t1")
    #expect(try measures(bench.workspace.settle()) == ["Found the group", "Ours"])
  }

  @Test func whatTheActorMayNotSeeIsLeftOut() throws {
    let report = Sample.report("moi", restricted: true)
    let workspace = try Workspace(
      opening: MemoryStore(Sample.records() + [report]), as: .member("mfa"))
    _ = workspace.beginSession {}
    workspace.askForVersions(of: report.id)
    try workspace.withStore { (_) throws(StoreError) in }
    let versions = try #require(workspace.settle().versions)
    #expect(try versions.answer.get().isEmpty)
  }
}
