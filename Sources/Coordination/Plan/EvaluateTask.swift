/// Adds the group's verdict on a task at a meeting to the ledger.
public struct EvaluateTask: Change {
  /// The verdict; its id, sequence and previous status are filled in here.
  public var evaluation: Evaluation
  /// The agenda item under which the minutes get an entry of it; no entry where nil.
  public var entryUnder: RecordID?
  /// Whether the minutes of the meeting get an entry.
  public var entersMinutes: Bool

  /// Adds a verdict, with an entry in the minutes where asked.
  public init(_ evaluation: Evaluation, entersMinutes: Bool = false, under item: RecordID? = nil) {
    self.evaluation = evaluation
    self.entersMinutes = entersMinutes
    entryUnder = item
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    var evaluation = evaluation
    guard let task = book.tasks[evaluation.task] else {
      throw RuleViolation(evaluation, "task", .missingReference(evaluation.task))
    }
    guard let meeting = book.meetings[evaluation.meeting] else {
      throw RuleViolation(evaluation, "meeting", .missingReference(evaluation.meeting))
    }
    // An evaluation is dated by its meeting: before that day there is nothing to write down.
    if meeting.date > context.today {
      throw RuleViolation(evaluation, "meeting", .beforeMeeting(meeting.date))
    }
    let earlier = book.evaluations(of: task.id, on: meeting.date)
    evaluation.previous =
      earlier.last { book.settings.statusScale[$0.status]?.meaning != .unchanged }?.status
    evaluation.sequence =
      (earlier.filter { $0.meeting == meeting.id }.map(\.sequence).max() ?? 0) + 1
    evaluation.id = book.freshEvaluationID(of: task.id)
    var edits: [RecordEdit] = [.add(evaluation)]
    if entersMinutes {
      var entry = book.nextEntry(of: meeting.id, under: entryUnder, at: context.now)
      entry.entryKind = .evaluation
      entry.subject = evaluation.id
      entry.text = evaluation.comment ?? task.number ?? task.id.rawValue
      entry.isRestricted = evaluation.restricted
      edits.append(.add(entry))
    }
    return edits
  }
}

extension Book {
  /// Refuses to touch an evaluation whose meeting's minutes have been circulated.
  func checkLedger(_ evaluation: Evaluation) throws(RuleViolation) {
    if meetings[evaluation.meeting]?.state.isCirculated ?? false {
      throw RuleViolation(evaluation, nil, .ledger)
    }
  }

  /// Refuses edits that would change the ledger behind circulated minutes: an evaluation changed or
  /// taken away, or a meeting with evaluations made uncirculated again.
  public func checkLedger(_ edits: [RecordEdit]) throws(RuleViolation) {
    for edit in edits {
      if let evaluation = edit.before as? Evaluation { try checkLedger(evaluation) }
      if let meeting = edit.before as? Meeting, meeting.state.isCirculated,
        !((edit.after as? Meeting)?.state.isCirculated ?? false),
        evaluations.rows.contains(where: { $0.meeting == meeting.id })
      {
        throw RuleViolation(meeting, "state", .ledger)
      }
    }
  }

  /// Refuses to undo or redo what the ledger forbids, or what others have come to refer to since.
  public func checkTurningBack(_ edits: [RecordEdit]) throws(RuleViolation) {
    try checkLedger(edits)
    let ids = Set(edits.map(\.id))
    for edit in edits where edit.after == nil {
      if let holder = references(to: edit.id, except: ids).first {
        throw RuleViolation(
          kind: edit.kind, record: edit.id.rawValue, field: nil,
          rule: .referredTo(by: holder.id, holder.kind))
      }
    }
  }
}
