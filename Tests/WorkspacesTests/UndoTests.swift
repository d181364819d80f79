import Coordination
import Testing

@testable import Workspaces

struct UndoTests {
  private func rename(_ measure: String) -> SetFields {
    SetFields("t1", [("measure", .string(measure))])
  }

  @Test func everyStepGoesBackAndForth() throws {
    let bench = try Bench()
    var states = [bench.held]
    func perform(_ change: some Change) throws {
      try bench.perform(change)
      states.append(bench.held)
    }
    try perform(rename("Other"))
    try perform(EvaluateTask(Sample.evaluation(), entersMinutes: true))
    try perform(AddRecord(Sample.task("t2", "Second")))
    try perform(rename("Undone"))
    try bench.workspace.undo()
    try perform(DeleteRecord("t2"))
    states.remove(at: 4)
    for state in states.dropLast().reversed() {
      #expect(bench.workspace.canUndo)
      #expect(try !bench.workspace.undo().isEmpty)
      #expect(bench.held == state)
      #expect(try bench.stored() == state)
    }
    #expect(!bench.workspace.canUndo)
    #expect(try bench.workspace.undo().isEmpty)
    for state in states.dropFirst() {
      #expect(bench.workspace.canRedo)
      #expect(try !bench.workspace.redo().isEmpty)
      #expect(bench.held == state)
      #expect(try bench.stored() == state)
    }
    #expect(!bench.workspace.canRedo)
    #expect(try bench.workspace.redo().isEmpty)
  }

  @Test func aNewChangeForgetsWhatWasUndone() throws {
    let bench = try Bench()
    try bench.perform(rename("One"))
    try bench.workspace.undo()
    #expect(bench.workspace.canRedo)
    try bench.perform(rename("Two"))
    #expect(!bench.workspace.canRedo)
    #expect(try bench.workspace.redo().isEmpty)
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Two")
  }

  @Test func aChangeOfNothingOrARefusedOneKeepsWhatWasUndone() throws {
    let bench = try Bench()
    try bench.perform(rename("One"))
    try bench.workspace.undo()
    try bench.perform(MarkAttendance(meeting: "m1", seat: "none", .state(nil)))
    #expect(throws: ChangeRefusal.self) { try bench.perform(rename("")) }
    #expect(bench.workspace.canRedo && !bench.workspace.canUndo)
  }

  @Test func onlySoManyChangesAreKept() throws {
    let bench = try Bench()
    for number in 0...UndoSteps.limit { try bench.perform(rename("\(number)")) }
    while bench.workspace.canUndo { try bench.workspace.undo() }
    #expect(bench.workspace.book.tasks["t1"]?.measure == "0")
  }

  @Test func aFailingStoreLeavesUndoAndRedoAsTheyWere() throws {
    let bench = try Bench()
    try bench.perform(rename("One"))
    let one = bench.held
    bench.store.failure = .busy
    #expect(refusal { () throws(ChangeRefusal) in try bench.workspace.undo() } == .store(.busy))
    #expect(bench.held == one && bench.workspace.canUndo && !bench.workspace.canRedo)
    bench.store.failure = nil
    try bench.workspace.undo()
    let before = bench.held
    bench.store.failure = .busy
    #expect(refusal { () throws(ChangeRefusal) in try bench.workspace.redo() } == .store(.busy))
    #expect(bench.held == before && bench.workspace.canRedo && !bench.workspace.canUndo)
    bench.store.failure = nil
    try bench.workspace.redo()
    #expect(bench.held == one)
  }
}
