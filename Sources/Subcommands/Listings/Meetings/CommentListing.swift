import Coordination
import Documents
import Phrases

/// The comments on minutes by meeting and paragraph.
struct CommentListing: Listing {
  static let kind = RecordKind.comment
  static let filters: [OptionRow] = [
    .value("meeting", "MEETING") { $0.filterMeeting },
    .value("institution", "INSTITUTION") { $0.filterInstitution },
    .flag("open") { $0.comments.filterOpen },
    .flag("fundamental") { $0.comments.filterFundamental },
  ]
  private let request: ListingRequest
  private let meetings: Set<RecordID>?
  private let institutions: Set<RecordID>?

  init(_ request: ListingRequest) throws {
    self.request = request
    meetings = try request.filter("meeting", .meeting)
    institutions = try request.filter("institution", .institution)
  }

  func rows() -> [MinutesComment] {
    let onlyOpen = request.filter("open") != nil
    let onlyFundamental = request.filter("fundamental") != nil
    let book = request.book
    let known = book.meetings()
    // A comment on minutes that are gone is still listed.
    let lost = book.comments.rows.filter { book.meetings[$0.meeting] == nil }
      .sorted { $0.id < $1.id }
    return (known.flatMap { book.comments(of: $0.id) } + lost).filter { comment in
      meetings.allows(comment.meeting) && institutions.allows(comment.institution)
        && (!onlyOpen || comment.isOpen) && (!onlyFundamental || comment.isFundamental)
    }
  }

  func object(_ row: MinutesComment) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    let words = request.phrases.comments
    return [
      request.column("id"), request.column(.comment, "institution"),
      request.column(.comment, "paragraph", right: true),
      request.column(words.fundamentalColumn, extra: true),
      request.column(.comment, "text", least: 24), request.column(.comment, "settlement"),
    ]
  }

  func cells(_ row: MinutesComment) -> [String] {
    let words = request.phrases.comments
    return [
      row.id.rawValue, request.name(row.institution), row.paragraph.map(String.init) ?? "",
      row.isFundamental ? request.phrases.yes : "",
      [row.text, row.proposed.map(words.proposed)].compactMap(\.self).joined(separator: " "),
      words.settled(row),
    ]
  }
}
