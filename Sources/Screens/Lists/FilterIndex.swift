import Coordination

/// The texts of a list's rows, folded for searching and kept in one piece, so that narrowing as you type
/// costs next to nothing.
struct FilterIndex {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Folds the texts of all rows.
  init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes.append(contentsOf: SearchText.folded(text).utf8)
      bytes.append(0)
      ends.append(bytes.count)
    }
  }

  /// Of some rows those whose texts hold every word of a query.
  func rows(_ rows: some Sequence<Int>, matching query: String) -> [Int] {
    let words = query.split(whereSeparator: \.isWhitespace)
      .map { Array(SearchText.folded(String($0)).utf8) }
      .sorted { $0.count > $1.count }
    return bytes.withUnsafeBufferPointer { all in
      rows.filter { row in
        let start = row == 0 ? 0 : ends[row - 1]
        let text = UnsafeBufferPointer(rebasing: all[start..<ends[row]])
        return words.allSatisfy { Self.contains(text, $0) }
      }
    }
  }

  private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      var length = 1
      while length < word.count && text[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}
