import Coordination
import Phrases
import TerminalUI

/// One record whole, on a screen of its own.
final class RecordScreen: Layer {
  private let session: Session
  private let id: RecordID
  private var scroll = ScrollState()
  private var block = TextBlock()
  private var revision = -1

  init(_ session: Session, record: RecordID) {
    self.session = session
    id = record
  }

  var place: String {
    guard let record = session.book.record(id) else { return "" }
    return session.phrases.values.title(of: record, in: session.book)
  }

  var takesText: Bool { scroll.isSearching }

  func commands() -> [Command] {
    RecordCommands(session).editing(id, popsAfterDelete: true)
  }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    if revision != session.book.revision {
      revision = session.book.revision
      block = TextBlock()
      if let record = session.book.record(id) {
        block = session.details(of: record)
        session.addReferences(to: id, &block)
      }
    }
    scroll.draw(block, on: &canvas, in: area.inset(rows: 1, columns: 1))
  }
}
