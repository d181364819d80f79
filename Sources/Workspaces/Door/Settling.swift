import Coordination

// What becomes of changes that are saved behind the screen's back.

extension Workspace {
  func saveBehind(_ change: PendingChange) {
    keep(change)
    unsaved.append(change)
    saving?.add(change.job)
  }

  /// Writes a change into the typing journal: whatever becomes of the program, it is not lost.
  func keep(_ change: PendingChange) {
    // Where it cannot be written there, saving it is all the more urgent, and under way.
    try? typing.keep(change.kept)
  }

  func settle(_ outcomes: [SavingQueue.Outcome]) {
    var outside: [OutsideChanges] = []
    var conflict: (id: ChangeID, error: StoreError)?
    for outcome in outcomes {
      switch outcome {
      case .saved(let id, let laidOver):
        settlement.laidOver += laidOver
        unsaved.removeAll { $0.note.id == id }
        try? typing.forget(id, restoring: false)
        trouble = nil
        settlement.saved += 1
      case .failing(let error): trouble = error
      case .conflict(let id, let error, let changes):
        conflict = (id, error)
        if let changes { outside.append(changes) }
      case .outside(let changes): outside.append(changes)
      case .lookFailed(let error): settlement.lookFailure = error
      case .versions(let id, let answer): settlement.versions = (id, answer.map(visible))
      case .past(let answer): settlement.deleted = answer.map(gone)
      }
    }
    guard conflict != nil || !outside.isEmpty else { return }
    takeOver(outside, conflict?.id, conflict?.error)
  }

  /// Lays what waits to be saved on top of what others have done.
  private func takeOver(
    _ outside: [OutsideChanges], _ conflict: ChangeID?, _ error: StoreError?
  ) {
    settlement.tookOver = settlement.tookOver || outside.contains { !$0.isEmpty }
    let touched = Set(outside.flatMap { $0.changed.map(\.id) + $0.removed })
    let waiting = unsaved
    let isTouched =
      conflict != nil || waiting.contains { $0.edits.contains { touched.contains($0.id) } }
    guard isTouched else {
      for changes in outside { take(changes) }
      saving?.resume(with: waiting.map(\.job))
      return
    }
    for change in waiting.reversed() {
      apply(reversed(change.edits))
      steps.takeBack(change)
    }
    for changes in outside { take(changes) }
    unsaved = []
    var made: [ChangeID: PendingChange?] = [:]
    // The ids of records that do not come about under them: by now they are somebody else's, or nobody's.
    var lost: Set<RecordID> = []
    for var change in waiting {
      // That others have done something is no conflict yet: what is made on top of it is judged anew.
      if change.note.id == conflict, error != .behind { change.conflicts += 1 }
      let isHopeless = change.conflicts > 2
      let result = remake(change, after: made, lost, because: isHopeless ? error : nil)
      made[change.note.id] = .some(result)
      lost.formUnion(change.added.subtracting(result?.added ?? []))
    }
    // Nothing waits any more that could not be saved.
    if unsaved.isEmpty { trouble = nil }
    saving?.resume(with: unsaved.map(\.job))
  }

  /// Makes a change anew, or refuses it and gives its text back; gives back what it has become, nil where
  /// it was not made.
  ///
  /// `made` is what those before it have become; what refers to a record that was `lost` on the way is refused.
  private func remake(
    _ waiting: PendingChange, after made: [ChangeID: PendingChange?], _ lost: Set<RecordID>,
    because error: StoreError?
  ) -> PendingChange? {
    guard let change = waiting.turning(made) else {
      // What it turns back is not made any more.
      try? typing.forget(waiting.note.id, restoring: false)
      return nil
    }
    // What could not be taken back after a failure, another program has finished: it is saved.
    if change.edits.allSatisfy({ same(book.record($0.id), $0.after) }) {
      try? typing.forget(waiting.note.id, restoring: false)
      settlement.saved += 1
      noteStep(change, insteadOf: waiting)
      return change
    }
    do throws(ChangeRefusal) {
      if let error { throw .store(error) }
      if let edit = change.edits.first(where: { $0.concerns(lost) }) {
        throw .rule(
          RuleViolation(
            kind: edit.kind, record: edit.id.rawValue, field: nil, rule: .changedMeanwhile))
      }
      var change = change
      if let request = change.request {
        guard request.change.standsOnOthersWork || stillFits(change.edits) else {
          throw refusalOfConflict(change.edits)
        }
        change.edits = try planned(request.change, today: request.today, now: request.now)
      } else if !stillFits(change.edits) {
        throw refusalOfConflict(change.edits)
      }
      let known = knownViolations(change.edits)
      apply(change.edits)
      do throws(ChangeRefusal) {
        try judge(change.edits, but: known.union(brokenBefore))
      } catch {
        apply(reversed(change.edits))
        throw error
      }
      if change.edits.isEmpty {
        try? typing.forget(waiting.note.id, restoring: false)
        return nil
      }
      if change.request != nil || change.note != waiting.note {
        // What is written now is another change than the one that others' work came before.
        change.note.id = .fresh()
        // Under the key of its text another one may be standing by now.
        try? typing.replace(waiting.note.id, by: change.kept)
      }
      unsaved.append(change)
      noteStep(change, insteadOf: waiting)
      return change
    } catch {
      try? typing.forget(waiting.note.id, restoring: true)
      settlement.refused.append(
        RefusedChange(refusal: error, edits: change.edits, draft: change.draft))
      return nil
    }
  }

  /// What earlier sessions left is met with all that was changed before, when that is read.
  private func noteStep(_ change: PendingChange, insteadOf waiting: PendingChange) {
    if !isPastUnread || steps.met.contains(waiting.note.id) { steps.take(change) }
  }

  /// Whether all records are as they were when edits were made of them.
  func stillFits(_ edits: [RecordEdit]) -> Bool {
    edits.allSatisfy { same(book.record($0.id), $0.before) }
  }

  func same(_ left: (any Record)?, _ right: (any Record)?) -> Bool {
    left.map { AnyHashable($0) } == right.map { AnyHashable($0) }
  }

  func refusalOfConflict(_ edits: [RecordEdit]) -> ChangeRefusal {
    guard let edit = edits.first(where: { !same(book.record($0.id), $0.before) }) else {
      return .store(.busy)
    }
    return .rule(
      RuleViolation(
        kind: edit.kind, record: edit.id.rawValue, field: nil, rule: .changedMeanwhile))
  }
}

extension PendingChange {
  /// The change turning back or forth what an earlier one has become; nil where that one was not made.
  ///
  /// A change that turns none, or one that is saved, is given back as it is.
  fileprivate func turning(_ made: [ChangeID: PendingChange?]) -> PendingChange? {
    var change = self
    switch note.manner {
    case .undone(let id):
      guard let other = made[id] else { return self }
      guard let other else { return nil }
      change.note.manner = .undone(other.note.id)
      change.edits = other.edits.reversed().map(\.reversed)
    case .redone(let id):
      guard let other = made[id] else { return self }
      guard let other else { return nil }
      change.note.manner = .redone(other.note.id)
      change.edits = other.edits
    default: break
    }
    return change
  }
}

extension PendingChange {
  /// The ids of the records that it adds.
  fileprivate var added: Set<RecordID> {
    Set(edits.filter { $0.before == nil && $0.after != nil }.map(\.id))
  }
}

extension RecordEdit {
  /// Whether it changes one of some records, or leaves one that refers to them.
  fileprivate func concerns(_ ids: Set<RecordID>) -> Bool {
    if ids.isEmpty { return false }
    if before != nil && ids.contains(id) { return true }
    guard let after else { return false }
    return after.descriptions.contains { field in
      switch (field.type, after.value(field.key)) {
      case (.reference, .string(let text)?):
        RecordID(rawValue: text).map(ids.contains) ?? false
      case (.references, .array(let values)?):
        values.contains { $0.text.flatMap { RecordID(rawValue: $0) }.map(ids.contains) ?? false }
      default: false
      }
    }
  }
}
