import Coordination
import Foundation
import Phrases
import TerminalUI

/// The orders a list can be put in: its own, and by the texts of columns.
struct SortOrder<Row> {
  private let orders: [(name: String, key: (Row) -> String)]
  private var chosen: Int?

  /// Offers orders beside the list's own.
  init(_ orders: [(name: String, key: (Row) -> String)]) {
    self.orders = orders
  }

  /// Turns to the next order; gives back its name, nil for the list's own.
  mutating func turn() -> String? {
    let next = chosen.map { $0 + 1 } ?? 0
    chosen = orders.indices.contains(next) ? next : nil
    return chosen.map { orders[$0].name }
  }

  /// The rows in the chosen order; rows alike keep the list's own.
  func sorted(_ rows: [Row], _ language: Language) -> [Row] {
    guard let chosen else { return rows }
    let key = orders[chosen].key
    // Czech order puts "ch" after "h" and "č" after "c"; it needs its locale named.
    let locale = Locale(identifier: language == .czech ? "cs_CZ" : "en_GB")
    return rows.enumerated().map { (key($1), $0, $1) }
      .sorted { left, right in
        switch left.0.compare(right.0, options: [.caseInsensitive, .numeric], locale: locale) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: left.1 < right.1
        }
      }
      .map(\.2)
  }
}

extension Session {
  /// The row of a command table that turns to the next order.
  func sortCommand(_ turn: @escaping () -> String?) -> Command {
    Command("list.sort", [.character("s")], label: words.sortLabel, words.sortSummary) {
      [unowned self] in
      say(words.sortedBy(turn() ?? words.usualOrder))
      return .done
    }
  }
}
