import Foundation

/// A frame of cells in memory; everything drawn goes through it, so that nothing hostile reaches the
/// terminal and tests can read what was drawn.
public struct Canvas: Sendable {
  /// The extent; setting it empties the canvas.
  public var size: Size {
    didSet { self = Canvas(size: size, unicode: unicode) }
  }

  /// Whether characters beyond ASCII may be drawn; without them a plain fallback is.
  public var unicode: Bool

  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Position?

  /// The cells, row after row.
  public private(set) var cells: [Cell]

  /// The texts of those cells that hold more than one Unicode scalar.
  public private(set) var clusters: [String] = []

  /// An empty canvas.
  public init(size: Size, unicode: Bool = true) {
    let size = Size(width: max(0, size.width), height: max(0, size.height))
    self.size = size
    self.unicode = unicode
    cells = Array(repeating: Cell(), count: size.width * size.height)
  }

  /// The whole canvas as an area.
  public var area: Area { Area(size) }

  /// Draws text in one row from a place on and returns the columns it took.
  ///
  /// Text is clipped to the canvas and to `width`; where `width` cuts it, the last column shows "…".
  /// Hostile characters are replaced (see `DisplayFilter`).
  @discardableResult
  public mutating func write(
    _ text: String, at position: Position, role: Role = .normal, width: Int? = nil
  ) -> Int {
    guard position.row >= 0, position.row < size.height, position.column < size.width else {
      return 0
    }
    let room = size.width - position.column
    let limit = position.column + min(room, max(0, width ?? room))
    let base = position.row * size.width
    var copy = text
    return copy.withUTF8 { bytes in
      var segments = CellSegmenter(bytes)
      var column = position.column
      while segments.next() {
        if column + segments.width > limit {
          if width != nil { column = markCut(row: position.row, column, limit, position, role) }
          break
        }
        if column >= 0 {
          put(segments, base: base, column: column, role: role)
        } else if column + segments.width > 0 {
          put(UInt32(0x20), base: base, column: 0, role: role)
        }
        column += segments.width
      }
      return max(0, column - position.column)
    }
  }

  /// Draws the sign for "there is more" in the last column that may be used.
  private mutating func markCut(
    row: Int, _ column: Int, _ limit: Int, _ start: Position, _ role: Role
  ) -> Int {
    guard limit > start.column, limit > 0 else { return column }
    var column = column
    let base = row * size.width
    if column == limit {
      column -= 1
      if column > 0, cells[base + column].width == 0 { column -= 1 }
    }
    guard column >= 0 else { return limit }
    put(unicode ? 0x2026 : 0x7E, base: base, column: column, role: role)
    if column + 1 < limit { put(UInt32(0x20), base: base, column: column + 1, role: role) }
    return limit
  }

  private mutating func put(_ segment: CellSegmenter, base: Int, column: Int, role: Role) {
    guard unicode else {
      let sign = UInt32(PlainFallback.ascii(segment.first))
      for covered in 0..<segment.width {
        put(sign, base: base, column: column + covered, role: role)
      }
      return
    }
    if segment.width == 1, segment.rest.isEmpty {
      put(segment.first, base: base, column: column, role: role)
      return
    }
    release(base: base, column: column)
    if segment.width == 2 { release(base: base, column: column + 1) }
    if segment.rest.isEmpty {
      cells[base + column] = Cell(scalar: segment.first, width: segment.width, role: role)
    } else {
      var cluster = ""
      segment.appendCluster(to: &cluster)
      // Fonts and terminals draw "ř" better than "r" with a caron on it.
      cluster = cluster.precomposedStringWithCanonicalMapping
      if clusters.last != cluster { clusters.append(cluster) }
      cells[base + column] = Cell(
        cluster: clusters.count - 1, width: segment.width, role: role)
    }
    if segment.width == 2 {
      cells[base + column + 1] = Cell(scalar: 0, width: 0, role: role)
    }
  }

  /// Puts a scalar of one column.
  mutating func put(_ scalar: UInt32, base: Int, column: Int, role: Role) {
    release(base: base, column: column)
    cells[base + column] = Cell(scalar: scalar, width: 1, role: role)
  }

  /// Blanks the other half of a wide character of which one half is about to be overwritten.
  private mutating func release(base: Int, column: Int) {
    let width = cells[base + column].width
    if width == 1 { return }
    if width == 0, column > 0 {
      cells[base + column - 1] = Cell(role: cells[base + column - 1].role)
    } else if width == 2, column + 1 < size.width {
      cells[base + column + 1] = Cell(role: cells[base + column + 1].role)
    }
  }

  /// Fills an area with one character (of one column; anything else counts as a blank).
  public mutating func fill(_ area: Area, role: Role, character: Character = " ") {
    let area = area.intersection(self.area)
    guard !area.isEmpty else { return }
    var scalar: UInt32 = 0x20
    if TextWidth.columns(character) == 1, character.unicodeScalars.count == 1,
      let only = character.unicodeScalars.first, DisplayFilter.isPlain(String(character))
    {
      scalar = unicode ? only.value : UInt32(PlainFallback.ascii(only.value))
    }
    let cell = Cell(scalar: scalar, width: 1, role: role)
    for row in area.row..<area.endRow {
      let base = row * size.width
      release(base: base, column: area.column)
      release(base: base, column: area.endColumn - 1)
      for index in base + area.column..<base + area.endColumn { cells[index] = cell }
    }
  }

  /// Changes the meaning of an area, leaving the text.
  public mutating func setRole(_ role: Role, in area: Area) {
    let area = area.intersection(self.area)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      let base = row * size.width
      for index in base + area.column..<base + area.endColumn { cells[index].role = role }
    }
  }
}
