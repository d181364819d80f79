import Coordination
import Documents
import Phrases
import TerminalUI

/// A document that is built of the records, as it would be printed now.
final class PrintedDocumentScreen: Layer {
  let place: String
  private let session: Session
  private let build: (Session) -> Document?
  private var scroll = ScrollState()
  private var block = TextBlock()
  private var drawn = (revision: -1, width: 0)

  init(_ session: Session, place: String, _ build: @escaping (Session) -> Document?) {
    self.session = session
    self.place = place
    self.build = build
  }

  var takesText: Bool { scroll.isSearching }

  func commands() -> [Command] { [] }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    render(width: max(20, min(area.width - 2, 100)))
    scroll.draw(block, on: &canvas, in: area.inset(rows: 0, columns: 1))
  }

  /// Builds the text again where a record or the width has changed.
  private func render(width: Int) {
    guard drawn != (session.book.revision, width), let document = build(session) else { return }
    drawn = (session.book.revision, width)
    block = TextBlock()
    let renderer = TextRenderer(width: width)
    for part in document.blocks {
      if !block.lines.isEmpty { block.add("") }
      let role: Role =
        switch part {
        case .heading(let level, _): level == 1 ? .title : .heading
        case .note: .dim
        default: .normal
        }
      for line in renderer.lines(of: part, document.language) { block.add(line, role) }
    }
  }
}
