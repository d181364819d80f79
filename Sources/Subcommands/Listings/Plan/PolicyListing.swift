import Coordination
import Documents
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
      request.column(request.call.usage.columnGovernment, extra: true),
      request.column(.policy, "evaluationDue", least: 12, extra: true),
    ]
  }

  func cells(_ row: PolicyDocument) -> [String] {
    [
      row.id.rawValue, row.title(in: request.phrases.language), request.day(row.from),
      request.day(row.to), resolution(row),
      request.day(row.evaluationDue),
    ]
  }
  /// The government resolution by number and day, for numbers restart each year.
  private func resolution(_ row: PolicyDocument) -> String {
    [row.resolutionNumber ?? "", request.day(row.resolutionDate)].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
