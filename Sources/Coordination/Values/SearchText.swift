import Foundation

/// Text as the search sees it: without case and diacritics, with a few spellings made one.
public enum SearchText {
  /// Folds a text for comparing: lower case, no diacritics, "mezirezortni" for "meziresortni".
  public static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return unifyingSpellings(text.lowercased())
    }
    return unifyingSpellings(plain(text).lowercased())
  }

  /// How many characters are folded at once: Foundation's time for diacritics that stand on their own grows
  /// with the square of the text.
  private static let piece = 500

  private static func plain(_ text: String) -> String {
    if text.utf8.count <= piece { return withoutDiacritics(text) }
    var folded = ""
    var start = text.startIndex
    while start < text.endIndex {
      let end = text.index(start, offsetBy: piece, limitedBy: text.endIndex) ?? text.endIndex
      folded += withoutDiacritics(String(text[start..<end]))
      start = end
    }
    return folded
  }

  private static func withoutDiacritics(_ text: String) -> String {
    text.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
  }

  private static func unifyingSpellings(_ text: String) -> String {
    guard text.utf8.count >= 6, text.contains("rezort") else { return text }
    return text.replacingOccurrences(of: "rezort", with: "resort")
  }

  /// Tells whether every word of the query stands in the text, in any order, ignoring diacritics.
  public static func matches(_ text: String, query: String) -> Bool {
    let folded = folded(text)
    return query.split(whereSeparator: \.isWhitespace).allSatisfy {
      folded.contains(Self.folded(String($0)))
    }
  }
}
