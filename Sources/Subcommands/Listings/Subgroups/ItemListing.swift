import Coordination
import Documents
import Phrases

/// The items of the subgroups by body and number.
struct ItemListing: Listing {
  static let kind = RecordKind.item
  static let filters: [OptionRow] = [
    .value("state", "STATE") { $0.filterState },
    .value("body", "BODY") { $0.filterBody },
    .value("kind", "KIND") { $0.filterKind },
  ]
  private let request: ListingRequest
  private let states: Set<SubgroupItemState>?
  private let bodies: Set<RecordID>?
  private let kinds: Set<SubgroupItemKind>?

  init(_ request: ListingRequest) throws {
    self.request = request
    states = try request.words("state", SubgroupItemState.self)
    bodies = try request.filter("body", .body)
    kinds = try request.words("kind", SubgroupItemKind.self)
  }

  func rows() -> [SubgroupItem] {
    let ranks = request.book.ranksOfBodies
    return request.book.items.rows.filter { item in
      states.allows(item.state) && bodies.allows(item.body) && kinds.allows(item.itemKind)
    }.map { (ranks[$0.body] ?? Int.max, $0.number ?? Int.max, $0) }
      .sorted { ($0.0, $0.1, $0.2.id) < ($1.0, $1.1, $1.2.id) }.map(\.2)
  }

  func object(_ row: SubgroupItem) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.column(.item, "number", right: true),
      request.columnOfWords(.item, "title", least: 24), request.column(.item, "kind", extra: true),
      request.column(.item, "state"), request.column(.item, "referredTo", least: 8),
    ]
  }

  func cells(_ row: SubgroupItem) -> [String] {
    let phrases = request.phrases
    return [
      row.id.rawValue, row.number.map(String.init) ?? "", row.title(in: phrases.language),
      phrases.values.itemKind(row.itemKind), phrases.values.itemState(row.state),
      request.body(row.referredTo),
    ]
  }
}
