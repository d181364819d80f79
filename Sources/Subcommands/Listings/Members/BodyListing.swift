import Coordination
import Documents
import Phrases

/// The bodies: the group first, then the others by their founding.
struct BodyListing: Listing {
  static let kind = RecordKind.body
  static let filters: [OptionRow] = []
  private let request: ListingRequest

  init(_ request: ListingRequest) {
    self.request = request
  }

  func rows() -> [Body] { request.book.bodiesInOrder }

  func object(_ row: Body) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.columnOfWords(.body, "name", least: 20),
      request.column(.body, "parent", least: 10, extra: true), request.column(.body, "founded"),
      request.column(.body, "dissolved", extra: true),
    ]
  }

  func cells(_ row: Body) -> [String] {
    [
      row.id.rawValue, row.name(in: request.phrases.language), request.body(row.parent),
      request.day(row.founded), request.day(row.dissolved),
    ]
  }
}

extension Book {
  /// The bodies: the group first, then the others by their founding, those without a day last.
  var bodiesInOrder: [Body] {
    func rank(_ body: Body) -> (Int, String, RecordID) {
      (body.id == settings.group ? 0 : 1, body.founded?.iso ?? "~", body.id)
    }
    return bodies.rows.sorted { rank($0) < rank($1) }
  }

  /// The place of each body in that order.
  var ranksOfBodies: [RecordID: Int] {
    Dictionary(uniqueKeysWithValues: bodiesInOrder.enumerated().map { ($1.id, $0) })
  }
}
