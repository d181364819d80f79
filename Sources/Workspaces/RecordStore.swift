public import Coordination

/// Where the records of a workspace are kept: a folder, or memory in tests.
///
/// A store remembers what it has read or written of every record and refuses to write over anything
/// else. It is used from one thread at a time.
public protocol RecordStore: AnyObject {
  /// Where it is, for people: a path, or a word for memory.
  var location: String { get }

  /// Reads everything.
  ///
  /// `progress` is told how many records of how many have been read and answers whether to go on. A
  /// damaged record is left out and named among the faults. Throws a `StoreError` where the whole
  /// cannot be read.
  func load(progress: (_ done: Int, _ of: Int) -> Bool) throws(StoreError) -> LoadedRecords

  /// Writes what edits leave, whole or not at all, durably, each record only if it is still as read.
  ///
  /// Throws a `StoreError`; then nothing has changed.
  func write(_ edits: [RecordEdit]) throws(StoreError)

  /// Looks for records that somebody else has added, changed or removed since they were read or written
  /// here; gives back those, and reads them as the new state of things.
  func outsideChanges() throws(StoreError) -> OutsideChanges

  /// What was typed and not entered yet, under a key of the screen that holds it; nil where nothing was.
  func draft(_ key: String) -> String?

  /// Keeps what was typed and not entered yet; nil or an empty text forgets it.
  func keepDraft(_ text: String?, under key: String) throws(StoreError)

  /// Looks at every file and names each fault, changing nothing.
  func faults() throws(StoreError) -> [RecordFault]
}

/// What a store read.
public struct LoadedRecords: Sendable {
  /// The records, in no particular order.
  public var records: [any Record]
  /// The records that could not be read.
  public var faults: [RecordFault]

  /// Holds what was read.
  public init(records: [any Record], faults: [RecordFault]) {
    self.records = records
    self.faults = faults
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

/// A file among the records that cannot be taken as one.
public struct RecordFault: Hashable, Sendable {
  /// The file, relative to the workspace.
  public var path: String
  /// The id the file's name gives, nil where the name is no id.
  public var record: RecordID?
  /// The kind whose folder it lies in.
  public var kind: RecordKind?
  /// What is wrong.
  public var problem: Problem

  /// Names a file and what is wrong with it.
  public init(path: String, record: RecordID?, kind: RecordKind?, problem: Problem) {
    self.path = path
    self.record = record
    self.kind = kind
    self.problem = problem
  }

  /// What can be wrong with a file.
  public enum Problem: Hashable, Sendable {
    /// No XML property list, or one cut short.
    case notAPropertyList
    /// Not a regular file of the user's own with one link.
    case notARegularFile
    /// Larger than a record can be; its size and the limit in bytes.
    case tooLarge(Int, limit: Int)
    /// Nested deeper than a record can be.
    case tooDeep
    /// The name is no `ID.plist`.
    case badName
    /// The id inside is not the file's name.
    case otherID(String)
    /// The schema number is missing or not a number.
    case noSchema
    /// Written by a newer program; it can be neither read safely nor written.
    case newerSchema(Int)
    /// A field of it cannot be taken.
    case field(RuleViolation)
    /// The same id lies in two places.
    case twice(otherPath: String)
    /// The bytes are not as this program writes them: edited by hand, or a flipped bit.
    case notCanonical
    /// It cannot be read; the system's error number.
    case unreadable(Int32)
    /// It breaks a rule of the group.
    case rule(RuleViolation)
  }
}

/// Why a store could not do what was asked.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no workspace at the path.
  case notAWorkspace(String)
  /// There is something at the path already.
  case notEmpty(String)
  /// The path cannot be read; the system's error number.
  case unreadable(String, Int32)
  /// The path cannot be written; the system's error number.
  case unwritable(String, Int32)
  /// The record on disk is no longer the one that was read.
  case changedOutside(RecordKind, RecordID, path: String)
  /// Another program holds the lock for too long.
  case busy
  /// Reading was cancelled.
  case cancelled
  /// The workspace, or a record of it, was written by a newer program.
  case newerSchema(Int, path: String)
}
