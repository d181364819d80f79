import Coordination

/// Breaks text into lines of a width, after words; a word longer than a line is broken.
struct LineWrapping {
  let width: Int
  let language: Language

  /// The lines of a text; its own line breaks are kept.
  func lines(_ text: String) -> [String] {
    VisibleText.lines(text).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line(String($0)) }
  }

  /// The lines of a text behind a first prefix, the following ones behind another of the same width.
  func lines(_ text: String, first: String, next: String) -> [String] {
    let inner = LineWrapping(width: max(8, width - first.count), language: language)
    return inner.lines(text).enumerated().map { index, line in
      line.isEmpty ? line : (index == 0 ? first : next) + line
    }
  }

  private func line(_ text: String) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in words(of: text) {
      if !current.isEmpty && current.count + 1 + word.count <= width {
        current += " " + word
        continue
      }
      if !current.isEmpty { lines.append(current) }
      var rest = word[...]
      while let end = rest.index(rest.startIndex, offsetBy: width, limitedBy: rest.endIndex),
        end < rest.endIndex
      {
        lines.append(String(rest[..<end]))
        rest = rest[end...]
      }
      current = String(rest)
    }
    lines.append(current)
    return lines
  }

  /// The words; in Czech a preposition or conjunction of one letter and an ordinal number, as of a day
  /// of a month, stay with the word after them.
  private func words(of text: String) -> [String] {
    let words = text.split { $0 == " " }.map(String.init)
    guard language == .czech else { return words }
    var bound: [String] = []
    var waiting = ""
    for word in words {
      let joined = waiting.isEmpty ? word : waiting + " " + word
      if NoBreak.bindsToNext(word) || NoBreak.isOrdinal(word), joined.count < 8 {
        waiting = joined
      } else {
        bound += joined.count > width && !waiting.isEmpty ? [waiting, word] : [joined]
        waiting = ""
      }
    }
    if !waiting.isEmpty { bound.append(waiting) }
    return bound
  }
}
