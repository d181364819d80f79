import Coordination
import Glibc
import Workspaces

/// Finishing what programs that were killed had begun.
extension FolderStore {
  /// Finishes, under the lock, what the journal says is not finished.
  ///
  /// Throws `StoreError.unwritable` where that cannot be done; then nothing may be written.
  func settleJournal() throws(StoreError) {
    do throws(CallFailure) {
      try journal.catchUp()
      guard !journal.isSettled else { return }
      if let change = try journal.unmadeChange(), try hasHappened(change) {
        try journal.completePublicPart(change)
      }
      try journal.settleEnds()
      takePrivateLeftoversAway()
      guard let unfinished = journal.unfinished else { return }
      if let change = try journal.lastChange(unfinished.id, unfinished.sequence) {
        // Whoever appended it may have been killed before it was on the disk.
        try journal.secure(change)
        try RollingForward(self).roll(change)
        try conclude(change)
      } else {
        try journal.finish()
      }
    } catch {
      throw .unwritable(path(journal.open.path), error.number)
    }
  }

  /// Whether files are as a change wants them of which only the restricted part stands in the journal: the
  /// public part is an older one that somebody has put back, and nothing is taken away for that.
  private func hasHappened(_ change: JournalChange) throws(CallFailure) -> Bool {
    let rolling = RollingForward(self)
    for edit in change.edits where edit.from != edit.to && !edit.restricts {
      if try rolling.isDone(edit) { return true }
    }
    return false
  }

  /// Does the same before everything is read, as far as it can be done at once.
  func settleBeforeReading() {
    guard finishesLeftWork, (try? journal.catchUp()) != nil, !journal.isSettled else { return }
    // A program that is just writing is waited for; one that hangs is not.
    guard let lock = try? WorkspaceLock(self, patience: min(patience, 0.5)) else { return }
    try? settleJournal()
    withExtendedLifetime(lock) {}
  }

  /// Does what follows once the files are as a change wants them: seals, the number of restricted
  /// records, the earlier versions of records that have become restricted. Then the change is finished.
  ///
  /// Where this throws the change is made all the same, and this is done again later.
  func conclude(_ change: JournalChange) throws(CallFailure) {
    if let withheld = change.withheld {
      try Withheld(root: root, calls: calls).write(withheld)
    }
    let restricting = change.edits.filter(\.restricts)
    if !restricting.isEmpty {
      try journal.moveApart(restricting.map { ($0.kind, $0.id) }) {
        (path, segment) throws(CallFailure) in
        let slot = try Quarantine(self).slot(for: path)
        try slot.folder.make(slot.name, segment.bytes, durably: true)
        try calls.synchronise(slot.folder.descriptor)
      }
      try seals(false).erase(
        Set(restricting.map { JournalChange.Edit.name($0.kind, $0.id) }))
    }
    // A seal that cannot be written is made up for by the journal, which has the digest too.
    try? seal(change.edits)
    if let settings = change.edits.lazy.compactMap({ $0.recordAfter as? Settings }).first {
      versionsKept = settings.versionsKept ?? Settings.versionsKeptByDefault
    }
    if journal.takeFilling() {
      try? journal.prune(keeping: versionsKept)
      for isRestricted in [true, false] { try? seals(isRestricted).compact() }
    }
    try journal.finish()
  }

  func seals(_ isRestricted: Bool) -> Seals {
    Seals(root: root, calls: calls, isRestricted: isRestricted)
  }

  /// Seals what edits leave.
  private func seal(_ edits: [JournalChange.Edit]) throws(CallFailure) {
    for isRestricted in [true, false] {
      var lines: [(String, Seals.Seal)] = []
      for edit in edits {
        let name = JournalChange.Edit.name(edit.kind, edit.id)
        if let place = edit.place, place.isRestricted == isRestricted, let to = edit.to {
          lines.append((name, .digest(to)))
        } else if edit.isRestricted == isRestricted {
          lines.append((name, .gone))
        }
      }
      try seals(isRestricted).add(lines) { sealsOfKnown(isRestricted) }
    }
  }

  /// The seals of what was read or written as it is.
  func sealsOfKnown(_ isRestricted: Bool) -> [(String, Seals.Seal)] {
    known.compactMap { id, file in
      let place = Place.all[Int(file.place)]
      guard place.isRestricted == isRestricted else { return nil }
      return (JournalChange.Edit.name(place.kind, id), .digest(file.digest))
    }
  }

  /// Removes the temporary files of killed programs from the program's own folders.
  func takePrivateLeftoversAway() {
    for isRestricted in [true, false] {
      guard let folder = try? PrivateFolder.opened(root, isRestricted: isRestricted) else {
        continue
      }
      for folder in [folder, try? folder.folder("journal")].compactMap(\.self) {
        for name in (try? calls.list(folder.descriptor)) ?? [] where TemporaryName.isOne(name) {
          try? calls.remove(name, in: folder.descriptor)
        }
      }
    }
  }
}
