import Coordination

/// A table in plain text, its columns fitted to a width; where they cannot be, its rows become facts.
struct TextTable {
  private let table: Document.Table
  private let width: Int
  private let language: Language
  private let cells: [[String]]

  private static let gap = 2

  init(_ table: Document.Table, width: Int, language: Language) {
    self.table = table
    self.width = width
    self.language = language
    cells = table.drawnRows.map { $0.map { VisibleText.lines($0.plain) } }
  }

  var lines: [String] {
    guard let widths else { return facts }
    var lines = row(table.columns.map(\.title), widths)
    lines.append(
      widths.map { String(repeating: "-", count: $0) }
        .joined(separator: String(repeating: " ", count: Self.gap)))
    let rows = cells.map { row($0, widths) }
    let isLoose = !rows.allSatisfy { $0.count == 1 } && !cells.allSatisfy { begins($0, widths) }
    var last = 0
    for (index, row) in rows.enumerated() {
      if index > 0 && (isLoose || max(last, row.count) > Self.tall) { lines.append("") }
      lines += row
      last = row.count
    }
    return lines
  }

  /// Rows of more lines are told apart by an empty one, lower ones by their first cells.
  private static let tall = 3

  /// Whether the first cell of a row shows where the row begins: by one line, or by its indented others.
  private func begins(_ row: [String], _ widths: [Int]) -> Bool {
    guard let text = row.first, let width = widths.first, !text.isEmpty else { return false }
    return hangs(0, width) || LineWrapping(width: width, language: language).lines(text).count == 1
  }

  /// Whether the further lines of a cell are indented: those of a first column wide enough.
  private func hangs(_ column: Int, _ width: Int) -> Bool {
    column == 0 && table.columns[0].alignment == .left && width >= 12
  }

  private func wrapped(_ text: String, _ column: Int, _ width: Int) -> [String] {
    let lines = LineWrapping(width: width, language: language).lines(text)
    if lines.count == 1 || !hangs(column, width) { return lines }
    let indent = "  "
    return LineWrapping(width: width - indent.count, language: language).lines(text).enumerated()
      .map { $0 == 0 || $1.isEmpty ? $1 : indent + $1 }
  }

  /// The widths of the columns, nil where the table cannot be read at this width.
  private var widths: [Int]? {
    let columns = table.columns.indices
    func longest(_ column: Int, _ measure: (String) -> Int) -> Int {
      ([table.columns[column].title] + cells.map { $0[column] }).map(measure).max() ?? 1
    }
    let natural = columns.map { column in
      max(1, longest(column) { $0.split(separator: "\n").map(\.count).max() ?? 0 })
    }
    let room = width - Self.gap * (table.columns.count - 1)
    // A column may be squeezed to its longest word, and a long word may be broken.
    let least = columns.map { column in
      let word = longest(column) { text in
        text.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
      }
      return min(natural[column], word, 16)
    }
    // A day or a number stays on one line where there is room for it.
    let whole = columns.map { natural[$0] <= 12 ? natural[$0] : least[$0] }
    return ColumnWidths.fitted(
      lengths: columns.map { column in
        [table.columns[column].title.count] + cells.map { $0[column].count }
      },
      least: whole.reduce(0, +) <= room ? whole : least, natural: natural, room: room)
  }

  private func row(_ texts: [String], _ widths: [Int]) -> [String] {
    let columns = zip(texts.indices, texts).map { wrapped($1, $0, widths[$0]) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(columns.indices, widths).map { column, width in
        let text = line < columns[column].count ? columns[column][line] : ""
        return padded(text, width, table.columns[column].alignment)
      }
      .joined(separator: String(repeating: " ", count: Self.gap)).trimmedEnd
    }
  }

  private func padded(_ text: String, _ width: Int, _ side: Document.Table.Alignment) -> String {
    let space = max(0, width - text.count)
    let before =
      switch side {
      case .left: 0
      case .right: space
      case .centre: space / 2
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: space - before)
  }

  private var facts: [String] {
    var lines: [String] = []
    let wrapping = LineWrapping(width: width, language: language)
    for (index, row) in cells.enumerated() {
      if index > 0 { lines.append("") }
      for (column, text) in zip(table.columns, row) where !text.isEmpty {
        lines += wrapping.lines("\(column.title): \(text)", first: "", next: "")
      }
    }
    return lines
  }
}
