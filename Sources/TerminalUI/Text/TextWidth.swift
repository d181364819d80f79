/// Measures and shapes text by the columns it takes on the screen.
public enum TextWidth {
  /// The columns that a text takes in one row, as `Canvas.write` would draw it.
  public static func columns(_ text: String) -> Int {
    var copy = text
    return copy.withUTF8 { bytes in
      var cells = CellSegmenter(bytes)
      var sum = 0
      while cells.next() { sum += cells.width }
      return sum
    }
  }

  /// The columns that a character takes, marks included.
  public static func columns(_ character: Character) -> Int {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
    return columns(String(character))
  }

  /// The text cut to at most `width` columns, its last column "…" (or "~") where it was cut.
  public static func truncate(_ text: String, to width: Int, unicode: Bool = true) -> String {
    guard width > 0 else { return "" }
    var copy = text
    let cut: Int? = copy.withUTF8 { bytes in
      var cells = CellSegmenter(bytes)
      var column = 0
      var end = 0
      while cells.next() {
        column += cells.width
        if column > width { return end }
        if column <= width - 1 { end = cells.offset }
      }
      return nil
    }
    guard let cut else { return text }
    return String(text[..<text.utf8.index(text.startIndex, offsetBy: cut)])
      + (unicode ? "…" : "~")
  }

  /// The text with blanks behind it up to `width` columns; a longer text stays as it is.
  public static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
  }

  /// The text with blanks before it up to `width` columns; a longer text stays as it is.
  public static func padLeft(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(text))) + text
  }

  /// The text in lines of at most `width` columns: words are kept whole where they fit, longer ones
  /// are broken, `\n` ends a line, and Czech one-letter words stay with the word after them.
  public static func wrap(_ text: String, width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd).flatMap { paragraph in
      if columns(String(paragraph)) <= width { return [String(paragraph)] }
      let characters = Array(paragraph)
      return LineBreaking.lines(of: characters, width: width).map { line in
        var end = line.upperBound
        while end > line.lowerBound, characters[end - 1] == " " { end -= 1 }
        return String(characters[line.lowerBound..<end])
      }
    }
  }
}
