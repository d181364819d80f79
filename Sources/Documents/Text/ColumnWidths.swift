/// Divides a width among the columns of a table, so that its rows are as low as they can be.
enum ColumnWidths {
  /// The widths for columns of texts, each as long in signs as given; nil where they do not fit.
  ///
  /// `least` is what a column must have, `natural` what it can use.
  static func fitted(
    lengths: [[Int]], least: [Int], natural: [Int], room: Int
  ) -> [Int]? {
    var widths = least
    var spare = room - least.reduce(0, +)
    if spare < 0 { return nil }
    func cost(_ column: Int) -> Int {
      lengths[column].reduce(0) { sum, length in
        let lines = (length + widths[column] - 1) / widths[column]
        return sum + lines * lines
      }
    }
    var costs = widths.indices.map(cost)
    // The column with the tallest cells gets the next sign of the room.
    while spare > 0 {
      let open = widths.indices.filter { widths[$0] < natural[$0] }
      guard let column = open.max(by: { costs[$0] < costs[$1] }) else { break }
      widths[column] += 1
      spare -= 1
      costs[column] = cost(column)
    }
    return widths
  }
}
