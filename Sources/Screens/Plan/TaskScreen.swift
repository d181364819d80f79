import Coordination
import Phrases
import TerminalUI
import Workspaces

/// One task whole: what it asks, the ledger of verdicts, the own reports beside it, what touched it.
final class TaskScreen: Layer {
  private let session: Session
  private let id: RecordID
  private var scroll = ScrollState()
  private var block = TextBlock()
  private var revision = -1

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
    if revision != session.book.revision {
      revision = session.book.revision
      block = contents
    }
    scroll.draw(block, on: &canvas, in: area.inset(rows: 0, columns: 1))
  }

  private var contents: TextBlock {
    guard let task = session.book.tasks[id] else { return TextBlock() }
    var block = TaskSummary(session, task).block
    block.gap()
    block.add(session.words.onRecord, .heading)
    for line in session.details(of: task, except: ["measure", "measureCs"]).lines {
      block.add(line.label ?? "", line.text, line.role)
    }
    session.addReferences(to: id, without: [.evaluation, .stateReport], &block)
    return block
  }
}
