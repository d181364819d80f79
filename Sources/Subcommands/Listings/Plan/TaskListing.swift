import Coordination
import Documents
import Phrases
import Workspaces

/// The tasks by plan and number, with where they stand on the day taken for today.
struct TaskListing: Listing {
  static let kind = RecordKind.task
  static let filters: [OptionRow] = [
    .flag("overdue") { $0.filterOverdue },
    .flag("due-soon") { $0.filterDueSoon },
    .value("responsible", "INSTITUTION") { $0.filterResponsible },
    .value("status", "STATUS|open|none") { $0.filterStatus },
    .value("plan", "PLAN") { $0.filterPlan },
  ]

  /// A task and where it stands.
  struct Row {
    var task: PlanTask
    var standing: TaskStanding
  }

  private let request: ListingRequest
  private let isOverdue: Bool
  private let isDueSoon: Bool
  private let responsible: Set<RecordID>?
  private let plans: Set<RecordID>?
  private let statuses: StatusFilter?

  init(_ request: ListingRequest) throws {
    self.request = request
    isOverdue = request.call.invocation.has("overdue")
    isDueSoon = request.call.invocation.has("due-soon")
    responsible = try request.filter("responsible", .institution)
    plans = try request.filter("plan", .policy)
    statuses = try request.filter("status").map {
      try StatusFilter($0, request.book, ofTasks: true)
    }
  }

  func rows() -> [Row] {
    let soon = request.today.adding(request.book.settings.dueSoonDays, .days)
    return request.book.tasksInOrder.compactMap { task in
      guard plans.allows(task.plan) else { return nil }
      if let responsible, !task.responsible.contains(where: responsible.contains) { return nil }
      let row = Row(task: task, standing: request.book.standing(of: task, on: request.today))
      return isWanted(row, soon) ? row : nil
    }
  }

  private func isWanted(_ row: Row, _ soon: CalendarDay) -> Bool {
    let standing = row.standing
    if let statuses, !statuses.allows(standing) { return false }
    guard isOverdue || isDueSoon else { return true }
    if standing.isOverdue { return isOverdue }
    guard isDueSoon, let due = standing.due else { return false }
    return due >= request.today && due <= soon && !request.book.isClosed(standing)
  }

  func object(_ row: Row) -> [MachineMember] { request.machine.object(row.task, row.standing) }

  var columns: [TextTable.Column] {
    [
      request.column("id", least: 14), request.column(.task, "number", extra: true),
      request.columnOfWords(.task, "measure", least: 20),
      request.column(.task, "responsible", least: 6, extra: true),
      request.column(.task, "deadline", least: 11),
      request.column(request.call.usage.columnStatus, least: 10),
      request.column(request.call.usage.columnLate, right: true),
    ]
  }

  func cells(_ row: Row) -> [String] {
    let phrases = request.phrases
    return [
      row.task.id.rawValue, row.task.number ?? "", row.task.measure(in: phrases.language),
      request.names(row.task.responsible), phrases.dates.deadline(row.standing.deadline),
      phrases.values.status(row.standing.status, request.book.settings.statusScale),
      row.standing.isOverdue ? "\(row.standing.daysLate) d" : "",
    ]
  }
}

/// Which statuses are wanted: words of the scale, and of tasks `open` for what is still owed and `none`
/// for what was never evaluated.
struct StatusFilter {
  private var codes: Set<StatusCode> = []
  private var takesOpen = false
  private var takesNone = false
  private let book: Book

  init(_ text: String, _ book: Book, ofTasks: Bool = false) throws {
    self.book = book
    let field = PlanTask.statusField
    for part in text.split(separator: ",") {
      switch part.lowercased() {
      case "open" where ofTasks: takesOpen = true
      case "none" where ofTasks: takesNone = true
      default:
        let value = try FieldInput(book: book, today: CalendarDay(iso: "2000-01-01")!)
          .value(String(part), for: field, kind: .task, record: "")
        if let word = value?.text { codes.insert(StatusCode(rawValue: word)) }
      }
    }
  }

  func allows(_ status: StatusCode) -> Bool { codes.contains(status) }

  func allows(_ standing: TaskStanding) -> Bool {
    if takesOpen && !book.isClosed(standing) { return true }
    return standing.status.map(allows) ?? takesNone
  }
}

extension PlanTask {
  /// A task's status is worked out, not a field; it is read as an evaluation's is.
  static var statusField: FieldDescription {
    Evaluation.descriptions.first { $0.key == "status" }!
  }
}
