public import Coordination

/// What a store read.
public struct LoadedRecords: Sendable {
  /// The records, in no particular order.
  public var records: [any Record]
  /// What can be read of records that a newer program has written: they are shown, and never written.
  public var newer: [any Record]
  /// The records that could not be read.
  public var faults: [RecordFault]
  /// How many restricted records the workspace has that are not in this copy of it.
  public var withheld: Int

  /// Holds what was read.
  public init(
    records: [any Record], newer: [any Record] = [], faults: [RecordFault], withheld: Int = 0
  ) {
    self.records = records
    self.newer = newer
    self.faults = faults
    self.withheld = withheld
  }
}

/// What somebody else changed in a store.
public struct OutsideChanges: Sendable {
  /// Records added or changed.
  public var changed: [any Record]
  /// Records removed.
  public var removed: [RecordID]
  /// Records that can no longer be read; their last readable state stays until the store is opened anew.
  public var faults: [RecordFault]
  /// The paths whose faults are gone: the file can be read again, or is no longer there.
  public var healed: [String]

  /// Holds what was changed.
  public init(
    changed: [any Record] = [], removed: [RecordID] = [], faults: [RecordFault] = [],
    healed: [String] = []
  ) {
    self.changed = changed
    self.removed = removed
    self.faults = faults
    self.healed = healed
  }

  /// Whether nothing was changed.
  public var isEmpty: Bool {
    changed.isEmpty && removed.isEmpty && faults.isEmpty && healed.isEmpty
  }
}

extension OutsideChanges {
  /// Adds what else was changed, as far as it is not among these.
  mutating func add(_ more: OutsideChanges) {
    let known = Set(changed.map(\.id) + removed)
    changed += more.changed.filter { !known.contains($0.id) }
    removed += more.removed.filter { !known.contains($0) }
  }
}

/// A change that was finished after whoever made it was told that it could not be saved.
public struct FinishedChange: Sendable {
  /// Its id.
  public var id: ChangeID
  /// What it has done, for whom does not wait for it any more.
  public var changes: OutsideChanges

  /// Notes a change and what it did.
  public init(id: ChangeID, changes: OutsideChanges) {
    self.id = id
    self.changes = changes
  }
}
