import Coordination

/// The texts of a list's rows, folded for searching and kept in one piece, so that narrowing as you type
/// costs next to nothing.
struct FilterIndex {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Which letters a row has, a bit each: most rows are let go without looking at their text.
  private var letters: [UInt64] = []

  /// Folds the texts of all rows.
  init(_ texts: some Sequence<String>) {
    for text in texts {
      let start = bytes.count
      bytes.append(contentsOf: SearchText.folded(text).utf8)
      letters.append(bytes[start...].reduce(0) { $0 | Self.bit($1) })
      ends.append(bytes.count)
    }
  }

  /// Of some rows those whose texts hold every word of a query.
  func rows(_ rows: [Int], matching query: String) -> [Int] {
    let words = query.split(whereSeparator: \.isWhitespace)
      .map { Array(SearchText.folded(String($0)).utf8) }
    let wanted = words.joined().reduce(0) { $0 | Self.bit($1) }
    // A single plain letter is answered by the bits alone.
    let longer = words.filter { $0.count > 1 || !Self.isExact($0[0]) }
      .sorted { $0.count > $1.count }
    return bytes.withUnsafeBufferPointer { all in
      rows.filter { row in
        guard letters[row] & wanted == wanted else { return false }
        let start = row == 0 ? 0 : ends[row - 1]
        return longer.allSatisfy { Self.contains(all, from: start, to: ends[row], $0) }
      }
    }
  }

  /// Letters and digits have bits of their own; all other bytes share the rest.
  private static func bit(_ byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1 << UInt64(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1 << UInt64(26 + byte - UInt8(ascii: "0"))
    default: 1 << UInt64(36 + byte % 28)
    }
  }

  private static func isExact(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func contains(
    _ all: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ word: [UInt8]
  ) -> Bool {
    word.withUnsafeBufferPointer { word in
      let first = word[0]
      var place = start
      let last = end - word.count
      while place <= last {
        if all[place] == first {
          var length = 1
          while length < word.count && all[place + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        place += 1
      }
      return false
    }
  }
}
