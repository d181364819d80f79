import Glibc

/// The folder of the typing journals, beside the restricted records: nobody knows yet whether what is
/// being typed will be one.
enum TypingFolder {
  static let name = "typing"
  /// The ending of a journal's name.
  static let ending = ".log"
  /// What is added to the name of a journal that could not be read wholly.
  static let damagedEnding = ".damaged"
  /// The largest journal that is read, in bytes.
  static let limit = 64 << 20

  /// The folder, relative to the workspace.
  static let path = PrivateFolder.path(true) + "/" + name

  static func opened(_ root: Folder) throws(CallFailure) -> Folder {
    try PrivateFolder.opened(root, isRestricted: true).folder(name)
  }

  /// Opens the folder, made where it is missing; its name goes to the disk with the first journal in it.
  static func made(_ root: Folder, _ calls: any FileCalls) throws(CallFailure) -> Folder {
    try PrivateFolder.made(root, isRestricted: true, calls).folderMade(name).folder
  }

  /// The names of the journals.
  static func journals(_ folder: Folder, _ calls: any FileCalls) throws(CallFailure) -> [String] {
    try calls.list(folder.descriptor).filter { $0.hasSuffix(ending) }.sorted()
  }
}

/// The file of a typing journal, locked as long as this value lives.
///
/// By the lock others know whether the program that types into it still runs: it goes with its process.
final class TypingFile: Sendable {
  let name: String
  private let descriptor: Int32
  private let calls: any FileCalls

  private init(_ name: String, _ descriptor: Int32, _ calls: any FileCalls) {
    self.name = name
    self.descriptor = descriptor
    self.calls = calls
  }

  deinit {
    try? calls.closeUnlocked(descriptor)
  }

  /// Makes a file that nobody has.
  static func made(in folder: Folder) throws(CallFailure) -> TypingFile {
    let calls = folder.calls
    // Another program that looks for what has been left may have the lock for a moment, and then takes
    // the empty file away.
    for _ in 0..<16 {
      let name = String(UInt64.random(in: 0...UInt64.max), radix: 36) + TypingFolder.ending
      let file = TypingFile(
        name,
        try calls.open(
          name, in: folder.descriptor, flags: O_RDWR | O_CREAT | O_EXCL | O_APPEND,
          mode: Folder.fileMode), calls)
      do throws(CallFailure) {
        try calls.setMode(of: file.descriptor, to: Folder.fileMode)
        if try calls.tryLock(file.descriptor), try file.hasItsName(in: folder) { return file }
      } catch {
        try? calls.remove(name, in: folder.descriptor)
        throw error
      }
    }
    throw CallFailure(number: EAGAIN)
  }

  /// Opens the journal of a program that has ended; nil where it still runs, or the journal is gone or no
  /// file of the owners' own.
  static func ended(
    _ name: String, in folder: Folder, owners: Set<UInt32>
  ) throws(CallFailure) -> TypingFile? {
    let calls = folder.calls
    do throws(CallFailure) {
      let file = TypingFile(
        name, try calls.open(name, in: folder.descriptor, flags: O_RDWR, mode: 0), calls)
      let status = try calls.status(of: file.descriptor)
      guard status.sort == .regular, status.links == 1, owners.contains(status.owner),
        status.size <= TypingFolder.limit, try calls.tryLock(file.descriptor),
        try file.hasItsName(in: folder)
      else { return nil }
      return file
    } catch let error where [ENOENT, ELOOP, EISDIR, ENXIO].contains(error.number) {
      return nil
    }
  }

  /// Whether nobody has taken the file away since it was opened.
  func hasItsName(in folder: Folder) throws(CallFailure) -> Bool {
    let own = try calls.status(of: descriptor).stamp.inode
    do throws(CallFailure) {
      return try calls.status(name, in: folder.descriptor).stamp.inode == own
    } catch let error where error.number == ENOENT {
      return false
    }
  }

  /// Everything in it; only right after it was opened.
  func bytes() throws(CallFailure) -> [UInt8] {
    try calls.bytes(of: descriptor, limit: TypingFolder.limit)
  }

  func append(_ bytes: [UInt8]) throws(CallFailure) {
    try calls.writeAll(bytes, to: descriptor)
  }

  func cut(to size: Int) throws(CallFailure) {
    try calls.cut(descriptor, to: size)
  }

  func synchronise() throws(CallFailure) {
    try calls.synchroniseData(descriptor)
  }
}
