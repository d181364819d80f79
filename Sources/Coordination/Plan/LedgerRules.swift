extension Book {
  /// Refuses to touch an evaluation whose meeting's minutes have been circulated.
  func checkLedger(_ evaluation: Evaluation) throws(RuleViolation) {
    if meetings[evaluation.meeting]?.state.isCirculated ?? false {
      throw RuleViolation(evaluation, nil, .ledger)
    }
  }

  /// Refuses edits that would change the ledger behind circulated minutes: an evaluation changed or
  /// taken away, one moved there, a meeting with evaluations made uncirculated again or given another
  /// day or body; and a meeting with evaluations moved to a day to come.
  public func checkLedger(_ edits: [RecordEdit], today: CalendarDay? = nil) throws(RuleViolation) {
    for edit in edits where !edit.onlySettles {
      if let evaluation = edit.before as? Evaluation {
        try checkLedger(evaluation)
        if let moved = edit.after as? Evaluation, moved.meeting != evaluation.meeting,
          moved.corrects == nil
        {
          try checkLedger(moved)
        }
      }
      if let meeting = edit.before as? Meeting {
        try checkLedger(meeting, as: edit.after as? Meeting, today)
      }
    }
  }

  private func checkLedger(
    _ old: Meeting, as new: Meeting?, _ today: CalendarDay?
  ) throws(RuleViolation) {
    func refuse(_ field: String, _ rule: Rule, where isBroken: Bool) throws(RuleViolation) {
      if isBroken && evaluations.rows.contains(where: { $0.meeting == old.id }) {
        throw RuleViolation(old, field, rule)
      }
    }
    if old.state.isCirculated {
      try refuse("state", .ledger, where: !(new?.state.isCirculated ?? false))
      try refuse("date", .ledger, where: new.map { $0.date != old.date } ?? false)
      try refuse("body", .ledger, where: new.map { $0.body != old.body } ?? false)
    }
    if let day = new?.date, let today, day > today, day != old.date {
      try refuse("date", .inFuture(day), where: true)
    }
  }

  /// Refuses to undo or redo what the ledger or closed minutes forbid, or what others have come to
  /// refer to since.
  public func checkTurningBack(
    _ edits: [RecordEdit], today: CalendarDay? = nil
  ) throws(RuleViolation) {
    try checkLedger(edits, today: today)
    try checkMinutes(edits)
    let ids = Set(edits.map(\.id))
    for edit in edits where edit.after == nil {
      let holders = references(to: edit.id, except: ids)
      if let holder = holders.first {
        throw RuleViolation(
          kind: edit.kind, record: edit.id.rawValue, field: nil,
          rule: .referredTo(by: holder.id, holder.kind, others: holders.count - 1))
      }
    }
  }
}
