/// A table of an OpenDocument text: a head that is repeated on every page, and columns as wide as they need.
struct OpenDocumentTable {
  private(set) var styles: [(name: String, xml: String)] = []
  private(set) var xml = ""

  /// Writes a table as wide as the text; `inline` writes words, `name` a column's name.
  init(
    _ table: Document.Table, number: Int, width: Double, inline: (Document.Words) -> String,
    name: (String) -> String, bound: (String) -> String
  ) {
    let id = "Table\(number)"
    let widths = Self.widths(of: table, width, bound)
    styles.append((id, Self.style(of: id, width)))
    for (column, width) in widths.enumerated() {
      styles.append(
        (
          "\(id).\(column)",
          "<style:style style:name=\"\(id).\(column)\" style:family=\"table-column\">"
            + "<style:table-column-properties style:column-width=\"\(centimetres(width))\"/>"
            + "</style:style>\n"
        ))
    }
    let hasHands = table.columns.contains { $0.isForHands }
    styles.append(("\(id).row", Self.row(of: id, isHigh: hasHands)))
    for look in ["head", "cell"] {
      for isLast in [false, true] { styles.append(Self.cell(of: id, look, isLast: isLast)) }
    }
    for side in ["end", "center"] {
      for style in ["Contents", "Heading"] {
        let own = "\(id).\(side).\(style)"
        styles.append(
          (
            own,
            "<style:style style:name=\"\(own)\" style:family=\"paragraph\" "
              + "style:parent-style-name=\"Table_20_\(style)\"><style:paragraph-properties "
              + "fo:text-align=\"\(side)\"/></style:style>\n"
          ))
      }
    }
    func paragraphStyle(_ column: Document.Table.Column, _ style: String) -> String {
      switch column.alignment {
      case .left: "Table_20_\(style)"
      case .right: "\(id).end.\(style)"
      case .centre: "\(id).center.\(style)"
      }
    }
    func row(_ cells: [String], _ look: String, _ style: String, _ rowStyle: String) -> String {
      let cells = zip(table.columns, cells).enumerated().map { place, cell in
        let last = place == table.columns.count - 1 ? ".last" : ""
        return
          "<table:table-cell table:style-name=\"\(id).\(look)\(last)\" office:value-type=\"string\">"
          + "<text:p text:style-name=\"\(paragraphStyle(cell.0, style))\">\(cell.1)</text:p>"
          + "</table:table-cell>"
      }
      return "<table:table-row\(rowStyle)>\(cells.joined())</table:table-row>\n"
    }
    xml = "<table:table table:name=\"\(id)\" table:style-name=\"\(id)\">\n"
    for column in table.columns.indices {
      xml += "<table:table-column table:style-name=\"\(id).\(column)\"/>\n"
    }
    let head = row(table.columns.map { name($0.title) }, "head", "Heading", "")
    xml += "<table:table-header-rows>\n\(head)</table:table-header-rows>\n"
    for words in table.rows {
      xml += row(
        words.map(inline), "cell", "Contents", " table:style-name=\"\(id).row\"")
    }
    xml += "</table:table>\n"
  }

  /// A table has no margin of its own and no borders in common: with both LibreOffice 7.4 loses the rows
  /// of a table of which only the head stands at the end of a page.
  private static func style(of id: String, _ width: Double) -> String {
    "<style:style style:name=\"\(id)\" style:family=\"table\"><style:table-properties "
      + "style:width=\"\(centimetres(width))\" table:align=\"margins\"/></style:style>\n"
  }

  /// Each cell draws the lines to its left and below it, so that none is drawn twice.
  private static func cell(
    of id: String, _ look: String, isLast: Bool
  ) -> (name: String, xml: String) {
    let name = "\(id).\(look)\(isLast ? ".last" : "")"
    let line = "0.5pt solid #767676"
    let isHead = look == "head"
    let xml =
      "<style:style style:name=\"\(name)\" style:family=\"table-cell\">"
      + "<style:table-cell-properties fo:border-left=\"\(line)\" fo:border-bottom=\"\(line)\" "
      + "fo:border-right=\"\(isLast ? line : "none")\" fo:border-top=\"\(isHead ? line : "none")\" "
      + "fo:padding=\"0.1cm\"\(isHead ? " fo:background-color=\"#ececec\"" : "")/></style:style>\n"
    return (name, xml)
  }

  private static func row(of id: String, isHigh: Bool) -> String {
    "<style:style style:name=\"\(id).row\" style:family=\"table-row\"><style:table-row-properties "
      + (isHigh ? "style:min-row-height=\"0.95cm\" " : "")
      + "fo:keep-together=\"always\"/></style:style>\n"
  }

  /// How many signs of the table's letters stand on a centimetre.
  private static let signs = 5.4

  /// The widths of the columns; together they are as wide as the text.
  ///
  /// `bound` binds what stays on one line, which counts as a word here.
  static func widths(
    of table: Document.Table, _ width: Double, _ bound: (String) -> String
  ) -> [Double] {
    let lengths = table.columns.indices.map { column in
      [table.columns[column].title.count * 11 / 10] + table.rows.map { $0[column].plain.count }
    }
    func longest(_ column: Int, _ measure: (String) -> Int) -> Int {
      let title = measure(table.columns[column].title) * 11 / 10 + 1
      return max(title, table.rows.map { measure(bound($0[column].plain)) }.max() ?? 0)
    }
    // A cell has a margin on either side, about as wide as a sign.
    let natural = table.columns.indices.map { column in
      table.columns[column].isForHands
        ? 30 : 2 + longest(column) { $0.split(separator: "\n").map(\.count).max() ?? 0 }
    }
    let words = table.columns.indices.map { column in
      2 + longest(column) { $0.split { $0 == " " || $0 == "\n" }.map(\.count).max() ?? 0 }
    }
    let room = Int(width * signs)
    let least = table.columns.indices.map { column in
      if table.columns[column].isForHands { return 26 }
      // A day or a number stays on one line.
      return natural[column] <= 16 ? natural[column] : min(words[column], 26)
    }
    let signs =
      ColumnWidths.fitted(lengths: lengths, least: least, natural: natural, room: room)
      ?? ColumnWidths.fitted(
        lengths: lengths, least: zip(words, natural).map { min($0, $1, 14) }, natural: natural,
        room: room)
      ?? words.map { min($0, 26) }
    let total = Double(signs.reduce(0, +))
    return signs.map { Double($0) / total * width }
  }
}
