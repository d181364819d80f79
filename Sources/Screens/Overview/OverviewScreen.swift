import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What is due, what is late, who has not answered: the secretary's first look.
final class OverviewScreen: Layer {
  private let session: Session
  private var contents: OverviewContents
  private var revision: Int
  private var selected = 0
  private var top = 0

  init(_ session: Session) {
    self.session = session
    contents = OverviewContents(session)
    revision = session.book.revision
    selected = contents.firstLink
  }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    contents = OverviewContents(session)
    selected = max(0, min(selected, contents.links.count - 1))
  }

  var place: String { session.book.group?.name(in: session.language) ?? session.words.overview }

  func commands() -> [Command] {
    load()
    let links = contents.links
    let link = links.indices.contains(selected) ? links[selected] : nil
    let words = session.words
    return [
      Command(
        "overview.open", [.enter, .right, .character("l")], words.openSummary,
        disabled: link == nil ? words.nothingChosen : nil
      ) { link?.open() ?? .done },
      RecordCommands(session).adding(.meeting),
      Command("settings.edit", [], session.phrases.kinds.edit(.settings)) { [session] in
        .push(RecordCommands(session).editForm(session.book.settings))
      },
      Command("resolutions.show", [], session.phrases.kinds.title(.resolution)) { [session] in
        .push(RegisterScreen(session, kinds: [.resolution]))
      },
      Command("institutions.show", [], session.phrases.kinds.title(.institution)) { [session] in
        .push(RegisterScreen(session, kinds: [.institution, .body]))
      },
      Command("policies.show", [], session.phrases.kinds.title(.policy)) { [session] in
        .push(RegisterScreen(session, kinds: [.policy]))
      },
      Command("figures.show", [], session.phrases.kinds.title(.figure)) { [session] in
        .push(RegisterScreen(session, kinds: [.figure, .source, .gap]))
      },
    ]
  }

  func take(_ event: Event) -> Effect? {
    guard case .key(let key) = event else { return nil }
    if key == .tab || key == .backTab {
      selected = contents.linkInNextPane(after: selected, backwards: key == .backTab)
      return .done
    }
    guard let motion = ListState.motion(for: key) else { return nil }
    var state = ListState(selected: selected)
    state.move(motion, count: contents.links.count, pageHeight: 8)
    selected = state.selected
    return .done
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    if area.width >= 76 {
      drawPanes(on: &canvas, in: area)
    } else {
      drawColumn(on: &canvas, in: area)
    }
  }

  private func drawPanes(on canvas: inout Canvas, in area: Area) {
    let panes = contents.panes
    let left = area.width / 2
    let upper = max(
      5, min(max(panes[0].lines.count, panes[1].lines.count) + 1, area.height * 2 / 5))
    let middle = max(
      5, min(max(panes[2].lines.count, panes[3].lines.count) + 1, (area.height - upper) * 2 / 3))
    let (first, rest) = area.splitTop(upper)
    let (second, third) = rest.splitTop(middle)
    let (a, b) = first.splitLeft(left)
    let (c, d) = second.splitLeft(left)
    for (pane, place) in zip(panes, [a, b, c, d, third]) {
      draw(pane, on: &canvas, in: place)
    }
  }

  private func draw(_ pane: OverviewContents.Pane, on canvas: inout Canvas, in area: Area) {
    canvas.horizontalLine(row: area.row, column: area.column, length: area.width - 1)
    canvas.write(
      " \(pane.title) ", at: Position(row: area.row, column: area.column + 1), role: .heading,
      width: max(0, area.width - 3))
    // What was chosen stays in sight where a pane is short of rows.
    let rows = max(0, area.height - 1)
    let chosen = pane.lines.firstIndex { $0.link == selected } ?? 0
    let from = max(0, min(chosen - rows + 1, pane.lines.count - rows))
    for (place, line) in pane.lines.dropFirst(from).prefix(rows).enumerated() {
      draw(
        line, on: &canvas,
        in: Area(
          row: area.row + 1 + place, column: area.column + 1, width: max(0, area.width - 2),
          height: 1))
    }
    let hidden = pane.lines.count - rows
    if hidden > 0, area.height > 1 {
      let text = session.words.more(hidden)
      canvas.write(
        text,
        at: Position(row: area.row, column: area.endColumn - TextWidth.columns(text) - 2),
        role: .dim)
    }
  }

  private func draw(_ line: OverviewContents.Line, on canvas: inout Canvas, in area: Area) {
    if let bar = line.bar {
      bar.draw(on: &canvas, in: area, unicode: canvas.unicode)
    } else {
      let fits = TextWidth.columns(line.text) <= area.width
      let text = fits ? line.text : line.short ?? line.text
      canvas.write(text, at: area.position, role: line.role, width: area.width)
    }
    if let link = line.link, link == selected { canvas.setRole(.selection, in: area) }
  }

  private func drawColumn(on canvas: inout Canvas, in area: Area) {
    var rows: [(OverviewContents.Line, isTitle: Bool)] = []
    for pane in contents.panes {
      rows.append((OverviewContents.Line(text: pane.title, role: .heading), isTitle: true))
      rows += pane.lines.map { ($0, isTitle: false) }
    }
    let chosen = rows.firstIndex { $0.0.link == selected } ?? 0
    if chosen < top { top = max(0, chosen - 1) }
    if chosen >= top + area.height { top = chosen - area.height + 1 }
    for (place, row) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let indent = row.isTitle ? 0 : 1
      draw(
        row.0, on: &canvas,
        in: Area(
          row: area.row + place, column: area.column + indent,
          width: max(0, area.width - indent - 1), height: 1))
    }
  }
}
