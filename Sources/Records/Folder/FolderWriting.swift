public import Coordination
public import Workspaces

extension FolderStore {
  public func write(_ edits: [RecordEdit], as note: ChangeNote) throws(StoreError) {
    let goals = Self.goals(of: edits)
    guard !goals.isEmpty else { return }
    try refuseTroubled(goals)
    let lock = try WorkspaceLock(self)
    defer { withExtendedLifetime(lock) {} }
    try settleJournal()
    if let (id, half) = halfWritten, id != note.id {
      takeOver(half)
      try noteFinished(id, half)
    }
    halfWritten = nil
    if try hasMet(note.id) { return takeOver(goals) }
    // What was planned may break a rule by now, though none of its own records is another.
    if journal.hasForeign || hasFinishedUnseen { throw .behind }
    takeLeftoversAway()
    let batch = WriteBatch(self)
    do throws(StoreError) {
      try batch.write(goals, as: note)
    } catch {
      if !batch.isTakenBack {
        halfWritten = (note.id, goals)
        if try finishAtOnce(note, after: error) { return takeOver(goals) }
      }
      // A change that a killed program had made long ago is no longer to be made on top of later ones.
      guard case .changedOutside = error, !batch.hasAppended else { throw error }
      guard (try? journal.holds(note.id)) == true else {
        // Who is refused for it will want to see it.
        lastFullLook = -.infinity
        throw error
      }
      takeOver(goals)
    }
  }

  private func hasMet(_ id: ChangeID) throws(StoreError) -> Bool {
    do throws(CallFailure) {
      return try journal.hasMet(id)
    } catch {
      throw .unreadable(path(journal.open.path), error.number)
    }
  }

  /// Finishes a change that could not be written and stands in the journal: it will happen, so better now
  /// than at the next start. Gives back whether it is made.
  ///
  /// Throws `StoreError.unfinished` where it is written down and its files still cannot be written.
  private func finishAtOnce(
    _ note: ChangeNote, after error: StoreError
  ) throws(StoreError) -> Bool {
    guard case .unwritable(let path, let number) = error else { return false }
    if (try? settleJournal()) != nil {
      halfWritten = nil
      return journal.made.contains(note.id)
    }
    if journal.made.contains(note.id) { throw .unfinished(path, number) }
    return false
  }

  /// Finishes what failed on the way and could not be taken back: half of a change of our own is nothing
  /// that others have done.
  ///
  /// Throws a `StoreError` as long as that cannot be done.
  func finishHalfWritten() throws(StoreError) {
    guard let (id, goals) = halfWritten else { return }
    let lock = try WorkspaceLock(self)
    defer { withExtendedLifetime(lock) {} }
    try settleJournal()
    takeOver(goals)
    try noteFinished(id, goals)
    halfWritten = nil
  }

  /// Notes a change as finished, where it is one: it may have been taken back instead.
  private func noteFinished(_ id: ChangeID, _ goals: [WriteGoal]) throws(StoreError) {
    guard try hasMet(id) else { return }
    finished.append((id, goals))
    hasFinishedUnseen = true
  }

  public func takeFinished() -> [FinishedChange] {
    defer { finished = [] }
    return finished.map { id, goals in
      var changes = OutsideChanges()
      for goal in goals {
        if let record = goal.after {
          let digest = Digest.of(RecordFile.bytes(of: record))
          if known[goal.id]?.digest == digest { changes.changed.append(record) }
        } else if known[goal.id] == nil {
          changes.removed.append(goal.id)
        }
      }
      return FinishedChange(id: id, changes: changes)
    }
  }

  /// Knows files again that a change has made what they are.
  private func takeOver(_ goals: [WriteGoal]) {
    let listing = FolderListing(self)
    let buffer = FileBuffer(calls, owners: owners)
    for goal in goals {
      guard let record = goal.after else {
        let places = [true, false].map { Place(kind: goal.kind, isRestricted: $0) }
        let isGone = places.allSatisfy { place in
          guard let folder = try? listing.folder(place) else { return true }
          return buffer.withFile(goal.name, in: folder.descriptor) {
            if case .missing = $0 { true } else { false }
          }
        }
        if isGone { known[goal.id] = nil }
        continue
      }
      let place = Place(of: record)
      let digest = Digest.of(RecordFile.bytes(of: record))
      let isThere = (try? listing.folder(place))?.map { folder in
        buffer.withFile(goal.name, in: folder.descriptor) { outcome in
          switch outcome {
          case .bytes(let bytes, _): return Digest.of(bytes) == digest
          // What cannot be read for a moment is taken to be what was just put there.
          case .unfit(.unreadable, _): return true
          default: return false
          }
        }
      }
      // Nor is a folder that cannot be opened for a moment another one.
      guard isThere != .some(false) else { continue }
      known[goal.id] = KnownFile(place: UInt8(place.number), digest: digest, stamp: .unsettled)
    }
  }

  /// What is to be in the end, one goal per record, in the order in which it is to come true.
  private static func goals(of edits: [RecordEdit]) -> [WriteGoal] {
    var goals: [WriteGoal] = []
    var places: [RecordID: Int] = [:]
    func aim(_ goal: WriteGoal) {
      if let place = places[goal.id] {
        goals[place].after = goal.after
      } else {
        places[goal.id] = goals.count
        goals.append(goal)
      }
    }
    for edit in edits {
      if let before = edit.before, before.id != edit.id || before.kind != edit.kind {
        aim(
          WriteGoal(id: before.id, kind: before.kind, isNew: false, before: before, after: nil))
      }
      aim(
        WriteGoal(
          id: edit.id, kind: edit.kind, isNew: edit.before == nil, before: edit.before,
          after: edit.after))
    }
    goals.removeAll { $0.isNew && $0.after == nil }
    // What is new first and what goes last, so that a crash leaves no reference to nothing.
    return goals.filter { $0.isNew } + goals.filter { !$0.isNew && $0.after != nil }
      + goals.filter { $0.after == nil }
  }

  /// A file that could not be read is somebody's work all the same.
  private func refuseTroubled(_ goals: [WriteGoal]) throws(StoreError) {
    guard !troubles.isEmpty else { return }
    for trouble in troubles.values {
      let isSettings = trouble.fault.record == Settings.theID
      let goal = goals.first { $0.id == trouble.fault.record }
      if case .newerSchema(let schema) = trouble.fault.problem, isSettings || goal != nil {
        // Settings of a newer program mean a workspace of a newer program.
        throw .newerSchema(schema, path: path(trouble.fault.path))
      }
      if let goal {
        // What could not be read at the last look may be unchanged: the next look tells.
        if case .unreadable(let number) = trouble.fault.problem {
          throw .unreadable(path(trouble.fault.path), number)
        }
        throw .changedOutside(goal.kind, goal.id, path: path(trouble.fault.path))
      }
    }
  }

  /// Removes what a killed program left: under the lock nobody can be about to use it.
  func takeLeftoversAway() {
    if !hasTidied {
      hasTidied = true
      takePrivateLeftoversAway()
    }
    guard !leftovers.isEmpty else { return }
    let listing = FolderListing(self)
    for (place, name) in leftovers {
      guard let folder = try? listing.folder(place) else { continue }
      try? calls.remove(name, in: folder.descriptor)
    }
    leftovers = []
  }

  /// A path in the workspace as people can use it.
  func path(_ relative: String) -> String {
    location.hasSuffix("/") ? location + relative : location + "/" + relative
  }
}

/// What a record is to be after a write.
struct WriteGoal {
  var id: RecordID
  var kind: RecordKind
  /// Whether there must be no such record yet.
  var isNew: Bool
  /// The record as it is taken to be before.
  var before: (any Record)?
  /// The record, nil where it goes.
  var after: (any Record)?

  var name: String { id.rawValue + RecordFile.ending }
}
