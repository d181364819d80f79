import Coordination
import Documents
import Phrases

/// The versions of minutes that were kept, by meeting and number.
struct VersionListing: Listing {
  static let kind = RecordKind.minutesVersion
  static let filters: [OptionRow] = [
    .value("meeting", "MEETING") { $0.filterMeeting },
    .value("stage", "STAGE") { $0.comments.filterStage },
  ]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?
  private let stages: Set<MinutesStage>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
    stages = try request.words("stage", MinutesStage.self)
  }

  func rows() -> [MinutesVersion] {
    let book = request.book
    return book.minutesVersions.rows
      .filter { meetings.allows($0.meeting) && stages.allows($0.stage) }
      .map { (book.meetings[$0.meeting]?.date.iso ?? "", $0) }
      .sorted {
        ($0.0, $0.1.meeting, $0.1.number, $0.1.id) < ($1.0, $1.1.meeting, $1.1.number, $1.1.id)
      }.map(\.1)
  }

  func object(_ row: MinutesVersion) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.column(.minutesVersion, "meeting", least: 10),
      request.column(.minutesVersion, "number", right: true),
      request.column(.minutesVersion, "stage"), request.column(.minutesVersion, "day"),
      request.column(.minutesVersion, "commentsDue", extra: true),
      request.column(.minutesVersion, "language", extra: true),
    ]
  }

  func cells(_ row: MinutesVersion) -> [String] {
    let values = request.phrases.values
    return [
      row.id.rawValue, request.name(row.meeting), "\(row.number)", values.minutesStage(row.stage),
      request.day(row.day), request.day(row.commentsDue), values.languageName(row.language),
    ]
  }
}
