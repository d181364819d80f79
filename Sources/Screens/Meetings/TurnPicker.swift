import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What an entry of the minutes can be turned into, a letter each.
final class TurnPicker: Layer {
  private let session: Session
  private let entry: MinutesEntry

  init(_ session: Session, entry: MinutesEntry) {
    self.session = session
    self.entry = entry
  }

  var place: String { session.words.turnTitle }
  var isOverlay: Bool { true }

  private static let letters: [(TurnEntry.Turn, Character)] = [
    (.note, "n"), (.speech, "s"), (.decision, "d"), (.task, "t"), (.gap, "g"), (.proposal, "p"),
    (.verbatim, "v"), (.subtopic, "h"),
  ]

  func commands() -> [Command] {
    Self.letters.map { turn, letter in
      Command(
        "turn.\(turn.rawValue)", [.character(letter)], label: session.words.turnInto(turn),
        session.words.turnInto(turn)
      ) { [session, entry] in
        session.perform(
          TurnEntry(entry.id, into: turn, in: session.language),
          said: session.words.turned(turn))
        return .pop
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let width = min(60, area.width - 4)
    let box = Area(
      row: area.row + max(0, (area.height - Self.letters.count - 4) / 2),
      column: area.column + (area.width - width) / 2, width: width,
      height: min(area.height, Self.letters.count + 4))
    canvas.fill(box, role: .normal)
    canvas.box(box, title: place, role: .border)
    let inner = box.inset(rows: 1, columns: 2)
    canvas.write(
      entry.text.replacing("\n", with: " "), at: inner.position, role: .dim, width: inner.width)
    for (row, (turn, letter)) in Self.letters.enumerated() where row + 2 < inner.height + 1 {
      let place = Position(row: inner.row + 1 + row, column: inner.column)
      canvas.write(String(letter), at: place, role: .title)
      canvas.write(
        session.words.turnInto(turn), at: Position(row: place.row, column: place.column + 3),
        role: .normal, width: inner.width - 3)
    }
  }
}
