import Coordination
import Documents
import Phrases

/// The answers in written votes, by meeting, resolution and seat.
struct BallotListing: Listing {
  static let kind = RecordKind.ballot
  static let filters: [OptionRow] = [.value("meeting", "MEETING") { $0.filterMeeting }]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
  }

  func rows() -> [WrittenBallot] {
    let book = request.book
    return book.ballots.rows.filter { meetings.allows($0.meeting) }.sorted {
      ($0.meeting, number($0), $0.resolution, $0.member)
        < ($1.meeting, number($1), $1.resolution, $1.member)
    }
  }

  private func number(_ ballot: WrittenBallot) -> Int {
    request.book.resolutions[ballot.resolution]?.number ?? 0
  }

  func object(_ row: WrittenBallot) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.column(.ballot, "resolution", least: 12),
      request.column(.ballot, "member", least: 6), request.column(.ballot, "vote"),
      request.column(.ballot, "day", right: true, extra: true),
      request.column(.ballot, "comment", least: 12, extra: true),
    ]
  }

  func cells(_ row: WrittenBallot) -> [String] {
    let phrases = request.phrases
    return [
      row.id.rawValue, phrases.values.reference(row.resolution, in: request.book),
      request.name(row.member), phrases.values.ballot(row.vote), request.day(row.day),
      row.comment ?? "",
    ]
  }
}
