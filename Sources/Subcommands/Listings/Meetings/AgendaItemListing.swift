import Coordination
import Documents
import Phrases

/// The agenda items by meeting and number.
struct AgendaItemListing: Listing {
  static let kind = RecordKind.agendaItem
  static let filters = [OptionRow.value("meeting", "MEETING") { $0.filterMeeting }]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
  }

  func rows() -> [AgendaItem] {
    request.book.meetings().filter { meetings.allows($0.id) }
      .flatMap { request.book.agenda(of: $0.id) }
  }

  func object(_ row: AgendaItem) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column(.agendaItem, "meeting", extra: true),
      request.column(.agendaItem, "number", right: true),
      request.columnOfWords(.agendaItem, "title", least: 24),
      request.column(.agendaItem, "kind", extra: true),
      request.column(.agendaItem, "submittedBy", least: 6), request.column("id"),
    ]
  }

  func cells(_ row: AgendaItem) -> [String] {
    [
      row.meeting.rawValue, "\(row.number)", row.title(in: request.phrases.language),
      request.phrases.values.agendaItemKind(row.itemKind), request.name(row.submittedBy),
      row.id.rawValue,
    ]
  }
}
