import Coordination
import Workspaces

/// Changes of which it is not known whether all their files were there when records were read: other programs
/// were just making them, or one was killed on the way. What is in the journal is made, so readers see it.
struct ChangesUnderWay {
  private var changes: [JournalChange]

  /// Takes the changes that came into the journal meanwhile, and the one that is not finished.
  init(_ journal: ChangeJournal, arrived: [JournalChange]) {
    // Of one that is just being appended there may be a part already.
    changes = arrived.filter { journal.made.contains($0.note.id) }
    if let (id, sequence) = journal.unfinished,
      let last = try? journal.lastChange(id, sequence)
    {
      changes.append(last)
    }
    changes.sort { $0.sequence < $1.sequence }
  }

  var isEmpty: Bool { changes.isEmpty }

  /// The records that they alter, each by its name.
  var names: Set<String> {
    Set(changes.flatMap(\.edits).map { JournalChange.Edit.name($0.kind, $0.id) })
  }

  /// Lays over what was read what they leave; a file that is neither as before nor as after is somebody's
  /// later work, and counts as it is.
  func lay(over loading: inout LoadedFiles) {
    guard !isEmpty else { return }
    var records: [RecordID: any Record] = [:]
    for record in loading.records { records[record.id] = record }
    for edit in changes.flatMap(\.edits) {
      // Half moved, it lies in two places.
      loading.troubles = loading.troubles.filter { _, trouble in
        if case .twice = trouble.fault.problem, trouble.fault.record == edit.id {
          false
        } else {
          true
        }
      }
      let digest = loading.known[edit.id]?.digest
      let isUnfit = loading.troubles.values.contains { $0.fault.record == edit.id }
      guard digest == edit.from || digest == nil && !isUnfit else { continue }
      if let to = edit.to, let place = edit.place, let record = edit.recordAfter {
        records[edit.id] = record
        loading.known[edit.id] = KnownFile(
          place: UInt8(place.number), digest: to, stamp: .unsettled)
      } else if edit.to == nil {
        records[edit.id] = nil
        loading.known[edit.id] = nil
      }
    }
    loading.records = Array(records.values)
  }
}
