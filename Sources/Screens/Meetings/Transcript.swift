import Coordination
import Phrases
import TerminalUI

/// The entries of the minutes wrapped for the screen, kept until a record or the width changes.
struct Transcript {
  private struct Line {
    var time: String
    var text: String
    var role: Role
    var entry: Int?
  }

  private var lines: [Line] = []
  private var revision = -1
  private var width = 0

  /// Wraps the entries again where something has changed.
  mutating func refresh(_ session: Session, meeting: RecordID, width: Int) {
    guard revision != session.book.revision || self.width != width else { return }
    revision = session.book.revision
    self.width = width
    lines = []
    let entries = session.book.entries(of: meeting)
    var item: RecordID?
    for (place, entry) in entries.enumerated() {
      if entry.item != item, let next = session.book.agendaItems[entry.item] {
        if !lines.isEmpty { lines.append(Line(time: "", text: "", role: .normal)) }
        lines.append(
          Line(
            time: "", text: "\(next.number)  \(next.title(in: session.language))", role: .heading))
      }
      item = entry.item
      let drawn = EntryText(session, entry)
      let wrapped = TextWidth.wrap(drawn.text, width: max(8, width - 7))
      for (number, text) in wrapped.enumerated() {
        lines.append(
          Line(
            time: number == 0 ? entry.time?.description ?? "" : "", text: text, role: drawn.role,
            entry: place))
      }
    }
  }

  /// Draws the last lines, or those around the chosen entry.
  func draw(on canvas: inout Canvas, in area: Area, selected: Int?, empty: String) {
    if lines.isEmpty {
      for (place, line) in TextWidth.wrap(empty, width: area.width).prefix(area.height).enumerated()
      {
        canvas.write(line, at: Position(row: area.row + place, column: area.column), role: .dim)
      }
      return
    }
    var top = max(0, lines.count - area.height)
    if let selected, let first = lines.firstIndex(where: { $0.entry == selected }) {
      top = max(0, min(top, first - area.height / 3))
    }
    for (place, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let row = area.row + place
      canvas.write(line.time, at: Position(row: row, column: area.column), role: .dim)
      let indent = line.entry == nil ? 0 : 7
      canvas.write(
        line.text, at: Position(row: row, column: area.column + indent), role: line.role,
        width: max(0, area.width - indent))
      if let selected, line.entry == selected {
        canvas.setRole(
          .selection, in: Area(row: row, column: area.column, width: area.width, height: 1))
      }
    }
  }
}
