import Glibc
import Records

/// The system's file calls on a disk that takes its time: every sync takes that much longer.
struct StallingDisk: FileCalls {
  /// How much longer a sync takes, in microseconds.
  var delay: UInt32 = 0
  /// Is called whenever a sync of a file's bytes is done.
  var whenSynchronised: @Sendable () -> Void = {}
  private let system = PosixFileCalls()

  init(delay: UInt32 = 0, whenSynchronised: @escaping @Sendable () -> Void = {}) {
    self.delay = delay
    self.whenSynchronised = whenSynchronised
  }

  func synchronise(_ descriptor: Int32) throws(CallFailure) {
    usleep(delay)
    try system.synchronise(descriptor)
  }

  func synchroniseData(_ descriptor: Int32) throws(CallFailure) {
    usleep(delay)
    try system.synchroniseData(descriptor)
    whenSynchronised()
  }

  func synchroniseFileSystem(of descriptor: Int32) throws(CallFailure) {
    usleep(delay)
    try system.synchroniseFileSystem(of: descriptor)
  }

  // Everything else is as fast as ever.

  func open(
    _ name: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: UInt32
  ) throws(CallFailure) -> Int32 {
    try system.open(name, in: folder, flags: flags, mode: mode)
  }

  func status(of descriptor: Int32) throws(CallFailure) -> FileStatus {
    try system.status(of: descriptor)
  }

  func status(
    _ name: UnsafePointer<CChar>, in folder: Int32
  ) throws(CallFailure) -> FileStatus {
    try system.status(name, in: folder)
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int {
    try system.read(descriptor, into: buffer)
  }

  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(CallFailure) -> Int {
    try system.read(descriptor, into: buffer, at: offset)
  }

  func write(
    _ descriptor: Int32, from buffer: UnsafeRawBufferPointer
  ) throws(CallFailure) -> Int {
    try system.write(descriptor, from: buffer)
  }

  func setMode(of descriptor: Int32, to mode: UInt32) throws(CallFailure) {
    try system.setMode(of: descriptor, to: mode)
  }

  func cut(_ descriptor: Int32, to size: Int) throws(CallFailure) {
    try system.cut(descriptor, to: size)
  }

  func close(_ descriptor: Int32) throws(CallFailure) { try system.close(descriptor) }

  func rename(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32, _ manner: RenameManner
  ) throws(CallFailure) {
    try system.rename(name, in: folder, to: newName, in: newFolder, manner)
  }

  func link(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32
  ) throws(CallFailure) {
    try system.link(name, in: folder, to: newName, in: newFolder)
  }

  func remove(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    try system.remove(name, in: folder)
  }

  func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    try system.removeFolder(name, in: folder)
  }

  func makeFolder(
    _ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32
  ) throws(CallFailure) {
    try system.makeFolder(name, in: folder, mode: mode)
  }

  func list(_ folder: Int32) throws(CallFailure) -> [String] { try system.list(folder) }

  func tryLock(_ descriptor: Int32) throws(CallFailure) -> Bool {
    try system.tryLock(descriptor)
  }

  func isLocked(_ descriptor: Int32) throws(CallFailure) -> Bool {
    try system.isLocked(descriptor)
  }

  func closeUnlocked(_ descriptor: Int32) throws(CallFailure) {
    try system.closeUnlocked(descriptor)
  }
}
