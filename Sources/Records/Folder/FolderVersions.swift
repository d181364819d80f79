public import Coordination
import Foundation
public import Workspaces

extension FolderStore {
  public func versions(of id: RecordID) throws(StoreError) -> [RecordVersion] {
    let edits = try read { () throws(CallFailure) in try journal.edits(of: id) }
    var versions: [RecordVersion] = []
    func add(_ note: ChangeNote?, _ saved: Date?, _ record: (any Record)?) {
      versions.append(
        RecordVersion(number: versions.count + 1, note: note, saved: saved, record: record))
    }
    for (change, edit) in edits {
      // Older than the journal, or changed in between by somebody who does not write to it.
      if let before = edit.recordBefore, !Self.isSame(before, versions.last?.record) {
        add(nil, nil, before)
      }
      add(change.note, change.saved, edit.recordAfter)
    }
    if let present = present(id, edits.last?.edit.kind),
      !Self.isSame(present, versions.last?.record)
    {
      add(nil, nil, present)
    }
    // Their numbers stay while they are looked at and others save: they change where the journal is pruned.
    return versions.suffix(versionsKept)
  }

  public func latestChanges(_ limit: Int) throws(StoreError) -> [PastChange] {
    let changes = try read { () throws(CallFailure) in try journal.latestChanges(limit) }
    return changes.map { remembered in
      let change = remembered.change
      let edits = change.edits.compactMap(\.recordEdit)
      return PastChange(
        note: change.note, saved: change.saved, edits: edits,
        isWhole: remembered.isWhole && edits.count == change.edits.count)
    }
  }

  public func holds(_ id: ChangeID) throws(StoreError) -> Bool {
    try read { () throws(CallFailure) in try journal.holds(id) }
  }

  public func saved(of ids: [ChangeID]) throws(StoreError) -> Set<ChangeID> {
    try read { () throws(CallFailure) in try journal.held(of: ids) }
  }

  /// The record as it stands; nil where there is none or it cannot be read.
  private func present(_ id: RecordID, _ kind: RecordKind?) -> (any Record)? {
    let listing = FolderListing(self)
    let reader = RecordReader(FileBuffer(calls, owners: owners))
    for (number, place) in Place.all.enumerated() where kind == nil || place.kind == kind {
      guard let folder = try? listing.folder(place) else { continue }
      let file = ListedFile(id, inPlaceNumber: UInt8(number))
      if case .record(let record, _) = reader.read(file, in: folder.descriptor) { return record }
    }
    return nil
  }

  private static func isSame(_ left: any Record, _ right: (any Record)?) -> Bool {
    right.map { AnyHashable(left) == AnyHashable($0) } ?? false
  }

  private func read<T>(_ body: () throws(CallFailure) -> T) throws(StoreError) -> T {
    do throws(CallFailure) {
      try journal.catchUp()
      return try body()
    } catch {
      throw .unreadable(path(journal.open.path), error.number)
    }
  }
}
