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
  /// Throws a `StoreError`; then nothing has changed, and the same change may be written again: one that
  /// turns out to be on the disk already is done. `behind` is thrown where others have changed anything since
  /// the last look: the caller looks first, and judges again.
  func write(_ edits: [RecordEdit], as note: ChangeNote) throws(StoreError)

  /// Looks for records that somebody else has added, changed or removed since they were read or written
  /// here; gives back those, and reads them as the new state of things.
  ///
  /// It is quick and may leave a file that was edited in place to a later look, within seconds.
  func outsideChanges() throws(StoreError) -> OutsideChanges

  /// Does the same and, where `lookingAtAll`, leaves nothing to a later look.
  func outsideChanges(lookingAtAll: Bool) throws(StoreError) -> OutsideChanges

  /// Looks at every file and names each fault, changing nothing.
  func faults() throws(StoreError) -> [RecordFault]

  /// The versions of a record that are kept, the oldest first; the last is how it stands.
  func versions(of id: RecordID) throws(StoreError) -> [RecordVersion]

  /// The latest changes, the oldest first, at most that many.
  func latestChanges(_ limit: Int) throws(StoreError) -> [PastChange]

  /// Whether a change is known to have been saved, however long ago that was.
  func holds(_ id: ChangeID) throws(StoreError) -> Bool

  /// Those of some changes that are known to have been saved.
  func saved(of ids: [ChangeID]) throws(StoreError) -> Set<ChangeID>

  /// The records that writes have laid over what was edited by hand, or damaged, and accepted by nobody, each
  /// since this was last asked. That is a version of its own, and stays to be found.
  func takeLaidOver() -> [RecordID]

  /// The changes that could not be written when they were to be and have been finished since, each once: they
  /// are saved.
  func takeFinished() -> [FinishedChange]

  /// Keeps a file beside a record, durably, and never over another one; gives back the name it has there.
  ///
  /// `name` is a plain one (see `KeptFileName`). What is restricted lies apart. Throws a `StoreError`; then
  /// nothing is kept.
  func keepFile(
    _ bytes: [UInt8], named name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> String

  /// The bytes of a file that is kept beside a record; nil where there is none.
  func keptFile(
    _ name: String, of record: RecordID, restricted: Bool
  ) throws(StoreError) -> [UInt8]?

  /// Where what is typed is kept.
  var typing: any TypingJournal { get }

  /// Who takes the minutes of which meeting.
  var sittings: any SittingHolds { get }

  /// On what the records lie: on some, another machine can change them behind everybody's back.
  var nature: FolderNature { get }
}

extension RecordStore {
  /// What is no folder lies here.
  public var nature: FolderNature { .local }

  /// A store that notices no edits by hand has nothing to tell.
  public func takeLaidOver() -> [RecordID] { [] }

  /// A store that finds one quickly asks for one after the other.
  public func saved(of ids: [ChangeID]) throws(StoreError) -> Set<ChangeID> {
    var saved: Set<ChangeID> = []
    for id in ids where try holds(id) { saved.insert(id) }
    return saved
  }

  /// A store that writes at once or not at all has none.
  public func takeFinished() -> [FinishedChange] { [] }

  /// A store that leaves nothing to a later look does the same in any case.
  public func outsideChanges(lookingAtAll: Bool) throws(StoreError) -> OutsideChanges {
    try outsideChanges()
  }

  /// Writes what edits leave as a change of the secretary's.
  public func write(_ edits: [RecordEdit]) throws(StoreError) {
    try write(edits, as: ChangeNote())
  }
}
