public import Coordination

/// What has come of changes and looks since the last time it was asked.
public struct Settlement: Sendable {
  /// How many changes reached the disk.
  public var saved = 0
  /// The changes that others' work has made impossible, and that are not made any more.
  public var refused: [RefusedChange] = []
  /// Whether others have changed something, which is shown now.
  public var tookOver = false
  /// The records, of those the actor may see, that others have added or changed, each once.
  public var changed: [RecordID] = []
  /// The records that others have removed, or taken out of the actor's sight, each once, as they were.
  public var removed: [any Record] = []
  /// What is wrong with records now and was not before, as far as the actor may know.
  public var faults: [RecordFault] = []
  /// The records that were written over an edit by hand, or damage, that nobody had accepted.
  public var laidOver: [RecordID] = []
  /// Why it could not be seen what others have changed.
  public var lookFailure: StoreError?

  /// The versions of a record that were asked for, or why they cannot be read.
  public var versions: (id: RecordID, answer: Result<[RecordVersion], StoreError>)?

  /// What came back of what earlier sessions had left, once it could be told.
  public var recovered: Recovered?
  /// The deleted records that were asked for, or why they cannot be read.
  public var deleted: Result<[DeletedRecord], StoreError>?

  /// Nothing so far.
  public init() {}
}

/// A change that was shown and then refused.
public struct RefusedChange: Sendable {
  /// Why.
  public var refusal: ChangeRefusal
  /// What it would have done.
  public var edits: [RecordEdit]
  /// The text it was made of, which stands under its key again.
  public var draft: UnsavedChange.Draft?
}

/// What came back at the beginning of a session of what earlier ones had left.
public struct Recovered: Sendable {
  /// The texts that stand where they were typed again.
  public var texts: [KeptText] = []
  /// Earlier texts kept beside later ones, under keys of their own.
  public var conflicts: [KeptText] = []
  /// How many changes were saved that had not been.
  public var changes = 0
  /// The changes that could not be made any more.
  public var refused: [RefusedChange] = []
  /// The journals of typing that could not be read, and lie aside.
  public var damaged: [String] = []
  /// Why nothing typed can be kept, or what was left could not be taken up yet; nil where all is well.
  public var failure: StoreError?

  /// Nothing so far.
  public init() {}

  /// Whether there is nothing to tell.
  public var isEmpty: Bool {
    texts.isEmpty && conflicts.isEmpty && changes == 0 && refused.isEmpty && failure == nil
      && damaged.isEmpty
  }
}

extension Settlement {
  /// Notes what others have done, the latest of each record.
  mutating func note(changed: [RecordID], removed: [any Record], faults: [RecordFault]) {
    let ids = Set(changed + removed.map(\.id))
    self.changed = self.changed.filter { !ids.contains($0) } + changed
    self.removed = self.removed.filter { !ids.contains($0.id) } + removed
    self.faults = self.faults.filter { !faults.contains($0) } + faults
  }
}
