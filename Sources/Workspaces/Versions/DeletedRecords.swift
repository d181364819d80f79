public import Coordination
public import Foundation

/// A record that was deleted and is not there any more.
public struct DeletedRecord: Sendable {
  /// The record as it was.
  public var record: any Record
  /// The change that deleted it.
  public var note: ChangeNote
  /// When that was saved.
  public var saved: Date
}

extension Workspace {
  /// How many saved changes are looked through for what they deleted.
  static let searchedChanges = 1000

  /// Asks for the records that one of the latest thousand changes has deleted, the latest first, as far as
  /// the actor may see them.
  ///
  /// In a session they are read behind the screen's back and come with a later `settle`; outside a session
  /// they come with the next.
  public func askForDeletedRecords() {
    if let saving { return saving.askForPast(Self.searchedChanges) }
    do throws(StoreError) {
      settlement.deleted = .success(gone(try store.latestChanges(Self.searchedChanges)))
    } catch {
      settlement.deleted = .failure(error)
    }
  }

  /// The records that changes, given in order, have deleted and that are not there.
  func gone(_ changes: [PastChange]) -> [DeletedRecord] {
    var seen: Set<RecordID> = []
    var found: [DeletedRecord] = []
    for change in changes.reversed() {
      for edit in change.edits where edit.after == nil && !book.has(edit.id) {
        guard let record = edit.before, actor.mayRead(record), seen.insert(edit.id).inserted
        else { continue }
        found.append(DeletedRecord(record: record, note: change.note, saved: change.saved))
      }
    }
    return found
  }
}
