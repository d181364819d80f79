/// The extent of a canvas or a terminal, in cells.
public struct Size: Hashable, Sendable {
  /// The number of columns.
  public var width: Int
  /// The number of rows.
  public var height: Int

  /// A size of `width` columns and `height` rows.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// A cell's place, counted from zero in the top left corner.
public struct Position: Hashable, Sendable {
  /// The row, from the top.
  public var row: Int
  /// The column, from the left.
  public var column: Int

  /// The place at `row` and `column`.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells; its width and height are never negative.
public struct Area: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// The number of columns.
  public var width: Int
  /// The number of rows.
  public var height: Int

  /// A rectangle; negative extents count as zero.
  public init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a canvas of that size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, width: size.width, height: size.height)
  }

  /// Whether no cell lies in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The top left corner.
  public var position: Position { Position(row: row, column: column) }

  /// The extent without the place.
  public var size: Size { Size(width: width, height: height) }

  /// The row after the last one.
  public var endRow: Int { row + height }

  /// The column after the last one.
  public var endColumn: Int { column + width }

  /// The part that is left when `amount` cells are taken away on every side.
  public func inset(by amount: Int) -> Area {
    inset(rows: amount, columns: amount)
  }

  /// The part that is left when `rows` are taken away above and below, `columns` left and right.
  public func inset(rows: Int, columns: Int) -> Area {
    let rows = min(max(0, rows), height / 2 + height % 2)
    let columns = min(max(0, columns), width / 2 + width % 2)
    return Area(
      row: row + rows, column: column + columns, width: width - 2 * columns,
      height: height - 2 * rows)
  }

  /// The first `rows` rows, and the rest.
  public func splitTop(_ rows: Int) -> (Area, Area) {
    let rows = min(max(0, rows), height)
    return (
      Area(row: row, column: column, width: width, height: rows),
      Area(row: row + rows, column: column, width: width, height: height - rows)
    )
  }

  /// The last `rows` rows, and the rest above them.
  public func splitBottom(_ rows: Int) -> (Area, Area) {
    let (above, below) = splitTop(height - min(max(0, rows), height))
    return (below, above)
  }

  /// The first `columns` columns, and the rest.
  public func splitLeft(_ columns: Int) -> (Area, Area) {
    let columns = min(max(0, columns), width)
    return (
      Area(row: row, column: column, width: columns, height: height),
      Area(row: row, column: column + columns, width: width - columns, height: height)
    )
  }

  /// The last `columns` columns, and the rest to the left of them.
  public func splitRight(_ columns: Int) -> (Area, Area) {
    let (left, right) = splitLeft(width - min(max(0, columns), width))
    return (right, left)
  }

  /// The part that both rectangles share.
  public func intersection(_ other: Area) -> Area {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Area(
      row: top, column: left, width: min(endColumn, other.endColumn) - left,
      height: min(endRow, other.endRow) - top)
  }
}
