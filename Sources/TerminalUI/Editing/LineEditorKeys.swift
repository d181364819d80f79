extension LineEditor {
  /// Edits as a shell does; false when the key means nothing here.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = Int.max
    case .backspace, .control("h"): deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("k"): kill(from: cursor, to: text.count)
    case .control("u"): kill(from: 0, to: cursor)
    case .control("w"): kill(from: blankDelimitedWordStart(), to: cursor)
    case .control("y"): insert(killed)
    case .control("t"): transpose()
    case .alt("b"): cursor = wordStart()
    case .alt("f"): cursor = wordEnd()
    case .alt("d"): kill(from: cursor, to: wordEnd())
    default: return false
    }
    return true
  }

  /// Where the word that Ctrl-W takes starts: back over blanks, then over anything else.
  private func blankDelimitedWordStart() -> Int {
    let characters = Array(textBeforeCursor)
    var index = characters.count
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private func wordStart() -> Int {
    let characters = Array(textBeforeCursor)
    var index = characters.count
    while index > 0, !isWordPart(characters[index - 1]) { index -= 1 }
    while index > 0, isWordPart(characters[index - 1]) { index -= 1 }
    return index
  }

  private func wordEnd() -> Int {
    let characters = Array(textAfterCursor)
    var index = 0
    while index < characters.count, !isWordPart(characters[index]) { index += 1 }
    while index < characters.count, isWordPart(characters[index]) { index += 1 }
    return cursor + index
  }

  private func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// The part of the line that a field of `width` columns shows, and the cursor's column in it.
  ///
  /// A long line is shown in half-field steps, with "…" where it goes on to the left or the right.
  public func visible(width: Int) -> (text: String, cursorColumn: Int) {
    guard width > 0 else { return ("", 0) }
    let cursorColumn = TextWidth.columns(textBeforeCursor)
    let total = cursorColumn + TextWidth.columns(textAfterCursor)
    if total < width || (total == width && cursorColumn < width) { return (text, cursorColumn) }
    let step = max(1, width / 2)
    var skipped = 0
    while cursorColumn - skipped > width - 1 { skipped += step }
    var shown = ""
    var column = 0
    var used = 0
    for character in text {
      let columns = TextWidth.columns(character)
      defer { column += columns }
      if column + columns <= skipped { continue }
      if column < skipped {
        // Half of a wide character at the left edge.
        shown += " "
        used += 1
        continue
      }
      if used + columns > width { break }
      shown.append(character)
      used += columns
    }
    if skipped > 0, width > 2, let first = shown.first {
      shown.removeFirst()
      shown = "…" + String(repeating: " ", count: TextWidth.columns(first) - 1) + shown
    }
    if total - skipped > width, width > 2, cursorColumn - skipped < width - 1 {
      shown = TextWidth.truncate(shown + "  ", to: width)
    }
    return (shown, cursorColumn - skipped)
  }
}
