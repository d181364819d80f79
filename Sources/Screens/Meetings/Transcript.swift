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

/// An entry of the minutes as the screen shows it.
struct EntryText {
  let text: String
  let role: Role

  init(_ session: Session, _ entry: MinutesEntry) {
    let book = session.book
    let words = session.words
    let arrow = session.unicode ? "→ " : "> "
    var text: String
    var role = Role.normal
    switch entry.entryKind {
    case .speech:
      text = session.codes(entry.speaker.map { [$0] } ?? []) + ": " + entry.text
    case .decision:
      role = .emphasis
      if let resolution = book.resolutions[entry.subject] {
        text =
          "! \(words.resolution) \(book.citation(of: resolution))  "
          + session.phrases.values.verb(resolution.verb) + " " + resolution.text
        if let count = resolution.votesFor {
          text += "  \(count) : \(resolution.votesAgainst ?? 0) : \(resolution.abstained ?? 0)"
        }
      } else {
        text = "! " + entry.text
      }
    case .task:
      role = .ongoing
      text = arrow + entry.text
      if let task = book.tasks[entry.subject] {
        let facts =
          [session.codes(task.responsible), session.phrases.dates.deadline(task.deadline)]
          .filter { !$0.isEmpty }
        text += "  (" + facts.joined(separator: ", ") + ")"
      }
    case .evaluation:
      text = entry.text
      if let evaluation = book.evaluations[entry.subject] {
        let task = book.tasks[evaluation.task]
        let status = session.phrases.values.status(
          evaluation.status, book.settings.statusScale)
        text =
          "\(session.sign(evaluation.status)) \(task?.number ?? evaluation.task.rawValue) \(status)"
        if let comment = evaluation.comment { text += ". " + comment }
        role = session.role(of: evaluation.status)
      }
    case .gap:
      role = .partial
      text = "\(session.phrases.values.choice(.entry, "kind", "gap")): \(entry.text)"
    case .link:
      role = .link
      text = entry.text
    case .note, .procedural, .verbatim, .vote:
      text = entry.text
    }
    if entry.restricted {
      text = "[\(session.phrases.restricted)] " + text
      role = .restricted
    }
    self.text = text
    self.role = role
  }
}
