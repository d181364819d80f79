/// Cuts UTF-8 text into what goes into one cell (or two): a character with its marks, a flag, a
/// joined emoji; the only place that decides widths and replaces hostile characters.
struct CellSegmenter {
  /// A cell holds no more marks than this; one sign stands for the rest of a pile.
  private static let maximumMarks = 4
  private static let replacement: UInt32 = 0xFFFD
  private static let dottedCircle: UInt32 = 0x25CC

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0

  /// The first scalar of the cell.
  private(set) var first: UInt32 = 0
  /// The scalars after the first one; empty for nearly every cell.
  private(set) var rest: [UInt32] = []
  /// Columns taken, 1 or 2.
  private(set) var width = 1
  /// Whether the cell shows something other than what the text said.
  private(set) var wasReplaced = false
  /// Whether the last cell is full and more marks follow.
  private var isPile = false
  /// Where the cell's text starts, in bytes.
  private(set) var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Goes to the next cell; false at the end of the text.
  mutating func next() -> Bool {
    guard offset < bytes.count else { return false }
    start = offset
    let byte = bytes[offset]
    // Nothing below U+0300 joins its neighbours, so plain Latin text never leaves this path.
    if byte >= 0x20, byte < 0x7F {
      if offset + 1 == bytes.count || bytes[offset + 1] < 0xCC {
        offset += 1
        set(UInt32(byte), width: 1)
        return true
      }
    } else if byte >= 0xC3, byte < 0xCC, offset + 1 < bytes.count {
      if offset + 2 == bytes.count || bytes[offset + 2] < 0xCC {
        let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
        offset += 2
        set(scalar, width: 1)
        return true
      }
    }
    nextOfAnyKind()
    return true
  }

  private mutating func set(_ scalar: UInt32, width: Int, replaced: Bool = false) {
    first = scalar
    if !rest.isEmpty { rest.removeAll(keepingCapacity: true) }
    self.width = width
    wasReplaced = replaced
  }

  private mutating func nextOfAnyKind() {
    if isPile { return takePile() }
    let scalar = decode()
    switch ScalarKind(scalar) {
    case .narrow: set(scalar, width: 1)
    case .wide: set(scalar, width: 2)
    case .skinTone: set(scalar, width: 2)
    case .regionalIndicator:
      set(scalar, width: 1)
      if let second = peek(), ScalarKind(second) == .regionalIndicator {
        _ = decode()
        rest.append(second)
        width = 2
      }
    case .mark:
      set(Self.dottedCircle, width: 1, replaced: true)
      rest.append(scalar)
    case .blank:
      if scalar == 0x0D, peek() == 0x0A { _ = decode() }
      set(0x20, width: 1, replaced: true)
      return
    case .softHyphen: set(0x2D, width: 1, replaced: true)
    case .joiner, .variationSelector, .hostile:
      set(Self.replacement, width: 1, replaced: true)
      return
    }
    takeMarks()
  }

  /// Makes one sign of the marks that found no room in the cell before.
  private mutating func takePile() {
    isPile = false
    while let scalar = peek(), ScalarKind(scalar) == .mark { _ = decode() }
    set(Self.replacement, width: 1, replaced: true)
  }

  /// Takes marks, and for emoji the tone, the form and what a joiner glues on.
  private mutating func takeMarks() {
    var last = first
    // A mark on nothing has been put on a sign already.
    var marks = rest.count { ScalarKind($0) == .mark }
    var isSelected = false
    while let scalar = peek() {
      switch ScalarKind(scalar) {
      case .mark:
        // A vowel or final of a Hangul syllable belongs to Hangul only.
        if (0x1160...0x11FF).contains(scalar), !Self.isHangul(last) { return }
        guard marks < Self.maximumMarks else {
          isPile = true
          return
        }
        marks += 1
        _ = decode()
        rest.append(scalar)
      case .variationSelector:
        // One is left out where it belongs, after an emoji: terminals disagree about the width of the
        // coloured form. More, or elsewhere, is something hidden.
        guard !isSelected, Self.isEmoji(last) else { return }
        isSelected = true
        _ = decode()
      case .skinTone:
        guard Self.isPictograph(last) else { return }
        _ = decode()
        rest.append(scalar)
      case .joiner:
        let before = offset
        _ = decode()
        guard Self.isPictograph(last) || (0x1F3FB...0x1F3FF).contains(last), rest.count < 12,
          let glued = peek(), Self.isPictograph(glued)
        else {
          offset = before
          return
        }
        _ = decode()
        rest.append(scalar)
        rest.append(glued)
        last = glued
        isSelected = false
        continue
      default:
        return
      }
      if ScalarKind(scalar) != .variationSelector { last = scalar }
    }
  }

  private static func isHangul(_ scalar: UInt32) -> Bool {
    (0x1100...0x11FF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
  }

  private static func isEmoji(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isEmoji ?? false
  }

  private static func isPictograph(_ scalar: UInt32) -> Bool {
    scalar >= 0x2190 && isEmoji(scalar) && !(0x1F3FB...0x1F3FF).contains(scalar)
  }

  private func peek() -> UInt32? {
    var copy = self
    return offset < bytes.count ? copy.decode() : nil
  }

  /// The scalar at `offset`, which moves behind it; the text comes from a String, so it is valid.
  private mutating func decode() -> UInt32 {
    let byte = UInt32(bytes[offset])
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else {
      offset = bytes.count
      return Self.replacement
    }
    func follower(_ index: Int) -> UInt32 { UInt32(bytes[offset + index]) & 0x3F }
    let scalar: UInt32 =
      switch length {
      case 1: byte
      case 2: (byte & 0x1F) << 6 | follower(1)
      case 3: (byte & 0x0F) << 12 | follower(1) << 6 | follower(2)
      default: (byte & 0x07) << 18 | follower(1) << 12 | follower(2) << 6 | follower(3)
      }
    offset += length
    return scalar
  }

  /// Adds the cell's text to a string.
  func appendCluster(to text: inout String) {
    for value in CollectionOfOne(first) + rest {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
  }
}
