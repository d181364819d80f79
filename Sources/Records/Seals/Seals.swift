import Coordination
import Glibc
import Workspaces

/// The digests of record files as this program last wrote or accepted them, of the public records or of
/// the restricted ones: by these a file is noticed that was edited by hand or damaged and still parses.
///
/// A line each, `tasks/3-2-1 00ff13ab44c0d1e2`, a hyphen for a file that was taken away. Lines are only
/// added, the latest counts, and what is no line is passed over. Written under the workspace's lock only.
struct Seals {
  /// What a line says of a record's file.
  enum Seal: Equatable {
    case digest(UInt64), gone
  }

  static let name = "seals"
  /// More is no file of ours, in bytes.
  static let limit = 64 << 20

  let root: Folder
  let calls: any FileCalls
  let isRestricted: Bool

  /// The file, relative to the workspace.
  var path: String { PrivateFolder.path(isRestricted) + "/" + Self.name }

  /// What the lines say, by the record's name; nil where there is no such file.
  func read() throws(CallFailure) -> [String: Seal]? {
    do throws(CallFailure) {
      let folder = try PrivateFolder.opened(root, isRestricted: isRestricted)
      return try folder.bytes(Self.name, limit: Self.limit).map(Self.seals)
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  private static func seals(_ bytes: [UInt8]) -> [String: Seal] {
    var seals: [String: Seal] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let (name, seal) = SealLine.read(line) else { continue }
      seals[String(decoding: name, as: UTF8.self)] = seal
    }
    return seals
  }

  /// Whether something in the file is neither a line nor the beginning of one that was cut short; false where
  /// there is no file.
  func isDamaged() throws(CallFailure) -> Bool {
    do throws(CallFailure) {
      let folder = try PrivateFolder.opened(root, isRestricted: isRestricted)
      guard let bytes = try folder.bytes(Self.name, limit: Self.limit) else { return false }
      return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
        SealLine.read(line) == nil && !SealLine.mayBeCutShort(line)
      }
    } catch {
      if error.number == ENOENT { return false }
      throw error
    }
  }

  /// Adds lines. A file that is missing is made, and then has `all` too: the records as they were read.
  func add(_ lines: [(String, Seal)], all: () -> [(String, Seal)]) throws(CallFailure) {
    guard !lines.isEmpty else { return }
    let folder = try PrivateFolder.made(root, isRestricted: isRestricted, calls)
    let file: Int32
    do throws(CallFailure) {
      file = try calls.open(
        Self.name, in: folder.descriptor, flags: O_WRONLY | O_APPEND, mode: 0)
    } catch {
      guard error.number == ENOENT else { throw error }
      var seals = Dictionary(all(), uniquingKeysWith: { $1 })
      for (name, seal) in lines { seals[name] = seal }
      return try write(seals, folder)
    }
    do throws(CallFailure) {
      // The line before may have been cut short: these begin on one of their own.
      try calls.writeAll([UInt8(ascii: "\n")] + Self.bytes(lines), to: file)
    } catch {
      try? calls.close(file)
      throw error
    }
    try calls.close(file)
  }

  /// Writes the file anew where less than half of it still counts.
  func compact() throws(CallFailure) {
    let folder = try PrivateFolder.opened(root, isRestricted: isRestricted)
    guard let bytes = try folder.bytes(Self.name, limit: Self.limit) else { return }
    let counting = Self.seals(bytes).filter { $0.value != .gone }
    let size = counting.keys.reduce(0) { $0 + $1.utf8.count + 18 }
    if bytes.count > 2 * size + 4096 { try write(counting, folder) }
  }

  /// Takes all lines about some records out of the file, as if they had never been there.
  func erase(_ names: Set<String>) throws(CallFailure) {
    guard let seals = try read(), names.contains(where: { seals[$0] != nil }) else { return }
    let folder = try PrivateFolder.opened(root, isRestricted: isRestricted)
    try write(seals.filter { !names.contains($0.key) }, folder)
  }

  /// Writes a file with these lines in place of the one there is.
  func replace(by lines: [(String, Seal)]) throws(CallFailure) {
    let folder = try PrivateFolder.made(root, isRestricted: isRestricted, calls)
    try write(Dictionary(lines, uniquingKeysWith: { $1 }), folder)
  }

  private func write(_ seals: [String: Seal], _ folder: Folder) throws(CallFailure) {
    let lines = seals.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    try folder.replace(Self.name, by: Self.bytes(lines))
    try calls.synchronise(folder.descriptor)
  }

  private static func bytes(_ lines: [(String, Seal)]) -> [UInt8] {
    var text = ""
    for (name, seal) in lines {
      let digest = if case .digest(let digest) = seal { Digest.text(digest) } else { "-" }
      text += "\(name) \(digest)\n"
    }
    return Array(text.utf8)
  }
}
