import Coordination
import Phrases
import TerminalUI

/// Which screen shows a record.
struct Opening {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// The screen for a record, nil where it is gone.
  func screen(for id: RecordID) -> (any Layer)? {
    let book = session.book
    guard let kind = book.kind(of: id) else { return nil }
    switch kind {
    case .meeting: return MeetingScreen(session, meeting: id)
    case .task: return TaskScreen(session, task: id)
    case .evaluation:
      return book.evaluations[id].map { TaskScreen(session, task: $0.task) }
    case .stateReport:
      return book.stateReports[id].map { TaskScreen(session, task: $0.task) }
    case .agendaItem:
      return book.agendaItems[id].map { MeetingScreen(session, meeting: $0.meeting) }
    case .entry:
      return book.entries[id].map { MeetingScreen(session, meeting: $0.meeting, tab: .minutes) }
    default: return RecordScreen(session, record: id)
    }
  }
}

/// One record whole, on a screen of its own.
final class RecordScreen: Layer {
  private let session: Session
  private let id: RecordID
  private var scroll = ScrollState()

  init(_ session: Session, record: RecordID) {
    self.session = session
    id = record
  }

  var place: String {
    guard let record = session.book.record(id) else { return "" }
    return session.phrases.values.title(of: record, in: session.book)
  }

  func commands() -> [Command] {
    RecordCommands(session).editing(id, popsAfterDelete: true)
  }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let record = session.book.record(id) else { return }
    var block = session.details(of: record)
    let holders = session.book.references(to: id).prefix(20)
    if !holders.isEmpty {
      block.gap()
      block.add(session.words.referredToBy, .heading)
      for holder in holders {
        block.add(
          session.phrases.kinds.singular(holder.kind),
          session.phrases.values.title(of: holder, in: session.book))
      }
    }
    scroll.draw(block, on: &canvas, in: area.inset(rows: 1, columns: 1))
  }
}

/// How far a long text is scrolled.
struct ScrollState {
  private var top = 0
  private var height = 10
  private var count = 0

  /// Takes a motion; tells whether it was one.
  mutating func take(_ event: Event) -> Bool {
    guard case .key(let key) = event, let motion = ListState.motion(for: key) else { return false }
    switch motion {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= max(1, height - 1)
    case .pageDown: top += max(1, height - 1)
    case .halfPageUp: top -= max(1, height / 2)
    case .halfPageDown: top += max(1, height / 2)
    case .first: top = 0
    case .last: top = count
    }
    top = max(0, min(top, count - height))
    return true
  }

  /// Draws a block from where it is scrolled to.
  mutating func draw(_ block: TextBlock, on canvas: inout Canvas, in area: Area) {
    height = max(1, area.height)
    count = block.draw(on: &canvas, in: area, from: top)
    if top > max(0, count - height) {
      top = max(0, count - height)
      canvas.fill(area, role: .normal)
      block.draw(on: &canvas, in: area, from: top)
    }
    if top + height < count {
      canvas.write(
        canvas.unicode ? "↓" : "v",
        at: Position(row: area.endRow - 1, column: area.endColumn - 1), role: .dim)
    }
  }
}
