import Coordination
import TerminalUI

/// A list with a choice, a filter that narrows as you type, an order and an empty state.
///
/// Rows are drawn only when they are in sight: a long list costs what a short one does.
struct ListPane<Row> {
  /// All rows in the chosen order.
  private(set) var all: [Row] = []
  /// The places in `all` of the rows that the filter lets through.
  private(set) var shown: [Int] = []
  /// Which row is chosen.
  var state = ListState()
  /// What is typed into the filter.
  private(set) var filter = LineEditor()
  /// Whether keys go into the filter.
  private(set) var isFiltering = false
  private var index: FilterIndex?
  /// What was found for queries typed before: taking a letter back costs nothing.
  private var found: [String: [Int]] = [:]
  private let text: (Row) -> String
  private var height = 10

  /// A list whose filter looks at a text of each row.
  init(text: @escaping (Row) -> String) {
    self.text = text
  }

  /// The chosen row.
  var selected: Row? {
    shown.indices.contains(state.selected) ? all[shown[state.selected]] : nil
  }

  /// How many rows the filter lets through.
  var count: Int { shown.count }

  /// The words being filtered for.
  var query: String { filter.text }

  /// Puts rows in; the row that `keep` recognises stays chosen.
  mutating func load(_ rows: [Row], keep: ((Row) -> Bool)? = nil) {
    all = rows
    index = nil
    found = [:]
    narrow(from: nil)
    if let keep, let place = shown.firstIndex(where: { keep(all[$0]) }) { state.selected = place }
    state.reveal(count: shown.count, height: height)
  }

  /// Takes a key for the filter or a motion; tells whether it was one.
  mutating func take(_ event: Event) -> Bool {
    if isFiltering { return takeIntoFilter(event) }
    guard case .key(let key) = event else { return false }
    if key == .character("/") {
      isFiltering = true
      return true
    }
    if key == .escape, !filter.isEmpty {
      filter = LineEditor()
      narrow(from: nil)
      return true
    }
    guard let motion = ListState.motion(for: key) else { return false }
    state.move(motion, count: shown.count, pageHeight: height)
    return true
  }

  private mutating func takeIntoFilter(_ event: Event) -> Bool {
    let before = filter.text
    switch event {
    case .paste(let text):
      filter.insert(String(text.prefix { $0 != "\n" }))
    case .key(.escape):
      isFiltering = false
      filter = LineEditor()
    case .key(.enter), .key(.tab):
      isFiltering = false
      return true
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
      if case .key(let key) = event, let motion = ListState.motion(for: key) {
        state.move(motion, count: shown.count, pageHeight: height)
      }
      return true
    case .key(.control("c")):
      isFiltering = false
      filter = LineEditor()
    case .key(let key):
      if !filter.handle(key) { return false }
    default: return false
    }
    if filter.text != before { narrow(from: before) }
    return true
  }

  /// Narrows the rows; a longer query needs to look only among what the shorter one let through.
  private mutating func narrow(from before: String?) {
    let query = filter.text
    let chosen = shown.indices.contains(state.selected) ? shown[state.selected] : nil
    if query.allSatisfy(\.isWhitespace) {
      shown = Array(all.indices)
    } else if let known = found[query] {
      shown = known
    } else {
      let index = self.index ?? FilterIndex(all.lazy.map(text))
      self.index = index
      if let before, !before.isEmpty, query.hasPrefix(before) {
        shown = index.rows(shown, matching: query)
      } else {
        shown = index.rows(Array(all.indices), matching: query)
      }
      found[query] = shown
    }
    state.selected = chosen.flatMap { shown.firstIndex(of: $0) } ?? 0
    state.reveal(count: shown.count, height: height)
  }

  /// Tells the list how many rows are in sight.
  mutating func fit(_ height: Int) {
    self.height = max(1, height)
    state.reveal(count: shown.count, height: self.height)
  }

  /// Draws the rows in sight, one line each, and the count and filter in the last line where there is one.
  func draw(
    on canvas: inout Canvas, in area: Area, isActive: Bool = true, empty: String,
    row: (Row, inout Canvas, Area) -> Void
  ) {
    if shown.isEmpty {
      let lines = TextWidth.wrap(empty, width: max(1, area.width - 2))
      for (place, line) in lines.prefix(area.height).enumerated() {
        canvas.write(
          line, at: Position(row: area.row + place, column: area.column + 1), role: .dim)
      }
      return
    }
    var state = state
    state.reveal(count: shown.count, height: area.height)
    for (place, at) in state.visible(count: shown.count, height: area.height).enumerated() {
      let line = Area(row: area.row + place, column: area.column, width: area.width, height: 1)
      row(all[shown[at]], &canvas, line)
      if at == state.selected {
        canvas.setRole(isActive ? .selection : .selectionInactive, in: line)
      }
    }
  }
}
