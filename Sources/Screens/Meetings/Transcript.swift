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
  /// The entries as they were wrapped last: of a long sitting only those that changed are wrapped anew.
  private var wrapped: [RecordID: (entry: MinutesEntry, subject: Subject?, lines: [Line])] = [:]

  /// What an entry has made, as far as it is shown with it.
  private enum Subject: Equatable {
    case resolution(Resolution)
    case task(PlanTask)
    case evaluation(Evaluation)
    case other
  }
  /// How many entries the lines show, under which item the last one is, and what they all tell of.
  private var count = 0
  private var item: RecordID?
  private var subjects: Set<RecordID> = []
  private var revision = -1
  private var width = 0

  /// Wraps the entries again where something has changed.
  mutating func refresh(
    _ session: Session, meeting: RecordID, entries: [MinutesEntry], width: Int
  ) {
    guard revision != session.book.revision || self.width != width else { return }
    if self.width == width, append(entries, session) {
      revision = session.book.revision
      return
    }
    if self.width != width { wrapped = [:] }
    revision = session.book.revision
    self.width = width
    (lines, count, item, subjects) = ([], 0, nil, [])
    for entry in entries { append(entry, session) }
  }

  /// Adds the entries that came behind the last one, where nothing else has changed that is shown here.
  private mutating func append(_ entries: [MinutesEntry], _ session: Session) -> Bool {
    let book = session.book
    guard revision >= 0, let changed = book.changed(since: revision), count <= entries.count else {
      return false
    }
    var new = changed
    for entry in entries[count...] {
      guard new.remove(entry.id) != nil else { return false }
      // What comes with an entry has never been told of by another one.
      if let subject = entry.subject, !subjects.contains(subject) { new.remove(subject) }
    }
    guard new.isEmpty else { return false }
    for entry in entries[count...] { append(entry, session) }
    return true
  }

  private mutating func append(_ entry: MinutesEntry, _ session: Session) {
    if entry.item != item, let next = session.book.agendaItems[entry.item] {
      if !lines.isEmpty { lines.append(Line(time: "", text: "", role: .normal)) }
      lines.append(
        Line(time: "", text: "\(next.number)  \(next.title(in: session.language))", role: .heading))
    }
    item = entry.item
    for var line in lines(of: entry, session) {
      line.entry = count
      lines.append(line)
    }
    count += 1
    if let subject = entry.subject { subjects.insert(subject) }
  }

  private mutating func lines(of entry: MinutesEntry, _ session: Session) -> [Line] {
    let subject = Self.subject(of: entry, session.book)
    // What tells of institutions and items by name is short, and its names may change.
    if let known = wrapped[entry.id], known.entry == entry, known.subject == subject,
      entry.about.isEmpty
    {
      return known.lines
    }
    let drawn = EntryText(session, entry)
    let lines = TextWidth.wrap(drawn.text, width: max(8, width - 7)).enumerated().map {
      number, text in
      Line(
        time: number == 0 ? entry.time?.description ?? "" : "", text: text, role: drawn.role)
    }
    wrapped[entry.id] = (entry, subject, lines)
    return lines
  }

  private static func subject(of entry: MinutesEntry, _ book: Book) -> Subject? {
    guard let id = entry.subject, let kind = book.kind(of: id) else { return nil }
    switch kind {
    case .resolution: return book.resolutions[id].map(Subject.resolution)
    case .task: return book.tasks[id].map(Subject.task)
    case .evaluation: return book.evaluations[id].map(Subject.evaluation)
    default: return .other
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
