import Coordination
import TerminalUI

/// A long text on the screen: how far it is scrolled, and what is searched for in it.
struct ScrollState {
  private var top = 0
  private var height = 10
  private var lines: [TextBlock.Drawn] = []
  private var query = LineEditor()
  /// Whether keys go into the search.
  private(set) var isSearching = false

  /// Takes a motion or a key of the search; tells whether it was one.
  mutating func take(_ event: Event) -> Bool {
    if isSearching { return takeIntoSearch(event) }
    guard case .key(let key) = event else { return false }
    switch key {
    case .character("/"):
      isSearching = true
      query = LineEditor()
      return true
    case .character("n") where !query.isEmpty: find(from: top + 1, step: 1)
    case .character("N") where !query.isEmpty: find(from: top - 1, step: -1)
    case .escape where !query.isEmpty: query = LineEditor()
    default:
      guard let motion = ListState.motion(for: key) else { return false }
      move(motion)
    }
    return true
  }

  private mutating func takeIntoSearch(_ event: Event) -> Bool {
    switch event {
    case .paste(let text): query.insert(text.replacing("\n", with: " "))
    case .key(.enter), .key(.tab): isSearching = false
    case .key(.escape), .key(.control("c")):
      isSearching = false
      query = LineEditor()
    case .key(let key):
      guard query.handle(key) else { return false }
      find(from: top, step: 1)
    default: return false
    }
    return true
  }

  private mutating func move(_ motion: ListState.Motion) {
    switch motion {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= max(1, height - 1)
    case .pageDown: top += max(1, height - 1)
    case .halfPageUp: top -= max(1, height / 2)
    case .halfPageDown: top += max(1, height / 2)
    case .first: top = 0
    case .last: top = lines.count
    }
    clamp()
  }

  private mutating func clamp() { top = max(0, min(top, lines.count - height)) }

  private func matches(_ line: TextBlock.Drawn) -> Bool {
    SearchText.matches((line.label ?? "") + " " + line.text, query: query.text)
  }

  /// Goes to the next line that has what is searched for, past the end to the beginning.
  private mutating func find(from start: Int, step: Int) {
    guard !query.isEmpty, !lines.isEmpty else { return }
    for distance in 0..<lines.count {
      let place = ((start + distance * step) % lines.count + lines.count) % lines.count
      if matches(lines[place]) {
        top = place
        return
      }
    }
  }

  /// Draws a block from where it is scrolled to, what is searched for standing out.
  mutating func draw(_ block: TextBlock, on canvas: inout Canvas, in area: Area) {
    let (status, rest) = area.splitBottom(isSearching || !query.isEmpty ? 1 : 0)
    height = max(1, rest.height)
    lines = block.wrapped(width: rest.width)
    top = max(0, min(top, lines.count - 1))
    if query.isEmpty { clamp() }
    block.draw(on: &canvas, in: rest, from: top)
    if !query.isEmpty {
      for (place, line) in lines.dropFirst(top).prefix(rest.height).enumerated() where matches(line)
      {
        canvas.setRole(
          .match, in: Area(row: rest.row + place, column: rest.column, width: rest.width, height: 1)
        )
      }
    }
    if top + height < lines.count {
      canvas.write(
        canvas.unicode ? "↓" : "v",
        at: Position(row: rest.endRow - 1, column: rest.endColumn - 1), role: .dim)
    }
    guard status.height > 0 else { return }
    let (text, cursor) = query.visible(width: max(4, status.width - 2))
    canvas.write("/", at: status.position, role: .inputLabel)
    canvas.write(
      text, at: Position(row: status.row, column: status.column + 1),
      role: isSearching ? .input : .match)
    if isSearching {
      canvas.cursor = Position(row: status.row, column: status.column + 1 + cursor)
    }
  }
}
