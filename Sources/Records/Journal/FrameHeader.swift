import Workspaces

/// The line that begins a frame of the change journal: an XML comment, so that a journal can be read by
/// people and the line can never stand in a frame's own text, where `<` is always escaped.
///
///     <!--porada change 12 1x9kd03 2210 00ff13ab44c0d1e2-->
struct FrameHeader {
  /// What a frame is for.
  enum Sort: String {
    /// A change: with it on the disk, the change is made.
    case change
    /// Some of the edits of a change, written before the frame that makes it.
    case part
    /// Edits of an earlier change that were taken over from the public part of the journal.
    case earlier
    /// All files are as the change wants them.
    case done
  }

  var sort: Sort
  /// The place of the change in the order of all changes, from 1.
  var sequence: Int
  var change: ChangeID
  /// The size of what follows in bytes.
  var length: Int
  /// The digest of what follows, and of what the line says before.
  var digest: UInt64

  /// The largest frame that is written or read, in bytes.
  static let limit = 8 << 20
  /// The longest line.
  static let longest = 160
  static let beginning = "<!--porada "
  private static let end = "-->\n"

  /// The line of a frame with its contents.
  static func frame(
    _ sort: Sort, _ sequence: Int, _ change: ChangeID, _ contents: [UInt8]
  ) -> [UInt8] {
    let digest = digest(sort, sequence, change, contents.withUnsafeBytes { Digest.of($0) })
    let line =
      "\(beginning)\(sort.rawValue) \(sequence) \(change.rawValue) \(contents.count) "
      + Digest.text(digest) + end
    return Array(line.utf8) + contents
  }

  /// Reads the line at a place; nil where there is none. `contents` is where the frame's contents begin.
  static func read(
    _ bytes: UnsafeRawBufferPointer, at start: Int
  ) -> (header: FrameHeader, contents: Int)? {
    let line = bytes[start..<min(bytes.count, start + longest)]
    guard line.starts(with: beginning.utf8),
      let newline = line.firstIndex(of: UInt8(ascii: "\n")),
      line[...newline].reversed().starts(with: end.utf8.reversed())
    else { return nil }
    let words = String(
      decoding: line[(start + beginning.utf8.count)..<(newline - 3)], as: UTF8.self
    ).split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 5, let sort = Sort(rawValue: String(words[0])),
      let sequence = Int(words[1]), sequence > 0, sequence < 1 << 53,
      let change = ChangeID(rawValue: String(words[2])),
      let length = Int(words[3]), (0...limit).contains(length),
      let digest = Digest.read(words[4])
    else { return nil }
    return (
      FrameHeader(
        sort: sort, sequence: sequence, change: change, length: length, digest: digest),
      newline + 1
    )
  }

  /// Whether contents are those that the line was written for.
  func fits(_ contents: UnsafeRawBufferPointer) -> Bool {
    digest == Self.digest(sort, sequence, change, Digest.of(contents))
  }

  private static func digest(
    _ sort: Sort, _ sequence: Int, _ change: ChangeID, _ contents: UInt64
  ) -> UInt64 {
    Array("\(sort.rawValue) \(sequence) \(change.rawValue)".utf8)
      .withUnsafeBytes { Digest.of($0, seed: contents) }
  }
}
