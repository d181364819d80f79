import Coordination
import TestSupport
import Testing
import Workspaces

/// Undoing that waits to be saved when others' work comes between.
struct WaitingUndoTests {
  private func rename(_ id: RecordID, _ measure: String) -> SetFields {
    SetFields(id, [("measure", .string(measure))])
  }

  private func memory() -> MemoryStore {
    MemoryStore(Sample.records() + [Sample.task("t2", "Second")])
  }

  /// Has another program number a task before anything that waits reaches the disk, which comes back then.
  private func others(_ id: RecordID, _ measure: String, in bench: SessionBench) throws {
    bench.store.inside { memory in
      var theirs = Sample.task(id, measure)
      theirs.number = "I.1"
      memory.changeOutside(id, to: theirs)
    }
    bench.store.open()
    #expect(bench.finish())
  }

  @Test func itUndoesWhatTheChangeHasBecome() throws {
    let bench = try SessionBench(memory())
    try bench.perform(rename("t2", "Earlier"))
    #expect(bench.finish())
    bench.store.shut()
    try bench.perform(
      SetFields(
        "t1", [("measure", .string("Ours"))], expected: ["measure": .string("Found the group")]))
    try bench.workspace.undo()
    try others("t1", "Found the group", in: bench)
    #expect(bench.workspace.settle().refused.isEmpty)
    let task = try #require(try bench.stored("t1"))
    #expect(task.measure == "Found the group" && task.number == "I.1")
    #expect(bench.memory.memoryTyping.changes.isEmpty)
    // It can be done again, and what came before it undone, at once and after a restart.
    try bench.workspace.redo()
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Ours")
    try bench.workspace.undo()
    #expect(bench.finish())
    let later = try SessionBench(bench.memory)
    for workspace in [later.workspace, bench.workspace] {
      try workspace.undo()
      #expect(workspace.book.tasks["t2"]?.measure == "Second")
      #expect(try workspace.undo().isEmpty)
    }
  }

  @Test func doingAgainFollowsToo() throws {
    let bench = try SessionBench(memory())
    bench.store.shut()
    try bench.perform(rename("t2", "Ours"))
    try bench.workspace.undo()
    try bench.workspace.redo()
    try bench.perform(
      SetFields(
        "t1", [("measure", .string("Ours"))], expected: ["measure": .string("Found the group")]))
    try others("t1", "Found the group", in: bench)
    #expect(bench.workspace.settle().refused.isEmpty)
    #expect(try bench.stored("t2")?.measure == "Ours")
    #expect(try bench.stored("t1")?.measure == "Ours")
    let later = try SessionBench(bench.memory)
    for expected in ["Ours", "Second"] {
      try later.workspace.undo()
      #expect(later.workspace.book.tasks["t2"]?.measure == expected)
    }
    #expect(!later.workspace.canUndo)
  }

  @Test func whatIsNotMadeAnyMoreNeedsNoUndoing() throws {
    let bench = try SessionBench(memory())
    bench.store.shut()
    try bench.perform(rename("t1", "Ours"))
    try bench.workspace.undo()
    try others("t1", "Theirs", in: bench)
    // The change is refused; its undoing is nothing that anybody must be told of.
    #expect(bench.workspace.settle().refused.count == 1)
    #expect(try bench.stored("t1")?.measure == "Theirs")
    #expect(try bench.workspace.undo().isEmpty && bench.workspace.redo().isEmpty)
    #expect(bench.memory.memoryTyping.changes.isEmpty && bench.store.order.isEmpty)
  }

  @Test func whatItWouldHaveUndoneStandsAgainWhereItIsRefused() throws {
    var tasks = Sample.records() + [Sample.task("t2", "Second")]
    tasks.append(Sample.task("t3", "Third"))
    let bench = try SessionBench(MemoryStore(tasks))
    try bench.perform(rename("t1", "Ours"))
    #expect(bench.finish())
    bench.store.shut()
    try bench.perform(rename("t2", "Ours"))
    try bench.workspace.undo()
    try bench.workspace.undo()
    try others("t1", "Ours", in: bench)
    #expect(bench.workspace.settle().refused.count == 1)
    #expect(bench.workspace.book.tasks["t1"]?.number == "I.1")
    #expect(bench.workspace.book.tasks["t2"]?.measure == "Second")
    try bench.workspace.redo()
    #expect(bench.workspace.book.tasks["t2"]?.measure == "Ours")
  }
}
