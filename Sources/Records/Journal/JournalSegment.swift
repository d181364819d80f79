import CPosix

/// One file of the change journal as it was read: its frames, and what is no frame.
struct JournalSegment {
  /// A frame: its line, where it lies as a whole, and its contents.
  struct Frame {
    var header: FrameHeader
    var whole: Range<Int>
    var contents: Range<Int>
  }

  let bytes: [UInt8]
  private(set) var frames: [Frame] = []
  /// Bytes in the middle that are no frames.
  private(set) var damage: [Range<Int>] = []
  /// Where the last frame ends; what lies behind it was cut short.
  private(set) var end = 0

  /// How many bytes a segment can have that is read: beyond that, nothing is looked at.
  static let limit = 32 << 20

  /// How many bytes lie behind the last frame.
  var torn: Int { bytes.count - end }

  /// Whether something in it is no frame, and none that was cut short.
  var isDamaged: Bool { !damage.isEmpty || !endsCutShort }

  /// Whether what lies behind the last frame may be what a program that was killed, or a disk whose power
  /// went, has left of a frame; else somebody has altered it, and it is nobody's to take away unasked.
  var endsCutShort: Bool {
    guard torn > 0 else { return true }
    return bytes.withUnsafeBytes { bytes in
      let tail = UnsafeRawBufferPointer(rebasing: bytes[end...])
      // No frame holds a zero: they stand where the bytes of a file have not reached the disk.
      let written = tail.prefix { $0 != 0 }
      guard written.starts(with: FrameHeader.beginning.utf8.prefix(written.count)) else {
        return false
      }
      if written.count < tail.count { return true }
      guard let (header, contents) = FrameHeader.read(tail, at: 0) else {
        return tail.count < FrameHeader.longest && !tail.contains(UInt8(ascii: "\n"))
      }
      return contents + header.length > tail.count
    }
  }

  /// Finds the frames, those behind a damaged place too.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    bytes.withUnsafeBytes { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    var budget = DigestBudget(bytes.count)
    while at < bytes.count {
      let (frame, cost) = Self.frame(bytes, at: at)
      if let frame {
        if at > end { damage.append(end..<at) }
        frames.append(frame)
        at = frame.whole.upperBound
        end = at
      } else {
        guard budget.spend(cost), let next = Self.beginning(bytes, from: at + 1) else { return }
        at = next
      }
    }
  }

  /// The frame at a place, nil where there is none, and how many bytes were digested to know.
  private static func frame(
    _ bytes: UnsafeRawBufferPointer, at start: Int
  ) -> (frame: Frame?, cost: Int) {
    guard let (header, contents) = FrameHeader.read(bytes, at: start),
      contents + header.length <= bytes.count
    else { return (nil, 0) }
    let range = contents..<(contents + header.length)
    guard header.fits(UnsafeRawBufferPointer(rebasing: bytes[range])) else {
      return (nil, header.length)
    }
    return (Frame(header: header, whole: start..<range.upperBound, contents: range), header.length)
  }

  /// Where the next line of a frame may begin.
  private static func beginning(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    BytePattern(FrameHeader.beginning).first(in: bytes, from: start)
  }

  /// Whether a pattern occurs in a frame: the quick question before its contents are read.
  func holds(_ pattern: BytePattern, _ frame: Frame) -> Bool {
    bytes.withUnsafeBytes {
      pattern.first(in: UnsafeRawBufferPointer(rebasing: $0[frame.contents]), from: 0) != nil
    }
  }

  /// The edits and the note in a frame; nil where they cannot be read.
  func change(_ frame: Frame) -> JournalChange? {
    bytes.withUnsafeBytes {
      JournalChange(frame.header, UnsafeRawBufferPointer(rebasing: $0[frame.contents]))
    }
  }
}

/// Bytes that are looked for among others.
struct BytePattern {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// How many bytes there are.
  var count: Int { bytes.count }

  func first(in all: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = all.baseAddress, start < all.count,
      let found = porada_px_find(base + start, all.count - start, bytes, bytes.count)
    else { return nil }
    return found - base
  }
}
