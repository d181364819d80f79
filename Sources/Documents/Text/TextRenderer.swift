public import Coordination

/// Plain text for people, in a terminal or a letter: wrapped at a width, headings underlined, no escapes.
public struct TextRenderer: DocumentRenderer {
  /// The longest a line may be.
  public let width: Int

  /// Renders at a width, at least 20 columns.
  public init(width: Int = 80) {
    self.width = max(20, width)
  }

  public func render(_ document: Document) -> String {
    var parts: [String] = []
    for block in document.blocksWithContent {
      let lines = lines(of: block, document.language)
      if !lines.isEmpty { parts.append(lines.joined(separator: "\n")) }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The lines of one part, for whoever shows a document bit by bit.
  public func lines(of block: Document.Block, _ language: Language) -> [String] {
    let wrapping = LineWrapping(width: width, language: language)
    switch block {
    case .heading(let level, let words):
      var lines = wrapping.lines(words.plain)
      let longest = lines.map(\.count).max() ?? 0
      if level <= 2 { lines.append(String(repeating: level == 1 ? "=" : "-", count: longest)) }
      return lines
    case .paragraph(let words):
      return wrapping.lines(words.plain)
    case .list(let items):
      return list(items, wrapping)
    case .table(let table):
      let caption = table.caption.map { wrapping.lines($0.plain) + [""] } ?? []
      return caption + TextTable(table, width: width, language: language).lines
    case .facts(let facts):
      return self.facts(facts, wrapping)
    case .note(let words):
      return wrapping.lines(words.plain, first: "  ", next: "  ")
    case .signatures(let signatures):
      return self.facts(signatures.map(\.fact), wrapping)
    case .pageBreak:
      return []
    }
  }

  private func list(_ items: [Document.Item], _ wrapping: LineWrapping) -> [String] {
    let digits = items.compactMap(\.number).map { String($0).count }.max() ?? 0
    return items.flatMap { item in
      let mark = item.number.map { number in
        let text = "\(number)."
        return String(repeating: " ", count: max(0, digits + 1 - text.count)) + text + " "
      }
      if item.isMarked {
        let first = String(repeating: " ", count: 2 + item.level * 3)
        let mark = item.words.plain.prefix { !$0.isWhitespace }.count + 1
        return wrapping.lines(
          item.words.plain, first: first, next: first + String(repeating: " ", count: mark))
      }
      let first = mark ?? "- "
      return wrapping.lines(
        item.words.plain, first: first, next: String(repeating: " ", count: first.count))
    }
  }

  private func facts(_ facts: [Document.Fact], _ wrapping: LineWrapping) -> [String] {
    let longest = facts.map { $0.name.count + 2 }.max() ?? 0
    let column = min(longest, max(10, width * 2 / 5))
    return facts.flatMap { fact in
      let name = fact.name + ": "
      // A name longer than the column stands above its fact.
      guard name.count <= column else {
        let indent = String(repeating: " ", count: min(column, 4))
        return wrapping.lines(name.trimmedEnd)
          + wrapping.lines(fact.words.plain, first: indent, next: indent)
      }
      return wrapping.lines(
        fact.words.plain, first: name + String(repeating: " ", count: column - name.count),
        next: String(repeating: " ", count: column))
    }
  }
}

extension String {
  var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
