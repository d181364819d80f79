extension Document {
  /// A table: columns with a head each, and rows of as many cells.
  public struct Table: Hashable, Sendable {
    /// A column.
    public struct Column: Hashable, Sendable {
      /// What stands at its head.
      public var title: String
      /// On which side its cells stand.
      public var alignment: Alignment
      /// Whether it is left out where all its cells are empty.
      public var isOptional: Bool
      /// Whether its cells are written in by hand.
      public var isForHands: Bool

      /// Describes a column.
      public init(
        _ title: String, _ alignment: Alignment = .left, optional: Bool = false,
        forHands: Bool = false
      ) {
        self.title = title
        self.alignment = alignment
        isOptional = optional
        isForHands = forHands
      }
    }

    /// The side that cells stand on.
    public enum Alignment: Hashable, Sendable {
      case left, right, centre
    }

    /// What it shows, said above it; nil where the heading says it.
    public let caption: Words?
    /// The columns.
    public let columns: [Column]
    /// The rows, each with a cell per column.
    public let rows: [[Words]]

    /// Makes a table; missing cells are empty, and optional columns without any cell are left out.
    public init(_ columns: [Column], rows: [[Words]], caption: Words? = nil) {
      self.caption = caption
      let full = rows.map { row in
        columns.indices.map { $0 < row.count ? row[$0] : Words("") }
      }
      let kept = columns.indices.filter { column in
        !columns[column].isOptional || full.contains { !$0[column].isEmpty }
      }
      self.columns = kept.map { columns[$0] }
      self.rows = full.map { row in kept.map { row[$0] } }
    }

    /// Its rows in a form of signs alone, where room for hands is drawn.
    var drawnRows: [[Words]] {
      rows.map { row in
        zip(columns, row).map { column, words in
          column.isForHands && words.isEmpty ? "__________" : words
        }
      }
    }
  }
}
