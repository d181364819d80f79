import Coordination
import Documents
import Phrases

/// The meetings by body and day.
struct MeetingListing: Listing {
  static let kind = RecordKind.meeting
  static let filters: [OptionRow] = [
    .value("body", "BODY") { $0.filterBody },
    .value("year", "YEAR") { $0.filterYear },
    .value("state", "STATE") { $0.filterState },
    .value("kind", "KIND") { $0.filterKind },
  ]
  private let request: ListingRequest
  private let bodies: Set<RecordID>?
  private let year: Int?
  private let states: Set<MeetingState>?
  private let kinds: Set<MeetingKind>?

  init(_ request: ListingRequest) throws {
    self.request = request
    bodies = try request.filter("body", .body)
    year = try request.number("year")
    states = try request.words("state", MeetingState.self)
    kinds = try request.words("kind", MeetingKind.self)
  }

  func rows() -> [Meeting] {
    let ranks = request.book.ranksOfBodies
    return request.book.meetings().filter { meeting in
      bodies.allows(meeting.body) && states.allows(meeting.state)
        && kinds.allows(meeting.meetingKind) && (year.map { $0 == meeting.date.year } ?? true)
    }.map { (ranks[$0.body] ?? Int.max, $0) }.sorted {
      ($0.0, $0.1.date, $0.1.ordinal, $0.1.id) < ($1.0, $1.1.date, $1.1.ordinal, $1.1.id)
    }.map(\.1)
  }

  func object(_ row: Meeting) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.column(.meeting, "date", right: true),
      request.column(.meeting, "kind", extra: true), request.column(.meeting, "state"),
      request.column(.meeting, "place", least: 10),
      request.column(request.call.usage.columnPresent, right: true),
      request.column(request.call.usage.columnQuorum, right: true),
    ]
  }

  func cells(_ row: Meeting) -> [String] {
    let values = request.phrases.values
    let book = request.book
    let quorum = book.quorum(of: row)
    return [
      row.id.rawValue, request.day(row.date), values.meetingKind(row.meetingKind),
      values.meetingState(row.state), row.place ?? "",
      book.attendance(of: row.id).isEmpty ? "" : "\(quorum.present)", "\(quorum.needed)",
    ]
  }
}
