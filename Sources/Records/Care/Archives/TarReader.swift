import Workspaces

/// Reads the form that the system's `tar` writes, and of that only what a backup holds: plain files and
/// folders under plain relative paths. Whatever else comes is refused where it stands.
struct TarReader {
  /// One file or folder.
  struct Entry {
    var path: String
    var isFolder: Bool
    /// The size in bytes.
    var size: Int
  }

  static let block = 512
  /// No file of a workspace is larger, in bytes.
  static let largest = 256 << 20
  /// No workspace has more in all, in bytes, or as many files.
  static let most = 4 << 30
  static let mostEntries = 500_000

  private let source: any ArchiveSource
  private var left = 0
  private var padding = 0
  private var total = 0
  private var count = 0

  init(_ source: any ArchiveSource) {
    self.source = source
  }

  /// The next file or folder, nil at the end; what is left of the one before is passed over.
  mutating func next() throws(ArchiveError) -> Entry? {
    var longName: String?
    while true {
      try contents { _ in }
      guard let header = try header() else { return nil }
      let name = longName ?? header.name
      count += 1
      if count > Self.mostEntries { throw .entry(name, .count) }
      guard let size = header.size, size <= Self.largest else { throw .entry(name, .size) }
      total += size
      if total > Self.most { throw .entry(name, .size) }
      switch header.type {
      case UInt8(ascii: "L"):
        // The name of the entry that follows, where it has no room in the header.
        guard longName == nil, size <= ArchivePath.longest + 1 else { throw .entry(name, .path) }
        begin(size)
        var bytes: [UInt8] = []
        try contents { bytes += $0 }
        while bytes.last == 0 { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .entry(name, .path) }
        longName = text
      case UInt8(ascii: "0"), 0, UInt8(ascii: "5"):
        guard header.mode & 0o7000 == 0 else { throw .entry(name, .mode) }
        let isFolder = header.type == UInt8(ascii: "5")
        guard let path = ArchivePath.checked(name) else { throw .entry(name, .path) }
        guard !isFolder || size == 0 else { throw .entry(name, .size) }
        begin(size)
        return Entry(path: path, isFolder: isFolder, size: size)
      default: throw .entry(name, .sort)
      }
    }
  }

  /// Hands over the bytes of the present file, piece by piece; all pieces but the last are of 64 KiB.
  mutating func contents(
    _ take: ([UInt8]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    while left > 0 {
      let piece = try source.bytes(min(left, FileDigest.piece))
      left -= piece.count
      try take(piece)
    }
    if padding > 0 { _ = try source.bytes(padding) }
    padding = 0
  }

  private mutating func begin(_ size: Int) {
    left = size
    padding = (Self.block - size % Self.block) % Self.block
  }

  private struct Header {
    var name: String
    var type: UInt8
    var mode: Int
    var size: Int?
  }

  private mutating func header() throws(ArchiveError) -> Header? {
    let bytes = try source.bytes(Self.block)
    if bytes.allSatisfy({ $0 == 0 }) {
      // The end; what follows fills up the last block of the medium.
      try source.end()
      return nil
    }
    // The sum is made as if its own field were spaces.
    let sum =
      bytes.reduce(0) { $0 + Int($1) } - bytes[148..<156].reduce(0) { $0 + Int($1) } + 8 * 32
    guard Self.number(bytes[148..<156]) == sum, bytes[257..<262].elementsEqual("ustar".utf8)
    else { throw .notABackup(source.name) }
    var name = try text(bytes[0..<100])
    // Only the standard form keeps the beginning of a long path there.
    if bytes[262] == 0, bytes[345] != 0 { name = try text(bytes[345..<500]) + "/" + name }
    return Header(
      name: name, type: bytes[156], mode: Self.number(bytes[100..<108]) ?? 0o7000,
      size: Self.number(bytes[124..<136]))
  }

  private func text(_ field: ArraySlice<UInt8>) throws(ArchiveError) -> String {
    guard let text = String(validating: field.prefix { $0 != 0 }, as: UTF8.self) else {
      throw .entry("?", .path)
    }
    return text
  }

  /// An octal number with its spaces and zeros around it; nil where it is none.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == UInt8(ascii: " ") }
      .prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }) else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }
}

/// Where the bytes of an archive come from, one after the other.
protocol ArchiveSource {
  /// The file, for people.
  var name: String { get }
  /// So many bytes, no fewer.
  func bytes(_ count: Int) throws(ArchiveError) -> [UInt8]
  /// Reads what is left and makes sure that nothing was amiss.
  func end() throws(ArchiveError)
}

/// Paths that may be in a backup.
enum ArchivePath {
  static let longest = 1024
  static let deepest = 12

  /// The path without "./" and a final slash; nil where it may not be there.
  static func checked(_ name: String) -> String? {
    var name = name[...]
    while name.hasPrefix("./") { name = name.dropFirst(2) }
    if name.hasSuffix("/") { name = name.dropLast() }
    guard !name.isEmpty, name.utf8.count <= longest else { return nil }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= deepest, parts.allSatisfy({ isPlain($0) }) else { return nil }
    // Hidden files at the top are other programs' (`.git` has commands in it that would be run).
    guard !isForeign(parts[0]), !isOfThisMachine(String(name)) else { return nil }
    return String(name)
  }

  /// Whether a name at the top of a workspace is hidden and not ours.
  static func isForeign(_ name: some StringProtocol) -> Bool {
    name.hasPrefix(".") && name != PrivateFolder.name
  }

  /// Whether a path is about programs that run on this machine, or other machines it has to do with.
  static func isOfThisMachine(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    switch parts.first {
    case PrivateFolder.name[...]?:
      return parts.count > 1 && ["lock", "sync.lock", "sittings"].contains(parts[1])
    case Place.restricted[...]?:
      return parts.count > 2 && parts[1] == PrivateFolder.name
        && [SharedRepository.folder, "remote", "taken"].contains(String(parts[2]))
    default: return false
    }
  }

  private static func isPlain(_ part: Substring) -> Bool {
    !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
      && !part.utf8.contains(0) && part.lowercased() != ".git"
  }
}
