import Coordination
import Documents
import Phrases

/// The entries of the minutes by meeting, in the order they were made.
struct EntryListing: Listing {
  static let kind = RecordKind.entry
  static let filters: [OptionRow] = [
    .value("meeting", "MEETING") { $0.filterMeeting },
    .value("kind", "KIND") { $0.filterKind },
  ]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?
  private let kinds: Set<EntryKind>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
    kinds = try request.words("kind", EntryKind.self)
  }

  func rows() -> [MinutesEntry] {
    request.book.meetings().filter { meetings.allows($0.id) }
      .flatMap { request.book.entries(of: $0.id) }.filter { kinds.allows($0.entryKind) }
  }

  func object(_ row: MinutesEntry) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id"), request.column(.entry, "time"), request.column(.entry, "kind"),
      request.column(.entry, "speaker"), request.column(.entry, "text", least: 20),
    ]
  }

  func cells(_ row: MinutesEntry) -> [String] {
    [
      row.id.rawValue, row.time?.description ?? "",
      request.phrases.values.entryKind(row.entryKind), request.name(row.speaker), row.text,
    ]
  }
}
