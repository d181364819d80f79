import Coordination
import TestSupport
import Workspaces

/// A workspace in a session on such a store.
struct SessionBench {
  let memory: MemoryStore
  let store: GatedStore
  let workspace: Workspace
  let recovered: Recovered

  init(_ memory: MemoryStore = MemoryStore(Sample.records())) throws {
    self.memory = memory
    store = GatedStore(memory)
    workspace = try Workspace(opening: store)
    workspace.patience = 60
    recovered = workspace.beginSession {}
  }

  func perform(
    _ change: some Change, from draft: UnsavedChange.Draft? = nil
  ) throws(ChangeRefusal) {
    try workspace.perform(change, today: Sample.today, now: Sample.now, from: draft)
  }

  /// Waits for the disk; long enough for any machine.
  func finish() -> Bool { workspace.finishSaving(within: 60) }

  /// What the store holds of a task.
  func stored(_ id: RecordID) throws -> PlanTask? {
    try Workspace(opening: store).book.tasks[id]
  }
}
