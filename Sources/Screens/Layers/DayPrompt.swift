import Coordination
import Phrases
import TerminalUI

/// Asks for a day; what is typed is read back as a date at once.
final class DayPrompt: Layer {
  private let session: Session
  private let title: String
  private var editor: LineEditor
  private let chosen: (CalendarDay) -> Effect

  init(
    _ session: Session, title: String, initial: CalendarDay,
    chosen: @escaping (CalendarDay) -> Effect
  ) {
    self.session = session
    self.title = title
    self.chosen = chosen
    editor = LineEditor(text: "")
    placeholder = session.phrases.dates.short(initial)
  }

  private let placeholder: String

  var place: String { title }
  var isOverlay: Bool { true }
  var takesText: Bool { true }

  private var day: CalendarDay? { DayInput(today: session.today).day(editor.text) }

  func commands() -> [Command] {
    [
      Command("day.choose", [.enter], label: session.words.chooseLabel, title) { [unowned self] in
        guard let day else {
          session.refuse(session.words.notADay(editor.text))
          return .done
        }
        return .several([.pop, chosen(day)])
      },
      Command("day.cancel", [.control("c")], session.words.backSummary) { .pop },
    ]
  }

  func take(_ event: Event) -> Effect? {
    switch event {
    case .paste(let text): editor.insert(text.replacing("\n", with: " "))
    case .key(let key):
      if [.enter, .escape, .control("c")].contains(key) || !editor.handle(key) { return nil }
    default: return nil
    }
    return .done
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let width = min(52, area.width - 4)
    let box = Area(
      row: area.row + area.height / 3, column: area.column + (area.width - width) / 2,
      width: width, height: 5)
    canvas.fill(box, role: .normal)
    canvas.box(box, title: title, role: .border)
    let inner = box.inset(rows: 1, columns: 2)
    let (text, cursor) = editor.visible(width: inner.width)
    canvas.fill(inner.splitTop(1).0, role: .input)
    if editor.isEmpty {
      canvas.write(placeholder, at: inner.position, role: .dim)
    } else {
      canvas.write(text, at: inner.position, role: .input)
    }
    canvas.cursor = Position(row: inner.row, column: inner.column + cursor)
    let reading =
      day.map(session.phrases.dates.dayAndWeekday)
      ?? session.phrases.fields.hint(.day)
    canvas.write(
      reading, at: Position(row: inner.row + 2, column: inner.column),
      role: day == nil ? .dim : .good, width: inner.width)
  }
}
