import Coordination

extension Book {
  /// The book without a task's restricted evaluations and reports, which must not show even in how it
  /// stands.
  func withoutRestrictedVerdicts(of task: RecordID) -> Book {
    var open = self
    for evaluation in allEvaluations(of: task) where evaluation.restricted {
      open.remove(evaluation.id)
    }
    for report in stateReports.rows where report.task == task && report.restricted {
      open.remove(report.id)
    }
    return open
  }
}
