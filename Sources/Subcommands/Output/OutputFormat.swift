import Phrases

/// The forms that every listing is printed in.
enum OutputFormat: String, CaseIterable {
  case table, json, csv, plist

  /// The option that chooses it.
  static let option = OptionRow.choice("format", allCases.map(\.rawValue)) { $0.optionFormat }
}

extension Call {
  /// The form asked for, a table where none was.
  var format: OutputFormat { invocation["format"].flatMap(OutputFormat.init) ?? .table }
}
