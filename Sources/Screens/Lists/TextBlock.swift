import TerminalUI

/// Lines of text with roles, wrapped to a width: what details, help and documents on screen are made of.
struct TextBlock {
  /// A line that may be wrapped.
  struct Line {
    var text: String
    var role: Role
    /// A label drawn before the first line, the rest indented by its column.
    var label: String?
  }

  private(set) var lines: [Line] = []

  /// Adds a line.
  mutating func add(_ text: String, _ role: Role = .normal) {
    lines.append(Line(text: text, role: role))
  }

  /// Adds a line with a label before it.
  mutating func add(_ label: String, _ text: String, _ role: Role = .normal) {
    lines.append(Line(text: text, role: role, label: label))
  }

  /// Adds the lines of another block.
  mutating func append(_ block: TextBlock) {
    lines += block.lines
  }

  /// Adds an empty line, unless the block is empty or ends with one.
  mutating func gap() {
    if let last = lines.last, !last.text.isEmpty || last.label != nil { add("") }
  }

  /// A line as it is drawn.
  struct Drawn {
    var label: String?
    var text: String
    var role: Role
    var indent: Int
  }

  /// The lines wrapped to a width, labels in a column of their own.
  func wrapped(width: Int) -> [Drawn] {
    let widest = lines.compactMap { $0.label.map(TextWidth.columns) }.max() ?? 0
    let indent = widest == 0 ? 0 : min(widest + 2, max(8, width / 3))
    return lines.flatMap { line -> [Drawn] in
      let inset = line.label == nil ? 0 : indent
      let parts = TextWidth.wrap(line.text, width: max(4, width - inset))
      return (parts.isEmpty ? [""] : parts).enumerated().map { place, part in
        Drawn(
          label: place == 0 ? line.label : nil, text: part, role: line.role, indent: inset)
      }
    }
  }

  /// Draws the block from one of its wrapped lines on; gives back how many lines it has.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Area, from top: Int = 0) -> Int {
    let drawn = wrapped(width: area.width)
    for (place, line) in drawn.dropFirst(max(0, top)).prefix(area.height).enumerated() {
      let row = area.row + place
      if let label = line.label {
        canvas.write(
          label, at: Position(row: row, column: area.column), role: .inputLabel,
          width: max(1, line.indent - 1))
      }
      canvas.write(
        line.text, at: Position(row: row, column: area.column + line.indent), role: line.role,
        width: max(0, area.width - line.indent))
    }
    return drawn.count
  }
}
