import Coordination
import Glibc
import Workspaces

/// Makes files what a change of the journal wants them to be, after the program that made the change was
/// killed on the way.
///
/// It can be done again and again: a file that is as before is written, one that is as after is done, and
/// anything else is somebody's later work and left alone.
struct RollingForward {
  /// What is left to do for one edit.
  enum Step: Equatable {
    case nothing
    /// The file is to be put in its place, and removed where it lay before.
    case write(Place, isNew: Bool, leaving: Place?)
    case remove(Place)
  }

  /// What lies under a record's name.
  private enum Found: Equatable {
    case nothing, file(UInt64), somethingElse
  }

  private let store: FolderStore
  private let listing: FolderListing
  private let buffer: FileBuffer

  init(_ store: FolderStore) {
    self.store = store
    listing = FolderListing(store)
    buffer = FileBuffer(store.calls, owners: store.owners)
  }

  /// Whether anything is left to do.
  func isLeft(of change: JournalChange) throws(CallFailure) -> Bool {
    for edit in change.edits where try step(edit) != .nothing { return true }
    return false
  }

  /// Whether a file is as an edit wants it, and was not so before.
  func isDone(_ edit: JournalChange.Edit) throws(CallFailure) -> Bool {
    let places = [true, false].map { Place(kind: edit.kind, isRestricted: $0) }
    var found: [Found] = []
    for place in places { found.append(try self.found(edit, place)) }
    if let to = edit.to { return found.contains(.file(to)) }
    return found.allSatisfy { $0 == .nothing }
  }

  /// Does what is left to do.
  func roll(_ change: JournalChange) throws(CallFailure) {
    var folders: [Place: Folder] = [:]
    for edit in change.edits {
      // Whoever was here before may have been killed before the names were on the disk: they are brought
      // there even where nothing is left to do.
      for place in [true, false].map({ Place(kind: edit.kind, isRestricted: $0) }) {
        if folders[place] == nil { folders[place] = try listing.folder(place) }
      }
      switch try step(edit) {
      case .nothing: break
      case .write(let place, let isNew, let old):
        let folder = try made(place)
        folders[place] = folder
        try write(edit, folder, isNew: isNew)
        // Names of two folders reach the disk in any order: the old one goes once the new one is there.
        if old != nil { try store.calls.synchronise(folder.descriptor) }
        if let old { folders[old] = try remove(edit, old) }
      case .remove(let place):
        // So it may be that only the machine's memory has the new one yet.
        if let to = edit.place, let folder = folders[to] {
          try store.calls.synchronise(folder.descriptor)
        }
        folders[place] = try remove(edit, place)
      }
    }
    for folder in folders.values { try store.calls.synchronise(folder.descriptor) }
  }

  private func step(_ edit: JournalChange.Edit) throws(CallFailure) -> Step {
    let before = edit.from.map { Found.file($0) } ?? .nothing
    let places = [true, false].map { Place(kind: edit.kind, isRestricted: $0) }
    guard let place = edit.place, let to = edit.to else {
      guard before != .nothing else { return .nothing }
      for place in places where try found(edit, place) == before { return .remove(place) }
      return .nothing
    }
    let there = try found(edit, place)
    let other = try found(edit, place.counterpart)
    let isLeftBehind = before != .nothing && other == before
    if there == .file(to) {
      return isLeftBehind && other != there ? .remove(place.counterpart) : .nothing
    }
    if there == .nothing {
      if before == .nothing && other == .nothing {
        return .write(place, isNew: true, leaving: nil)
      }
      return isLeftBehind ? .write(place, isNew: true, leaving: place.counterpart) : .nothing
    }
    return there == before ? .write(place, isNew: false, leaving: nil) : .nothing
  }

  private func found(
    _ edit: JournalChange.Edit, _ place: Place
  ) throws(CallFailure) -> Found {
    guard let folder = try listing.folder(place) else { return .nothing }
    let name = edit.id.rawValue + RecordFile.ending
    let outcome = buffer.withFile(name, in: folder.descriptor) {
      outcome -> Result<Found, CallFailure> in
      switch outcome {
      case .bytes(let bytes, _): .success(.file(Digest.of(bytes)))
      case .missing: .success(.nothing)
      case .unfit(.unreadable(let number), _): .failure(CallFailure(number: number))
      case .unfit: .success(.somethingElse)
      }
    }
    return try outcome.get()
  }

  private func write(
    _ edit: JournalChange.Edit, _ folder: Folder, isNew: Bool
  ) throws(CallFailure) {
    guard let after = edit.after else { return }
    let bytes = PropertyListWriter.bytes(of: after)
    // What cannot be written as it was meant is not written at all.
    guard Digest.of(bytes) == edit.to else { return }
    let name = edit.id.rawValue + RecordFile.ending
    do throws(CallFailure) {
      try folder.replace(name, by: bytes, isNew ? .neverReplacing : .replacing)
    } catch let error where error.number == EEXIST {
      // Somebody was quicker.
    }
  }

  private func remove(_ edit: JournalChange.Edit, _ place: Place) throws(CallFailure) -> Folder? {
    guard let folder = try listing.folder(place) else { return nil }
    try store.calls.remove(edit.id.rawValue + RecordFile.ending, in: folder.descriptor)
    return folder
  }

  private func made(_ place: Place) throws(CallFailure) -> Folder {
    // Who was killed may have made the folders and not brought their names to the disk.
    var parent = store.root
    if place.isRestricted {
      parent = try store.root.folderMade(Place.restricted).folder
      try store.calls.synchronise(store.root.descriptor)
    }
    let folder = try parent.folderMade(place.kind.listing).folder
    try store.calls.synchronise(parent.descriptor)
    return folder
  }
}
