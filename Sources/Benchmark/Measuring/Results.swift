import Foundation

/// One line of the table: a figure at two sizes, with its goal.
struct Result {
  var name: String
  var unit: String
  /// The figure at the small and at the large size; nil where it was not measured.
  var small: Double?
  var large: Double?
  var goal: Goal?

  /// What a figure ought to be.
  enum Goal {
    /// At most that much at the large size.
    case atMost(Double, String)
    /// The large size costs at most that many times the small one.
    case ratio(Double)
  }
}

extension Result {
  private var verdict: (goal: String, isMet: Bool?) {
    switch goal {
    case .atMost(let limit, let reason):
      ("<= \(Self.number(limit)) \(unit) (\(reason))", large.map { $0 <= limit })
    case .ratio(let limit):
      ("large / small <= \(Self.number(limit))", ratio.map { $0 <= limit })
    case nil: ("", nil)
    }
  }

  private var ratio: Double? {
    guard let small, let large, small > 0 else { return nil }
    return large / small
  }

  /// The cells of its row.
  var cells: [String] {
    let verdict = verdict
    func cell(_ value: Double?) -> String { value.map(Self.number) ?? "not measured" }
    let met = goal == nil ? "" : verdict.isMet.map { $0 ? "met" : "NOT MET" } ?? "?"
    return [name, unit, cell(small), cell(large), cell(ratio), verdict.goal, met]
  }

  static func number(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.0f", value)
  }
}

/// Prints rows below headings, each column as wide as it needs.
func printTable(_ headings: [String], _ rows: [[String]]) {
  let widths = headings.indices.map { column in
    ([headings] + rows).map { $0[column].count }.max() ?? 0
  }
  for row in [headings, widths.map { String(repeating: "-", count: $0) }] + rows {
    let cells = zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
    print(cells.joined(separator: "  "))
  }
}
