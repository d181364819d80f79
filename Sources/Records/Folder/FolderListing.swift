import Coordination
import Glibc
import Workspaces

/// The folders of a workspace, opened one by one as they are asked for, and what lies in them.
final class FolderListing {
  /// A folder's names, sorted out.
  struct Names {
    /// What may be records: `ID.plist`.
    var files: [(id: RecordID, name: String)] = []
    /// What ends in `.plist` and has no id for a name.
    var strays: [String] = []
    /// The program's own temporary files.
    var leftovers: [String] = []
  }

  private let store: FolderStore
  private var restricted: Folder?
  private var folders: [Place: Folder] = [:]

  init(_ store: FolderStore) {
    self.store = store
  }

  /// The folder of a place, or nil where there is none.
  func folder(_ place: Place) throws(CallFailure) -> Folder? {
    if let folder = folders[place] { return folder }
    do throws(CallFailure) {
      let parent: Folder
      if place.isRestricted {
        if restricted == nil { restricted = try store.root.folder(Place.restricted) }
        parent = restricted!
      } else {
        parent = store.root
      }
      let folder = try parent.folder(place.kind.listing)
      folders[place] = folder
      return folder
    } catch let error where error.number == ENOENT {
      return nil
    }
  }

  /// What lies in a folder. Hidden files and those of other endings are nobody's business here.
  func names(in folder: Folder, of place: Place) throws(CallFailure) -> Names {
    var names = Names()
    for name in try store.calls.list(folder.descriptor) {
      if name.utf8.first == UInt8(ascii: ".") {
        if TemporaryName.isOne(name) { names.leftovers.append(name) }
      } else if name.hasSuffix(RecordFile.ending) {
        if let id = RecordFile.id(ofName: name), place.kind != .settings || id == Settings.theID {
          names.files.append((id, name))
        } else {
          names.strays.append(name)
        }
      }
    }
    return names
  }

  /// The fault of a folder that cannot be opened or listed: of the one above them for all in it, where that
  /// is it.
  func fault(_ place: Place, _ failure: CallFailure) -> RecordFault {
    let isNoFolder = failure.number == ELOOP || failure.number == ENOTDIR
    let isAbove = place.isRestricted && restricted == nil
    return RecordFault(
      path: isAbove ? Place.restricted : place.path, record: nil,
      kind: isAbove ? nil : place.kind,
      problem: isNoFolder ? .notARegularFile : .unreadable(failure.number))
  }
}

/// The names of files that are on their way to becoming records, or from being one.
enum TemporaryName {
  private static let beginning = ".porada-"

  /// A name nobody has.
  static func fresh() -> String {
    beginning + String(UInt64.random(in: 0...UInt64.max), radix: 36)
  }

  /// The name for what becomes a file or folder of a name, always the same.
  static func of(_ name: String) -> String { beginning + Digest.text(Digest.of(Array(name.utf8))) }

  static func isOne(_ name: String) -> Bool { name.hasPrefix(beginning) }
}
