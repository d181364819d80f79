// How far a part of the journal has been read.

extension JournalPart {
  /// How far the journal has been read: the last segment and where its last frame ends.
  struct End: Equatable {
    var number: Int
    var inode: UInt64
    /// Where the last frame ends, in bytes.
    var valid: Int
    /// The size of the file.
    var size: Int
    /// Whether what lies behind the last frame is no frame that was cut short: it stays, and what is written
    /// goes into another segment.
    var isDamaged = false
    /// The line of the last frame: another program may have withdrawn it, and appended another since.
    var last: Line?

    /// Whether a frame can be appended.
    var isWhole: Bool { valid == size }
  }

  /// The line of a frame, and where it stands.
  struct Line: Equatable {
    var start: Int
    var bytes: [UInt8]
  }

  /// A frame that was read, and the segment it stands in.
  struct Entry {
    var segment: JournalSegment
    var frame: JournalSegment.Frame
    var number: Int

    var header: FrameHeader { frame.header }
    var change: JournalChange? { segment.change(frame) }
  }
}

extension JournalPart.Line {
  /// The line of a frame that begins at a place.
  init(start: Int, ofFrame frame: [UInt8]) {
    let end = frame.firstIndex(of: UInt8(ascii: "\n")) ?? frame.count - 1
    self.init(start: start, bytes: Array(frame[...end]))
  }
}

extension JournalSegment {
  /// The line of the last frame.
  var lastLine: JournalPart.Line? { frames.last.map(line) }

  /// The line of the frame before one.
  func line(before next: Frame) -> JournalPart.Line? {
    frames.last { $0.whole.upperBound <= next.whole.lowerBound }.map(line)
  }

  /// Whether the frame of a line stands there, where there was one.
  func holds(_ line: JournalPart.Line?) -> Bool {
    guard let line else { return true }
    return frames.contains {
      $0.whole.lowerBound == line.start && self.line($0) == line
    }
  }

  private func line(_ frame: Frame) -> JournalPart.Line {
    JournalPart.Line(
      start: frame.whole.lowerBound,
      bytes: Array(bytes[frame.whole.lowerBound..<frame.contents.lowerBound]))
  }
}
