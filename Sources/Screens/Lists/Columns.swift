import TerminalUI

/// Columns of a list fitted to a width: fixed ones keep theirs, the flexible one takes the rest.
struct Columns {
  /// One column of a list.
  struct Column {
    let heading: String
    let width: Int
    /// Columns with a higher number go first when room is short.
    let dispensable: Int

    init(_ heading: String, _ width: Int, dispensable: Int = 0) {
      self.heading = heading
      self.width = width
      self.dispensable = dispensable
    }
  }

  /// Where a column stands, nil where there was no room for it.
  private(set) var places: [Int: (start: Int, width: Int)] = [:]
  private let columns: [Column]

  /// Fits columns into a width; a column of width 0 is the flexible one and keeps at least `least`.
  init(_ columns: [Column], width: Int, least: Int = 16) {
    self.columns = columns
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + (columns[$1].width == 0 ? least : columns[$1].width) + 1 }
    }
    while needed() > width,
      let out = kept.filter({ columns[$0].dispensable > 0 })
        .max(by: { columns[$0].dispensable < columns[$1].dispensable })
    {
      kept.removeAll { $0 == out }
    }
    let fixed = kept.reduce(0) { $0 + columns[$1].width + 1 }
    var start = 0
    for place in kept {
      let wide = columns[place].width == 0 ? max(1, width - fixed) : columns[place].width
      places[place] = (start, min(wide, max(0, width - start)))
      start += wide + 1
    }
  }

  /// Draws the headings.
  func drawHeadings(on canvas: inout Canvas, in area: Area) {
    for (place, column) in columns.enumerated() {
      write(place, column.heading, on: &canvas, in: area, role: .heading)
    }
  }

  /// Writes a text into a column of a row, cut to its width.
  func write(
    _ column: Int, _ text: String, on canvas: inout Canvas, in area: Area, role: Role = .normal
  ) {
    guard let place = places[column], place.width > 0 else { return }
    canvas.write(
      text, at: Position(row: area.row, column: area.column + place.start), role: role,
      width: place.width)
  }

  /// Where a column starts and how wide it is, nil where it is not shown.
  subscript(column: Int) -> (start: Int, width: Int)? { places[column] }
}
