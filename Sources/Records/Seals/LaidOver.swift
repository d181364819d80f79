public import Coordination
import Workspaces

// What is written over an edit by hand, or damage, that nobody has accepted.
extension FolderStore {
  /// Whether a record's file is not as the program saved it: edited by hand, or damaged, and not accepted.
  func isHandmade(_ id: RecordID, _ digest: UInt64, in place: Place) -> Bool {
    let name = JournalChange.Edit.name(place.kind, id)
    let index = place.isRestricted ? 1 : 0
    guard
      (try? sealIndexes[index].differs(name, from: digest, in: seals(place.isRestricted))) == true
    else { return false }
    // A seal may be older than the last change.
    return (try? journal.lastDigests(of: [name]))?[name] != .some(digest)
  }

  public func takeLaidOver() -> [RecordID] {
    defer { laidOver = [] }
    return laidOver
  }
}
