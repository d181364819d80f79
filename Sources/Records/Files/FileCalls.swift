/// Every file call of this target goes through here, so that a test can let the n-th one fail.
///
/// Names are relative to an open folder and never followed where they are links. A call throws a
/// `CallFailure` with the system's error number.
package protocol FileCalls: Sendable {
  /// Opens a file or folder; `flags` as of open(2), to which no-follow, non-blocking and
  /// close-on-exec are added. `folder` may be `Folder.working`.
  func open(
    _ name: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: UInt32
  ) throws(CallFailure) -> Int32
  /// What an open file is.
  func status(of descriptor: Int32) throws(CallFailure) -> FileStatus
  /// What lies under a name.
  func status(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) -> FileStatus
  /// Reads what is next into a buffer and says how many bytes there were; 0 at the end.
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int
  /// Reads from a place in a file, in bytes from its beginning, and says how many bytes there were.
  func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(CallFailure) -> Int
  /// Writes what it can of a buffer and says how many bytes that were.
  func write(_ descriptor: Int32, from buffer: UnsafeRawBufferPointer) throws(CallFailure) -> Int
  /// Sets the permissions, whatever the umask was when the file was made.
  func setMode(of descriptor: Int32, to mode: UInt32) throws(CallFailure)
  /// Waits until a file, or a folder's names, are on the disk.
  func synchronise(_ descriptor: Int32) throws(CallFailure)
  /// Waits until a file's bytes, and its size where that changed, are on the disk.
  func synchroniseData(_ descriptor: Int32) throws(CallFailure)
  /// Cuts a file to a size in bytes.
  func cut(_ descriptor: Int32, to size: Int) throws(CallFailure)
  /// Waits until everything of the descriptor's file system is on the disk.
  func synchroniseFileSystem(of descriptor: Int32) throws(CallFailure)
  /// Closes; the descriptor is gone even where this throws.
  func close(_ descriptor: Int32) throws(CallFailure)
  /// Gives a file another name, in the same folder or another.
  func rename(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32, _ manner: RenameManner
  ) throws(CallFailure)
  /// Gives a file a second name, and fails where something has it already.
  func link(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32
  ) throws(CallFailure)
  /// Takes a file away.
  func remove(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure)
  /// Takes an empty folder away.
  func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure)
  /// Makes a folder.
  func makeFolder(
    _ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32
  ) throws(CallFailure)
  /// The names in a folder, in no order, without `.` and `..`; bytes that are no UTF-8 are repaired.
  func list(_ folder: Int32) throws(CallFailure) -> [String]
  /// Tries to take the exclusive lock of an open file; false where another has it.
  func tryLock(_ descriptor: Int32) throws(CallFailure) -> Bool
  /// Gives the lock of an open file back and closes the file, as `close`.
  ///
  /// A child that is just being started has a copy of every open file, and with it the lock: closing ours
  /// alone would leave the file locked until the child's own program runs.
  func closeUnlocked(_ descriptor: Int32) throws(CallFailure)
  /// Whether another holds the exclusive lock of an open file, without trying to take it.
  func isLocked(_ descriptor: Int32) throws(CallFailure) -> Bool
  /// Of what sort the file system is that an open file lies on, as a number of statfs(2).
  func fileSystem(of descriptor: Int32) throws(CallFailure) -> UInt
}

extension FileCalls {
  package func closeUnlocked(_ descriptor: Int32) throws(CallFailure) { try close(descriptor) }

  package func fileSystem(of descriptor: Int32) throws(CallFailure) -> UInt {
    try PosixFileCalls().fileSystem(of: descriptor)
  }
}

/// A file call that did not do what was asked.
package struct CallFailure: Error, Hashable {
  /// The system's error number.
  package let number: Int32

  /// Holds the system's error number.
  package init(number: Int32) {
    self.number = number
  }
}

/// What a rename does with a file that has the new name.
package enum RenameManner: Sendable {
  /// It goes.
  case replacing
  /// The rename fails.
  case neverReplacing
  /// It gets the old name.
  case exchanging
}

/// What a file is, as far as records ask.
package struct FileStatus: Hashable, Sendable {
  /// What sort of file it is.
  package enum Sort: Sendable {
    case regular, folder, other
  }
  package var sort: Sort
  package var owner: UInt32
  package var links: Int
  /// The size in bytes.
  package var size: Int
  package var stamp: FileStamp
  /// The permissions, as of chmod(2).
  package var permissions: UInt32 = 0
  /// The file system it lies on; inodes are counted anew on each.
  package var device: UInt64 = 0

  /// Whether both are of the same file, whatever names and times they have.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && stamp.inode == other.stamp.inode
  }
}

/// By what a changed file is noticed without reading it.
package struct FileStamp: Hashable, Sendable {
  package var inode: UInt64
  /// The size in bytes; of a folder, whatever the file system says.
  package var size: Int64
  /// When the contents changed, in nanoseconds since 1970.
  package var modified: Int64
  /// When anything of the file changed, in nanoseconds since 1970.
  package var changed: Int64
}
