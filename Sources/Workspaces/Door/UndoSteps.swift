import Coordination

/// What can be undone and what can be done again, the latest last.
struct UndoSteps {
  /// A change that can be turned back.
  struct Step {
    var id: ChangeID
    var edits: [RecordEdit]
  }

  /// How many changes can be undone.
  static let limit = 1000

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []
  /// All changes of the session that these steps know of, those that undo and do again among them.
  private(set) var met: Set<ChangeID> = []

  mutating func remember(_ id: ChangeID) { met.insert(id) }

  mutating func add(_ step: Step) {
    met.insert(step.id)
    done.append(step)
    if done.count > Self.limit { done.removeFirst() }
    undone = []
  }

  /// Moves the last change over to what can be done again.
  mutating func turnBack() { undone.append(done.removeLast()) }

  /// Moves the last undone change back.
  mutating func turnForth() { done.append(undone.removeLast()) }

  /// Adds a change, or turns the one back or forth that it undoes or does again.
  mutating func take(_ change: PendingChange) {
    met.insert(change.note.id)
    switch change.note.manner {
    case .undone(let id): if done.last?.id == id { turnBack() }
    case .redone(let id): if undone.last?.id == id { turnForth() }
    default: add(Step(id: change.note.id, edits: change.edits))
    }
  }

  /// Makes the last change as though it had not been.
  mutating func takeBack(_ change: PendingChange) {
    guard met.contains(change.note.id) else { return }
    switch change.note.manner {
    case .undone(let id):
      undone.removeAll { $0.id == id }
      done.append(Step(id: id, edits: change.edits.reversed().map(\.reversed)))
    case .redone(let id):
      done.removeAll { $0.id == id }
      undone.append(Step(id: id, edits: change.edits))
    default: done.removeAll { $0.id == change.note.id }
    }
  }

  /// Lays the session's own steps over those of earlier sessions; what was undone before is not done again
  /// once something else was made.
  mutating func layOver(_ earlier: UndoSteps) {
    if met.isEmpty { undone = earlier.undone }
    done = Array((earlier.done + done).suffix(Self.limit))
  }

  mutating func forget(where isMeant: (Step) -> Bool) {
    done.removeAll(where: isMeant)
    undone.removeAll(where: isMeant)
  }

  /// Forgets a change that stands, and those before it that could not be undone without it.
  mutating func forgetStanding(_ change: [RecordEdit]) {
    let ids = Set(change.map(\.id))
    done.removeAll { $0.edits.contains { ids.contains($0.id) } }
  }
}

extension UndoSteps {
  /// What an actor can still undo and do again of saved changes, given in order, of records that stand
  /// as they do in a book once later steps have been turned back.
  init(_ changes: [PastChange], by actor: Actor, in book: Book, before later: [Step] = []) {
    for change in changes where change.note.actor == actor {
      // Half a change is not turned back, nor what was before it.
      guard change.isWhole else {
        (done, undone) = ([], [])
        continue
      }
      switch change.note.manner {
      case .made, .broughtBack: add(Step(id: change.note.id, edits: change.edits))
      case .undone(let id): if done.last?.id == id { turnBack() }
      case .redone(let id): if undone.last?.id == id { turnForth() }
      case .synchronised, .accepted, .repaired: break
      }
    }
    // What others, or programs that nobody remembers, have changed since cannot be turned back as it was.
    var turnedBack: [RecordID: AnyHashable?] = [:]
    for step in later.reversed() {
      for edit in step.edits.reversed() {
        turnedBack[edit.id] = .some(edit.before.map { AnyHashable($0) })
      }
    }
    var states = turnedBack
    func state(_ id: RecordID) -> AnyHashable? {
      if let known = states[id] { return known }
      return book.record(id).map { AnyHashable($0) }
    }
    func keepFitting(
      _ steps: [Step], _ from: (RecordEdit) -> (any Record)?, _ to: (RecordEdit) -> (any Record)?
    ) -> [Step] {
      var kept: [Step] = []
      for step in steps.reversed() {
        let fits = step.edits.allSatisfy { edit in
          state(edit.id) == from(edit).map { AnyHashable($0) }
        }
        guard fits else { break }
        for edit in step.edits { states[edit.id] = .some(to(edit).map { AnyHashable($0) }) }
        kept.append(step)
      }
      return kept.reversed()
    }
    done = keepFitting(done, \.after, \.before)
    states = turnedBack
    undone = keepFitting(undone, \.before, \.after)
  }
}
