extension Character {
  /// Whether a line ends here; other characters that Unicode counts as line ends are shown as hostile.
  var isLineEnd: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

/// Where a paragraph is broken into lines.
enum LineBreaking {
  /// The lines of a paragraph as ranges that join without gaps; the blanks at which a line is
  /// broken belong to it and hang over its end.
  static func lines(of characters: [Character], width: Int) -> [Range<Int>] {
    let width = max(1, width)
    var lines: [Range<Int>] = []
    var start = 0
    while true {
      var used = 0
      var end = start
      while end < characters.count {
        let columns = TextWidth.columns(characters[end])
        if used + columns > width { break }
        used += columns
        end += 1
      }
      guard end < characters.count else {
        lines.append(start..<characters.count)
        return lines
      }
      end = breakPoint(in: characters, from: start, to: end)
      while end < characters.count, isBlank(characters[end]) { end += 1 }
      lines.append(start..<end)
      start = end
      if start == characters.count { return lines }
    }
  }

  /// The last good place to break, `limit` being the first character that does not fit.
  private static func breakPoint(in characters: [Character], from start: Int, to limit: Int)
    -> Int
  {
    var candidate = limit
    var fallback: Int?
    while candidate > start {
      // A break lies before a blank, behind the word that the blank ends.
      if isBlank(characters[candidate]), !isBlank(characters[candidate - 1]) {
        if !endsInOneLetterWord(characters, from: start, to: candidate) { return candidate }
        fallback = fallback ?? candidate
      }
      candidate -= 1
    }
    return fallback ?? max(limit, start + 1)
  }

  /// Czech typesetting does not leave a preposition or conjunction of one letter at a line's end.
  private static func endsInOneLetterWord(_ characters: [Character], from start: Int, to end: Int)
    -> Bool
  {
    guard "ksvzouaiKSVZOUAI".contains(characters[end - 1]) else { return false }
    guard end - 2 >= start else { return true }
    return isBlank(characters[end - 2]) || "(„“\"‚'".contains(characters[end - 2])
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }
}
