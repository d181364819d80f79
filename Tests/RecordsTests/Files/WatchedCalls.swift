import Glibc
import Synchronization

@testable import Records

/// The system's file calls, of which chosen ones fail or are preceded by somebody else's deed.
final class WatchedCalls: FileCalls {
  enum Plan: Sendable {
    case none
    /// The n-th call fails, from 1.
    case once(Int, Int32)
    /// The n-th call and all later ones fail, as after the end of the process or of the disk.
    case fromThenOn(Int, Int32)
    /// Every call fails that changes something.
    case readOnly
    /// Every call of a name fails.
    case every(String, Int32)
    /// The first call of a name fails.
    case first(String, Int32)
  }

  private struct State {
    var plan = Plan.none
    var count = 0
    var failed = 0
    var names: [String] = []
    var fileSystem: UInt?
    var before: (@Sendable (String) -> Void)?
    var knowsOnlyPlainRenames = false
    var closed: Set<String> = []
  }

  private let state = Mutex(State())
  private let system = PosixFileCalls()

  /// Begins to count anew.
  func follow(_ plan: Plan) {
    state.withLock {
      $0.plan = plan
      $0.count = 0
      $0.failed = 0
      $0.names = []
    }
  }

  /// What is done before each call, given its name.
  func before(_ deed: (@Sendable (String) -> Void)?) {
    state.withLock { $0.before = deed }
  }

  /// Whether renaming without replacing, and exchanging, are unknown, as on some network file systems.
  func setPlainRenames(_ isSo: Bool) { state.withLock { $0.knowsOnlyPlainRenames = isSo } }

  /// Refuses to open what has one of some names, as where the permission is missing.
  func close(_ names: Set<String>) { state.withLock { $0.closed = names } }

  /// Takes everything to lie on a file system of a sort.
  func pretend(fileSystem: UInt) {
    state.withLock { $0.fileSystem = fileSystem }
  }

  /// How many calls failed by plan.
  var failed: Int { state.withLock { $0.failed } }
  /// The calls since the plan began.
  var names: [String] { state.withLock { $0.names } }

  private func pass(_ name: String, changes: Bool = false) throws(CallFailure) {
    let deed = state.withLock { $0.before }
    deed?(name)
    let number = state.withLock { state -> Int32 in
      state.count += 1
      state.names.append(name)
      let failure: Int32 =
        switch state.plan {
        case .none: 0
        case .once(let turn, let number): state.count == turn ? number : 0
        case .fromThenOn(let turn, let number): state.count >= turn ? number : 0
        case .readOnly: changes ? EROFS : 0
        case .every(let failing, let number): name == failing ? number : 0
        case .first(let failing, let number): name == failing && state.failed == 0 ? number : 0
        }
      if failure != 0 { state.failed += 1 }
      return failure
    }
    if number != 0 { throw CallFailure(number: number) }
  }

  func open(
    _ name: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: UInt32
  ) throws(CallFailure) -> Int32 {
    if state.withLock({ $0.closed.contains(String(cString: name)) }) {
      throw CallFailure(number: EACCES)
    }
    try pass("open", changes: flags & (O_WRONLY | O_RDWR | O_CREAT) != 0)
    return try system.open(name, in: folder, flags: flags, mode: mode)
  }

  func status(of descriptor: Int32) throws(CallFailure) -> FileStatus {
    try pass("fstat")
    return try system.status(of: descriptor)
  }

  func status(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) -> FileStatus {
    try pass("stat")
    return try system.status(name, in: folder)
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int {
    try pass("read")
    return try system.read(descriptor, into: buffer)
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(CallFailure) -> Int {
    try pass("pread")
    return try system.read(descriptor, into: buffer, at: offset)
  }

  func write(_ descriptor: Int32, from buffer: UnsafeRawBufferPointer) throws(CallFailure) -> Int {
    try pass("write", changes: true)
    // A part at a time, as a nearly full disk does it.
    let part = buffer.prefix(max(200, buffer.count / 3))
    return try system.write(descriptor, from: UnsafeRawBufferPointer(rebasing: part))
  }

  func setMode(of descriptor: Int32, to mode: UInt32) throws(CallFailure) {
    try pass("chmod", changes: true)
    try system.setMode(of: descriptor, to: mode)
  }

  func synchronise(_ descriptor: Int32) throws(CallFailure) {
    try pass("fsync", changes: true)
    try system.synchronise(descriptor)
  }

  func synchroniseData(_ descriptor: Int32) throws(CallFailure) {
    try pass("fdatasync", changes: true)
    try system.synchroniseData(descriptor)
  }

  func cut(_ descriptor: Int32, to size: Int) throws(CallFailure) {
    try pass("ftruncate", changes: true)
    try system.cut(descriptor, to: size)
  }

  func synchroniseFileSystem(of descriptor: Int32) throws(CallFailure) {
    try pass("syncfs", changes: true)
    try system.synchroniseFileSystem(of: descriptor)
  }

  func close(_ descriptor: Int32) throws(CallFailure) {
    // Closed in any case: the system does so even where it reports an error.
    try system.close(descriptor)
    try pass("close")
  }

  func closeUnlocked(_ descriptor: Int32) throws(CallFailure) {
    try system.closeUnlocked(descriptor)
    try pass("close")
  }

  func rename(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32, _ manner: RenameManner
  ) throws(CallFailure) {
    try pass("rename", changes: true)
    if manner != .replacing, state.withLock({ $0.knowsOnlyPlainRenames }) {
      throw CallFailure(number: EINVAL)
    }
    try system.rename(name, in: folder, to: newName, in: newFolder, manner)
  }

  func link(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32
  ) throws(CallFailure) {
    try pass("link", changes: true)
    try system.link(name, in: folder, to: newName, in: newFolder)
  }

  func remove(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    try pass("unlink", changes: true)
    try system.remove(name, in: folder)
  }

  func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    try pass("rmdir", changes: true)
    try system.removeFolder(name, in: folder)
  }

  func makeFolder(
    _ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32
  ) throws(CallFailure) {
    try pass("mkdir", changes: true)
    try system.makeFolder(name, in: folder, mode: mode)
  }

  func list(_ folder: Int32) throws(CallFailure) -> [String] {
    try pass("list")
    return try system.list(folder)
  }

  func tryLock(_ descriptor: Int32) throws(CallFailure) -> Bool {
    try pass("lock", changes: true)
    return try system.tryLock(descriptor)
  }

  func isLocked(_ descriptor: Int32) throws(CallFailure) -> Bool {
    try pass("getlock")
    return try system.isLocked(descriptor)
  }

  func fileSystem(of descriptor: Int32) throws(CallFailure) -> UInt {
    try pass("fstatfs")
    if let pretended = state.withLock({ $0.fileSystem }) { return pretended }
    return try system.fileSystem(of: descriptor)
  }
}
