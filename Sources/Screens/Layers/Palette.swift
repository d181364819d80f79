import Coordination
import Phrases
import TerminalUI

/// The command palette: every command at hand and every record, found by typing; also `:q`, `:w`, `:12`.
final class Palette: Layer {
  private enum Row {
    case command(Command)
    case record(RecordID, RecordKind, String)
  }

  private let session: Session
  private let offered: [Command]
  private var editor = LineEditor()
  private var rows: [Row] = []
  private var state = ListState()

  init(_ session: Session, commands: [Command]) {
    self.session = session
    offered = commands.filter { !["palette", "cancel", "back"].contains($0.name) }
    find()
  }

  var place: String { "" }
  var isOverlay: Bool { true }
  var takesText: Bool { true }

  func commands() -> [Command] {
    [
      Command("palette.run", [.enter], label: session.words.runLabel, session.words.runSummary) {
        [unowned self] in run()
      },
      Command("palette.close", [.control("c")], session.words.backSummary) { .pop },
    ]
  }

  func take(_ event: Event) -> Effect? {
    switch event {
    case .paste(let text):
      editor.insert(text.replacing("\n", with: " "))
      find()
    case .key(.up): state.move(.up, count: rows.count, pageHeight: 8)
    case .key(.down), .key(.tab): state.move(.down, count: rows.count, pageHeight: 8)
    case .key(.backspace) where editor.isEmpty: return .pop
    case .key(let key):
      let before = editor.text
      guard editor.handle(key) else { return nil }
      if editor.text != before { find() }
    default: return nil
    }
    return .done
  }

  /// What is typed; a colon more does no harm.
  private var typed: String { String(editor.text.drop { $0 == ":" }) }

  private func find() {
    let query = typed
    let matching = offered.filter {
      SearchText.matches($0.summary + " " + $0.name + " " + ($0.label ?? ""), query: query)
    }
    rows = matching.map(Row.command)
    if query.count >= 2 || Int(query) != nil {
      let named = named(query)
      if let named, let record = session.book.record(named) {
        // What is meant by its number or code comes before what only holds the text.
        let title = session.phrases.values.title(of: record, in: session.book)
        rows.insert(.record(named, record.kind, title), at: 0)
      }
      rows += records(query, except: named)
    }
    state = ListState()
  }

  /// The record that the text names, a number being first of all a meeting's.
  private func named(_ text: String) -> RecordID? {
    let book = session.book
    return (try? book.resolve(text, as: [.meeting])) ?? (try? book.resolve(text, as: Self.kinds))
  }

  private static let kinds: [RecordKind] = [
    .meeting, .institution, .task, .item, .gap, .policy, .resolution,
  ]

  private func records(_ query: String, except named: RecordID?) -> [Row] {
    index.rows(Array(titles.indices), matching: query).lazy
      .filter { self.titles[$0].id != named }.prefix(50)
      .map { .record(self.titles[$0].id, self.titles[$0].kind, self.titles[$0].title) }
  }

  /// The records that can be gone to, gathered when the first letters are typed.
  private lazy var titles: [(id: RecordID, kind: RecordKind, title: String)] = {
    let book = session.book
    return Self.kinds.flatMap { kind in
      book.records(of: kind).sorted { $0.id < $1.id }
        .map { ($0.id, kind, session.phrases.values.title(of: $0, in: book)) }
    }
  }()

  private lazy var index = FilterIndex(titles.map { "\($0.title) \($0.id)" })

  private func run() -> Effect {
    switch typed {
    case "q", "quit", "konec": return .quit
    case "w": return .several([.pop, .save])
    default: break
    }
    guard rows.indices.contains(state.selected) else {
      session.refuse(session.words.nothingFound(editor.text))
      return .done
    }
    switch rows[state.selected] {
    case .command(let command):
      if let reason = command.disabled {
        session.refuse(reason)
        return .pop
      }
      return .several([.pop, command.run()])
    case .record(let id, _, _):
      guard let screen = Opening(session).screen(for: id) else { return .pop }
      return .replace(screen)
    }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let width = min(area.width - 4, 72)
    let height = min(area.height - 2, 14)
    let frame = Area(
      row: area.row + 1, column: area.column + (area.width - width) / 2, width: width,
      height: height)
    canvas.fill(frame, role: .normal)
    canvas.box(frame, title: session.words.paletteTitle, role: .border)
    let inner = frame.inset(rows: 1, columns: 2)
    let (line, list) = inner.splitTop(1)
    canvas.write(":", at: line.position, role: .inputLabel)
    let (text, cursor) = editor.visible(width: line.width - 2)
    canvas.write(text, at: Position(row: line.row, column: line.column + 2), role: .input)
    canvas.cursor = Position(row: line.row, column: line.column + 2 + cursor)
    var state = state
    state.reveal(count: rows.count, height: list.height)
    for (place, at) in state.visible(count: rows.count, height: list.height).enumerated() {
      let row = Area(row: list.row + place, column: list.column, width: list.width, height: 1)
      draw(rows[at], on: &canvas, in: row)
      if at == state.selected { canvas.setRole(.selection, in: row) }
    }
    if rows.isEmpty {
      canvas.write(session.words.nothingFound(editor.text), at: list.position, role: .dim)
    }
  }

  private func draw(_ row: Row, on canvas: inout Canvas, in area: Area) {
    switch row {
    case .command(let command):
      let keys = command.keys.map(\.label).joined(separator: " ")
      let keyWidth = TextWidth.columns(keys)
      canvas.write(
        command.summary, at: area.position, role: command.disabled == nil ? .normal : .dim,
        width: max(1, area.width - keyWidth - 1))
      canvas.write(
        keys, at: Position(row: area.row, column: area.endColumn - keyWidth), role: .barKey)
    case .record(_, let kind, let title):
      let name = session.phrases.kinds.singular(kind)
      canvas.write(title, at: area.position, width: max(1, area.width - name.count - 1))
      canvas.write(
        name, at: Position(row: area.row, column: area.endColumn - name.count), role: .dim)
    }
  }
}
