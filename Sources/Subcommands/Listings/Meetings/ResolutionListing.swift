import Coordination
import Documents
import Phrases

/// The resolutions by their meetings and numbers.
struct ResolutionListing: Listing {
  static let kind = RecordKind.resolution
  static let filters: [OptionRow] = [
    .value("meeting", "MEETING") { $0.filterMeeting },
    .value("verb", "VERB") { $0.filterVerb },
  ]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?
  private let verbs: Set<OperativeVerb>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
    verbs = try request.words("verb", OperativeVerb.self)
  }

  func rows() -> [Resolution] {
    let book = request.book
    return book.resolutions.rows.filter { meetings.allows($0.meeting) && verbs.allows($0.verb) }
      .map { (book.meetings[$0.meeting]?.date.iso ?? "", $0) }
      .sorted {
        ($0.0, $0.1.meeting, $0.1.number, $0.1.id) < ($1.0, $1.1.meeting, $1.1.number, $1.1.id)
      }.map(\.1)
  }

  func object(_ row: Resolution) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.column(request.call.usage.columnCitation, extra: true),
      request.column(.resolution, "verb"), request.column(.resolution, "text", least: 24),
      request.column(.resolution, "for", right: true, extra: true),
      request.column(.resolution, "against", right: true, extra: true),
      request.column(.resolution, "abstained", right: true, extra: true),
    ]
  }

  func cells(_ row: Resolution) -> [String] {
    func count(_ votes: Int?) -> String { votes.map(String.init) ?? "" }
    return [
      row.id.rawValue, request.phrases.values.citation(row, in: request.book),
      request.phrases.values.verb(row.verb),
      row.text, count(row.votesFor), count(row.votesAgainst), count(row.abstained),
    ]
  }
}
