import Coordination

/// Text in Markdown: every sign that would mean something is escaped.
enum MarkdownText {
  private static let signs: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$",
  ]

  /// The text with its signs escaped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    // By scalars: a mark on a sign makes another character of it, and the same Markdown.
    for scalar in VisibleText.lines(text).unicodeScalars {
      if signs.contains(scalar) { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// A line whose beginning would be taken for a list, a rule or a heading's underline, escaped there.
  static func startEscaped(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    guard let first = text.first else { return "" }
    if "-+=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
      return digits + "\\" + rest
    }
    return String(text)
  }

  /// Text between marks, which must touch it; spaces around it stay outside.
  static func marked(_ text: String, _ mark: String) -> String {
    let start = text.prefix(while: \.isWhitespace)
    let inner = text.dropFirst(start.count)
    var end = ""
    var words = inner
    while let last = words.last, last.isWhitespace {
      end = String(last) + end
      words.removeLast()
    }
    return words.isEmpty ? text : start + mark + escaped(String(words)) + mark + end
  }

  /// An address in angle brackets, or as plain text where it cannot be one.
  static func link(_ address: String) -> String {
    let isAddress =
      (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && !address.contains { $0.isWhitespace || "<>|".contains($0) }
    return isAddress ? "<\(VisibleText.line(address))>" : escaped(address)
  }
}
