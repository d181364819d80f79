public import Coordination

extension Workspace {
  /// Whether there is a change to undo, as far as is known.
  public var canUndo: Bool { !steps.done.isEmpty || isPastUnread }
  /// Whether there is an undone change to do again, as far as is known.
  public var canRedo: Bool { !steps.undone.isEmpty || isPastUnread && steps.met.isEmpty }

  /// Undoes the last change; gives back what it did, empty where there is none.
  ///
  /// A change that can never be undone any more is refused once and forgotten, with the earlier ones of the
  /// same records, so that the next undo goes on. Throws `ChangeRefusal.pastUnread` where it cannot be
  /// read what was changed before the session.
  @discardableResult
  public func undo() throws(ChangeRefusal) -> [RecordEdit] {
    if steps.done.isEmpty { try readPastToTurnBack() }
    guard let last = steps.done.last else { return [] }
    let edits = reversed(last.edits)
    do throws(ChangeRefusal) {
      try refuseTurningBack(edits)
    } catch {
      if case .rule(let violation) = error, violation.rule.refusesForGood {
        steps.forgetStanding(last.edits)
      }
      throw error
    }
    try refuseWhereOthersCame(edits, last)
    try carryOut(edits, ChangeNote(by: actor, .undone(last.id)), nil, again: true)
    steps.turnBack()
    return edits
  }

  /// Does the last undone change again; gives back what it did, empty where there is none.
  ///
  /// Throws `ChangeRefusal.pastUnread` where it cannot be read what was changed before the session.
  @discardableResult
  public func redo() throws(ChangeRefusal) -> [RecordEdit] {
    if steps.undone.isEmpty, steps.met.isEmpty { try readPastToTurnBack() }
    guard let last = steps.undone.last else { return [] }
    try refuseTurningBack(last.edits)
    try refuseWhereOthersCame(last.edits, last)
    try carryOut(last.edits, ChangeNote(by: actor, .redone(last.id)), nil, again: true)
    steps.turnForth()
    return last.edits
  }

  private func readPastToTurnBack() throws(ChangeRefusal) {
    do throws(StoreError) {
      try readPast()
    } catch {
      throw .pastUnread(error)
    }
  }

  /// A change of records that have become others since cannot be turned back as it was.
  private func refuseWhereOthersCame(
    _ edits: [RecordEdit], _ step: UndoSteps.Step
  ) throws(ChangeRefusal) {
    guard !stillFits(edits) else { return }
    steps.forget { $0.id == step.id }
    throw refusalOfConflict(edits)
  }

  private func refuseTurningBack(_ edits: [RecordEdit]) throws(ChangeRefusal) {
    try refuseIfReadOnly(edits)
    try refuseWhereOthersTakeMinutes(edits)
    do throws(RuleViolation) {
      try book.checkTurningBack(edits, today: today)
    } catch {
      throw .rule(error)
    }
  }
}

extension Rule {
  /// Whether what it refuses to undo will hardly ever be possible again.
  fileprivate var refusesForGood: Bool {
    switch self {
    case .ledger, .referredTo, .meetingState: true
    default: false
    }
  }
}
