import Coordination
import Documents
import Phrases

/// The seats by body, the officers first.
struct MemberListing: Listing {
  static let kind = RecordKind.member
  static let filters: [OptionRow] = [
    .value("body", "BODY") { $0.filterBody },
    .value("role", "ROLE") { $0.filterRole },
    .value("institution", "INSTITUTION") { $0.filterInstitution },
    .value("on", "DAY") { $0.filterOn },
  ]
  private let request: ListingRequest
  private let bodies: Set<RecordID>?
  private let roles: Set<Seat.Role>?
  private let institutions: Set<RecordID>?
  private let day: CalendarDay?

  init(_ request: ListingRequest) throws {
    self.request = request
    bodies = try request.filter("body", .body)
    roles = try request.words("role", Seat.Role.self)
    institutions = try request.filter("institution", .institution)
    day = try request.day("on")
  }

  func rows() -> [Seat] {
    let book = request.book
    let ranks = book.ranksOfBodies
    return book.seats.rows.filter { seat in
      bodies.allows(seat.body) && roles.allows(seat.role) && institutions.allows(seat.institution)
        && (day.map(seat.isHeld) ?? true)
    }.sorted { left, right in
      let (first, second) = (ranks[left.body] ?? Int.max, ranks[right.body] ?? Int.max)
      return first == second ? book.seatOrder(left, right) : first < second
    }
  }

  func object(_ row: Seat) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column(.member, "body", least: 8), request.column(.member, "role", least: 10),
      request.column(.member, "institution", least: 7),
      request.columnOfWords(.member, "office", least: 18),
      request.column(request.phrases.documents.vote), request.column(.member, "from", extra: true),
      request.column(.member, "to", extra: true), request.column("id", least: 16),
    ]
  }

  func cells(_ row: Seat) -> [String] {
    let phrases = request.phrases
    return [
      request.body(row.body),
      phrases.values.role(row.role), request.name(row.institution),
      row.office(in: phrases.language) ?? "", phrases.values.flag(row.votes),
      request.day(row.from), request.day(row.to), row.id.rawValue,
    ]
  }
}
