import TerminalUI

/// How far a long text is scrolled.
struct ScrollState {
  private var top = 0
  private var height = 10
  private var count = 0

  /// Takes a motion; tells whether it was one.
  mutating func take(_ event: Event) -> Bool {
    guard case .key(let key) = event, let motion = ListState.motion(for: key) else { return false }
    switch motion {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= max(1, height - 1)
    case .pageDown: top += max(1, height - 1)
    case .halfPageUp: top -= max(1, height / 2)
    case .halfPageDown: top += max(1, height / 2)
    case .first: top = 0
    case .last: top = count
    }
    top = max(0, min(top, count - height))
    return true
  }

  /// Draws a block from where it is scrolled to.
  mutating func draw(_ block: TextBlock, on canvas: inout Canvas, in area: Area) {
    height = max(1, area.height)
    count = block.draw(on: &canvas, in: area, from: top)
    if top > max(0, count - height) {
      top = max(0, count - height)
      canvas.fill(area, role: .normal)
      block.draw(on: &canvas, in: area, from: top)
    }
    if top + height < count {
      canvas.write(
        canvas.unicode ? "↓" : "v",
        at: Position(row: area.endRow - 1, column: area.endColumn - 1), role: .dim)
    }
  }
}
