import Coordination
import Documents
import Phrases

/// The gaps by the day they were identified.
struct GapListing: Listing {
  static let kind = RecordKind.gap
  static let filters = [OptionRow.value("state", "STATE") { $0.filterState }]
  private let request: ListingRequest
  private let states: Set<GapState>?

  init(_ request: ListingRequest) throws {
    self.request = request
    states = try request.words("state", GapState.self)
  }

  func rows() -> [Gap] {
    let meetings = request.book.meetings
    return request.book.gaps.rows.filter { states.allows($0.state) }
      .map { (meetings[$0.identifiedAt]?.date.iso ?? "", $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  func object(_ row: Gap) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.columnOfWords(.gap, "title", least: 24),
      request.column(.gap, "identifiedAt", least: 12, extra: true), request.column(.gap, "state"),
      request.column(.gap, "solutions", least: 12, extra: true),
    ]
  }

  func cells(_ row: Gap) -> [String] {
    let phrases = request.phrases
    return [
      row.id.rawValue, row.title(in: phrases.language), request.name(row.identifiedAt),
      phrases.values.gapState(row.state), row.solutions.map(\.rawValue).joined(separator: ", "),
    ]
  }
}
