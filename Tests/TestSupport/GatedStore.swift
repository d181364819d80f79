public import Coordination
import Foundation
public import Workspaces

/// A store in memory that can be closed for a while, as a stalled disk, and that another thread may use.
public final class GatedStore: RecordStore {
  private let store: MemoryStore
  private let lock = NSRecursiveLock()
  private let gate = NSCondition()
  private var isShut = false
  private var written: [ChangeID] = []

  /// Stands before a store.
  public init(_ store: MemoryStore) {
    self.store = store
  }

  /// The ids of the changes that were written, in order.
  public var order: [ChangeID] { lock.withLock { written } }

  /// Lets every write wait until it is opened again.
  public func shut() { gate.withLock { isShut = true } }

  /// Lets writes go on.
  public func open() {
    gate.withLock {
      isShut = false
      gate.broadcast()
    }
  }

  /// Works with the store that is behind, in peace.
  public func inside<T>(_ body: (MemoryStore) throws -> T) rethrows -> T {
    try lock.withLock { try body(store) }
  }

  public var location: String { "gated" }
  public var typing: any TypingJournal { store.typing }
  public var sittings: any SittingHolds { store.sittings }

  public func load(progress: (Int, Int) -> Bool) throws(StoreError) -> LoadedRecords {
    lock.lock()
    defer { lock.unlock() }
    return try store.load(progress: progress)
  }

  public func write(_ edits: [RecordEdit], as note: ChangeNote) throws(StoreError) {
    gate.withLock { while isShut { gate.wait() } }
    lock.lock()
    defer { lock.unlock() }
    try store.write(edits, as: note)
    written.append(note.id)
  }

  public func outsideChanges() throws(StoreError) -> OutsideChanges {
    lock.lock()
    defer { lock.unlock() }
    return try store.outsideChanges()
  }

  public func keepFile(
    _ bytes: [UInt8], named name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> String {
    gate.withLock { while isShut { gate.wait() } }
    lock.lock()
    defer { lock.unlock() }
    return try store.keepFile(bytes, named: name, of: record, restricted: restricted)
  }

  public func keptFile(
    _ name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> [UInt8]? {
    lock.lock()
    defer { lock.unlock() }
    return try store.keptFile(name, of: record, restricted: restricted)
  }

  public func faults() throws(StoreError) -> [RecordFault] { [] }

  public func versions(of id: RecordID) throws(StoreError) -> [RecordVersion] {
    lock.lock()
    defer { lock.unlock() }
    return try store.versions(of: id)
  }

  public func latestChanges(_ limit: Int) throws(StoreError) -> [PastChange] {
    lock.lock()
    defer { lock.unlock() }
    return try store.latestChanges(limit)
  }

  public func holds(_ id: ChangeID) throws(StoreError) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    return try store.holds(id)
  }
}
