import Coordination
import Phrases

/// The policy papers by their beginning.
struct PolicyListing: Listing {
  static let kind = RecordKind.policy
  static let filters: [OptionRow] = []
  private let request: ListingRequest

  init(_ request: ListingRequest) {
    self.request = request
  }

  func rows() -> [PolicyDocument] { request.book.policiesInOrder }

  func object(_ row: PolicyDocument) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.columnOfWords(.policy, "title", least: 20),
      request.column(.policy, "from"), request.column(.policy, "to"),
      request.column(.policy, "resolutionNumber", least: 6, extra: true),
      request.column(.policy, "resolutionDate", least: 12, extra: true),
      request.column(.policy, "evaluationDue", least: 12, extra: true),
    ]
  }

  func cells(_ row: PolicyDocument) -> [String] {
    [
      row.id.rawValue, row.title(in: request.phrases.language), request.day(row.from),
      request.day(row.to), row.resolutionNumber ?? "", request.day(row.resolutionDate),
      request.day(row.evaluationDue),
    ]
  }
}
