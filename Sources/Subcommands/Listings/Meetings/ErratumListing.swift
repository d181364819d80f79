import Coordination
import Documents
import Phrases

/// The errata of minutes by meeting and day.
struct ErratumListing: Listing {
  static let kind = RecordKind.erratum
  static let filters = [OptionRow.value("meeting", "MEETING") { $0.filterMeeting }]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
  }

  func rows() -> [Erratum] {
    request.book.errata.rows.filter { meetings.allows($0.meeting) }
      .map { (request.book.meetings[$0.meeting]?.date.iso ?? "", $0.date?.iso ?? "", $0) }
      .sorted { ($0.0, $0.1, $0.2.id) < ($1.0, $1.1, $1.2.id) }.map(\.2)
  }

  func object(_ row: Erratum) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.column(.erratum, "meeting", least: 10),
      request.column(.erratum, "date"), request.column(.erratum, "text", least: 24),
      request.column(.erratum, "corrects", extra: true),
      request.column(.erratum, "decidedAt", extra: true),
    ]
  }

  func cells(_ row: Erratum) -> [String] {
    [
      row.id.rawValue, request.name(row.meeting), request.day(row.date), row.text,
      request.name(row.corrects), request.name(row.decidedAt),
    ]
  }
}
