/// Which row of a list is chosen and which is the first one shown.
public struct ListState: Hashable, Sendable {
  /// The index of the chosen row; 0 in an empty list.
  public var selected: Int
  /// The index of the first row shown.
  public var top: Int

  /// A list state, by default at the first row.
  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// A step through a list.
  public enum Motion: Hashable, Sendable {
    /// One row up.
    case up
    /// One row down.
    case down
    /// A page up.
    case pageUp
    /// A page down.
    case pageDown
    /// Half a page up.
    case halfPageUp
    /// Half a page down.
    case halfPageDown
    /// To the first row.
    case first
    /// To the last row.
    case last
  }

  /// The motion that a key stands for in lists, or nil.
  public static func motion(for key: Key) -> Motion? {
    switch key {
    case .up, .character("k"): .up
    case .down, .character("j"): .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .control("u"): .halfPageUp
    case .control("d"): .halfPageDown
    case .home: .first
    case .end, .character("G"): .last
    default: nil
    }
  }

  /// Moves the choice among `count` rows, `pageHeight` of which are shown, and reveals it.
  public mutating func move(_ motion: Motion, count: Int, pageHeight: Int) {
    let page = max(1, pageHeight - 1)
    let half = max(1, pageHeight / 2)
    switch motion {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .halfPageUp: selected -= half
    case .halfPageDown: selected += half
    case .first: selected = 0
    case .last: selected = count - 1
    }
    reveal(count: count, height: pageHeight)
  }

  /// Keeps the choice within `count` rows and scrolls no further than needed to show it in `height`
  /// rows.
  public mutating func reveal(count: Int, height: Int) {
    selected = max(0, min(selected, count - 1))
    let height = max(1, height)
    top = max(top, selected - height + 1)
    top = min(top, selected)
    top = max(0, min(top, count - height))
  }

  /// The indices of the rows shown in `height` rows.
  public func visible(count: Int, height: Int) -> Range<Int> {
    let start = max(0, min(top, count))
    return start..<max(start, min(count, start + height))
  }
}
