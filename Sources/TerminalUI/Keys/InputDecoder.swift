/// Turns the bytes that a terminal sends into keys and pasted text; it never waits and never loses
/// a byte of a character that arrives in pieces.
public struct InputDecoder: Sendable {
  private static let escapeByte: UInt8 = 0x1B
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var offset = 0
  private let sequences: [[UInt8]: Key]
  private let longestSequence: Int

  /// Where the search for the end of a paste goes on; nil outside a paste.
  private var pasteSearch: Int?

  /// A decoder that knows the usual sequences and, before them, those of a terminal description.
  public init(sequences: [[UInt8]: Key] = [:]) {
    self.sequences = sequences
    longestSequence = sequences.keys.map(\.count).max() ?? 0
  }

  /// Takes bytes as they were read.
  public mutating func feed(_ read: some Sequence<UInt8>) {
    bytes.append(contentsOf: read)
  }

  /// What a decoder holds back because more bytes may complete it.
  public enum Hold: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// A lone ESC.
    case escape
    /// The beginning of a sequence or of a character.
    case sequence
    /// The beginning of a paste.
    case paste
  }

  /// What is held back now.
  public var hold: Hold {
    if pasteSearch != nil { return .paste }
    if offset == bytes.count { return .nothing }
    return bytes.count - offset == 1 && bytes[offset] == Self.escapeByte ? .escape : .sequence
  }

  /// The next key or paste, or nil when more bytes are needed; with `final` no more are expected
  /// soon, so that a lone ESC is the Escape key.
  public mutating func next(final: Bool = false) -> Event? {
    while offset < bytes.count {
      if pasteSearch != nil { return nextPaste(final: final) }
      switch step(final: final) {
      case .event(let event): return event
      case .skip: continue
      case .more: return nil
      }
    }
    bytes.removeAll(keepingCapacity: true)
    offset = 0
    if pasteSearch != nil { pasteSearch = final ? nil : 0 }
    return nil
  }

  private enum Step {
    case event(Event)
    case skip
    case more
  }

  private mutating func key(_ key: Key, length: Int) -> Step {
    offset += length
    return .event(.key(key))
  }

  private mutating func step(final: Bool) -> Step {
    let byte = bytes[offset]
    let left = bytes.count - offset
    if byte < 0x20 || byte == 0x7F, longestSequence > 0 {
      for length in stride(from: min(left, longestSequence), to: 0, by: -1) {
        if let match = sequences[Array(bytes[offset..<offset + length])] {
          return key(match, length: length)
        }
      }
    }
    if byte == Self.escapeByte { return stepAfterEscape(final: final) }
    if let control = Self.control(byte) { return key(control, length: 1) }
    switch character(at: offset, final: final) {
    case .character(let character, let length): return key(.character(character), length: length)
    case .incomplete: return .more
    }
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x00, 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  private mutating func stepAfterEscape(final: Bool) -> Step {
    guard offset + 1 < bytes.count else { return final ? key(.escape, length: 1) : .more }
    switch bytes[offset + 1] {
    case UInt8(ascii: "["):
      return stepControlSequence() ?? (final ? key(.alt("["), length: 2) : .more)
    case UInt8(ascii: "O"):
      guard offset + 2 < bytes.count else { return final ? key(.alt("O"), length: 2) : .more }
      guard let match = EscapeSequences.application[bytes[offset + 2]] else {
        return key(.alt("O"), length: 2)
      }
      return key(match, length: 3)
    case 0x7F: return key(.control("w"), length: 2)
    case 0x00..<0x20: return key(.escape, length: 1)
    default:
      switch character(at: offset + 1, final: final) {
      case .character(let character, let length): return key(.alt(character), length: 1 + length)
      case .incomplete: return .more
      }
    }
  }

  /// Reads `ESC [ parameters final`; nil when its end has not come yet.
  private mutating func stepControlSequence() -> Step? {
    var index = offset + 2
    // The Linux console's first five function keys: ESC [ [ A.
    if index < bytes.count, bytes[index] == UInt8(ascii: "[") {
      guard index + 1 < bytes.count else { return nil }
      let number = Int(bytes[index + 1]) - 0x40
      if (1...5).contains(number) { return key(.function(number), length: 4) }
      offset = index + 2
      return .skip
    }
    while index < bytes.count, (0x20...0x3F).contains(bytes[index]) { index += 1 }
    guard index < bytes.count else { return nil }
    let final = bytes[index]
    guard (0x40...0x7E).contains(final) else {
      // Broken off by something else, which is read on its own.
      offset = index
      return .skip
    }
    let parameters = String(decoding: bytes[offset + 2..<index], as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    offset = index + 1
    if final == UInt8(ascii: "~"), parameters.first == 200 {
      pasteSearch = offset
      return .skip
    }
    guard let match = EscapeSequences.key(final: final, parameters: parameters) else {
      return .skip
    }
    return .event(.key(match))
  }

  private enum Decoded {
    case character(Character, length: Int)
    case incomplete
  }

  /// Reads one character with the marks that came along with it.
  private func character(at start: Int, final: Bool) -> Decoded {
    guard let first = scalar(at: start, final: final) else { return .incomplete }
    // A joiner or selector belongs behind something and is never typed alone.
    var character = Character(Self.accepted(first.scalar, alone: true))
    var length = first.length
    while start + length < bytes.count, bytes[start + length] >= 0xCC, length < 64,
      let next = scalar(at: start + length, final: final)
    {
      var joined = String(character) + String(Character(next.scalar))
      var more = next.length
      if ScalarKind(next.scalar.value) == .joiner {
        // It can be judged only with what it joins; where that has not come, it joins nothing.
        let place = start + length + more
        guard place < bytes.count, let glued = scalar(at: place, final: final) else { break }
        joined += String(Character(glued.scalar))
        more += glued.length
      }
      guard joined.count == 1, DisplayFilter.isPlain(joined) else { break }
      character = Character(joined)
      length += more
    }
    return .character(character, length: length)
  }

  /// A key never brings in a character that could not be shown.
  private static func accepted(_ scalar: Unicode.Scalar, alone: Bool = false) -> Unicode.Scalar {
    switch ScalarKind(scalar.value) {
    case .hostile, .softHyphen: "\u{FFFD}"
    case .joiner, .variationSelector: alone ? "\u{FFFD}" : scalar
    default: scalar
    }
  }

  /// Reads one scalar; wrong bytes count as U+FFFD one by one, nil means that bytes are missing.
  private func scalar(at start: Int, final: Bool) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = bytes[start]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    let wrong: (scalar: Unicode.Scalar, length: Int) = ("\u{FFFD}", 1)
    if length == 1 { return wrong }
    for index in start + 1..<start + length {
      guard index < bytes.count else { return final ? wrong : nil }
      guard bytes[index] & 0xC0 == 0x80 else { return wrong }
    }
    let text = String(decoding: bytes[start..<start + length], as: UTF8.self)
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else {
      return wrong
    }
    return (scalar, length)
  }

  private mutating func nextPaste(final: Bool) -> Event? {
    let searchStart = pasteSearch ?? offset
    var end: Int?
    var index = searchStart
    while index + Self.pasteEnd.count <= bytes.count {
      if bytes[index] == Self.escapeByte,
        bytes[index..<index + Self.pasteEnd.count].elementsEqual(Self.pasteEnd)
      {
        end = index
        break
      }
      index += 1
    }
    guard let end = end ?? (final ? bytes.count : nil) else {
      pasteSearch = index
      return nil
    }
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    offset = min(bytes.count, end + Self.pasteEnd.count)
    pasteSearch = nil
    return .paste(DisplayFilter.visibleLines(text))
  }
}
