/// How bytes and words are written in mail, which knows only lines of ASCII, at most 76 characters long.
enum MailEncoding {
  static let longest = 76

  /// Base64 (RFC 4648) in one run.
  static func base64(_ bytes: some Sequence<UInt8>) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(bytes)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var place = 0
    while place < bytes.count {
      let rest = min(3, bytes.count - place)
      var group = 0
      for offset in 0..<3 { group = group << 8 | (offset < rest ? Int(bytes[place + offset]) : 0) }
      for offset in 0..<4 {
        text.append(
          offset <= rest ? letters[group >> (18 - 6 * offset) & 63] : UInt8(ascii: "="))
      }
      place += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Base64 in lines of 76 characters.
  static func base64Lines(_ bytes: [UInt8]) -> [String] {
    // 57 bytes make a line.
    stride(from: 0, to: bytes.count, by: 57).map { start in
      base64(bytes[start..<min(start + 57, bytes.count)])
    }
  }

  /// Quoted-printable (RFC 2045): text whose lines end in a line feed becomes lines of ASCII.
  static func quotedPrintableLines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var lines: [String] = []
      var current = ""
      let bytes = Array(line.utf8)
      for (place, byte) in bytes.enumerated() {
        let isLast = place == bytes.count - 1
        let piece = quoted(byte, isFirst: current.isEmpty, isLast: isLast)
        // Room is left for the sign that the line goes on.
        if current.utf8.count + piece.utf8.count > longest - (isLast ? 0 : 1) {
          lines.append(current + "=")
          current = quoted(byte, isFirst: true, isLast: isLast)
        } else {
          current += piece
        }
      }
      return lines + [current]
    }
  }

  /// A byte as quoted-printable writes it; programs on the way take some line beginnings for their own signs.
  private static func quoted(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> String {
    let isPlain =
      switch byte {
      case UInt8(ascii: "="): false
      case UInt8(ascii: " "): !isLast
      case UInt8(ascii: "."), UInt8(ascii: "F"), UInt8(ascii: "-"): !isFirst
      case 0x21...0x7E: true
      default: false
      }
    return isPlain ? String(UnicodeScalar(byte)) : "=" + hexadecimal(byte)
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// Encoded words (RFC 2047) for text that is not plain ASCII, each short enough for a line of its own.
  static func encodedWords(_ text: String) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    for character in text {
      let bytes = Array(String(character).utf8)
      if !current.isEmpty, current.count + bytes.count > 39 {
        words.append(word(current))
        current = []
      }
      current += bytes
    }
    if !current.isEmpty { words.append(word(current)) }
    return words
  }

  private static func word(_ bytes: [UInt8]) -> String { "=?utf-8?B?\(base64(bytes))?=" }

  /// Whether text can stand in a header as it is.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
  }
}
