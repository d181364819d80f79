@testable import Records

/// A file, folder or symbolic link of a simulated disk: as programs see it, and as the disk has it.
struct DiskNode: Sendable {
  enum Sort: Sendable { case file, folder, link }

  var sort: Sort
  var owner: UInt32
  var mode: UInt32
  /// How many names it has, as programs see it.
  var links = 0
  /// What programs read: of a link, where it leads.
  var bytes: [UInt8] = []
  /// A folder's names, as programs see them.
  var names: [String: Int] = [:]
  /// The folder that a folder lies in.
  var parent = 0
  var modified: Int64 = 0
  var changed: Int64 = 0

  /// What the disk has of the bytes.
  var bytesOnDisk: [UInt8] = []
  /// What the disk has of the names.
  var namesOnDisk: [String: Int] = [:]
  var modeOnDisk: UInt32
  /// The bytes that the disk does not have yet.
  var dirty: [Range<Int>] = []
  /// Whether the disk has another size.
  var hasOtherSize = false

  init(_ sort: Sort, owner: UInt32, mode: UInt32) {
    self.sort = sort
    self.owner = owner
    self.mode = mode
    modeOnDisk = mode
  }

  var isDirty: Bool { !dirty.isEmpty || hasOtherSize }

  mutating func write(_ new: UnsafeRawBufferPointer, at offset: Int) {
    if new.isEmpty { return }
    if bytes.count < offset { dirty.append(bytes.count..<offset) }
    if bytes.count < offset + new.count {
      bytes.append(contentsOf: repeatElement(0, count: offset + new.count - bytes.count))
      hasOtherSize = true
    }
    bytes.withUnsafeMutableBytes { all in
      UnsafeMutableRawBufferPointer(rebasing: all[offset..<(offset + new.count)])
        .copyMemory(from: new)
    }
    if let last = dirty.last, last.upperBound == offset {
      dirty[dirty.count - 1] = last.lowerBound..<(offset + new.count)
    } else {
      dirty.append(offset..<(offset + new.count))
    }
  }

  mutating func cut(to size: Int) {
    if size == bytes.count { return }
    hasOtherSize = true
    if size < bytes.count {
      bytes.removeLast(bytes.count - size)
      dirty = dirty.map { $0.clamped(to: 0..<size) }.filter { !$0.isEmpty }
    } else {
      dirty.append(bytes.count..<size)
      bytes.append(contentsOf: repeatElement(0, count: size - bytes.count))
    }
  }

  /// What the disk has once all that is dirty has been written.
  var written: [UInt8] {
    var result = sized(bytesOnDisk, to: bytes.count)
    for range in dirty { result.replaceSubrange(range, with: bytes[range]) }
    return result
  }

  mutating func synchronise() {
    guard isDirty else { return }
    bytesOnDisk = written
    dirty = []
    hasOtherSize = false
  }

  /// Synchronising fails: what was dirty counts as written from now on, and the disk has it not.
  mutating func loseDirty() {
    guard isDirty else { return }
    bytesOnDisk = sized(bytesOnDisk, to: bytes.count)
    dirty = []
    hasOtherSize = false
  }

  func sized(_ bytes: [UInt8], to size: Int) -> [UInt8] {
    bytes.count >= size
      ? Array(bytes.prefix(size)) : bytes + Array(repeating: 0, count: size - bytes.count)
  }
}
