import Coordination
import Phrases
import TerminalUI

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

  var takesText: Bool { scroll.isSearching }

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
