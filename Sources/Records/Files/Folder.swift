import Glibc

/// An open folder; it is closed when nobody holds it any more.
final class Folder: Sendable {
  /// Stands for the working folder, from which relative paths start.
  static let working = AT_FDCWD
  /// The permissions of what the program makes: nobody else on the machine may look.
  static let mode: UInt32 = 0o700
  static let fileMode: UInt32 = 0o600

  let descriptor: Int32
  let calls: any FileCalls

  /// Opens a folder inside another, never through a link.
  init(_ name: String, in folder: Int32, _ calls: any FileCalls) throws(CallFailure) {
    self.calls = calls
    descriptor = try calls.open(name, in: folder, flags: O_RDONLY | O_DIRECTORY, mode: 0)
  }

  /// Opens the folder at a path that a person gave, which may lead through links.
  convenience init(path: String, _ calls: any FileCalls) throws(CallFailure) {
    // The end of the path is followed too where it is named through itself; no path names nothing.
    let name = path.isEmpty ? "" : path + "/."
    try self.init(name, in: Folder.working, calls)
  }

  deinit {
    try? calls.close(descriptor)
  }

  func status() throws(CallFailure) -> FileStatus {
    try calls.status(of: descriptor)
  }

  /// Brings the names in it to the disk.
  func synchronise() throws(CallFailure) { try calls.synchronise(descriptor) }

  func folder(_ name: String) throws(CallFailure) -> Folder {
    try Folder(name, in: descriptor, calls)
  }

  /// Opens a folder inside, made where it is missing; says whether it was.
  func folderMade(_ name: String) throws(CallFailure) -> (folder: Folder, isNew: Bool) {
    do throws(CallFailure) {
      return (try folder(name), false)
    } catch let error where error.number == ENOENT {
      var isNew = true
      do throws(CallFailure) {
        try calls.makeFolder(name, in: descriptor, mode: Folder.mode)
      } catch let error where error.number == EEXIST {
        isNew = false
      }
      let made = try folder(name)
      if isNew { try calls.setMode(of: made.descriptor, to: Folder.mode) }
      return (made, isNew)
    }
  }

  /// Makes a file that must not exist yet, and writes it.
  ///
  /// Where `durably`, the bytes are on the disk before the file is closed. What was made is taken away
  /// again where this throws.
  func make(_ name: String, _ bytes: [UInt8], durably: Bool) throws(CallFailure) {
    let file = try calls.open(
      name, in: descriptor, flags: O_WRONLY | O_CREAT | O_EXCL, mode: Folder.fileMode)
    do throws(CallFailure) {
      do throws(CallFailure) {
        try calls.setMode(of: file, to: Folder.fileMode)
        try calls.writeAll(bytes, to: file)
        if durably { try calls.synchronise(file) }
      } catch {
        try? calls.close(file)
        throw error
      }
      // Some file systems report a failed write only here.
      try calls.close(file)
    } catch {
      try? calls.remove(name, in: descriptor)
      throw error
    }
  }
}
