import Coordination
import Phrases
import TerminalUI

/// Registers of records that have no screen of their own: gaps, sources, figures, institutions, resolutions.
final class RegisterScreen: Layer {
  private let session: Session
  private let kinds: [RecordKind]
  private var shown = 0
  private var lists: [ListPane<RecordID>]
  private var revisions: [Int]
  private var orders: [SortOrder<RecordID>]

  init(_ session: Session, kinds: [RecordKind]) {
    self.session = session
    self.kinds = kinds
    lists = kinds.map { _ in
      ListPane { [unowned session] id in
        guard let record = session.book.record(id) else { return id.rawValue }
        return record.descriptions
          .map { session.phrases.values.value(of: $0, in: record, book: session.book) }
          .joined(separator: " ")
      }
    }
    revisions = kinds.map { _ in -1 }
    orders = kinds.map { RegisterColumns(session, $0).orders }
    load()
  }

  /// The registers of the sixth place.
  static func information(_ session: Session) -> RegisterScreen {
    RegisterScreen(session, kinds: [.gap, .figure, .source, .resolution])
  }

  private var kind: RecordKind { kinds[shown] }

  var place: String { session.phrases.kinds.title(kind) }
  var takesText: Bool { lists[shown].isFiltering }

  private func load() {
    guard revisions[shown] != session.book.revision else { return }
    revisions[shown] = session.book.revision
    let chosen = session.choice(of: kind, else: lists[shown].selected)
    lists[shown].load(orders[shown].sorted(RegisterOrder(session).ids(kind), session.language)) {
      $0 == chosen
    }
  }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = lists[shown].selected
    var rows = [
      Command(
        "record.open", [.enter], label: words.openLabel, words.openRecordSummary,
        disabled: chosen == nil ? words.nothingChosen : nil
      ) { [session] in .push(RecordScreen(session, record: chosen!)) }
    ]
    if kind != .settings { rows.append(RecordCommands(session).adding(kind)) }
    rows += RecordCommands(session).editing(chosen)
    rows.append(
      session.sortCommand { [unowned self] in
        revisions[shown] = -1
        return orders[shown].turn()
      })
    if kinds.count > 1 {
      rows.append(
        Command("register.next", [.tab], label: words.nextTabLabel, words.nextTabSummary) {
          [unowned self] in turn(by: 1)
        })
      rows.append(
        Command("register.previous", [.backTab], words.previousTabSummary) {
          [unowned self] in turn(by: -1)
        })
    }
    return rows
  }

  private func turn(by step: Int) -> Effect {
    shown = (shown + step + kinds.count) % kinds.count
    load()
    return .done
  }

  func take(_ event: Event) -> Effect? { lists[shown].take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let session = session
    var body = area
    if kinds.count > 1 {
      let (head, rest) = area.splitTop(1)
      drawTabs(on: &canvas, in: head)
      body = rest
    }
    let kind = kind
    let layout = RegisterColumns(session, kind)
    let details = lists[shown].selected.flatMap { session.book.record($0) }.map { record in
      var block = TextBlock()
      block.add(
        session.phrases.values.title(of: record, in: session.book) + session.modelledMark(record),
        .heading)
      for line in session.details(of: record).lines {
        block.add(line.label ?? "", line.text, line.role)
      }
      if record.kind == .figure {
        for key in RegisterColumns.mustBeKnown where record.value(key) == nil {
          block.add(session.phrases.fields.label(.figure, key), session.phrases.notStated, .dim)
        }
      }
      return block
    }
    lists[shown].draw(
      on: &canvas, in: body, session, columns: layout.columns, least: 20,
      empty: session.words.emptyRegister(session.phrases.kinds.plural(kind)), details: details
    ) { id, columns, canvas, line in
      if let record = session.book.record(id) {
        layout.draw(record, columns, on: &canvas, in: line)
      }
    }
  }

  private func drawTabs(on canvas: inout Canvas, in area: Area) {
    var column = area.column + 1
    for (place, kind) in kinds.enumerated() {
      let name = session.phrases.kinds.title(kind)
      let isShown = place == shown
      column += canvas.write(
        isShown ? "[\(name)]" : " \(name) ", at: Position(row: area.row, column: column),
        role: isShown ? .title : .dim)
      column += 1
    }
  }
}
