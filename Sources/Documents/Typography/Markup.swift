import Coordination

/// Text within the tags of HTML and XML.
enum Markup {
  /// The text with its signs escaped, everything hostile replaced and no line parted where it must not be.
  static func text(_ text: String, _ language: Language) -> String {
    escaped(NoBreak.bound(VisibleText.lines(text), language))
  }

  /// The text of an attribute or of a title, on one line.
  static func line(_ text: String) -> String { escaped(VisibleText.line(text)) }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    // By scalars: a mark on a sign makes another character of it, and the same tag.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a text is an address on the web and nothing else, so that it can be followed.
  static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && !text.contains { $0.isWhitespace || "<>\"'|\\^`{}".contains($0) }
      && text.unicodeScalars.allSatisfy { !VisibleText.isHostile($0) }
  }
}

extension Document.Item {
  /// Items in runs of numbered ones and of others, so that each run is a list of one sort.
  static func runs(_ items: [Document.Item]) -> [[Document.Item]] {
    var runs: [[Document.Item]] = []
    for item in items {
      if let last = runs.last?.last, (last.number == nil) == (item.number == nil) {
        runs[runs.count - 1].append(item)
      } else {
        runs.append([item])
      }
    }
    return runs
  }
}

extension Language {
  /// The country whose spelling is meant, beside the language: "cs-CZ", "en-GB".
  var country: String { self == .czech ? "CZ" : "GB" }
}
