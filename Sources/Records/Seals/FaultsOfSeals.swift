import Coordination
import Workspaces

/// Files that are no longer as they were saved.
extension FaultLook {
  mutating func lookAtSeals() {
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
        guard let seal = seals[name], seal != .digest(file.digest) else { continue }
        // The seal may be older than the last change: it is written last and waits for no disk.
        if lastDigest(file.file.place.kind, file.file.id) == .some(file.digest) { continue }
        note(file.file, .changedByHand)
      }
      for (name, seal) in seals where seal != .gone && !present.contains(name) {
        guard let (kind, id) = JournalChange.Edit.record(named: name),
          lastDigest(kind, id) != .some(nil)
        else { continue }
        let place = Place(kind: kind, isRestricted: isRestricted)
        note(place.path(id.rawValue + RecordFile.ending), .missing, kind, id)
      }
    }
  }

  /// The digest of the file after the last change of a record that the journal has: nil within where the
  /// change removed it, nil where there is none.
  private func lastDigest(_ kind: RecordKind, _ id: RecordID) -> UInt64?? {
    guard (try? store.journal.catchUp()) != nil,
      let edit = (try? store.journal.edits(of: id))?.last?.edit, edit.kind == kind
    else { return nil }
    return .some(edit.to)
  }
}
