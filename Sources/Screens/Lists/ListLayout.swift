import Coordination
import Phrases
import TerminalUI

extension ListPane {
  /// Draws the list with its headings, a line for filter and count, and the details of the chosen row
  /// below where there is room for them.
  mutating func draw(
    on canvas: inout Canvas, in area: Area, _ session: Session, columns: [Columns.Column],
    least: Int = 16, isActive: Bool = true, empty: String, details: TextBlock?,
    detailShare: Double = 0.4, row: (Row, Columns, inout Canvas, Area) -> Void
  ) {
    let detailHeight =
      details != nil && area.height >= 14 ? Int(Double(area.height) * detailShare) : 0
    let (below, upper) = area.splitBottom(detailHeight)
    let (heading, rest) = upper.splitTop(1)
    let (status, rows) = rest.splitBottom(1)
    let inset = { (area: Area) in area.inset(rows: 0, columns: 1) }
    let fitted = Columns(columns, width: area.width - 2, least: least)
    fitted.drawHeadings(on: &canvas, in: inset(heading))
    fit(rows.height)
    draw(on: &canvas, in: rows, isActive: isActive, empty: empty) { item, canvas, line in
      row(item, fitted, &canvas, inset(line))
    }
    drawStatus(on: &canvas, in: inset(status), session)
    if detailHeight > 0, let details {
      canvas.horizontalLine(
        row: below.row, column: below.column, length: below.width, role: .border)
      let (_, text) = below.splitTop(1)
      let inner = inset(text)
      let count = details.draw(on: &canvas, in: inner)
      if count > inner.height {
        canvas.write(
          canvas.unicode ? "…" : "~",
          at: Position(row: inner.endRow - 1, column: inner.endColumn - 1), role: .dim)
      }
    }
  }

  /// The filter being typed, and how many rows of how many are shown.
  private func drawStatus(on canvas: inout Canvas, in area: Area, _ session: Session) {
    let total = all.count
    let text =
      query.isEmpty ? session.words.rows(total) : session.words.rows(count, of: total)
    let width = TextWidth.columns(text)
    canvas.write(
      text, at: Position(row: area.row, column: max(area.column, area.endColumn - width)),
      role: .dim)
    guard isFiltering || !query.isEmpty else { return }
    canvas.write("/", at: area.position, role: .inputLabel)
    let (visible, cursor) = filter.visible(width: max(4, area.width - width - 4))
    canvas.write(
      visible, at: Position(row: area.row, column: area.column + 1),
      role: isFiltering ? .input : .match)
    if isFiltering {
      canvas.cursor = Position(row: area.row, column: area.column + 1 + cursor)
    }
  }
}
