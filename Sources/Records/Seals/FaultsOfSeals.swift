import Coordination
import Workspaces

/// Files that are no longer as they were saved.
extension FaultLook {
  mutating func lookAtSeals() {
    var changed: [String: Sound] = [:]
    var missing: [String: Place] = [:]
    for isRestricted in [true, false] {
      let seals: [String: Seals.Seal]
      do throws(CallFailure) {
        seals = try store.seals(isRestricted).read() ?? [:]
      } catch {
        note(store.seals(isRestricted).path, .unreadable(error.number))
        continue
      }
      for file in sound where file.file.place.isRestricted == isRestricted {
        let name = JournalChange.Edit.name(file.file.place.kind, file.file.id)
        if let seal = seals[name], seal != .digest(file.digest) { changed[name] = file }
      }
      for (name, seal) in seals where seal != .gone && !present.contains(name) {
        guard let (kind, _) = JournalChange.Edit.record(named: name) else { continue }
        missing[name] = Place(kind: kind, isRestricted: isRestricted)
      }
    }
    guard !changed.isEmpty || !missing.isEmpty else { return }
    // A seal may be older than the last change: it is written last and waits for no disk.
    var last: [String: UInt64?] = [:]
    if (try? store.journal.catchUp()) != nil {
      last = (try? store.journal.lastDigests(of: Set(changed.keys).union(missing.keys))) ?? [:]
    }
    for (name, file) in changed where last[name] != .some(file.digest) {
      note(file.file, .changedByHand)
    }
    for (name, place) in missing where last[name] != .some(nil) {
      guard let (kind, id) = JournalChange.Edit.record(named: name) else { continue }
      note(place.path(id.rawValue + RecordFile.ending), .missing, kind, id)
    }
  }
}
