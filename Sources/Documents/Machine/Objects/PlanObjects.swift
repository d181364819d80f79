public import Coordination

extension MachineObjects {
  /// A policy paper.
  public func object(_ policy: PolicyDocument) -> [MachineMember] {
    [
      ("id", .id(policy.id)), ("title", .string(policy.title)), ("from", .day(policy.from)),
      ("to", .day(policy.to)),
      ("resolution", resolution(policy.resolutionNumber, policy.resolutionDate)),
      ("predecessor", .id(policy.predecessor)), ("evaluationDue", .day(policy.evaluationDue)),
      ("titleCs", .text(policy.titleCs)),
    ] + ending(policy.provenance)
  }

  /// A task and where it stands.
  public func object(_ task: PlanTask, _ standing: TaskStanding) -> [MachineMember] {
    [
      ("id", .id(task.id)), ("plan", .id(task.plan)), ("number", .text(task.number)),
      ("measure", .string(task.measure)), ("responsible", .ids(task.responsible)),
      ("cooperating", .ids(task.cooperating)), ("deadline", .deadline(task.deadline)),
      ("status", .status(standing.status)), ("reported", reported(task)),
      ("overdue", .boolean(standing.isOverdue)),
      ("evaluations", .count(standing.evaluationCount)),
      ("lastEvaluated", .day(standing.lastEvaluated)), ("measureCs", .text(task.measureCs)),
      ("effectiveDeadline", .deadline(standing.deadline)), ("due", .day(standing.due)),
      ("daysLate", .count(standing.daysLate)), ("calledUpon", .boolean(task.calledUpon)),
      ("amount", .count(task.amount)), ("origin", .id(task.origin)),
    ] + ending(task.provenance)
  }

  private func reported(_ task: PlanTask) -> MachineValue {
    .array(
      book.latestReports(on: task.id, until: today).map { report in
        .object([
          ("institution", .id(report.institution)), ("status", .status(report.status)),
          ("date", .day(report.date)),
        ])
      })
  }

  /// An evaluation.
  public func object(_ evaluation: Evaluation) -> [MachineMember] {
    [
      ("id", .id(evaluation.id)), ("task", .id(evaluation.task)),
      ("meeting", .id(evaluation.meeting)), ("date", .day(book.date(of: evaluation))),
      ("status", .status(evaluation.status)), ("previous", .status(evaluation.previous)),
      ("comment", .text(evaluation.comment)), ("evidence", .text(evaluation.evidence)),
      ("newDeadline", evaluation.newDeadline.map(MachineValue.deadline) ?? .null),
      ("evidenceDate", .day(evaluation.evidenceDate)),
      ("indicatorValue", .text(evaluation.indicatorValue)),
      ("dissent", .text(evaluation.dissent)), ("corrects", .id(evaluation.corrects)),
      ("restricted", .boolean(evaluation.restricted)),
    ] + ending(evaluation.provenance)
  }

  /// An institution's own report.
  public func object(_ report: StateReport) -> [MachineMember] {
    [
      ("id", .id(report.id)), ("task", .id(report.task)),
      ("institution", .id(report.institution)), ("date", .day(report.date)),
      ("status", .status(report.status)), ("text", .text(report.text)),
      ("evidence", .text(report.evidence)), ("restricted", .boolean(report.restricted)),
    ] + ending(report.provenance)
  }
}
