/// Text of several lines that is being typed, wrapped to the width at which it is shown.
public struct TextArea: Hashable, Sendable {
  private var editor: LineEditor

  /// The first wrapped line shown.
  public var top = 0

  /// The column that up and down aim at, kept while one goes through shorter lines.
  private var wishedColumn: Int?

  /// An editor of a text, the cursor behind it.
  public init(text: String = "") {
    editor = LineEditor(text: text)
  }

  /// The whole text; setting it puts the cursor behind it.
  public var text: String {
    get { editor.text }
    set { editor.text = newValue }
  }

  /// How many characters stand before the cursor.
  public var cursor: Int {
    get { editor.cursor }
    set {
      editor.cursor = newValue
      wishedColumn = nil
    }
  }

  /// Inserts text at the cursor, line ends included.
  public mutating func insert(_ inserted: String) {
    editor.insert(inserted)
    wishedColumn = nil
  }

  /// Edits as `LineEditor` does; Enter parts lines, up, down, home and end go by the lines as they
  /// are wrapped at `width`. False when the key means nothing here.
  public mutating func handle(_ key: Key, width: Int) -> Bool {
    switch key {
    case .up, .control("p"): return moveVertically(by: -1, width: width)
    case .down, .control("n"): return moveVertically(by: 1, width: width)
    case .enter: insert("\n")
    case .home, .control("a"): moveInLine(toEnd: false, width: width)
    case .end, .control("e"): moveInLine(toEnd: true, width: width)
    case .control("k"):
      let layout = TextLayout(text, width: width)
      let end = layout.paragraphEnd(from: cursor)
      editor.kill(from: cursor, to: end == cursor ? min(end + 1, layout.count) : end)
    case .control("u"):
      let start = TextLayout(text, width: width).paragraphStart(before: cursor)
      editor.kill(from: start, to: cursor)
    default:
      guard editor.handle(key) else { return false }
    }
    wishedColumn = nil
    return true
  }

  private mutating func moveVertically(by rows: Int, width: Int) -> Bool {
    let layout = TextLayout(text, width: width)
    let place = layout.position(of: cursor)
    let row = place.row + rows
    guard row >= 0, row < layout.lines.count else { return false }
    let column = wishedColumn ?? place.column
    editor.cursor = layout.offset(row: row, column: column)
    wishedColumn = column
    return true
  }

  private mutating func moveInLine(toEnd: Bool, width: Int) {
    let layout = TextLayout(text, width: width)
    let row = layout.position(of: cursor).row
    editor.cursor = layout.offset(row: row, column: toEnd ? Int.max : 0)
  }

  /// The lines as they are wrapped at `width` columns; at least one.
  public func lines(width: Int) -> [String] {
    let layout = TextLayout(text, width: width)
    return layout.lines.indices.map(layout.text(ofLine:))
  }

  /// Where the cursor stands in `lines(width:)`.
  public func cursorPosition(width: Int) -> Position {
    TextLayout(text, width: width).position(of: cursor)
  }

  /// Scrolls no further than needed to show the cursor in `height` rows.
  public mutating func reveal(width: Int, height: Int) {
    let layout = TextLayout(text, width: width)
    let row = layout.position(of: cursor).row
    let height = max(1, height)
    top = min(max(top, row - height + 1), row)
    top = max(0, min(top, layout.lines.count - height))
  }
}
