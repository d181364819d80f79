import Coordination
import Documents
import Phrases

/// The materials by meeting and agenda item.
struct MaterialListing: Listing {
  static let kind = RecordKind.material
  static let filters = [
    OptionRow.value("meeting", "MEETING") { $0.filterMeeting }, .flag("owed") { $0.filterOwed },
  ]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
  }

  func rows() -> [Material] {
    let isOwedOnly = request.call.invocation.has("owed")
    return request.book.meetings().filter { meetings.allows($0.id) }
      .flatMap { request.book.materials(of: $0.id) }
      .filter { !isOwedOnly || !$0.isIn(on: request.today) }
  }

  func object(_ row: Material) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column(.material, "meeting", extra: true),
      request.column(.material, "item", right: true, extra: true),
      request.column(.material, "title", least: 20), request.column(.material, "owner", least: 6),
      request.column(.material, "due"), request.column(.material, "received"),
      request.column(.material, "file", least: 10, extra: true), request.column("id"),
    ]
  }

  func cells(_ row: Material) -> [String] {
    [
      row.meeting.rawValue, request.book.agendaItems[row.item].map { "\($0.number)" } ?? "",
      row.title, request.name(row.owner), request.day(request.book.dueDay(of: row)),
      request.day(row.received), row.file ?? "", row.id.rawValue,
    ]
  }
}
