import Coordination
import Documents
import Phrases
import TerminalUI

/// What the minutes of a meeting lack, a line each; Enter goes to what it is about.
final class LackingScreen: Layer {
  private let session: Session
  private let meeting: RecordID
  private var list = ListPane<Row> { $0.text }
  private var revision = -1

  /// One thing that is missing.
  struct Row {
    var problem: MinutesDiagnostic
    var text: String
  }

  init(_ session: Session, meeting: RecordID) {
    self.session = session
    self.meeting = meeting
  }

  var place: String { session.words.lackingTitle }

  private func load() {
    guard revision != session.book.revision, let record = session.book.meetings[meeting] else {
      return
    }
    revision = session.book.revision
    let found = MinutesDiagnostics(book: session.book, meeting: record).found
    list.load(
      found.map {
        Row(problem: $0, text: $0.sentence(session.phrases, book: session.book))
      }
    ) { _ in false }
  }

  func take(_ event: Event) -> Effect? {
    load()
    return list.take(event) ? .done : nil
  }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = list.selected?.problem
    return [
      Command(
        "lacking.open", [.enter], label: words.openLabel, words.lackingSummary,
        disabled: chosen == nil ? words.nothingLacks : nil
      ) { [session, meeting] in
        guard let chosen, let record = session.book.record(chosen.record) else { return .done }
        if record is Meeting {
          return .push(
            RecordCommands(session).editForm(
              record, keys: ["presiding", "authority", "minuteTaker", "verifiers"]))
        }
        // The minutes are beneath: the entry, or the first of the item, is chosen there.
        if record is MinutesEntry || record is AgendaItem {
          let entries = session.book.entries(of: meeting)
          session.added(entries.first { $0.id == record.id || $0.item == record.id }?.id)
          return .pop
        }
        return .push(RecordCommands(session).editForm(record))
      }
    ]
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let session = session
    list.draw(
      on: &canvas, in: area, session, columns: [.init("", 2), .init("", 0)], least: 20,
      empty: session.words.nothingLacks, details: nil
    ) { row, columns, canvas, line in
      columns.write(0, "!", on: &canvas, in: line, role: .warning)
      columns.write(1, row.text, on: &canvas, in: line)
    }
  }
}
