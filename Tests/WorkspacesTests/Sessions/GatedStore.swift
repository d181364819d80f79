import Coordination
import Foundation
import Synchronization
import Workspaces

/// A store in memory that can be closed for a while, as a stalled disk, and that another thread may use.
final class GatedStore: RecordStore {
  private let store: MemoryStore
  private let lock = NSRecursiveLock()
  private let gate = NSCondition()
  private var isShut = false
  private var written: [ChangeID] = []

  init(_ store: MemoryStore) {
    self.store = store
  }

  /// The ids of the changes that were written, in order.
  var order: [ChangeID] { lock.withLock { written } }

  /// Lets every write wait until it is opened again.
  func shut() { gate.withLock { isShut = true } }

  /// Lets writes go on.
  func open() {
    gate.withLock {
      isShut = false
      gate.broadcast()
    }
  }

  /// Works with the store that is behind, in peace.
  func inside<T>(_ body: (MemoryStore) throws -> T) rethrows -> T {
    try lock.withLock { try body(store) }
  }

  var location: String { "gated" }
  var typing: any TypingJournal { store.typing }
  var sittings: any SittingHolds { store.sittings }

  func load(progress: (Int, Int) -> Bool) throws(StoreError) -> LoadedRecords {
    lock.lock()
    defer { lock.unlock() }
    return try store.load(progress: progress)
  }

  func write(_ edits: [RecordEdit], as note: ChangeNote) throws(StoreError) {
    gate.withLock { while isShut { gate.wait() } }
    lock.lock()
    defer { lock.unlock() }
    try store.write(edits, as: note)
    written.append(note.id)
  }

  func outsideChanges() throws(StoreError) -> OutsideChanges {
    lock.lock()
    defer { lock.unlock() }
    return try store.outsideChanges()
  }

  func draft(_ key: String) -> String? { nil }
  func keepDraft(_ text: String?, under key: String) throws(StoreError) {}
  func faults() throws(StoreError) -> [RecordFault] { [] }

  func versions(of id: RecordID) throws(StoreError) -> [RecordVersion] {
    lock.lock()
    defer { lock.unlock() }
    return try store.versions(of: id)
  }

  func latestChanges(_ limit: Int) throws(StoreError) -> [PastChange] {
    lock.lock()
    defer { lock.unlock() }
    return try store.latestChanges(limit)
  }
}

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
