import Glibc

/// The seals of one part of a workspace as they can be asked for quickly, read on as the file grows.
///
/// It keeps sixteen bytes of each record: a digest of its name, and of its file.
struct SealIndex {
  private var digests: [UInt64: UInt64] = [:]
  private var inode: UInt64 = 0
  /// How much of the file has been read, in bytes.
  private var end = 0

  /// Whether a record's file is sealed as another than the one with a digest; false where there is no seal.
  mutating func differs(
    _ name: String, from digest: UInt64, in seals: Seals
  ) throws(CallFailure) -> Bool {
    try catchUp(seals)
    return digests[Digest.of(Array(name.utf8))].map { $0 != digest } ?? false
  }

  private mutating func catchUp(_ seals: Seals) throws(CallFailure) {
    guard let folder = try? PrivateFolder.opened(seals.root, isRestricted: seals.isRestricted),
      let status = try? seals.calls.status(Seals.name, in: folder.descriptor),
      status.sort == .regular, status.size <= Seals.limit
    else { return }
    if status.stamp.inode != inode || status.size < end {
      digests = [:]
      end = 0
      inode = status.stamp.inode
    }
    guard status.size > end else { return }
    let file = try seals.calls.open(Seals.name, in: folder.descriptor, flags: O_RDONLY, mode: 0)
    defer { try? seals.calls.close(file) }
    var bytes = [UInt8](repeating: 0, count: status.size - end)
    var count = 0
    while count < bytes.count {
      let at = end + count
      let got = try Self.read(file, into: &bytes, from: count, at: at, seals.calls)
      if got == 0 { break }
      count += got
    }
    // A line that is just being written is read the next time.
    guard let last = bytes[..<count].lastIndex(of: UInt8(ascii: "\n")) else { return }
    for line in bytes[...last].split(separator: UInt8(ascii: "\n")) {
      guard let (name, seal) = SealLine.read(line) else { continue }
      let key = Digest.of(Array(name))
      if case .digest(let digest) = seal { digests[key] = digest } else { digests[key] = nil }
    }
    end += last + 1
  }

  private static func read(
    _ file: Int32, into bytes: inout [UInt8], from start: Int, at offset: Int,
    _ calls: any FileCalls
  ) throws(CallFailure) -> Int {
    let outcome = bytes.withUnsafeMutableBytes { memory -> Result<Int, CallFailure> in
      do throws(CallFailure) {
        return .success(
          try calls.read(
            file, into: UnsafeMutableRawBufferPointer(rebasing: memory[start...]), at: offset))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
