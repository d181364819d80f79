import CPosix
import Glibc

/// The file calls of the system; an interrupted call is made again.
package struct PosixFileCalls: FileCalls {
  /// Makes the calls of the system.
  package init() {}

  package func open(
    _ name: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: UInt32
  ) throws(CallFailure) -> Int32 {
    try checked {
      Glibc.openat(folder, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)
    }
  }

  package func status(of descriptor: Int32) throws(CallFailure) -> FileStatus {
    var status = stat()
    _ = try checked { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  package func status(
    _ name: UnsafePointer<CChar>, in folder: Int32
  ) throws(CallFailure) -> FileStatus {
    var status = stat()
    _ = try checked { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  package func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer
  ) throws(CallFailure) -> Int {
    try checked { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
  }

  package func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(CallFailure) -> Int {
    try checked { pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  package func write(
    _ descriptor: Int32, from buffer: UnsafeRawBufferPointer
  ) throws(CallFailure) -> Int {
    try checked { Glibc.write(descriptor, buffer.baseAddress, buffer.count) }
  }

  package func setMode(of descriptor: Int32, to mode: UInt32) throws(CallFailure) {
    _ = try checked { fchmod(descriptor, mode) }
  }

  package func synchronise(_ descriptor: Int32) throws(CallFailure) {
    _ = try checked { fsync(descriptor) }
  }

  package func synchroniseData(_ descriptor: Int32) throws(CallFailure) {
    _ = try checked { fdatasync(descriptor) }
  }

  package func cut(_ descriptor: Int32, to size: Int) throws(CallFailure) {
    _ = try checked { ftruncate(descriptor, off_t(size)) }
  }

  package func synchroniseFileSystem(of descriptor: Int32) throws(CallFailure) {
    try zero(porada_px_synchronise_file_system(descriptor))
  }

  package func close(_ descriptor: Int32) throws(CallFailure) {
    // Never again after EINTR: the descriptor is gone, and its number may be another file's by now.
    if Glibc.close(descriptor) != 0 && errno != EINTR { throw CallFailure(number: errno) }
  }

  package func closeUnlocked(_ descriptor: Int32) throws(CallFailure) {
    // Closing lets go of it in any case, only perhaps a moment later.
    _ = porada_px_unlock(descriptor)
    try close(descriptor)
  }

  package func rename(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32, _ manner: RenameManner
  ) throws(CallFailure) {
    switch manner {
    case .replacing:
      _ = try checked { renameat(folder, name, newFolder, newName) }
    case .neverReplacing:
      try zero(porada_px_rename_never_replacing(folder, name, newFolder, newName))
    case .exchanging:
      try zero(porada_px_rename_exchanging(folder, name, newFolder, newName))
    }
  }

  package func link(
    _ name: UnsafePointer<CChar>, in folder: Int32, to newName: UnsafePointer<CChar>,
    in newFolder: Int32
  ) throws(CallFailure) {
    _ = try checked { linkat(folder, name, newFolder, newName, 0) }
  }

  package func remove(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    _ = try checked { unlinkat(folder, name, 0) }
  }

  package func removeFolder(_ name: UnsafePointer<CChar>, in folder: Int32) throws(CallFailure) {
    _ = try checked { unlinkat(folder, name, AT_REMOVEDIR) }
  }

  package func makeFolder(
    _ name: UnsafePointer<CChar>, in folder: Int32, mode: UInt32
  ) throws(CallFailure) {
    _ = try checked { mkdirat(folder, name, mode) }
  }

  package func list(_ folder: Int32) throws(CallFailure) -> [String] {
    // A descriptor of its own: closedir closes it, and its position is nobody else's.
    let own = try checked {
      Glibc.openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    }
    guard let stream = fdopendir(own) else {
      let number = errno
      _ = Glibc.close(own)
      throw CallFailure(number: number)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw CallFailure(number: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
  }

  package func tryLock(_ descriptor: Int32) throws(CallFailure) -> Bool {
    let number = porada_px_try_lock(descriptor)
    if number == EAGAIN || number == EACCES { return false }
    try zero(number)
    return true
  }

  package func isLocked(_ descriptor: Int32) throws(CallFailure) -> Bool {
    var isLocked = false
    try zero(porada_px_is_locked(descriptor, &isLocked))
    return isLocked
  }

  package func fileSystem(of descriptor: Int32) throws(CallFailure) -> UInt {
    var sort: UInt = 0
    try zero(porada_px_file_system(descriptor, &sort))
    return sort
  }

  private func checked<N: SignedInteger>(_ call: () -> N) throws(CallFailure) -> N {
    while true {
      let outcome = call()
      if outcome != -1 { return outcome }
      if errno != EINTR { throw CallFailure(number: errno) }
    }
  }

  private func zero(_ number: Int32) throws(CallFailure) {
    if number != 0 { throw CallFailure(number: number) }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    sort =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .other
      }
    owner = status.st_uid
    links = Int(status.st_nlink)
    size = Int(status.st_size)
    stamp = FileStamp(
      inode: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
      changed: Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec))
    permissions = status.st_mode & 0o7777
    device = UInt64(status.st_dev)
  }
}
