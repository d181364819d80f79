import Coordination
import Phrases
import TerminalUI
import Workspaces

/// One task whole: what it asks, the ledger of verdicts, the own reports beside it, what touched it.
final class TaskScreen: Layer {
  private let session: Session
  private let id: RecordID
  private var scroll = ScrollState()

  init(_ session: Session, task: RecordID) {
    self.session = session
    id = task
  }

  var place: String {
    session.book.tasks[id].map { session.phrases.values.title(of: $0, in: session.book) } ?? ""
  }

  var takesText: Bool { scroll.isSearching }

  func commands() -> [Command] {
    TaskCommands(session).table(for: id)
      + RecordCommands(session).editing(id, popsAfterDelete: true) + [
        Command(
          "ledger.open", [.character("t"), .enter], label: session.words.ledgerLabel,
          session.words.ledgerSummary
        ) { [unowned self] in .push(LedgerScreen(session, task: id)) }
      ]
  }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let task = session.book.tasks[id] else { return }
    var block = TaskSummary(session, task).block
    block.gap()
    block.add(session.words.onRecord, .heading)
    for line in session.details(of: task, except: ["measure", "measureCs"]).lines {
      block.add(line.label ?? "", line.text, line.role)
    }
    let holders = session.book.references(to: id).filter {
      ![.evaluation, .stateReport].contains($0.kind)
    }
    if !holders.isEmpty {
      block.gap()
      block.add(session.words.referredToBy, .heading)
      for holder in holders.prefix(20) {
        block.add(
          session.phrases.kinds.singular(holder.kind),
          session.phrases.values.title(of: holder, in: session.book))
      }
    }
    scroll.draw(block, on: &canvas, in: area.inset(rows: 0, columns: 1))
  }
}
