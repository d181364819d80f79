import Coordination

/// Text as it may reach a terminal: nothing in it moves the cursor, hides or turns round.
enum DisplayText {
  /// One line: line ends and tabs are spaces, hostile characters U+FFFD.
  static func line(_ text: String) -> String { VisibleText.line(text) }

  /// Several lines: line ends stay, hostile characters are U+FFFD.
  static func lines(_ text: String) -> String { VisibleText.lines(text) }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}

extension DisplayText {
  /// How many columns a line takes: marks none, East Asian wide characters and emoji two.
  static func width(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAD9, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1FAF6, 0x20000...0x3134A:
      return 2
    default: return 1
    }
  }

  /// The beginning of a line that fits into so many columns, its loss marked by an ellipsis.
  static func fitted(_ text: String, _ columns: Int) -> String {
    if width(text) <= columns { return text }
    guard columns > 1 else { return columns == 1 ? "…" : "" }
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      let next = width(text[index])
      if used + next > columns - 1 { break }
      used += next
      end = text.index(after: index)
    }
    return text[..<end].reversed().drop { $0 == " " }.reversed().map(String.init).joined() + "…"
  }

  /// The line broken at spaces so that no part is wider than so many columns; at least one part.
  static func wrapped(_ text: String, _ columns: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let size = width(String(word))
      if used > 0 && used + 1 + size > columns {
        parts.append(part)
        (part, used) = ("", 0)
      }
      if used > 0 { part += " " }
      part += word
      used += size + (used > 0 ? 1 : 0)
    }
    if !part.isEmpty || parts.isEmpty { parts.append(part) }
    return parts
  }
}
