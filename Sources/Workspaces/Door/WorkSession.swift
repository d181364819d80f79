import Foundation

// A session at the screen: changes are shown at once and saved behind the screen's back, what is typed is
// kept before it is shown, and what earlier sessions left is brought back.

extension Workspace {
  /// How many saved changes are looked through for what can be undone.
  private static let rememberedChanges = 100

  /// Begins to save behind the screen's back and brings back what earlier sessions left.
  ///
  /// `wake` is called from another thread whenever `settle` has something to tell.
  public func beginSession(waking wake: @escaping @Sendable () -> Void) -> Recovered {
    // What was changed before is read once it is to be undone: it can be much, and the screen waits.
    isPastUnread = true
    var recovered = Recovered()
    guard !isReadOnly else {
      saving = SavingQueue(store, waking: wake)
      return recovered
    }
    var left = LeftTyping()
    do throws(StoreError) {
      left = try typing.begin(as: actor)
      recovered.failure = left.unread ?? typing.trouble
    } catch {
      recovered.failure = error
    }
    saving = SavingQueue(store, waking: wake)
    bringBack(left, &recovered)
    return recovered
  }

  /// Brings back what programs have left that have ended since the session began.
  public func takeOverLeft() -> Recovered {
    var recovered = Recovered()
    guard saving != nil, !isReadOnly else { return recovered }
    do throws(StoreError) {
      let left = try typing.takeOverLeft()
      recovered.failure = left.unread
      bringBack(left, &recovered)
    } catch {
      recovered.failure = error
    }
    return recovered
  }

  private func bringBack(_ left: LeftTyping, _ recovered: inout Recovered) {
    recovered.texts = left.texts
    recovered.conflicts = left.conflicts
    recovered.damaged = left.damaged
    guard !left.changes.isEmpty else { return }
    undecided += left.changes
    reserveIDs()
    decide(&recovered, waiting: patience)
    if !undecided.isEmpty, recovered.failure == nil { recovered.failure = undecidedTrouble }
  }

  /// Takes up the changes that were left once the store has told which of them had been saved after all: only
  /// it knows where later ones have changed the same records since. None is made a second time, and none is
  /// given up, until that can be told.
  func decide(_ recovered: inout Recovered, waiting seconds: Double) {
    guard !undecided.isEmpty else { return }
    let saved: Set<ChangeID>
    do throws(StoreError) {
      guard let answer = try answerOfUndecided(seconds) else { return }
      saved = answer
    } catch {
      undecidedTrouble = error
      return
    }
    let left = undecided
    undecided = []
    undecidedTrouble = nil
    reserveIDs()
    for change in left {
      if saved.contains(change.note.id) {
        try? typing.forget(change.note.id, restoring: false)
        continue
      }
      switch recover(change) {
      case nil: recovered.changes += 1
      case .some(let refused?): recovered.refused.append(refused)
      case .some(nil): break
      }
    }
  }

  /// Which of the undecided changes had been saved; nil where that is not known yet.
  private func answerOfUndecided(_ seconds: Double) throws(StoreError) -> Set<ChangeID>? {
    let ids = undecided.map(\.note.id)
    guard let saving else {
      return try withStore { (store) throws(StoreError) in try store.saved(of: ids) }
    }
    // Where more were left meanwhile, all of them are asked for.
    if undecidedQuestion?.ids != ids { undecidedQuestion = (ids, saving.askWhetherSaved(ids)) }
    guard let result = undecidedQuestion?.answer.awaited(seconds) else {
      undecidedTrouble = undecidedTrouble ?? .busy
      return nil
    }
    undecidedQuestion = nil
    return try result.get()
  }

  /// Reads what was changed before the session, where that has not been possible yet, and finds out
  /// what of it and of the session's own changes can be undone and done again.
  ///
  /// Throws a `StoreError`, in a session also where the disk does not answer soon.
  func readPast() throws(StoreError) {
    guard isPastUnread else { return }
    // The session's own are among the latest, and are known.
    let limit = Self.rememberedChanges + min(steps.met.count, UndoSteps.limit)
    var past =
      if let saving {
        try saving.latestChanges(limit, within: patience)
      } else {
        try store.latestChanges(limit)
      }
    isPastUnread = false
    let saved = Set(past.map(\.note.id))
    // What was left by others and is not saved yet comes last.
    for change in unsaved where !saved.contains(change.note.id) {
      past.append(PastChange(note: change.note, saved: Date(), edits: change.edits))
    }
    past.removeAll { steps.met.contains($0.note.id) }
    steps.layOver(UndoSteps(past, by: actor, in: book, before: steps.done))
    // What waits is among the steps now, and follows what becomes of it.
    for change in unsaved { steps.remember(change.note.id) }
  }

  /// Whether something shown is not on the disk yet.
  public var hasUnsaved: Bool { !unsaved.isEmpty }

  /// Tries at once again to save what could not be saved.
  public func retry() {
    saving?.retry()
    typing.retry()
  }

  /// Looks for what others have changed; `settle` takes it over.
  public func look() {
    if let saving { return saving.look() }
    do throws(StoreError) {
      let changes = try lookedAtStore()
      guard !changes.isEmpty else { return }
      take(changes)
      settlement.tookOver = true
    } catch {
      settlement.lookFailure = error
    }
  }

  private func lookedAtStore() throws(StoreError) -> OutsideChanges {
    var changes = try store.outsideChanges()
    for finished in store.takeFinished() { changes.add(finished.changes) }
    return changes
  }

  /// Takes over what others have changed in the store, now; gives back whether there was anything.
  @discardableResult
  public func takeOverOutsideChanges() throws(StoreError) -> Bool {
    let changes = if let saving { try saving.lookNow() } else { try lookedAtStore() }
    guard !changes.isEmpty else { return false }
    // What was saved before that does not wait any more.
    settle((saving?.takeOutcomes() ?? []) + [.outside(changes)])
    return true
  }

  /// Takes in what has been saved, refused and changed by others since the last time.
  @discardableResult
  public func settle() -> Settlement {
    if let outcomes = saving?.takeOutcomes(), !outcomes.isEmpty { settle(outcomes) }
    if !undecided.isEmpty {
      var recovered = Recovered()
      decide(&recovered, waiting: 0)
      if !recovered.isEmpty { settlement.recovered = recovered }
    }
    defer { settlement = Settlement() }
    return settlement
  }

  /// Does something while nothing is written and no lock is held that others wait for: a program that is
  /// stopped would hold it as long as that lasts.
  ///
  /// Where the disk does not answer within so many seconds it is done all the same.
  public func whileNothingIsWritten(within seconds: Double, _ work: () -> Void) {
    guard let saving else { return work() }
    saving.rest(within: seconds, work)
  }

  /// Waits until everything is saved, at most that many seconds; says whether it is.
  ///
  /// It waits only while `goesOn` says so, which is asked every 50 milliseconds at least.
  public func finishSaving(within seconds: Double, while goesOn: () -> Bool = { true }) -> Bool {
    guard let saving else { return true }
    // No clock that somebody may set meanwhile.
    let end = ContinuousClock.now + .seconds(min(seconds, 1e9))
    while true {
      let settled = saving.takeOutcomes()
      if !settled.isEmpty { settle(settled) }
      if unsaved.isEmpty { return true }
      if ContinuousClock.now >= end || !goesOn() { return false }
      saving.waitForNews(0.05)
    }
  }

  /// Ends the session: what is saved needs no journal any more, what is not stays in it.
  ///
  /// It waits `seconds` at most for saving, and `rest` seconds for the journal to reach the disk; nil is as
  /// long as that takes. What is in the journal has been written in any case.
  public func endSession(within seconds: Double, rest: Double? = nil) {
    guard saving != nil else { return }
    _ = finishSaving(within: seconds)
    guard !isReadOnly else { return }
    if let rest { typing.end(within: rest) } else { typing.end() }
  }
}
