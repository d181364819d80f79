public import Coordination

extension Workspace {
  /// Makes a change, saves it and remembers how to undo it; gives back what it did.
  ///
  /// In a session it is saved behind the screen's back; `draft` is the text it was made of, which comes
  /// back where others' work makes the change impossible. Throws a `ChangeRefusal`: a rule refused it, or
  /// it could not be saved; nothing has changed then.
  @discardableResult
  public func perform(
    _ change: some Change, today: CalendarDay, now: WallTime,
    from draft: UnsavedChange.Draft? = nil, as manner: ChangeManner = .made
  ) throws(ChangeRefusal) -> [RecordEdit] {
    for _ in 0..<Self.turns {
      do throws(ChangeRefusal) {
        return try performOnce(change, today, now, draft, manner)
      } catch .store(.behind) where saving == nil {
        // It is planned anew on what others have done, as in a session.
        do throws(StoreError) {
          try takeOverOutsideChanges()
        } catch {
          throw .store(error)
        }
      }
    }
    throw .store(.behind)
  }

  /// How often a change is planned anew because others were quicker.
  private static let turns = 100

  private func performOnce(
    _ change: some Change, _ today: CalendarDay, _ now: WallTime, _ draft: UnsavedChange.Draft?,
    _ manner: ChangeManner
  ) throws(ChangeRefusal) -> [RecordEdit] {
    let edits = try planned(change, today: today, now: now)
    guard !edits.isEmpty else { return [] }
    try refuseWhereOthersTakeMinutes(edits)
    let request = ChangeRequest(change: change, today: today, now: now)
    let note = ChangeNote(by: actor, manner)
    try carryOut(edits, note, request, draft)
    steps.add(UndoSteps.Step(id: note.id, edits: edits))
    return edits
  }

  /// What a change would do, judged by every rule and not made.
  public func rehearse(
    _ change: some Change, today: CalendarDay, now: WallTime
  ) throws(ChangeRefusal) -> [RecordEdit] {
    let edits = try planned(change, today: today, now: now)
    let known = knownViolations(edits)
    apply(edits)
    defer { apply(reversed(edits)) }
    try judge(edits, but: known)
    return edits
  }

  func planned(
    _ change: any Change, today: CalendarDay, now: WallTime
  ) throws(ChangeRefusal) -> [RecordEdit] {
    self.today = today
    let context = ChangeContext(today: today, now: now, actor: actor)
    let edits: [RecordEdit]
    do throws(RuleViolation) {
      edits = try change.edits(in: book, context).map { (edit) throws(RuleViolation) in
        try edit.withVisibleText()
      }
      for edit in edits { try actor.check(edit) }
      try book.checkLedger(edits, today: today)
      try book.checkMinutes(edits)
      if let edit = edits.first(where: { $0.before == nil && book.reservedIDs.contains($0.id) }) {
        throw RuleViolation(
          kind: edit.kind, record: edit.id.rawValue, field: "id", rule: .idTaken)
      }
    } catch {
      throw .rule(error)
    }
    try refuseIfReadOnly(edits)
    return edits
  }

  /// Makes planned edits in the book and saves them, or leaves everything as it was.
  func carryOut(
    _ edits: [RecordEdit], _ note: ChangeNote, _ request: ChangeRequest?,
    _ draft: UnsavedChange.Draft? = nil, again: Bool = false
  ) throws(ChangeRefusal) {
    let known = knownViolations(edits)
    apply(edits)
    do throws(ChangeRefusal) {
      try judge(edits, but: again ? known.union(brokenBefore) : known)
      try save(PendingChange(note: note, edits: edits, request: request, draft: draft))
      brokenBefore.formUnion(known)
      steps.remember(note.id)
    } catch {
      apply(reversed(edits))
      throw error
    }
  }

  private func save(_ change: PendingChange) throws(ChangeRefusal) {
    guard saving == nil else { return saveBehind(change) }
    do throws(StoreError) {
      try store.write(change.edits, as: change.note)
      settlement.laidOver += store.takeLaidOver()
    } catch {
      throw .store(error)
    }
  }

  /// The rules that records break already before they are changed; a change is not refused for them.
  func knownViolations(_ edits: [RecordEdit]) -> Set<RuleViolation> {
    Set(edits.compactMap(\.before).flatMap(book.violations))
  }

  func judge(
    _ edits: [RecordEdit], but known: Set<RuleViolation>
  ) throws(ChangeRefusal) {
    for edit in edits {
      guard let record = edit.after else { continue }
      let violation = book.violations(of: record).first {
        // A record that is there but not in the book is not missing.
        if case .missingReference(let id) = $0.rule, book.reservedIDs.contains(id) { return false }
        return !known.contains($0)
      }
      if let violation { throw .rule(violation) }
    }
  }

  /// One program takes a meeting's minutes; the others follow it, whichever way they come.
  func refuseWhereOthersTakeMinutes(_ edits: [RecordEdit]) throws(ChangeRefusal) {
    for meeting in Set(edits.compactMap(\.minutesTouched)) {
      if let holder = sittings.holder(of: meeting) { throw .held(meeting, holder) }
    }
  }

  func refuseIfReadOnly(_ edits: [RecordEdit]) throws(ChangeRefusal) {
    func refuse(_ edit: RecordEdit, _ rule: Rule) throws(ChangeRefusal) {
      throw .rule(RuleViolation(kind: edit.kind, record: edit.id.rawValue, field: nil, rule: rule))
    }
    if isReadOnly, let edit = edits.first { try refuse(edit, .readOnly) }
    for edit in edits {
      let fault = allFaults.first { $0.record == edit.id && $0.isOfNewerProgram }
      if case .newerSchema(let number)? = fault?.problem { try refuse(edit, .newerSchema(number)) }
    }
  }
}

/// What was asked for, so that it can be asked again on top of others' work.
struct ChangeRequest: Sendable {
  var change: any Change
  var today: CalendarDay
  var now: WallTime
}

/// A change that is shown and not yet known to be saved.
struct PendingChange: Sendable {
  var note: ChangeNote
  var edits: [RecordEdit]
  /// What was asked for; nil where the edits themselves were: undoing, doing again.
  var request: ChangeRequest?
  var draft: UnsavedChange.Draft?
  /// How often others' work has come between.
  var conflicts = 0

  var job: SavingQueue.Job { SavingQueue.Job(note: note, edits: edits) }

  /// What the typing journal keeps of it.
  var kept: UnsavedChange { UnsavedChange(note: note, edits: edits, draft: draft) }
}

extension RecordEdit {
  /// The same edit without characters that hide or that move what is around them: whichever way a text
  /// comes in, it passes here.
  ///
  /// Throws a `RuleViolation` where a field cannot hold what is left.
  public func withVisibleText() throws(RuleViolation) -> RecordEdit {
    guard var record = after else { return self }
    var isChanged = false
    for field in record.descriptions {
      guard let value = record.value(field.key), value != before?.value(field.key),
        let visible = value.withVisibleText
      else { continue }
      record = try record.setting(field.key, to: visible)
      isChanged = true
    }
    guard isChanged else { return self }
    return before.map { .replace($0, by: record) } ?? .add(record)
  }
}

extension PropertyValue {
  /// The value with its texts made visible, nil where they are so already.
  fileprivate var withVisibleText: PropertyValue? {
    switch self {
    case .string(let text):
      let visible = VisibleText.lines(text)
      return visible == text ? nil : .string(visible)
    case .array(let values):
      let visible = values.map(\.withVisibleText)
      guard visible.contains(where: { $0 != nil }) else { return nil }
      return .array(zip(values, visible).map { $1 ?? $0 })
    default: return nil
    }
  }
}
