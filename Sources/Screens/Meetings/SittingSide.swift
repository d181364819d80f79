import Coordination
import Documents
import Phrases
import TerminalUI

/// What stays in sight beside the minutes: the agenda with where we are, who is present, what is missing.
struct SittingSide {
  let session: Session
  let meeting: Meeting
  let current: AgendaItem?
  let lacking: [MinutesDiagnostic]

  init(
    _ session: Session, _ meeting: Meeting, current: AgendaItem?, lacking: [MinutesDiagnostic]
  ) {
    self.session = session
    self.meeting = meeting
    self.current = current
    self.lacking = lacking
  }

  /// How many rows are kept for what is missing.
  private var lackingRows: Int { min(lacking.count, 3) }

  func draw(on canvas: inout Canvas, in area: Area) {
    let agenda = session.book.agenda(of: meeting.id)
    var row = area.row
    drawLacking(on: &canvas, in: area.splitBottom(lackingRows).0)
    func write(_ text: String, _ role: Role, indent: Int = 1, width: Int? = nil) {
      guard row < area.endRow else { return }
      canvas.write(
        text, at: Position(row: row, column: area.column + indent), role: role,
        width: width ?? max(0, area.width - indent))
    }
    let area = area.splitBottom(lackingRows).1
    write(session.words.agenda, .heading)
    if let behind = session.book.minutesBehindPlan(meeting, at: session.clock()) {
      let text = session.words.againstPlan(behind)
      canvas.write(
        text, at: Position(row: row, column: area.endColumn - TextWidth.columns(text) - 1),
        role: behind > 0 ? .warning : .dim)
    }
    row += 1
    let waiting = waitingLines
    let shown = min(agenda.count, max(3, area.height - 7 - waiting.count))
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
    for (text, role) in waiting {
      write(text, role)
      row += 1
    }
    drawPresence(on: &canvas, in: area, from: row)
  }

  /// Who asks to speak, and who has still to in a round.
  private var waitingLines: [(String, Role)] {
    var lines: [(String, Role)] = []
    if let current, !current.round.isEmpty {
      let left = current.round.compactMap { session.book.seats[$0]?.institution }
      lines.append((session.words.roundTitle + ": " + session.codes(left), .title))
    }
    if meeting.state == .inSession, !meeting.queue.isEmpty {
      lines.append((session.words.queueTitle + ": " + session.codes(meeting.queue), .link))
    }
    return lines
  }

  private func drawLacking(on canvas: inout Canvas, in area: Area) {
    // The newest is what the hands have just left; the rest is a key away.
    let ordered = Array(
      lacking.reversed().lazy.filter { $0.entry != nil }.prefix(lackingRows)
    ).reversed()
    let others = lacking.lazy.filter { $0.entry == nil }.prefix(lackingRows - ordered.count)
    let sign = session.unicode ? "⚠ " : "! "
    for (row, problem) in (Array(ordered) + others).enumerated() {
      var text = sign + problem.sentence(session.phrases, book: session.book)
      if row == lackingRows - 1, lacking.count > lackingRows {
        text =
          TextWidth.truncate(
            text, to: area.width - 6, unicode: canvas.unicode) + " +\(lacking.count - lackingRows)"
      }
      canvas.write(
        text, at: Position(row: area.row + row, column: area.column + 1), role: .warning,
        width: area.width - 1)
    }
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
