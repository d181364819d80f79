public import Coordination

/// A workspace open for work: the one door through which screens and subcommands change its records.
///
/// It holds the book of records, asks the rules before every change, saves through its store and keeps
/// what is needed to undo. It is used from one thread. A change is saved at once, or behind the screen's
/// back once a session has begun.
public final class Workspace {
  /// The records as they stand.
  public internal(set) var book = Book()
  /// The records that could not be read; to a member, what is restricted is not even named.
  public var faults: [RecordFault] {
    allFaults.filter(mayKnow)
  }
  /// The records that could not be read, whoever is at work.
  var allFaults: [RecordFault] = []
  /// How many restricted records the workspace has that are not in this copy of it.
  public let withheld: Int
  /// Who is at work: the secretary, or a member institution that sees and writes less.
  public let actor: Actor
  /// Whether every change is refused: it was opened so, or a newer program has written the settings.
  public var isReadOnly: Bool { isOpenedReadOnly || isOfNewerProgram }
  /// Whether a newer program has written the settings.
  public var isOfNewerProgram: Bool { allFaults.contains(where: \.isOfNewerSettings) }
  /// Where the records are kept; during a session only the workspace itself reads and writes there.
  public let store: any RecordStore
  /// Where what is typed is kept.
  public let typing: any TypingJournal

  /// Who takes the minutes of which meeting.
  public let sittings: any SittingHolds

  private let isOpenedReadOnly: Bool
  /// The ids of records that the actor may not see.
  private var hidden: Set<RecordID> = []
  /// The rules that records broke before they were changed; undoing may bring such a record back.
  var brokenBefore: Set<RuleViolation> = []
  /// The day taken for today when a change was last asked for.
  var today: CalendarDay?
  /// What can be undone, and what can be done again, the latest last.
  var steps = UndoSteps()
  /// Whether what was changed before the session could not be read yet: none of it is among the steps.
  var isPastUnread = false
  /// How long undoing waits in a session for what was changed before it to be read, in seconds.
  public var patience = 1.0
  /// Saves behind the screen's back, nil where everything is saved at once.
  var saving: SavingQueue?
  /// The changes that are shown and not yet known to be saved, in order.
  var unsaved: [PendingChange] = []
  /// What came of looks where everything is done at once.
  var settlement = Settlement()
  /// The changes that other sessions have left of which it is not known yet whether they had been saved.
  var undecided: [UnsavedChange] = []
  /// What was asked of the store about them.
  var undecidedQuestion: (ids: [ChangeID], answer: SavingQueue.Answer<Set<ChangeID>>)?
  /// Why it cannot be told yet; nil where there are none.
  public internal(set) var undecidedTrouble: StoreError?

  /// Why the latest attempt to save failed, nil where nothing waits to be saved.
  public internal(set) var trouble: StoreError?

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
    typing = store.typing
    sittings = store.sittings
    let loaded = try store.load(progress: progress)
    allFaults = loaded.faults
    withheld = loaded.withheld
    isOpenedReadOnly = readOnly
    var counts: [RecordKind: Int] = [:]
    for record in loaded.records { counts[record.kind, default: 0] += 1 }
    for (kind, count) in counts { book.reserve(count, of: kind) }
    for record in loaded.records + loaded.newer { take(record) }
    reserveIDs()
  }

  /// Works with the store itself, in between the writes of a session.
  ///
  /// Throws what the body throws.
  public func withStore<T>(
    _ body: (any RecordStore) throws(StoreError) -> T
  ) throws(StoreError) -> T {
    guard let saving else { return try body(store) }
    return try saving.withStore(body)
  }

  /// Takes what others have changed into the book, and notes what the actor may know of it.
  func take(_ changes: OutsideChanges) {
    settlement.note(
      changed: changes.changed.filter(actor.mayRead).map(\.id),
      removed: (changes.removed + changes.changed.filter { !actor.mayRead($0) }.map(\.id))
        .compactMap(book.record),
      faults: changes.faults.filter { !allFaults.contains($0) && mayKnow($0) })
    for id in changes.removed {
      book.remove(id)
      hidden.remove(id)
    }
    for record in changes.changed { take(record) }
    let ids = Set(changes.changed.map(\.id) + changes.removed)
    allFaults.removeAll { fault in fault.record.map(ids.contains) ?? false }
    allFaults.removeAll { changes.healed.contains($0.path) }
    allFaults.removeAll { old in changes.faults.contains { $0.path == old.path } }
    allFaults += changes.faults
    reserveIDs()
  }

  private func mayKnow(_ fault: RecordFault) -> Bool {
    actor == .secretary || !fault.path.hasPrefix("restricted/")
  }

  func apply(_ edits: [RecordEdit]) {
    for edit in edits {
      if let record = edit.after { book.put(record) } else { book.remove(edit.id) }
    }
  }

  func reversed(_ edits: [RecordEdit]) -> [RecordEdit] {
    edits.reversed().map(\.reversed)
  }

  /// Keeps the ids of records that exist but are not in the book from being given to others.
  func reserveIDs() {
    book.reservedIDs = hidden.union(allFaults.compactMap(\.record))
      .union(undecided.flatMap { $0.edits.filter { $0.before == nil }.map(\.id) })
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

extension RecordFault {
  /// Whether a newer program has written the file.
  var isOfNewerProgram: Bool {
    if case .newerSchema = problem { true } else { false }
  }

  fileprivate var isOfNewerSettings: Bool { kind == .settings && isOfNewerProgram }
}

/// Why a change was not made.
public enum ChangeRefusal: Error, Hashable, Sendable {
  /// A rule of the group, or of records, refuses it.
  case rule(RuleViolation)
  /// Another program takes the minutes of a meeting, which it would write into.
  case held(RecordID, SittingHolder)
  /// It could not be saved.
  case store(StoreError)
  /// What was changed before the session, and is to be turned back, cannot be read now.
  case pastUnread(StoreError)
}
