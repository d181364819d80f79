public import Coordination
import Foundation

/// A store in memory, for tests and for whatever needs no folder.
public final class MemoryStore: RecordStore {
  private var records: [RecordID: any Record] = [:]
  private var seen: [RecordID: any Record] = [:]
  /// When set, every write fails with it: for tests of what happens then.
  public var failure: StoreError?
  /// When set, what was changed cannot be read and fails with it: for tests of what happens then.
  public var pastFailure: StoreError?
  /// The faults it tells of: for tests of what happens beside damaged records.
  public var damage: [RecordFault] = []
  /// How many restricted records are taken to be kept elsewhere.
  public var withheld = 0
  /// Where what is typed is kept.
  public let memoryTyping = MemoryTypingJournal()
  /// Who takes minutes.
  public let memorySittings = MemorySittingHolds()
  /// The numbers of changes of which it does not know all, as a copy of a workspace may: for tests.
  public var incomplete: Set<Int> = []
  /// How often it was asked for the latest changes: for tests.
  public private(set) var timesPastRead = 0
  private var past: [PastChange] = []
  private var files: [String: [UInt8]] = [:]

  /// Keeps records in memory.
  public init(_ records: [any Record] = []) {
    for record in records { self.records[record.id] = record }
  }

  public var location: String { "memory" }

  public func load(progress: (_ done: Int, _ of: Int) -> Bool) throws(StoreError) -> LoadedRecords {
    guard progress(records.count, records.count) else { throw .cancelled }
    seen = records
    return LoadedRecords(records: Array(records.values), faults: damage, withheld: withheld)
  }

  public func write(_ edits: [RecordEdit], as note: ChangeNote) throws(StoreError) {
    if let failure { throw failure }
    if past.contains(where: { $0.note.id == note.id }) { return }
    for edit in edits where !same(records[edit.id], seen[edit.id]) {
      throw .changedOutside(edit.kind, edit.id, path: location)
    }
    for edit in edits {
      records[edit.id] = edit.after
      seen[edit.id] = edit.after
    }
    past.append(PastChange(note: note, saved: Date(), edits: edits))
  }

  public func keepFile(
    _ bytes: [UInt8], named name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> String {
    if let failure { throw failure }
    var kept = name
    var number = 2
    while files["\(restricted) \(record)/\(kept)"] != nil {
      kept = KeptFileName.numbered(name, number)
      number += 1
    }
    files["\(restricted) \(record)/\(kept)"] = bytes
    return kept
  }

  public func keptFile(
    _ name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> [UInt8]? { files["\(restricted) \(record)/\(name)"] }

  public func versions(of id: RecordID) throws(StoreError) -> [RecordVersion] {
    var versions: [RecordVersion] = []
    for change in past {
      for edit in change.edits where edit.id == id {
        if versions.isEmpty, let before = edit.before {
          versions.append(RecordVersion(number: 1, note: nil, saved: nil, record: before))
        }
        versions.append(
          RecordVersion(
            number: versions.count + 1, note: change.note, saved: change.saved, record: edit.after))
      }
    }
    if versions.isEmpty, let record = records[id] {
      versions.append(RecordVersion(number: 1, note: nil, saved: nil, record: record))
    }
    return versions
  }

  public func latestChanges(_ limit: Int) throws(StoreError) -> [PastChange] {
    timesPastRead += 1
    if let pastFailure { throw pastFailure }
    var known = past
    for number in incomplete { known[number].isWhole = false }
    return Array(known.suffix(limit))
  }

  public func holds(_ id: ChangeID) throws(StoreError) -> Bool {
    if let pastFailure { throw pastFailure }
    return past.contains { $0.note.id == id }
  }

  public var typing: any TypingJournal { memoryTyping }

  public var sittings: any SittingHolds { memorySittings }

  public func outsideChanges() throws(StoreError) -> OutsideChanges {
    var changes = OutsideChanges()
    for (id, record) in records where !same(record, seen[id]) { changes.changed.append(record) }
    for id in seen.keys where records[id] == nil { changes.removed.append(id) }
    seen = records
    return changes
  }

  public func faults() throws(StoreError) -> [RecordFault] { damage }

  /// Changes a record behind the back of whoever uses the store, as another program would.
  public func changeOutside(_ id: RecordID, to record: (any Record)?) {
    records[id] = record
  }

  private func same(_ left: (any Record)?, _ right: (any Record)?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): AnyHashable(left) == AnyHashable(right)
    default: false
    }
  }
}
