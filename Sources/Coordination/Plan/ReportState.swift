/// Adds an institution's own report on a task.
public struct ReportState: Change {
  /// The report; an id "new" is filled in here.
  public var report: StateReport

  /// Adds a report.
  public init(_ report: StateReport) {
    self.report = report
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    var report = report
    guard let task = book.tasks[report.task] else {
      throw RuleViolation(report, "task", .missingReference(report.task))
    }
    if report.date > context.today {
      throw RuleViolation(report, "date", .inFuture(report.date))
    }
    try book.checkAnswers(report)
    if report.id == .new {
      report.id = book.freshID("\(task.id)-\(report.institution)-\(report.date)")
    } else if !book.isFree(report.id) {
      throw RuleViolation(report, "id", .idTaken)
    }
    return [.add(report)]
  }
}
