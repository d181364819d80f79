/// The line that begins a frame of a typing journal.
///
///     %porada-typing 12 48 00ff13ab44c0d1e2
///
/// The frame's number in its file, the size of what follows in bytes, and a digest over both. A frame is
/// taken whole or not at all.
struct TypingFrame {
  /// The number, from 1 on, growing by one from frame to frame.
  var number: Int
  /// Where the steps lie.
  var body: Range<Int>

  static let beginning = "%porada-typing "
  /// The longest line.
  private static let longest = 64
  /// The largest frame that is read, in bytes.
  static let limit = 64 << 20

  /// A frame with its line.
  static func bytes(number: Int, _ body: [UInt8]) -> [UInt8] {
    let digest = body.withUnsafeBytes { Digest.of($0, seed: seed(number)) }
    var bytes = Array("\(beginning)\(number) \(body.count) \(Digest.text(digest))\n".utf8)
    bytes.append(contentsOf: body)
    return bytes
  }

  /// What stands at a place of a journal.
  enum Finding {
    /// A whole frame.
    case whole(TypingFrame)
    /// The beginning of a frame, which goes on behind the end of the journal.
    case torn
    /// Something else, and how many bytes were digested to know it.
    case damaged(Int)
  }

  /// Reads the frame at a place.
  static func read(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Finding {
    let line = bytes[start..<min(bytes.count, start + longest)]
    guard line.prefix(beginning.utf8.count).elementsEqual(beginning.utf8.prefix(line.count)) else {
      return .damaged(0)
    }
    guard let newline = line.firstIndex(of: UInt8(ascii: "\n")) else {
      return line.endIndex == bytes.count && line.count < longest ? .torn : .damaged(0)
    }
    let words = String(
      decoding: line[(start + beginning.utf8.count)..<newline], as: UTF8.self
    ).split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, let number = Int(words[0]), (1..<1 << 53).contains(number),
      let count = Int(words[1]), (0...limit).contains(count), let digest = Digest.read(words[2])
    else { return .damaged(0) }
    let body = (newline + 1)..<(newline + 1 + count)
    guard body.upperBound <= bytes.count else { return .torn }
    let found = Digest.of(UnsafeRawBufferPointer(rebasing: bytes[body]), seed: seed(number))
    return digest == found ? .whole(TypingFrame(number: number, body: body)) : .damaged(count)
  }

  private static func seed(_ number: Int) -> UInt64 {
    UInt64(number) &* 0x9E37_79B9_7F4A_7C15
  }
}
