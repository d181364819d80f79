import Coordination
import Workspaces

/// Files that are no longer as they were saved.
extension FaultLook {
  mutating func lookAtSeals() {
    var changed: [String: Sound] = [:]
    var added: [String: Sound] = [:]
    var missing: [String: Place] = [:]
    var isSealed: [Bool: Bool] = [:]
    for isRestricted in [true, false] {
      guard let seals = readSeals(isRestricted) else { continue }
      isSealed[isRestricted] = seals.isPresent
      for file in sound where file.file.place.isRestricted == isRestricted {
        let name = JournalChange.Edit.name(file.file.place.kind, file.file.id)
        switch seals.lines[name] {
        case .digest(file.digest)?: continue
        case .digest?: changed[name] = file
        case .gone?, nil: added[name] = file
        }
      }
      for (name, seal) in seals.lines where seal != .gone && !present.contains(name) {
        guard let (kind, _) = JournalChange.Edit.record(named: name) else { continue }
        let place = Place(kind: kind, isRestricted: isRestricted)
        // In a folder that cannot be looked into nothing is known to be missing.
        if !unread.contains(place) { missing[name] = place }
      }
    }
    guard !changed.isEmpty || !added.isEmpty || !missing.isEmpty else { return }
    // A seal may be older than the last change: it is written last and waits for no disk.
    var last: [String: UInt64?] = [:]
    if (try? store.journal.catchUp()) != nil {
      let names = Set(changed.keys).union(added.keys).union(missing.keys)
      last = (try? store.journal.lastDigests(of: names)) ?? [:]
    }
    for (name, file) in changed where last[name] != .some(file.digest) {
      note(file.file, .changedByHand)
    }
    for (isRestricted, isPresent) in isSealed {
      let some = added.filter { name, file in
        file.file.place.isRestricted == isRestricted && last[name] != .some(file.digest)
      }
      if isPresent { noteAdded(some, last, isRestricted) } else { noteUnsealed(some, isRestricted) }
    }
    for (name, place) in missing where last[name] != .some(nil) {
      guard let (kind, id) = JournalChange.Edit.record(named: name) else { continue }
      note(place.path(id.rawValue + RecordFile.ending), .missing, kind, id)
    }
  }

  /// The seals of one part, empty where there is no such file; nil where they cannot be read.
  private mutating func readSeals(
    _ isRestricted: Bool
  ) -> (lines: [String: Seals.Seal], isPresent: Bool)? {
    let seals = store.seals(isRestricted)
    do throws(CallFailure) {
      guard let lines = try seals.read() else { return ([:], false) }
      if try seals.isDamaged() { note(seals.path, .notCanonical) }
      return (lines, true)
    } catch {
      note(seals.path, .unreadable(error.number))
      return nil
    }
  }

  /// Where there are no seals the journal may vouch for all records, or nothing was ever changed; else the
  /// seals have gone.
  private mutating func noteUnsealed(_ some: [String: Sound], _ isRestricted: Bool) {
    let part = isRestricted ? store.journal.restricted : store.journal.open
    guard !some.isEmpty, let folder = try? part.folder(), let numbers = try? part.numbers(folder),
      !numbers.isEmpty
    else { return }
    note(store.seals(isRestricted).path, .missing)
  }

  /// What nobody has sealed was put there by hand; where it is much, the seals are gone.
  private mutating func noteAdded(
    _ some: [String: Sound], _ last: [String: UInt64?], _ isRestricted: Bool
  ) {
    let all = sound.count { $0.file.place.isRestricted == isRestricted }
    if some.count > 20, some.count * 4 > all {
      return note(store.seals(isRestricted).path, .notCanonical)
    }
    for (name, file) in some {
      note(file.file, last[name] == nil ? .addedByHand : .changedByHand)
    }
  }
}
