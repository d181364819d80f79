import Coordination
import Foundation
import Glibc
import Workspaces

/// Where repair puts what is not to stay where it is: nothing is ever deleted.
///
/// `restricted/.porada/quarantine/TIME/PATH`, wherever it lay: what is public may become restricted later,
/// and what cannot be read may be so. It is of the same file system, so that a file goes there whole, in one
/// step.
struct Quarantine {
  static let name = "quarantine"

  /// A free place.
  struct Slot {
    var folder: Folder
    var name: String
    /// The path, relative to the workspace.
    var path: String
  }

  private let store: FolderStore
  private let time: String

  init(_ store: FolderStore, at moment: Date = Date()) {
    self.store = store
    time = moment.ISO8601Format().filter { $0 != ":" }
  }

  /// Makes the folders for a path of the workspace, on the disk before anything goes there.
  func slot(for path: String) throws(CallFailure) -> Slot {
    var folder = try PrivateFolder.made(store.root, isRestricted: true, store.calls)
    try PrivateFolder.synchroniseNames(store.root, isRestricted: true)
    var place = PrivateFolder.path(true)
    let parts = path.split(separator: "/").map(String.init)
    for part in [Self.name, time] + parts.dropLast() {
      let inner = try folder.folderMade(part).folder
      try store.calls.synchronise(folder.descriptor)
      folder = inner
      place += "/" + part
    }
    var name = parts.last ?? "?"
    // The same path twice in one second: what is there stays.
    var number = 2
    while try isTaken(name, folder) {
      name = "\(parts.last ?? "?").\(number)"
      number += 1
    }
    return Slot(folder: folder, name: name, path: place + "/" + name)
  }

  private func isTaken(_ name: String, _ folder: Folder) throws(CallFailure) -> Bool {
    do throws(CallFailure) {
      _ = try store.calls.status(name, in: folder.descriptor)
      return true
    } catch let error where error.number == ENOENT {
      return false
    }
  }
}
