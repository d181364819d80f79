/// A table for people: columns as wide as they need, fitted to the terminal where there is one.
struct TextTable {
  /// A column of the table.
  struct Column {
    /// What stands above it.
    var heading: String
    /// Whether its cells stand at its right side.
    var alignsRight = false
    /// How narrow it may become; nil where it must be shown whole.
    var least: Int?
    /// Whether it is left out where the terminal is too narrow for all.
    var isExtra = false
  }

  private let columns: [Column]
  private var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row, a cell for each column.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(DisplayText.line))
  }

  /// The lines, without trailing spaces; no column is cut where no width is given.
  func text(columns available: Int?) -> String {
    var widths = columns.map { DisplayText.width($0.heading) }
    for row in rows {
      for (place, cell) in row.enumerated() {
        widths[place] = max(widths[place], DisplayText.width(cell))
      }
    }
    if let available {
      for place in dropped(widths, available) { widths[place] = 0 }
      shrink(&widths, to: available)
    }
    var text = line(columns.map(\.heading), widths)
    text += line(widths.map { String(repeating: "-", count: $0) }, widths)
    for row in rows { text += line(row, widths) }
    return text
  }

  /// The extra columns, from the right, that must go so that the others have their least.
  private func dropped(_ widths: [Int], _ available: Int) -> [Int] {
    let leasts = columns.indices.map { min(widths[$0], columns[$0].least ?? Int.max) }
    var total = leasts.reduce(0, +) + 2 * (leasts.count - 1)
    var dropped: [Int] = []
    for place in columns.indices.reversed() where columns[place].isExtra && total > available {
      dropped.append(place)
      total -= leasts[place] + 2
    }
    return dropped
  }

  /// Takes columns from the widest, one at a time, until the table fits: first from those that may lose
  /// any, down to their least; then, in a terminal too narrow for that, from them and at last from all.
  private func shrink(_ widths: inout [Int], to available: Int) {
    var excess = widths.reduce(0, +) + 2 * (widths.count { $0 > 0 } - 1) - available
    let leasts: [(Column) -> Int?] = [
      \.least, { $0.least == nil ? nil : Self.narrowest }, { _ in Self.narrowest },
    ]
    for least in leasts {
      while excess > 0 {
        let candidates = columns.indices.filter { place in
          least(columns[place]).map { widths[place] > $0 } ?? false
        }
        guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
  }

  /// No column becomes narrower.
  private static let narrowest = 4

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (place, cell) in cells.enumerated() where widths[place] > 0 {
      let fitted = DisplayText.fitted(cell, widths[place])
      let padding = String(repeating: " ", count: widths[place] - DisplayText.width(fitted))
      if !line.isEmpty { line += "  " }
      line += columns[place].alignsRight ? padding + fitted : fitted + padding
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
