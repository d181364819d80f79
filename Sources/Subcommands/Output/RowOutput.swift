import Documents
import Phrases

/// Rows that are worked out rather than kept, printed in the forms of a listing.
struct RowOutput {
  /// The columns of the table for people.
  var columns: [TextTable.Column]
  /// The keys of machine output where there is no row.
  var template: [MachineMember]
  /// What is said on standard error where there is no row.
  var empty: String
  private var rows: [(object: [MachineMember], cells: [String])] = []

  init(columns: [TextTable.Column], template: [MachineMember], empty: String) {
    self.columns = columns
    self.template = template
    self.empty = empty
  }

  /// Adds a row: as machine output shows it, and a cell for each column.
  mutating func add(_ object: [MachineMember], _ cells: [String]) {
    rows.append((object, cells))
  }

  /// Prints the rows in the form asked for.
  func write(to call: Call) {
    switch call.format {
    case .json: call.write(JSONWriter.list(rows.map(\.object)))
    case .plist: call.write(PropertyListText.list(rows.map(\.object)))
    case .csv: call.write(CSVWriter.text(rows.map(\.object), template: template))
    case .table:
      if rows.isEmpty { return call.complain(empty) }
      var table = TextTable(columns)
      for row in rows { table.add(row.cells) }
      call.write(table.text(columns: call.surroundings.columns))
    }
  }
}
