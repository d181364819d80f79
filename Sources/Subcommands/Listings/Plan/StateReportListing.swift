import Coordination
import Documents
import Phrases

/// The institutions' own reports by day, on one task where one is named.
struct StateReportListing: Listing {
  static let kind = RecordKind.stateReport
  static let filters = [OptionRow.value("institution", "INSTITUTION") { $0.filterInstitution }]
  private let request: ListingRequest
  private let task: RecordID?
  private let institutions: Set<RecordID>?

  init(_ request: ListingRequest) throws {
    self.request = request
    task = try request.operand(0, .task)
    institutions = try request.filter("institution", .institution)
  }

  func rows() -> [StateReport] {
    request.book.stateReports.rows.filter { report in
      (task.map { $0 == report.task } ?? true) && institutions.allows(report.institution)
    }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  func object(_ row: StateReport) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id", least: 18), request.column(.stateReport, "date", right: true),
      request.column(.stateReport, "task", least: 14, extra: true),
      request.column(.stateReport, "institution", least: 6),
      request.column(.stateReport, "status", least: 10),
      request.column(.stateReport, "text", least: 20),
    ]
  }

  func cells(_ row: StateReport) -> [String] {
    [
      row.id.rawValue, request.day(row.date), row.task.rawValue, request.name(row.institution),
      request.phrases.values.status(row.status, request.book.settings.statusScale), row.text ?? "",
    ]
  }
}
