extension Book {
  func violations(of policy: PolicyDocument) -> [RuleViolation] {
    var check = RuleCheck(policy)
    check.order("to", policy.from, policy.to)
    check.noCircle("predecessor") { policies[$0]?.predecessor }
    return check.found
  }

  func violations(of task: PlanTask) -> [RuleViolation] {
    var check = RuleCheck(task)
    if let amount = task.amount, amount < 0 {
      check.refuse("amount", .outOfRange(0...Int.max))
    }
    if let key = task.numberKey {
      let other = taskNumbers[key].first { $0 != task.id && tasks[$0]?.plan == task.plan }
      if let other { check.refuse("number", .taken(by: other)) }
    }
    if let both = task.responsible.first(where: task.cooperating.contains) {
      check.refuse("cooperating", .taken(by: both))
    }
    return check.found
  }

  func violations(of evaluation: Evaluation) -> [RuleViolation] {
    var check = RuleCheck(evaluation)
    guard let meeting = meetings[evaluation.meeting] else { return check.found }
    if meeting.state == .cancelled || meeting.state == .postponed {
      check.refuse("meeting", .meetingState(meeting.state))
    }
    if let day = evaluation.evidenceDate, day > meeting.date {
      check.refuse("evidenceDate", .inFuture(day))
    }
    if let corrected = evaluations[evaluation.corrects], corrected.task != evaluation.task {
      check.refuse("corrects", .notFound)
    }
    check.noCircle("corrects") { evaluations[$0]?.corrects }
    return check.found
  }

  /// Refuses a report of an institution that does not answer for its task.
  ///
  /// Asked when the report is made: who answered then need not answer later, and the report stays.
  func checkAnswers(_ report: StateReport) throws(RuleViolation) {
    guard let task = tasks[report.task] else { return }
    let answerable = task.responsible + task.cooperating
    // A collective reports through any of its members, and so does a task without anybody on record.
    let isOpen =
      answerable.isEmpty || answerable.contains { institutions[$0]?.institutionKind == .collective }
    if !isOpen && !answerable.contains(report.institution) {
      throw RuleViolation(report, "institution", .notResponsible(report.institution))
    }
  }
}
