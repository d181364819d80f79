import Phrases
import TerminalUI

/// A question that one key answers.
final class Confirmation: Layer {
  private let session: Session
  private let question: String
  private let yes: () -> Effect

  init(_ session: Session, question: String, yes: @escaping () -> Effect) {
    self.session = session
    self.question = question
    self.yes = yes
  }

  var place: String { "" }
  var isOverlay: Bool { true }

  func commands() -> [Command] {
    let keys: [Key] = [.character("y"), .character("a"), .enter]
    return [
      Command("confirm.yes", keys, label: session.phrases.yes, question) { [unowned self] in
        .several([.pop, yes()])
      },
      Command(
        "confirm.no", [.character("n"), .control("c")], label: session.phrases.no,
        session.words.backSummary
      ) { .pop },
    ]
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let width = min(area.width - 4, 64)
    let lines = TextWidth.wrap(question, width: width - 4)
    let box = Area(
      row: area.row + max(0, (area.height - lines.count - 2) / 2),
      column: area.column + (area.width - width) / 2, width: width, height: lines.count + 2)
    canvas.fill(box, role: .normal)
    canvas.box(box, role: .warning)
    for (place, line) in lines.enumerated() {
      canvas.write(line, at: Position(row: box.row + 1 + place, column: box.column + 2))
    }
  }
}
