import Coordination
import Phrases
import TerminalUI
import Workspaces

/// The files that could not be read as records: which and why. Everything else works without them.
final class FaultsScreen: Layer {
  private let session: Session
  private var scroll = ScrollState()

  init(_ session: Session) {
    self.session = session
  }

  var place: String { session.words.faultsSummary }

  var takesText: Bool { scroll.isSearching }

  func commands() -> [Command] { [] }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    var block = TextBlock()
    block.add(session.words.faultsIntroduction)
    block.gap()
    for fault in session.workspace.faults {
      block.add(fault.path, .error)
      block.add(Refusals(session.phrases, session.book).problem(fault.problem), .normal)
      block.gap()
    }
    scroll.draw(block, on: &canvas, in: area.inset(rows: 1, columns: 1))
  }
}
