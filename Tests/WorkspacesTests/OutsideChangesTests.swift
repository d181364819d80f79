import Coordination
import Testing
import Workspaces

struct OutsideChangesTests {
  private func rename(_ id: RecordID, _ measure: String) -> SetFields {
    SetFields(id, [("measure", .string(measure))])
  }

  @Test func areTakenOver() throws {
    let bench = try Bench(Sample.records() + [Sample.task("t3", "Third")])
    #expect(try !bench.workspace.takeOverOutsideChanges())
    bench.store.changeOutside("t1", to: Sample.task("t1", "Theirs"))
    bench.store.changeOutside("t2", to: Sample.task("t2", "New"))
    bench.store.changeOutside("t3", to: nil)
    #expect(try bench.workspace.takeOverOutsideChanges())
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Theirs")
    #expect(bench.workspace.book.tasks["t2"]?.measure == "New")
    #expect(!bench.workspace.book.has("t3"))
    #expect(try !bench.workspace.takeOverOutsideChanges(), "told twice")
    try bench.perform(rename("t1", "Ours"))
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Ours")
  }

  @Test func whatTheyTouchedIsNotUndone() throws {
    let bench = try Bench(Sample.records() + [Sample.task("t2", "Second")])
    try bench.perform(rename("t1", "Ours"))
    try bench.perform(rename("t2", "Ours"))
    try bench.perform(rename("t1", "Ours again"))
    try bench.workspace.undo()
    try bench.outside("t1", Sample.task("t1", "Theirs"))
    let before = bench.held
    // Nothing else is undone or done again in its stead.
    #expect(
      refusal { () throws(ChangeRefusal) in try bench.workspace.redo() }?.violation?.rule
        == .changedMeanwhile)
    #expect(bench.held == before && !bench.workspace.canRedo)
    try bench.workspace.undo()
    #expect(bench.workspace.book.tasks["t2"]?.measure == "Second")
    #expect(
      refusal { () throws(ChangeRefusal) in try bench.workspace.undo() }?.violation?.rule
        == .changedMeanwhile)
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Theirs")
    #expect(!bench.workspace.canUndo)
  }

  @Test func whatTheyReferToIsNotUndone() throws {
    let bench = try Bench()
    try bench.perform(AddRecord(Sample.task("t2", "Second")))
    var evaluation = Sample.evaluation()
    evaluation.id = "theirs"
    evaluation.task = "t2"
    try bench.outside("theirs", evaluation)
    let before = bench.held
    let refused = refusal { () throws(ChangeRefusal) in try bench.workspace.undo() }
    #expect(
      refused
        == .rule(
          RuleViolation(
            kind: .task, record: "t2", field: nil, rule: .referredTo(by: "theirs", .evaluation))))
    #expect(bench.held == before && !bench.workspace.canUndo)
  }

  @Test func undoingIsJudgedByTheRulesOfNow() throws {
    let bench = try Bench()
    try bench.perform(SetFields("t1", [("responsible", .array([.string("moi")]))]))
    try bench.outside("mfa", nil)
    let refused = refusal { () throws(ChangeRefusal) in try bench.workspace.undo() }
    #expect(refused?.violation?.rule == .missingReference("mfa"))
    #expect(bench.workspace.book.tasks["t1"]?.responsible == ["moi"])
  }
}
