extension Canvas {
  /// The text of one cell; empty for the column that a wide character covers.
  public func text(of cell: Cell) -> String {
    if cell.width == 0 { return "" }
    if let index = cell.clusterIndex { return clusters[index] }
    return cell.scalar.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? " "
  }

  /// What is drawn, a line per row, blanks at the ends of lines left out.
  public func textPlane() -> [String] {
    (0..<size.height).map { row in
      var line = ""
      for cell in cells[row * size.width..<(row + 1) * size.width] { line += text(of: cell) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// What is meant, a line per row, `Role.sign` for each cell.
  public func rolePlane() -> [String] {
    (0..<size.height).map { row in
      String(
        decoding: cells[row * size.width..<(row + 1) * size.width].lazy.map {
          Role.signs[Int($0.role.rawValue)]
        }, as: UTF8.self)
    }
  }
}

/// The text of a snapshot file: the text plane, then the role plane.
public enum SnapshotText {
  /// A canvas as text; every row stands between bars, so that blanks at the ends are seen.
  public static func render(_ canvas: Canvas) -> String {
    var lines = ["text \(canvas.size.width)x\(canvas.size.height)"]
    lines += canvas.textPlane().map { "|" + $0 }
    lines.append("roles")
    lines += canvas.rolePlane().map { line in
      // A row that means nothing special is the commonest, and says nothing.
      "|" + line.reversed().drop { $0 == Role.normal.sign }.reversed()
    }
    if let cursor = canvas.cursor { lines.append("cursor \(cursor.row),\(cursor.column)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
