public import Coordination

/// A workspace open for work: the one door through which screens and subcommands change its records.
///
/// It holds the book of records, asks the rules before every change, saves through its store and keeps
/// what is needed to undo. It is used from one thread.
public final class Workspace {
  /// The records as they stand.
  public private(set) var book = Book()
  /// The records that could not be read.
  public private(set) var faults: [RecordFault] = []
  /// Who is at work: the secretary, or a member institution that sees and writes less.
  public let actor: Actor
  /// Whether every change is refused.
  public let isReadOnly: Bool
  /// Where the records are kept.
  public let store: any RecordStore

  /// The ids of records that the actor may not see.
  private var hidden: Set<RecordID> = []
  private var done: [[RecordEdit]] = []
  private var undone: [[RecordEdit]] = []
  /// The rules that records broke before they were changed; undoing may bring such a record back.
  private var brokenBefore: Set<RuleViolation> = []
  /// The day taken for today when a change was last asked for.
  private var today: CalendarDay?

  /// How many changes can be undone.
  static let undoLimit = 1000

  /// Opens the records of a store.
  ///
  /// `progress` is told how many records of how many have been read and answers whether to go on. Throws
  /// a `StoreError` where the store cannot be read as a whole.
  public init(
    opening store: any RecordStore, as actor: Actor = .secretary, readOnly: Bool = false,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(StoreError) {
    self.store = store
    self.actor = actor
    isReadOnly = readOnly
    let loaded = try store.load(progress: progress)
    faults = loaded.faults
    var counts: [RecordKind: Int] = [:]
    for record in loaded.records { counts[record.kind, default: 0] += 1 }
    for (kind, count) in counts { book.reserve(count, of: kind) }
    for record in loaded.records { take(record) }
    reserveIDs()
  }

  /// Whether there is a change to undo.
  public var canUndo: Bool { !done.isEmpty }
  /// Whether there is an undone change to do again.
  public var canRedo: Bool { !undone.isEmpty }

  /// Makes a change, saves it and remembers how to undo it; gives back what it did.
  ///
  /// Throws a `ChangeRefusal`: a rule refused it, or it could not be saved; nothing has changed then.
  @discardableResult
  public func perform(
    _ change: some Change, today: CalendarDay, now: WallTime
  ) throws(ChangeRefusal) -> [RecordEdit] {
    let edits = try planned(change, today: today, now: now)
    guard !edits.isEmpty else { return [] }
    try carryOut(edits)
    done.append(edits)
    if done.count > Self.undoLimit { done.removeFirst() }
    undone = []
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

  /// Undoes the last change; gives back what it did, empty where there is none.
  ///
  /// A change that can never be undone any more is refused once and forgotten, with the earlier ones of the
  /// same records, so that the next undo goes on.
  @discardableResult
  public func undo() throws(ChangeRefusal) -> [RecordEdit] {
    guard let last = done.last else { return [] }
    let edits = reversed(last)
    do {
      try refuseTurningBack(edits)
    } catch {
      if case .rule(let violation) = error, violation.rule.refusesForGood { forget(last) }
      throw error
    }
    try carryOut(edits, again: true)
    undone.append(done.removeLast())
    return edits
  }

  /// Does the last undone change again; gives back what it did, empty where there is none.
  @discardableResult
  public func redo() throws(ChangeRefusal) -> [RecordEdit] {
    guard let edits = undone.last else { return [] }
    try refuseTurningBack(edits)
    try carryOut(edits, again: true)
    done.append(undone.removeLast())
    return edits
  }

  /// Takes over what others have changed in the store; gives back whether there was anything.
  @discardableResult
  public func takeOverOutsideChanges() throws(StoreError) -> Bool {
    let changes = try store.outsideChanges()
    guard !changes.isEmpty else { return false }
    for id in changes.removed {
      book.remove(id)
      hidden.remove(id)
    }
    for record in changes.changed { take(record) }
    let ids = Set(changes.changed.map(\.id) + changes.removed)
    faults.removeAll { fault in fault.record.map(ids.contains) ?? false }
    faults.removeAll { changes.healed.contains($0.path) }
    faults.removeAll { old in changes.faults.contains { $0.path == old.path } }
    faults += changes.faults
    reserveIDs()
    // A change that touched any of them can no longer be undone as it was.
    done.removeAll { $0.contains { ids.contains($0.id) } }
    undone.removeAll { $0.contains { ids.contains($0.id) } }
    return true
  }

  /// Everything wrong with the workspace: files that cannot be taken, and records that break a rule.
  public func check() throws(StoreError) -> [RecordFault] {
    var found = try store.faults()
    // What a damaged record is referred to by is not at fault: the record is there, it cannot be read.
    let unreadable = Set((found + faults).compactMap(\.record))
    for kind in RecordKind.allCases {
      for record in book.records(of: kind).sorted(by: { $0.id < $1.id }) {
        for violation in book.violations(of: record) {
          if case .missingReference(let id) = violation.rule, unreadable.contains(id) { continue }
          let folder = record.restricted ? "restricted/" : ""
          found.append(
            RecordFault(
              path: "\(folder)\(kind.listing)/\(record.id).plist", record: record.id, kind: kind,
              problem: .rule(violation)))
        }
      }
    }
    return found
  }

  private func planned(
    _ change: some Change, today: CalendarDay, now: WallTime
  ) throws(ChangeRefusal) -> [RecordEdit] {
    self.today = today
    let context = ChangeContext(today: today, now: now, actor: actor)
    let edits: [RecordEdit]
    do throws(RuleViolation) {
      edits = try change.edits(in: book, context)
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

  private func carryOut(_ edits: [RecordEdit], again: Bool = false) throws(ChangeRefusal) {
    let known = knownViolations(edits)
    apply(edits)
    do {
      try judge(edits, but: again ? known.union(brokenBefore) : known)
      try save(edits)
      brokenBefore.formUnion(known)
    } catch {
      apply(reversed(edits))
      throw error
    }
  }

  /// The rules that records break already before they are changed; a change is not refused for them.
  private func knownViolations(_ edits: [RecordEdit]) -> Set<RuleViolation> {
    Set(edits.compactMap(\.before).flatMap(book.violations))
  }

  private func judge(
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

  private func save(_ edits: [RecordEdit]) throws(ChangeRefusal) {
    do {
      try store.write(edits)
    } catch {
      throw .store(error)
    }
  }

  private func refuseTurningBack(_ edits: [RecordEdit]) throws(ChangeRefusal) {
    try refuseIfReadOnly(edits)
    do {
      try book.checkTurningBack(edits, today: today)
    } catch {
      throw .rule(error)
    }
  }

  /// Forgets a change that stands, and those before it that could not be undone without it.
  private func forget(_ change: [RecordEdit]) {
    let ids = Set(change.map(\.id))
    done.removeAll { $0.contains { ids.contains($0.id) } }
  }

  private func refuseIfReadOnly(_ edits: [RecordEdit]) throws(ChangeRefusal) {
    guard isReadOnly, let edit = edits.first else { return }
    throw .rule(
      RuleViolation(kind: edit.kind, record: edit.id.rawValue, field: nil, rule: .readOnly))
  }

  private func apply(_ edits: [RecordEdit]) {
    for edit in edits {
      if let record = edit.after { book.put(record) } else { book.remove(edit.id) }
    }
  }

  private func reversed(_ edits: [RecordEdit]) -> [RecordEdit] {
    edits.reversed().map(\.reversed)
  }

  /// Keeps the ids of records that exist but are not in the book from being given to others.
  private func reserveIDs() {
    book.reservedIDs = hidden.union(faults.compactMap(\.record))
  }

  /// Puts a record in the book, or keeps it out of it where the actor may not see it.
  private func take(_ record: any Record) {
    if actor.mayRead(record) {
      hidden.remove(record.id)
      book.put(record)
    } else {
      hidden.insert(record.id)
      book.remove(record.id)
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

/// Why a change was not made.
public enum ChangeRefusal: Error, Hashable, Sendable {
  /// A rule of the group, or of records, refuses it.
  case rule(RuleViolation)
  /// It could not be saved.
  case store(StoreError)
}
