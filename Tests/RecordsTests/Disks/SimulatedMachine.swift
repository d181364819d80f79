import Glibc

@testable import Records

extension SimulatedDisk.OpenFile {
  var reads: Bool { flags & O_ACCMODE != O_WRONLY }
  var writes: Bool { flags & O_ACCMODE != O_RDONLY }
}

extension SimulatedDisk.Machine {
  func file(_ descriptor: Int32) throws(CallFailure) -> SimulatedDisk.OpenFile {
    guard let file = open[descriptor] else { throw CallFailure(number: EBADF) }
    return file
  }

  /// The folder and the name that a path means to an open folder, or to the working one.
  func place(_ path: String, in folder: Int32) throws(CallFailure) -> (folder: Int, name: String) {
    if path.isEmpty { throw CallFailure(number: ENOENT) }
    if path.hasPrefix("/") || folder == AT_FDCWD {
      return try disk.place(path, from: DiskState.root)
    }
    return try disk.place(path, from: try file(folder).node)
  }

  /// open(2), which never follows a link at the path's end.
  mutating func opened(
    _ path: String, in folder: Int32, _ flags: Int32, _ mode: UInt32
  ) throws(CallFailure) -> Int {
    let (folder, name) = try place(path, in: folder)
    let node: Int
    do throws(CallFailure) {
      node = try disk.node(name, in: folder)
    } catch {
      guard error.number == ENOENT, flags & O_CREAT != 0 else { throw error }
      // Whatever the umask is: the program sets the permissions itself.
      return try disk.make(
        DiskNode(.file, owner: geteuid(), mode: mode & ~0o022), name, in: folder)
    }
    if flags & O_CREAT != 0 && flags & O_EXCL != 0 { throw CallFailure(number: EEXIST) }
    let writes = flags & O_ACCMODE != O_RDONLY
    switch disk.nodes[node].sort {
    case .link: throw CallFailure(number: flags & O_DIRECTORY != 0 ? ENOTDIR : ELOOP)
    case .folder:
      if writes || flags & O_CREAT != 0 { throw CallFailure(number: EISDIR) }
    case .file:
      if flags & O_DIRECTORY != 0 { throw CallFailure(number: ENOTDIR) }
      if flags & O_TRUNC != 0 && writes {
        disk.nodes[node].cut(to: 0)
        disk.touch(node)
      }
    }
    return node
  }

  mutating func read(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(CallFailure) -> Int {
    let file = try file(descriptor)
    guard file.reads else { throw CallFailure(number: EBADF) }
    if disk.nodes[file.node].sort == .folder { throw CallFailure(number: EISDIR) }
    if offset < 0 { throw CallFailure(number: EINVAL) }
    return disk.nodes[file.node].bytes.withUnsafeBytes { bytes in
      guard offset < bytes.count else { return 0 }
      let count = min(buffer.count, bytes.count - offset)
      if count > 0 {
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)]))
      }
      return count
    }
  }

  mutating func write(
    _ descriptor: Int32, _ buffer: UnsafeRawBufferPointer
  ) throws(CallFailure) -> Int {
    let file = try file(descriptor)
    guard file.writes else { throw CallFailure(number: EBADF) }
    if buffer.isEmpty { return 0 }
    let isAppending = file.flags & O_APPEND != 0
    let offset = isAppending ? disk.nodes[file.node].bytes.count : file.position
    disk.nodes[file.node].write(buffer, at: offset)
    disk.touch(file.node)
    open[descriptor]?.position = offset + buffer.count
    return buffer.count
  }
}

/// Names on a simulated disk: bytes, made strings of which no two are taken for the same.
enum DiskName {
  static func of(_ name: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
    return String(scalars)
  }

  /// The name as the system gives it.
  static func shown(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
    return String(
      decoding: name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self)
  }
}
