public import Coordination
import Glibc
public import Workspaces

extension FolderStore {
  /// Makes a workspace with records in a folder that is missing or empty, and opens it.
  ///
  /// Settings are added where the records have none. What a program left that was killed while it did the same
  /// goes. Throws `StoreError.notEmpty` where there is something else at the path, `unwritable` where it cannot
  /// be made; then nothing is left behind.
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
      if try !calls.list(root.descriptor).isEmpty, try !isUnfinished(root, calls) {
        throw CallFailure(number: EEXIST)
      }
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
    try beginFilling()
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
    endFilling()
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
    try? calls.remove(Self.beginning, in: folder.descriptor)
    try? calls.remove("lock", in: folder.descriptor)
    try? calls.removeFolder(PrivateFolder.name, in: root.descriptor)
  }

  /// A folder that was made is on the disk only when the folder above it is.
  private func bringToDisk(parentOf path: String) {
    guard let parent = try? Folder(path: path + "/..", calls) else { return }
    try? calls.synchronise(parent.descriptor)
  }
}

// A workspace that is being made, or that a program which was killed has left half made.
extension FolderStore {
  /// A file that is there as long as the first records are being written.
  private static let beginning = TemporaryName.of("beginning")

  /// Whether a folder holds what a program was making, and no workspace yet.
  private static func isUnfinished(
    _ root: Folder, _ calls: any FileCalls
  ) throws(CallFailure) -> Bool {
    guard try !holdsSettings(root, calls), let folder = try? root.folder(PrivateFolder.name) else {
      return false
    }
    if let status = try? calls.status(beginning, in: folder.descriptor) {
      return status.sort == .regular
    }
    // Killed before it could say so: nothing is there but the lock, if that.
    let others = try calls.list(root.descriptor).filter { $0 != PrivateFolder.name }
    let inside = try calls.list(folder.descriptor).filter { $0 != "lock" }
    return others.isEmpty && inside.isEmpty
  }

  /// Notes that the first records are being written, and takes away what an earlier attempt has left. Under
  /// the lock.
  private func beginFilling() throws(StoreError) {
    do throws(CallFailure) {
      let folder = try PrivateFolder.made(root, isRestricted: false, calls)
      if (try? calls.status(Self.beginning, in: folder.descriptor)) != nil {
        guard try !Self.holdsSettings(root, calls) else { throw CallFailure(number: EEXIST) }
        try takeUnfinishedAway()
      } else {
        try folder.make(Self.beginning, [], durably: false)
      }
    } catch {
      throw error.number == EEXIST || error.number == ENOTEMPTY
        ? .notEmpty(location) : .unwritable(location, error.number)
    }
  }

  private func endFilling() {
    guard let folder = try? root.folder(PrivateFolder.name) else { return }
    try? calls.remove(Self.beginning, in: folder.descriptor)
  }

  /// Takes away the records, whole or on their way, of an attempt that was cut short. Where anything else lies
  /// among them, that stays and so does its folder.
  private func takeUnfinishedAway() throws(CallFailure) {
    let listing = FolderListing(self)
    for place in Place.all {
      guard let folder = try listing.folder(place) else { continue }
      let names = try listing.names(in: folder, of: place)
      for name in names.files.map(\.name) + names.leftovers {
        try calls.remove(name, in: folder.descriptor)
      }
      let parent = try place.isRestricted ? root.folder(Place.restricted) : root
      try calls.removeFolder(place.kind.listing, in: parent.descriptor)
    }
  }
}
