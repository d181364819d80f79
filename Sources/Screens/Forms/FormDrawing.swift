import Coordination
import Phrases
import TerminalUI

// How a form is drawn: its rows, and the options of the field that is being filled.

extension Form {

  var labelWidth: Int {
    min(24, (fields.map { TextWidth.columns($0.label) }.max() ?? 10) + 3)
  }
  var valueWidth: Int { max(8, drawnWidth - labelWidth - 2) }

  func draw(on canvas: inout Canvas, in area: Area) {
    drawnWidth = area.width
    var rows = FormRows(self, labelWidth: labelWidth, valueWidth: valueWidth).rows
    if let restored {
      let moment = session.phrases.dates.moment(restored)
      rows.insert(
        .init(text: session.words.draftRestored(to: moment), role: .warning, field: nil), at: 0)
    }
    let inner = area.inset(rows: 0, columns: 1)
    let focused = rows.indices.filter { rows[$0].field == focus }
    let last = (focused.last ?? 0) + (choice == nil && !isPeeking ? 0 : 6)
    if last >= top + inner.height { top = last - inner.height + 1 }
    if let first = focused.first, first < top { top = first }
    top = max(0, min(top, max(0, rows.count - 1)))
    for (place, row) in rows.dropFirst(top).prefix(inner.height).enumerated() {
      let at = inner.row + place
      if let label = row.label {
        canvas.write(
          label, at: Position(row: at, column: inner.column),
          role: row.field == focus ? .emphasis : .inputLabel, width: labelWidth - 1)
      }
      let column = inner.column + (row.field == nil && row.label == nil ? 0 : labelWidth)
      if row.isInput {
        canvas.fill(
          Area(row: at, column: column, width: inner.endColumn - column, height: 1),
          role: row.role)
      }
      canvas.write(
        row.text, at: Position(row: at, column: column), role: row.role,
        width: max(0, inner.endColumn - column))
      if let cursor = row.cursor {
        canvas.cursor = Position(row: at, column: column + cursor)
      }
    }
    drawOptions(on: &canvas, in: inner)
  }

  /// Whether a short list of options shows itself because the field is still empty and must be filled.
  var isPeeking: Bool {
    let field = fields[focus]
    return choice == nil && field.area.text.isEmpty && field.description.isRequired
      && (1...8).contains(field.options.count)
  }

  private func drawOptions(on canvas: inout Canvas, in area: Area) {
    guard choice != nil || isPeeking, let cursor = canvas.cursor else { return }
    let options = fields[focus].matching(all: showsAll || isPeeking)
    let height = min(isPeeking ? 8 : 6, max(1, options.count))
    let column = area.column + labelWidth
    let below = cursor.row + 1 + height <= area.endRow
    let list = Area(
      row: below ? cursor.row + 1 : max(area.row, cursor.row - height), column: column,
      width: max(1, area.endColumn - column), height: height)
    canvas.fill(list, role: .cursorLine)
    if options.isEmpty {
      canvas.write(
        session.words.nothingFound(fields[focus].fragment), at: list.position, role: .dim)
    }
    var state = ListState(selected: choice ?? 0)
    state.reveal(count: options.count, height: height)
    for (place, at) in state.visible(count: options.count, height: height).enumerated() {
      let row = Area(row: list.row + place, column: list.column, width: list.width, height: 1)
      canvas.write(
        " " + options[at].label, at: row.position, role: .cursorLine, width: row.width)
      if at == choice { canvas.setRole(.selection, in: row) }
    }
  }
}
