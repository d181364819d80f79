import Coordination
import Glibc
import Workspaces

/// Every file of a workspace that belongs in a backup, and what is in it.
struct WorkspaceWalk {
  /// A file as it was read.
  struct File {
    var digest: FileDigest
    /// Whether other programs write it without the workspace's lock.
    var isLive = false
  }

  /// The files by their path.
  private(set) var files: [String: File] = [:]
  /// The paths of what does not go in.
  private(set) var leftOut: [String] = []
  /// How many restricted records there are that do not go in.
  private(set) var withheld = 0

  private let store: FolderStore
  private let scope: BackupScope
  private let piece = UnsafeMutableRawBufferPointer.allocate(
    byteCount: FileDigest.piece, alignment: 16)

  /// Reads everything of a workspace.
  ///
  /// Throws a `CallFailure` where a folder or a file that belongs in it cannot be read.
  static func of(
    _ store: FolderStore, _ scope: BackupScope
  ) throws(CallFailure) -> WorkspaceWalk {
    var walk = WorkspaceWalk(store, scope)
    defer { walk.piece.deallocate() }
    try walk.take(store.root, "")
    walk.leftOut.sort()
    return walk
  }

  private init(_ store: FolderStore, _ scope: BackupScope) {
    self.store = store
    self.scope = scope
  }

  /// The number of records among the files, and of restricted ones.
  var records: (all: Int, restricted: Int) {
    var all = 0
    var restricted = 0
    for path in files.keys {
      guard let place = RecordPath(path)?.place else { continue }
      all += 1
      if place.isRestricted { restricted += 1 }
    }
    return (all, restricted)
  }

  private mutating func take(_ folder: Folder, _ path: String) throws(CallFailure) {
    for name in try store.calls.list(folder.descriptor).sorted() {
      let inside = path.isEmpty ? name : path + "/" + name
      if Self.isOfNoUse(inside, name) { continue }
      if scope == .open, !mayGoOut(inside) {
        noteWithheld(inside, folder)
        continue
      }
      guard let status = try? store.calls.status(name, in: folder.descriptor),
        ArchivePath.checked(inside) == inside
      else {
        leftOut.append(inside)
        continue
      }
      switch status.sort {
      case .folder: try take(try folder.folder(name), inside)
      case .regular where status.size <= TarReader.largest:
        if scope == .open, let record = RecordPath(inside), !isPublic(record, name, folder) {
          leftOut.append(inside)
        } else {
          files[inside] = File(digest: try digest(name, folder), isLive: Self.isLive(inside))
        }
      default: leftOut.append(inside)
      }
    }
  }

  // MARK: What goes in

  /// Whether it is about running programs, or on its way to being a record.
  private static func isOfNoUse(_ path: String, _ name: String) -> Bool {
    if !path.contains("/") && ArchivePath.isForeign(name) { return true }
    if ArchivePath.isOfThisMachine(path) { return true }
    return TemporaryName.isOne(name)
  }

  private static func isLive(_ path: String) -> Bool { path.hasPrefix(TypingFolder.path + "/") }

  /// Whether a path can go to anybody: public records, and what goes with them of the program's own.
  private func mayGoOut(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts[0] == PrivateFolder.name {
      return parts.count == 1 || ["journal", "seals", "withheld"].contains(parts[1])
    }
    if parts[0] == AttachmentFolder.name {
      return parts.count == 1
        || (parts.count <= 3 && AttachmentFolder.isOfPublicMaterial(String(parts[1]), in: store))
    }
    guard Place.kind(ofListing: String(parts[0])) != nil else { return false }
    // Of what is no record nobody knows what it tells.
    return parts.count == 1 || RecordPath(path) != nil
  }

  private mutating func noteWithheld(_ path: String, _ folder: Folder) {
    if path == Place.restricted {
      let listing = FolderListing(store)
      for place in Place.all where place.isRestricted {
        guard let folder = try? listing.folder(place),
          let names = try? listing.names(in: folder, of: place)
        else { continue }
        withheld += names.files.count
      }
    } else if !path.hasPrefix(PrivateFolder.name) {
      leftOut.append(path)
    }
  }

  /// Whether a file is a record that everybody may read, and nothing else.
  private func isPublic(_ record: RecordPath, _ name: String, _ folder: Folder) -> Bool {
    record.isPublic(name, in: folder, of: store)
  }
}

extension RecordPath {
  /// Whether the file is a record that everybody may read, and nothing else.
  func isPublic(_ name: String, in folder: Folder, of store: FolderStore) -> Bool {
    let file = ListedFile(
      place: place, number: UInt8(place.number), id: id, name: name)
    let reader = RecordReader(FileBuffer(store.calls, owners: store.owners))
    guard case .record(let found, _) = reader.read(file, in: folder.descriptor) else {
      return false
    }
    return !found.restricted
  }
}

extension WorkspaceWalk {

  // MARK: What is in it

  private func digest(_ name: String, _ folder: Folder) throws(CallFailure) -> FileDigest {
    let file = try store.calls.open(name, in: folder.descriptor, flags: O_RDONLY, mode: 0)
    defer { try? store.calls.close(file) }
    var digest = FileDigest()
    var filled = 0
    while true {
      let got = try store.calls.read(
        file, into: UnsafeMutableRawBufferPointer(rebasing: piece[filled...]))
      filled += got
      if filled == piece.count || got == 0 {
        if filled > 0 { digest.take(UnsafeRawBufferPointer(rebasing: piece[..<filled])) }
        filled = 0
      }
      if got == 0 { return digest }
    }
  }
}

/// The path of a record's file, taken apart.
struct RecordPath {
  let place: Place
  let id: RecordID

  /// Takes a path apart; nil where it is not one of a record.
  init?(_ path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    let isRestricted = parts.first.map { $0 == Place.restricted } ?? false
    if isRestricted { parts = parts.dropFirst() }
    guard parts.count == 2, let folder = parts.first, let name = parts.last,
      let kind = Place.kind(ofListing: String(folder)),
      let id = RecordFile.id(ofName: String(name)), kind != .settings || id == Settings.theID
    else { return nil }
    place = Place(kind: kind, isRestricted: isRestricted)
    self.id = id
  }
}
