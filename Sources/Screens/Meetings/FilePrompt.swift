import Documents
import Phrases
import TerminalUI

/// Asks for the name of a file; its ending tells the form, and Tab goes through the forms.
final class FilePrompt: Layer {
  private let session: Session
  private var editor: LineEditor
  private let chosen: (String, PrintedFormat) -> Effect

  /// Proposes a name without its ending.
  init(
    _ session: Session, name: String, format: PrintedFormat = .odt,
    chosen: @escaping (String, PrintedFormat) -> Effect
  ) {
    self.session = session
    self.chosen = chosen
    editor = LineEditor(text: name + "." + format.suffix)
  }

  var place: String { session.words.saveDocumentTitle }
  var isOverlay: Bool { true }
  var takesText: Bool { true }

  private var format: PrintedFormat? { PrintedFormat(fileName: editor.text) }

  func commands() -> [Command] {
    let words = session.words
    return [
      Command("file.choose", [.enter], label: words.saveLabel, words.saveDocumentTitle) {
        [unowned self] in
        guard let format else {
          session.refuse(words.noDocumentFormat(editor.text))
          return .done
        }
        return .several([.pop, chosen(editor.text, format)])
      },
      Command("file.format", [.tab], label: words.nextFormatLabel, words.nextFormatSummary) {
        [unowned self] in
        takeNextFormat()
        return .done
      },
      Command("file.cancel", [.control("c")], words.backSummary) { .pop },
    ]
  }

  private func takeNextFormat() {
    let all = PrintedFormat.allCases
    let place = format.flatMap { all.firstIndex(of: $0) } ?? all.count - 1
    let next = all[(place + 1) % all.count]
    let name = format.map { editor.text.dropLast($0.suffix.count + 1) } ?? Substring(editor.text)
    editor = LineEditor(text: name + "." + next.suffix)
  }

  func take(_ event: Event) -> Effect? {
    switch event {
    case .paste(let text): editor.insert(text.replacing("\n", with: " "))
    case .key(let key):
      if [.enter, .escape, .tab, .control("c")].contains(key) || !editor.handle(key) { return nil }
    default: return nil
    }
    return .done
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let width = min(64, area.width - 4)
    let box = Area(
      row: area.row + area.height / 3, column: area.column + (area.width - width) / 2,
      width: width, height: 5)
    canvas.fill(box, role: .normal)
    canvas.box(box, title: place, role: .border)
    let inner = box.inset(rows: 1, columns: 2)
    let (text, cursor) = editor.visible(width: inner.width)
    canvas.fill(inner.splitTop(1).0, role: .input)
    canvas.write(text, at: inner.position, role: .input)
    canvas.cursor = Position(row: inner.row, column: inner.column + cursor)
    let reading =
      format.map { session.words.documentFormat($0.rawValue) }
      ?? session.words.documentFormats(PrintedFormat.allCases.map { "." + $0.suffix })
    canvas.write(
      reading, at: Position(row: inner.row + 2, column: inner.column),
      role: format == nil ? .dim : .good, width: inner.width)
  }
}
