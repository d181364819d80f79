import Coordination
import Testing
import Workspaces

/// After a refusal nothing has changed, neither in the book nor in the store.
struct RefusalTests {
  private func expectNothingChanged(
    _ bench: Bench, _ expected: ChangeRefusal, _ change: some Change,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let (held, stored) = (bench.held, try bench.stored())
    #expect(
      refusal { () throws(ChangeRefusal) in try bench.perform(change) } == expected,
      sourceLocation: location)
    #expect(bench.held == held && !bench.workspace.canUndo, sourceLocation: location)
    #expect(try bench.stored() == stored, sourceLocation: location)
  }

  private func rule(
    _ kind: RecordKind?, _ record: String, _ field: String?, _ rule: Rule
  ) -> ChangeRefusal {
    .rule(RuleViolation(kind: kind, record: record, field: field, rule: rule))
  }

  @Test func aChangeRefusesItself() throws {
    try expectNothingChanged(
      try Bench(), rule(nil, "t9", nil, .notFound), DeleteRecord("t9"))
  }

  @Test func aRuleRefusesWhatAChangeLeaves() throws {
    try expectNothingChanged(
      try Bench(), rule(.task, "t1", "plan", .missingReference("ns")),
      SetFields("t1", [("measure", .string("Other")), ("plan", .string("ns"))]))
    var second = Meeting(id: "m2")
    second.ordinal = 1
    try expectNothingChanged(
      try Bench(), rule(.meeting, "m2", "ordinal", .taken(by: "m1")), AddRecord(second))
  }

  @Test func ofSeveralRecordsNoneIsWritten() throws {
    let bench = try Bench(Sample.records(.cancelled))
    try expectNothingChanged(
      bench, rule(.evaluation, "t1-e1", "meeting", .meetingState(.cancelled)),
      EvaluateTask(Sample.evaluation(), entersMinutes: true))
  }

  @Test func theStoreRefuses() throws {
    let bench = try Bench()
    bench.store.failure = .unwritable("memory", 28)
    try expectNothingChanged(
      bench, .store(.unwritable("memory", 28)), SetFields("t1", [("measure", .string("Other"))]))
    bench.store.failure = nil
    try bench.perform(SetFields("t1", [("measure", .string("Other"))]))
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Other")
  }

  @Test func anOutsideChangeIsNotWrittenOver() throws {
    let bench = try Bench()
    bench.store.changeOutside("t1", to: Sample.task("t1", "Theirs"))
    let change = SetFields("t1", [("measure", .string("Ours"))])
    #expect(
      refusal { () throws(ChangeRefusal) in try bench.perform(change) }
        == .store(.changedOutside(.task, "t1", path: "memory")))
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Found the group")
    #expect(!bench.workspace.canUndo)
  }

  @Test func aReadOnlyWorkspaceRefusesEveryChange() throws {
    let bench = try Bench(readOnly: true)
    try expectNothingChanged(
      bench, rule(.task, "t1", nil, .readOnly), SetFields("t1", [("measure", .string("Other"))]))
    try expectNothingChanged(bench, rule(.task, "t1", nil, .readOnly), DeleteRecord("t1"))
    #expect(try bench.workspace.undo().isEmpty && bench.workspace.redo().isEmpty)
  }

  @Test func readingIsCancelledOrFails() {
    #expect(throws: StoreError.cancelled) {
      _ = try Workspace(opening: MemoryStore(Sample.records())) { _, _ in false }
    }
  }
}
