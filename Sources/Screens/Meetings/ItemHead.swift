import Coordination
import Phrases
import TerminalUI

/// The item being dealt with, its time planned and taken, and the clock against the whole plan.
struct ItemHead {
  private let session: Session
  private let meeting: RecordID
  private let item: AgendaItem?
  private let isEntering: Bool

  init(_ session: Session, _ meeting: RecordID, _ item: AgendaItem?, isEntering: Bool) {
    self.session = session
    self.meeting = meeting
    self.item = item
    self.isEntering = isEntering
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let item else { return drawState(on: &canvas, in: area) }
    var text = "\(item.number)  \(item.title(in: session.language))"
    if let opened = item.opened {
      let taken = max(0, opened.minutes(to: session.clock()))
      let timing = session.words.itemTiming(planned: item.minutes, taken: taken)
      let width = TextWidth.columns(timing)
      if area.width > width + 12 {
        let isOver = item.minutes.map { taken > $0 } ?? false
        canvas.write(
          timing, at: Position(row: area.row, column: area.endColumn - width - 1),
          role: isOver ? .warning : .dim)
        text = TextWidth.truncate(text, to: area.width - width - 4, unicode: canvas.unicode)
      }
    }
    canvas.write(
      text, at: Position(row: area.row, column: area.column + 1), role: .heading,
      width: area.width - 1)
  }

  private func drawState(on canvas: inout Canvas, in area: Area) {
    let words = session.words
    let state = session.book.meetings[meeting]?.state ?? .planned
    var text = session.phrases.values.meetingState(state)
    if state == .inSession {
      text = words.noItemTakenUp
    } else if state.isAhead, session.refusal(toWriteMinutesOf: meeting) == nil {
      text = session.notInSession(meeting, isEntering: isEntering) ?? text
    }
    canvas.write(
      text, at: Position(row: area.row, column: area.column + 1), role: .dim,
      width: area.width - 1)
  }
}

extension Session {
  /// Why nothing is dealt with in a sitting, and what opens it; nil where it goes on.
  func notInSession(_ meeting: RecordID, isEntering: Bool = false) -> String? {
    guard let record = book.meetings[meeting], record.state != .inSession else { return nil }
    switch record.state {
    case .planned, .convened, .postponed:
      if record.date > today { return words.sittingLater(record.date) }
      return isEntering ? words.sittingNotOpen : words.notInSession
    case .cancelled: return phrases.values.meetingState(record.state)
    default: return words.sittingOver
    }
  }
}

extension Book {
  /// How many minutes a sitting is behind its plan at a time; below zero where it is ahead, nil where
  /// nothing is planned.
  func minutesBehindPlan(_ meeting: Meeting, at now: WallTime) -> Int? {
    guard let from = meeting.from, meeting.state == .inSession else { return nil }
    let agenda = agenda(of: meeting.id)
    guard agenda.contains(where: { $0.minutes != nil }) else { return nil }
    let done = agenda.filter { $0.closed != nil }.compactMap(\.minutes).reduce(0, +)
    let current = agenda.last { $0.opened != nil && $0.closed == nil }
    let elapsed = max(0, from.minutes(to: now))
    let inItem = current?.opened.map { max(0, $0.minutes(to: now)) } ?? 0
    // Within the time of its item a sitting is as late as it was when the item was taken up.
    return elapsed - done - min(inItem, current?.minutes ?? inItem)
  }
}
