import Coordination

/// The record of the minutes that a commented paragraph prints: what an entry made, else the entry itself.
struct PrintedEntry {
  /// The record, nil where none or several could be meant.
  let record: (any Record)?

  init(_ book: Book, _ comment: MinutesComment) {
    guard let paragraph = book.paragraph(of: comment) else {
      record = nil
      return
    }
    let words = Self.withoutSpace(paragraph)
    let entries = book.entries(of: comment.meeting).filter { entry in
      Self.holds(words, entry.text)
        || (book.resolutions[entry.subject].map { Self.holds(words, $0.text) } ?? false)
    }
    guard entries.count == 1, let entry = entries.first else {
      record = nil
      return
    }
    record = book.resolutions[entry.subject] ?? entry
  }

  /// Whether a paragraph prints a text; a word or two could stand anywhere.
  private static func holds(_ words: String, _ text: String) -> Bool {
    let text = withoutSpace(text)
    return text.count >= 8 && words.contains(text)
  }

  /// The signs alone; the first of a paragraph is a capital.
  private static func withoutSpace(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.lowercased()
  }
}
