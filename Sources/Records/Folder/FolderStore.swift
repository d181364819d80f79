import Coordination
import Glibc
public import Workspaces

/// A workspace in a folder: one XML property list per record, in a folder per kind.
///
/// It keeps of every file a digest and a stamp, not the bytes. It is used from one thread at a time.
public final class FolderStore: RecordStore {
  /// The path it was opened at.
  public let location: String
  let calls: any FileCalls
  let root: Folder
  let owners: Set<UInt32>
  /// How long a write waits for another program's, in seconds.
  let patience: Double
  /// The files that were read or written as records.
  var known: [RecordID: KnownFile] = [:]
  /// The files that could not be, by their path.
  var troubles: [String: Trouble] = [:]
  /// The folders as they were last listed, by the place's number; nil where there was none.
  var folderStamps: [FileStamp?] = Array(repeating: nil, count: Place.all.count)
  /// When all files were last compared, and how often that is done without being asked, in seconds.
  var lastFullLook = 0.0
  var fullLookInterval = 10.0
  /// What was changed, before the files are touched and ever after.
  let journal: ChangeJournal
  /// How many versions of a record are kept.
  var versionsKept = Settings.versionsKeptByDefault
  /// Whether opening finishes what a killed program had begun; else that waits for the next write.
  public var finishesLeftWork = true
  /// Where what is typed is kept.
  public let typing: any TypingJournal
  /// Who takes the minutes of which meeting.
  public let sittings: any SittingHolds
  /// A change of this program's that failed on the way and could not be taken back: it stays in the
  /// journal, and is finished before anything is looked at.
  var halfWritten: (id: ChangeID, goals: [WriteGoal])?
  /// The changes of this program's that were finished later, behind the back of whoever made them.
  var finished: [(id: ChangeID, goals: [WriteGoal])] = []
  /// Whether there were any since the last look.
  var hasFinishedUnseen = false
  /// The seals as they can be asked for quickly, of public records and of restricted ones.
  var sealIndexes = [SealIndex(), SealIndex()]
  /// The records that were written over an edit by hand, or damage, that nobody had accepted.
  var laidOver: [RecordID] = []
  /// The places whose folders' names this program has brought to the disk.
  var settledPlaces: Set<Place> = []
  /// Whether the program's own folders were tidied since the store was opened.
  var hasTidied = false
  /// Temporary files that a program left when it was killed, and that the next write takes away.
  var leftovers: [(place: Place, name: String)] = []

  /// Opens the workspace at a path.
  ///
  /// Throws `StoreError.notAWorkspace` where the folder is none or missing, `unreadable` where it
  /// cannot be opened.
  public convenience init(at path: String) throws(StoreError) {
    try self.init(at: path, calls: PosixFileCalls())
  }

  /// Opens the workspace at a path through given file calls; `patience` is in seconds.
  package convenience init(
    at path: String, calls: any FileCalls, patience: Double = 2
  ) throws(StoreError) {
    do throws(CallFailure) {
      let root = try Folder(path: path, calls)
      guard try Self.holdsSettings(root, calls) else { throw CallFailure(number: ENOENT) }
      try self.init(path, root, calls, patience)
    } catch {
      switch error.number {
      case ENOENT, ENOTDIR: throw StoreError.notAWorkspace(path)
      default: throw StoreError.unreadable(path, error.number)
      }
    }
  }

  init(
    _ path: String, _ root: Folder, _ calls: any FileCalls, _ patience: Double
  ) throws(CallFailure) {
    location = path
    self.root = root
    self.calls = calls
    self.patience = patience
    owners = [geteuid(), try root.status().owner]
    journal = ChangeJournal(root, calls, owners: owners)
    typing = FolderTypingJournal(root, calls, owners: owners, location: path)
    sittings = FolderSittingHolds(root, calls, location: path)
  }

  /// Whether the folder at a path is a workspace: it has settings, whatever is in them.
  public static func isWorkspace(at path: String) -> Bool {
    let calls = PosixFileCalls()
    guard let root = try? Folder(path: path, calls) else { return false }
    return (try? holdsSettings(root, calls)) ?? false
  }

  static func holdsSettings(
    _ root: Folder, _ calls: any FileCalls
  ) throws(CallFailure) -> Bool {
    do throws(CallFailure) {
      let folder = try root.folder(RecordKind.settings.listing)
      let name = Settings.theID.rawValue + RecordFile.ending
      _ = try calls.status(name, in: folder.descriptor)
      return true
    } catch let error where error.number == ENOENT {
      return false
    }
  }
}

/// What a store remembers of a record's file.
struct KnownFile {
  /// The number of its place.
  var place: UInt8
  var digest: UInt64
  var stamp: FileStamp
}

/// A file that could not be taken as a record, and as what it was seen.
struct Trouble {
  var place: Place
  var name: String
  var stamp: FileStamp?
  var fault: RecordFault
}
