import Coordination
import Phrases
import TerminalUI

/// What stays in sight beside the minutes: the agenda with where we are, who is present, what is missing.
struct SittingSide {
  let session: Session
  let meeting: Meeting
  let current: AgendaItem?

  init(_ session: Session, _ meeting: Meeting, current: AgendaItem?) {
    self.session = session
    self.meeting = meeting
    self.current = current
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let agenda = session.book.agenda(of: meeting.id)
    var row = area.row
    func write(_ text: String, _ role: Role, indent: Int = 1, width: Int? = nil) {
      guard row < area.endRow else { return }
      canvas.write(
        text, at: Position(row: row, column: area.column + indent), role: role,
        width: width ?? max(0, area.width - indent))
    }
    write(session.words.agenda, .heading)
    row += 1
    let shown = min(agenda.count, max(3, area.height - 7))
    let place = agenda.firstIndex { $0.id == current?.id } ?? 0
    let top = max(0, min(place - shown / 2, agenda.count - shown))
    for item in agenda.dropFirst(top).prefix(shown) {
      let isCurrent = item.id == current?.id
      let sign = item.closed != nil ? session.tick : isCurrent ? (session.unicode ? "▸" : ">") : " "
      let minutes = item.minutes.map { "\($0)'" } ?? ""
      let room = area.width - 3 - TextWidth.columns(minutes)
      write(
        "\(sign) \(item.number) \(item.title(in: session.language))",
        isCurrent ? .title : item.closed != nil ? .dim : .normal, width: max(4, room))
      canvas.write(
        minutes,
        at: Position(row: row, column: area.endColumn - TextWidth.columns(minutes) - 1), role: .dim)
      row += 1
    }
    row += 1
    drawPresence(on: &canvas, in: area, from: row)
  }

  private func drawPresence(on canvas: inout Canvas, in area: Area, from start: Int) {
    let book = session.book
    let marks = book.attendance(of: meeting.id)
    let time = meeting.state == .inSession ? session.clock() : nil
    let present = marks.filter { $0.takesPart(at: time) }.count
    let excused = marks.filter { $0.state == .excused }.count
    var row = start
    guard row < area.endRow else { return }
    canvas.write(
      session.words.presentCount(present, excused: excused),
      at: Position(row: row, column: area.column + 1), role: .heading, width: area.width - 1)
    row += 1
    var column = area.column + 1
    for seat in book.seats(of: meeting.body, on: meeting.date) {
      let mark = marks.first { $0.member == seat.id }
      let isHere = mark?.takesPart(at: time) ?? false
      let dot = mark == nil ? "·" : isHere ? "●" : "○"
      let text = "\(session.codes([seat.institution]))\(dot)"
      let width = TextWidth.columns(text)
      if column + width >= area.endColumn {
        column = area.column + 1
        row += 1
      }
      guard row < area.endRow else { return }
      canvas.write(
        text, at: Position(row: row, column: column),
        role: mark == nil ? .dim : isHere ? .present : .absent)
      column += width + 1
    }
  }
}
