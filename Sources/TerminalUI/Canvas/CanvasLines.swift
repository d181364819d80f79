extension Canvas {
  /// Draws a horizontal line, clipped to the canvas.
  public mutating func horizontalLine(
    row: Int, column: Int, length: Int, role: Role = .border
  ) {
    let line = Area(row: row, column: column, width: length, height: 1)
    fill(line, role: role, character: "─")
  }

  /// Draws a vertical line, clipped to the canvas.
  public mutating func verticalLine(row: Int, column: Int, length: Int, role: Role = .border) {
    let line = Area(row: row, column: column, width: 1, height: length)
    fill(line, role: role, character: "│")
  }

  /// Draws a frame along the inside of an area, with an optional title in its upper edge.
  public mutating func box(_ area: Area, title: String? = nil, role: Role = .border) {
    guard area.width >= 2, area.height >= 2 else { return }
    let right = area.endColumn - 1
    let bottom = area.endRow - 1
    horizontalLine(row: area.row, column: area.column, length: area.width, role: role)
    horizontalLine(row: bottom, column: area.column, length: area.width, role: role)
    verticalLine(row: area.row, column: area.column, length: area.height, role: role)
    verticalLine(row: area.row, column: right, length: area.height, role: role)
    write("┌", at: area.position, role: role)
    write("┐", at: Position(row: area.row, column: right), role: role)
    write("└", at: Position(row: bottom, column: area.column), role: role)
    write("┘", at: Position(row: bottom, column: right), role: role)
    if let title, area.width > 6 {
      let start = Position(row: area.row, column: area.column + 2)
      write(
        " " + TextWidth.truncate(title, to: area.width - 6, unicode: unicode) + " ", at: start,
        role: role)
    }
  }
}
