import Coordination

extension Workspace {
  /// Makes a change that an earlier session showed and may not have saved.
  ///
  /// Gives back nil where it is made now, else why not, or `.some(nil)` where it had been saved after all.
  func recover(_ left: UnsavedChange) -> RefusedChange?? {
    if left.edits.allSatisfy({ same(book.record($0.id), $0.after) }) {
      try? typing.forget(left.note.id, restoring: false)
      return .some(nil)
    }
    let change = PendingChange(
      note: left.note, edits: left.edits, request: nil, draft: left.draft)
    do throws(ChangeRefusal) {
      guard stillFits(left.edits) else { throw refusalOfConflict(left.edits) }
      do throws(RuleViolation) {
        for edit in left.edits { try actor.check(edit) }
        try book.checkLedger(left.edits)
        try book.checkMinutes(left.edits)
      } catch {
        throw .rule(error)
      }
      let known = knownViolations(left.edits)
      apply(left.edits)
      do throws(ChangeRefusal) {
        try judge(left.edits, but: known)
      } catch {
        apply(reversed(left.edits))
        throw error
      }
    } catch {
      try? typing.forget(left.note.id, restoring: true)
      return RefusedChange(refusal: error, edits: left.edits, draft: left.draft)
    }
    unsaved.append(change)
    saving?.add(change.job)
    // Else it is met with what was changed before.
    if !isPastUnread { steps.take(change) }
    return nil
  }
}
