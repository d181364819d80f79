import Coordination
import Glibc
import Workspaces

/// One backup being restored: unpacked under our own names into a temporary folder, opened there, and
/// given its name only when all is well.
///
/// The file may come from anybody. Nothing in it is written through a link, outside the temporary folder,
/// or with other permissions than ours.
final class Restoring {
  private let file: String
  private let path: String
  private let calls: any FileCalls
  /// What was made, by path in the temporary folder, in order.
  private var made: [(path: String, isFolder: Bool)] = []
  private var folders: [String: Folder] = [:]
  private var signals: SignalHold?

  init(_ file: String, to path: String, _ calls: any FileCalls) {
    self.file = file
    self.path = path
    self.calls = calls
  }

  func restore() throws(ArchiveError) -> RestoredContents {
    let target: TargetName
    let archive: Int32
    do throws(StoreError) {
      target = try emptyTarget()
      archive = try openedArchive()
    } catch {
      throw .store(error)
    }
    defer { try? calls.close(archive) }
    // What would end the program is held back until what was begun is taken away.
    signals = SignalHold()
    defer { signals = nil }
    let names = try WorkingNames(target, calls)
    defer { withExtendedLifetime(names) {} }
    let temporary = names.fresh()
    do throws(CallFailure) {
      try calls.makeFolder(temporary, in: target.folder.descriptor, mode: Folder.mode)
      let root = try target.folder.folder(temporary)
      try calls.setMode(of: root.descriptor, to: Folder.mode)
      folders[""] = root
    } catch {
      try? calls.removeFolder(temporary, in: target.folder.descriptor)
      throw .store(.unwritable(path, error.number))
    }
    do throws(ArchiveError) {
      try unpack(archive)
      let contents = try contents(in: target, temporary)
      try takeName(target, temporary)
      return contents
    } catch {
      takeAway(temporary, in: target)
      throw error
    }
  }

  // MARK: The two ends

  /// The name that the workspace gets: nothing has it, or an empty folder.
  private func emptyTarget() throws(StoreError) -> TargetName {
    var place = path
    if let folder = try? Folder(path: path, calls) {
      guard let names = try? calls.list(folder.descriptor), names.isEmpty else {
        throw .notEmpty(path)
      }
      // "." and a path through a link have a name of their own.
      if let found = realpath(path, nil) {
        place = String(cString: found)
        free(found)
      }
      return try TargetName(place, calls)
    }
    let target = try TargetName(place, calls)
    if (try? calls.status(target.name, in: target.folder.descriptor)) != nil {
      throw .notEmpty(path)
    }
    return target
  }

  private func openedArchive() throws(StoreError) -> Int32 {
    // A link to a backup is as good as its name; what is opened is looked at below.
    var place = file
    if let found = realpath(file, nil) {
      place = String(cString: found)
      free(found)
    }
    do throws(CallFailure) {
      let archive = try calls.open(place, in: Folder.working, flags: O_RDONLY, mode: 0)
      do throws(CallFailure) {
        guard try calls.status(of: archive).sort == .regular else {
          throw CallFailure(number: EINVAL)
        }
        return archive
      } catch {
        try? calls.close(archive)
        throw error
      }
    } catch {
      throw .unreadable(file, error.number)
    }
  }

  // MARK: Unpacking

  private func unpack(_ archive: Int32) throws(ArchiveError) {
    var reader = TarReader(try PackedFile(archive, name: file))
    while let entry = try reader.next() {
      if signals?.isEnding ?? false { throw .cancelled }
      if entry.isFolder {
        _ = try folder(entry.path)
      } else {
        try unpack(entry, &reader)
      }
    }
  }

  private func unpack(_ entry: TarReader.Entry, _ reader: inout TarReader) throws(ArchiveError) {
    let slash = entry.path.lastIndex(of: "/")
    let folder = try folder(slash.map { String(entry.path[..<$0]) } ?? "")
    let name = slash.map { String(entry.path[entry.path.index(after: $0)...]) } ?? entry.path
    let output: Int32
    do throws(CallFailure) {
      output = try calls.open(
        name, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL, mode: Folder.fileMode)
    } catch {
      throw failure(error, entry.path)
    }
    made.append((entry.path, false))
    do throws(ArchiveError) {
      try written(entry.path) { () throws(CallFailure) in
        try calls.setMode(of: output, to: Folder.fileMode)
      }
      try reader.contents { (piece) throws(ArchiveError) in
        try written(entry.path) { () throws(CallFailure) in
          try calls.writeAll(piece, to: output)
        }
      }
    } catch {
      try? calls.close(output)
      throw error
    }
    try written(entry.path) { () throws(CallFailure) in try calls.close(output) }
  }

  /// The folder of a path in the temporary one, made with those above it.
  private func folder(_ path: String) throws(ArchiveError) -> Folder {
    if let folder = folders[path] { return folder }
    let slash = path.lastIndex(of: "/")
    let above = try folder(slash.map { String(path[..<$0]) } ?? "")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    do throws(CallFailure) {
      try calls.makeFolder(name, in: above.descriptor, mode: Folder.mode)
      made.append((path, true))
      let folder = try above.folder(name)
      try calls.setMode(of: folder.descriptor, to: Folder.mode)
      folders[path] = folder
      return folder
    } catch {
      throw failure(error, path)
    }
  }

  // MARK: The end, one way or the other

  /// Opens what was unpacked as a workspace and looks through it.
  private func contents(
    in target: TargetName, _ temporary: String
  ) throws(ArchiveError) -> RestoredContents {
    let slash = target.path.lastIndex(of: "/")
    let above = slash.map { String(target.path[...$0]) } ?? ""
    do throws(StoreError) {
      // As it is: what a killed program left is finished when somebody opens it for work.
      let store = try FolderStore.openedForCare(at: above + temporary, calls: calls)
      let loaded = try store.load { _, _ in true }
      return RestoredContents(
        records: loaded.records.count, restricted: loaded.records.count { $0.restricted },
        withheld: loaded.withheld, faults: try store.faults())
    } catch {
      if case .notAWorkspace = error { throw .notABackup(file) }
      throw .store(error)
    }
  }

  private func takeName(_ target: TargetName, _ temporary: String) throws(ArchiveError) {
    let folder = target.folder.descriptor
    try written(path) { () throws(CallFailure) in
      if let root = folders[""] { try calls.synchroniseFileSystem(of: root.descriptor) }
      // An empty folder goes; anything else, put there meanwhile, stays and is told of.
      try calls.rename(temporary, in: folder, to: target.name, in: folder, .replacing)
    }
    try written(path) { () throws(CallFailure) in
      do throws(CallFailure) {
        try calls.synchronise(folder)
      } catch {
        try? calls.renameAnyhow(target.name, in: folder, to: temporary, in: folder, .neverReplacing)
        throw error
      }
    }
  }

  private func takeAway(_ temporary: String, in target: TargetName) {
    for (path, isFolder) in made.reversed() {
      let slash = path.lastIndex(of: "/")
      guard let folder = folders[slash.map { String(path[..<$0]) } ?? ""] else { continue }
      let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
      if isFolder {
        try? calls.removeFolder(name, in: folder.descriptor)
      } else {
        try? calls.remove(name, in: folder.descriptor)
      }
    }
    try? calls.removeFolder(temporary, in: target.folder.descriptor)
  }

  private func written(
    _ path: String, _ call: () throws(CallFailure) -> Void
  ) throws(ArchiveError) {
    do throws(CallFailure) {
      try call()
    } catch {
      throw .store(.unwritable(self.path, error.number))
    }
  }

  private func failure(_ failure: CallFailure, _ entry: String) -> ArchiveError {
    switch failure.number {
    case EEXIST, ENOTDIR: .entry(entry, .twice)
    default: .store(.unwritable(path, failure.number))
    }
  }
}
