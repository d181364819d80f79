/// A text of several lines as it is wrapped at a width: which characters stand in which line.
struct TextLayout {
  private let characters: [Character]
  private let width: Int
  /// The characters of each line, the blanks that hang over its end included, its `\n` not.
  private(set) var lines: [Range<Int>] = []

  init(_ text: String, width: Int) {
    characters = Array(text)
    self.width = max(1, width)
    var start = 0
    while true {
      let end = characters[start...].firstIndex(where: \.isLineEnd) ?? characters.count
      let paragraph = Array(characters[start..<end])
      for line in LineBreaking.lines(of: paragraph, width: self.width) {
        lines.append(start + line.lowerBound..<start + line.upperBound)
      }
      if end == characters.count { return }
      start = end + 1
    }
  }

  var count: Int { characters.count }

  func text(ofLine row: Int) -> String {
    var line = lines[row]
    let isLastOfParagraph = row + 1 == lines.count || lines[row + 1].lowerBound > line.upperBound
    // Blanks just typed at the end are shown as far as there is room.
    while let last = line.last, characters[last] == " ", !isLastOfParagraph || columns(line) > width
    {
      line = line.lowerBound..<line.upperBound - 1
    }
    return String(characters[line])
  }

  /// Where a cursor before the character at `offset` stands; behind a full line, `column` is the
  /// width.
  func position(of offset: Int) -> Position {
    // Where two lines meet, the place belongs to the later one.
    let row = lines.lastIndex { $0.lowerBound <= offset } ?? 0
    let column = columns(lines[row].lowerBound..<min(offset, lines[row].upperBound))
    return Position(row: row, column: min(column, width))
  }

  /// The cursor's offset nearest to a column of a line, not behind it.
  func offset(row: Int, column: Int) -> Int {
    let line = lines[row]
    let joinsNext = row + 1 < lines.count && lines[row + 1].lowerBound == line.upperBound
    var used = 0
    var offset = line.lowerBound
    while offset < (joinsNext ? line.upperBound - 1 : line.upperBound) {
      used += TextWidth.columns(characters[offset])
      if used > column { break }
      offset += 1
    }
    return offset
  }

  func paragraphEnd(from offset: Int) -> Int {
    characters[offset...].firstIndex(where: \.isLineEnd) ?? characters.count
  }

  func paragraphStart(before offset: Int) -> Int {
    (characters[..<offset].lastIndex(where: \.isLineEnd) ?? -1) + 1
  }

  private func columns(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + TextWidth.columns(characters[$1]) }
  }
}
