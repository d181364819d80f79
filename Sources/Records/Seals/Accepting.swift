public import Coordination
public import Workspaces

extension FolderStore {
  /// Takes a record's file for good as it lies there now, edited by hand or put back, or its absence: the
  /// fault `changedByHand` or `missing` goes, and the record's versions show what was accepted.
  ///
  /// The file itself is not touched. Throws a `StoreError`: `changedOutside` where the file cannot be
  /// read as a record.
  public func accept(
    _ id: RecordID, of kind: RecordKind, by actor: Actor = .secretary,
    as manner: ChangeManner = .accepted
  ) throws(StoreError) {
    let lock = try WorkspaceLock(self)
    defer { withExtendedLifetime(lock) {} }
    try settleJournal()
    let note = ChangeNote(by: actor, manner)
    var edit = JournalChange.Edit(kind: kind, id: id)
    if let (record, file) = try present(id, kind) {
      edit.from = file.digest
      edit.to = file.digest
      edit.after = RecordFile.values(of: record)
    }
    do throws(CallFailure) {
      let last = try journal.edits(of: id).last { $0.edit.kind == kind }?.edit
      edit.before = last?.after
      if edit.before == nil && edit.after == nil {
        try sealAsGone(kind, id)
        return
      }
      var withheld: Int?
      if edit.isRestricted && edit.after == nil {
        withheld = try Withheld(root: root, calls: calls).read().map { max(0, $0 - 1) }
      }
      try conclude(journal.append(note, [edit], withheld: withheld).change)
    } catch {
      throw .unwritable(path(journal.open.path), error.number)
    }
  }

  /// The record as it lies there; nil where there is no file.
  private func present(
    _ id: RecordID, _ kind: RecordKind
  ) throws(StoreError) -> (any Record, KnownFile)? {
    let listing = FolderListing(self)
    let reader = RecordReader(FileBuffer(calls, owners: owners))
    for isRestricted in [true, false] {
      let place = Place(kind: kind, isRestricted: isRestricted)
      guard let folder = try? listing.folder(place) else { continue }
      let file = ListedFile(id, inPlaceNumber: UInt8(place.number))
      switch reader.read(file, in: folder.descriptor) {
      case .record(let record, let known): return (record, known)
      case .missing: continue
      case .unfit: throw .changedOutside(kind, id, path: path(file.path))
      }
    }
    return nil
  }

  private func sealAsGone(_ kind: RecordKind, _ id: RecordID) throws(CallFailure) {
    let name = JournalChange.Edit.name(kind, id)
    for isRestricted in [true, false] where try seals(isRestricted).read()?[name] != nil {
      try seals(isRestricted).add([(name, .gone)]) { [] }
    }
  }
}
