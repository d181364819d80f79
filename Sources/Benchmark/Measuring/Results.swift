import Foundation

/// One line of the table: a figure at two sizes, with its goal.
struct Result {
  var name: String
  var unit: String
  /// The figure at the small and at the large size; nil where it was not measured.
  var small: Double?
  var large: Double?
  /// What the program must reach first.
  var goal: Goal?
  /// What it is to reach later: the programs it is compared with.
  var later: Goal?

  /// What a figure ought to be.
  enum Goal {
    /// At most that much at the large size, or at the only one measured.
    case atMost(Double, String)
    /// The large size costs at most that many times the small one.
    case ratio(Double)
  }
}

extension Result {
  private func verdict(_ goal: Goal?) -> (goal: String, met: String) {
    let text: String
    let isMet: Bool?
    switch goal {
    case .atMost(let limit, let reason):
      let name = reason.isEmpty ? "" : " (\(reason))"
      text = "<= \(Self.number(limit)) \(unit)\(name)"
      isMet = (large ?? small).map { $0 <= limit }
    case .ratio(let limit):
      text = "ratio <= \(Self.number(limit))"
      isMet = ratio.map { $0 <= limit }
    case nil: return ("", "")
    }
    return (text, isMet.map { $0 ? "met" : "NOT MET" } ?? "?")
  }

  private var ratio: Double? {
    guard let small, let large, small > 0 else { return nil }
    return large / small
  }

  /// The cells of its row.
  var cells: [String] {
    func cell(_ value: Double?) -> String { value.map(Self.number) ?? "" }
    let first = verdict(goal)
    let then = verdict(later)
    return [
      name, unit, cell(small), cell(large), cell(ratio), first.goal, first.met, then.goal, then.met,
    ]
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
