public import Coordination
import Glibc
public import Workspaces

extension FolderStore {
  /// Makes a workspace with records in a folder that is missing or empty, and opens it.
  ///
  /// Settings are added where the records have none. Throws `StoreError.notEmpty` where there is
  /// something at the path, `unwritable` where it cannot be made; then nothing is left behind.
  public static func create(
    at path: String, records: [any Record]
  ) throws(StoreError) -> FolderStore {
    try create(at: path, records: records, calls: PosixFileCalls())
  }

  /// Makes a workspace through given file calls.
  package static func create(
    at path: String, records: [any Record], calls: any FileCalls
  ) throws(StoreError) -> FolderStore {
    var made: [String] = []
    do throws(StoreError) {
      let root = try emptyFolder(path, calls, &made)
      let store: FolderStore
      do throws(CallFailure) {
        store = try FolderStore(path, root, calls, 2)
      } catch {
        throw .unreadable(path, error.number)
      }
      try store.fill(records)
      for path in made { store.bringToDisk(parentOf: path) }
      return store
    } catch {
      for folder in made.reversed() { try? calls.removeFolder(folder, in: Folder.working) }
      throw error
    }
  }

  /// Opens the folder at a path, made with the folders above it where they are missing.
  private static func emptyFolder(
    _ path: String, _ calls: any FileCalls, _ made: inout [String]
  ) throws(StoreError) -> Folder {
    do throws(CallFailure) {
      for prefix in prefixes(path) {
        do throws(CallFailure) {
          try calls.makeFolder(prefix, in: Folder.working, mode: Folder.mode)
          made.append(prefix)
        } catch let error where error.number == EEXIST || error.number == EROFS {
          // It is there, or the next call says what is wrong.
        }
      }
      let root = try Folder(path: path, calls)
      if !made.isEmpty { try calls.setMode(of: root.descriptor, to: Folder.mode) }
      guard try calls.list(root.descriptor).isEmpty else { throw CallFailure(number: EEXIST) }
      return root
    } catch {
      switch error.number {
      case EEXIST, ENOTDIR: throw .notEmpty(path)
      default: throw .unwritable(path, error.number)
      }
    }
  }

  /// The path and all paths above it, the shortest first: `a/b` gives `a` and `a/b`.
  private static func prefixes(_ path: String) -> [String] {
    var prefixes: [String] = []
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += (prefix.isEmpty || prefix.hasSuffix("/") ? "" : "/") + part
      if part != "." && part != ".." { prefixes.append(prefix) }
    }
    return prefixes
  }

  /// Writes the first records; the settings come last, for with them it is a workspace.
  private func fill(_ records: [any Record]) throws(StoreError) {
    let lock = try WorkspaceLock(self)
    var all = records.filter { $0.kind != .settings }
    all.append(records.first { $0.kind == .settings } ?? Settings())
    do throws(StoreError) {
      try WriteBatch(self).write(
        all.map { WriteGoal(id: $0.id, kind: $0.kind, isNew: true, before: nil, after: $0) },
        as: nil)
    } catch {
      takePrivateFolderAway()
      withExtendedLifetime(lock) {}
      if case .changedOutside(.settings, _, _) = error { throw .notEmpty(location) }
      throw error
    }
    sealWhatWasMade()
  }

  /// Seals the first records. A seal that is missing is no fault: the first change makes up for it.
  private func sealWhatWasMade() {
    let restricted = sealsOfKnown(true)
    for (isRestricted, all) in [(false, sealsOfKnown(false)), (true, restricted)] {
      try? seals(isRestricted).add(all) { [] }
    }
    if !restricted.isEmpty { try? Withheld(root: root, calls: calls).write(restricted.count) }
  }

  private func takePrivateFolderAway() {
    guard let folder = try? root.folder(PrivateFolder.name) else { return }
    try? calls.remove("lock", in: folder.descriptor)
    try? calls.removeFolder(PrivateFolder.name, in: root.descriptor)
  }

  /// A folder that was made is on the disk only when the folder above it is.
  private func bringToDisk(parentOf path: String) {
    guard let parent = try? Folder(path: path + "/..", calls) else { return }
    try? calls.synchronise(parent.descriptor)
  }
}
