import Coordination
import Documents
import Phrases

/// The evaluations by day, of one task where one is named.
struct EvaluationListing: Listing {
  static let kind = RecordKind.evaluation
  static let filters: [OptionRow] = [
    .value("meeting", "MEETING") { $0.filterMeeting },
    .value("status", "STATUS") { $0.filterStatus },
  ]
  private let request: ListingRequest
  private let task: RecordID?
  private let meetings: Set<RecordID>?
  private let statuses: StatusFilter?

  init(_ request: ListingRequest) throws {
    self.request = request
    task = try request.operand(0, .task)
    meetings = try request.filter("meeting", .meeting)
    statuses = try request.filter("status").map { try StatusFilter($0, request.book) }
  }

  func rows() -> [Evaluation] {
    let book = request.book
    let all = task.map { book.allEvaluations(of: $0) } ?? book.evaluations.rows
    return all.filter { evaluation in
      meetings.allows(evaluation.meeting) && (statuses?.allows(evaluation.status) ?? true)
    }.map { (book.date(of: $0)?.iso ?? "", $0) }.sorted {
      ($0.0, $0.1.task, $0.1.sequence, $0.1.id) < ($1.0, $1.1.task, $1.1.sequence, $1.1.id)
    }.map(\.1)
  }

  func object(_ row: Evaluation) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id", least: 18), request.column(request.call.usage.columnDate, right: true),
      request.column(.evaluation, "task", least: 14, extra: true),
      request.column(.evaluation, "meeting"),
      request.column(.evaluation, "status", least: 10),
      request.column(.evaluation, "comment", least: 16),
    ]
  }

  func cells(_ row: Evaluation) -> [String] {
    [
      row.id.rawValue, request.day(request.book.date(of: row)), row.task.rawValue,
      row.meeting.rawValue,
      request.phrases.values.status(row.status, request.book.settings.statusScale),
      row.comment ?? "",
    ]
  }
}
