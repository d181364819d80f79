import Glibc

@testable import Records

/// What a simulated disk holds, with what the machine has not written to it yet; a value, so that a copy
/// is the disk as it was at a moment.
struct DiskState: Sendable {
  /// A change of names that happens whole or not at all: a name in a folder gets a file, or none.
  struct NameChange: Sendable {
    var folder: Int
    var name: String
    var node: Int?
    /// The file that had the name.
    var before: Int?
  }

  static let root = 0

  var nodes: [DiskNode]
  /// The changes of names that the disk does not have yet, in their order.
  var pending: [[NameChange]] = []
  /// Counts what has happened to the disk.
  private(set) var version = 0
  private var clock: Int64 = 1_400_000_000_000_000_000

  init() {
    var root = DiskNode(.folder, owner: geteuid(), mode: 0o700)
    root.links = 2
    nodes = [root]
  }

  // MARK: Times

  private mutating func tick() -> Int64 {
    version += 1
    clock += 1_000_000
    return clock
  }

  /// Notes that a node's contents were changed.
  mutating func touch(_ node: Int) {
    let now = tick()
    nodes[node].modified = now
    nodes[node].changed = now
  }

  /// Notes that something else of a node was changed.
  mutating func touchStatus(_ node: Int) {
    nodes[node].changed = tick()
  }

  func status(_ node: Int) -> FileStatus {
    let found = nodes[node]
    let size = found.sort == .folder ? 4096 : found.bytes.count
    return FileStatus(
      sort: found.sort == .file ? .regular : found.sort == .folder ? .folder : .other,
      owner: found.owner, links: found.links, size: size,
      stamp: FileStamp(
        inode: UInt64(node) + 1, size: Int64(size), modified: found.modified,
        changed: found.changed))
  }

  // MARK: Names

  /// Follows a path up to its last name; the last name may be `.` or `..`.
  func place(
    _ path: String, from start: Int, links: Int = 0
  ) throws(CallFailure) -> (folder: Int, name: String) {
    if path.isEmpty { throw CallFailure(number: ENOENT) }
    var folder = path.hasPrefix("/") ? Self.root : start
    var parts = path.split(separator: "/").map(String.init)
    if parts.isEmpty { parts = ["."] }
    // A slash at the end asks for a folder.
    if path.hasSuffix("/"), parts != ["."] { parts.append(".") }
    for (index, part) in parts.enumerated() {
      guard nodes[folder].sort == .folder else { throw CallFailure(number: ENOTDIR) }
      if index == parts.count - 1 { return (folder, part) }
      let next = try followed(try node(part, in: folder), in: folder, links)
      guard nodes[next].sort == .folder else { throw CallFailure(number: ENOTDIR) }
      folder = next
    }
    throw CallFailure(number: ENOENT)
  }

  /// Where a symbolic link leads in the end.
  private func followed(_ node: Int, in folder: Int, _ links: Int) throws(CallFailure) -> Int {
    guard nodes[node].sort == .link else { return node }
    if links > 40 { throw CallFailure(number: ELOOP) }
    let target = String(decoding: nodes[node].bytes, as: UTF8.self)
    let (inner, name) = try place(target, from: folder, links: links + 1)
    return try followed(try self.node(name, in: inner), in: inner, links + 1)
  }

  /// The file under one name in a folder.
  func node(_ name: String, in folder: Int) throws(CallFailure) -> Int {
    if name == "." { return folder }
    if name == ".." { return nodes[folder].parent }
    if nodes[folder].links == 0 { throw CallFailure(number: ENOENT) }
    if name.utf8.count > 255 { throw CallFailure(number: ENAMETOOLONG) }
    guard let found = nodes[folder].names[name] else { throw CallFailure(number: ENOENT) }
    return found
  }

  /// Makes a file under a name that nobody has.
  mutating func make(_ node: DiskNode, _ name: String, in folder: Int) throws(CallFailure) -> Int {
    // A folder that was taken away takes nothing in.
    if nodes[folder].links == 0 { throw CallFailure(number: ENOENT) }
    if name.utf8.count > 255 { throw CallFailure(number: ENAMETOOLONG) }
    let number = nodes.count
    nodes.append(node)
    nodes[number].parent = folder
    nodes[number].links = node.sort == .folder ? 2 : 1
    if node.sort == .folder { nodes[folder].links += 1 }
    touch(number)
    change([NameChange(folder: folder, name: name, node: number, before: nil)])
    return number
  }

  /// Takes a name away.
  mutating func unlink(_ name: String, in folder: Int) throws(CallFailure) {
    let node = try node(name, in: folder)
    change([NameChange(folder: folder, name: name, node: nil, before: node)])
    dropName(of: node)
  }

  /// A file lost a name; a folder lost its only one.
  mutating func dropName(of node: Int) {
    if nodes[node].sort == .folder {
      nodes[nodes[node].parent].links -= 1
      nodes[node].links = 0
    } else {
      nodes[node].links -= 1
    }
    touchStatus(node)
  }

  /// Changes names for programs; the disk follows later.
  mutating func change(_ edits: [NameChange]) {
    for edit in edits {
      nodes[edit.folder].names[edit.name] = edit.node
      touch(edit.folder)
    }
    pending.append(edits)
  }

  // MARK: Synchronising

  mutating func synchronise(_ node: Int, mode: Bool) {
    version += 1
    if nodes[node].sort == .folder { return synchroniseNames(node) }
    nodes[node].synchronise()
    if mode { nodes[node].modeOnDisk = nodes[node].mode }
  }

  /// Brings a folder's names to the disk, with whatever earlier changes they stand on.
  private mutating func synchroniseNames(_ folder: Int) {
    var folders: Set<Int> = [folder]
    var kept: [[NameChange]] = []
    var done: [[NameChange]] = []
    for edits in pending.reversed() {
      if edits.contains(where: { folders.contains($0.folder) }) {
        for edit in edits { folders.insert(edit.folder) }
        done.append(edits)
      } else {
        kept.append(edits)
      }
    }
    pending = kept.reversed()
    for edits in done.reversed() { bringToDisk(edits) }
    nodes[folder].modeOnDisk = nodes[folder].mode
  }

  mutating func bringToDisk(_ edits: [NameChange]) {
    for edit in edits { nodes[edit.folder].namesOnDisk[edit.name] = edit.node }
  }

  mutating func synchroniseAll() {
    version += 1
    for edits in pending { bringToDisk(edits) }
    pending = []
    for index in nodes.indices {
      nodes[index].synchronise()
      nodes[index].modeOnDisk = nodes[index].mode
    }
  }

  /// Synchronising fails: the bytes of a file, or of all files where nil, are never written.
  mutating func loseDirty(_ node: Int?) {
    version += 1
    for index in node.map({ $0..<($0 + 1) }) ?? nodes.indices { nodes[index].loseDirty() }
  }
}
