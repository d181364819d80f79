import Coordination

extension Book {
  /// The book without a task's restricted evaluations, which must not show even in how it stands.
  func withoutRestrictedEvaluations(of task: RecordID) -> Book {
    var open = self
    for evaluation in allEvaluations(of: task) where evaluation.restricted {
      open.remove(evaluation.id)
    }
    return open
  }
}
