import Coordination
import Glibc
import Workspaces

/// Other programs may be saving while it is looked: what they were just changing is no fault.
extension FaultLook {
  /// How long it is waited for a moment in which nobody writes, in seconds.
  private static let patience = 2.0

  /// Takes back what only looked like a fault because somebody was writing.
  mutating func dropWhatMoved() {
    guard faults.values.contains(where: { $0.mayBeOfTheMoment }) else { return }
    awaitStillness()
    guard (try? store.journal.catchUp()) != nil else { return }
    let moved = (try? store.journal.names(changedAfter: begin.sequence, begin.unfinished)) ?? []
    let store = store
    let unfinished = store.journal.unfinished?.id
    let wasUnfinished = begin.unfinished
    drop { fault in
      switch fault.problem {
      case .missing, .changedByHand, .addedByHand, .twice, .notCanonical:
        guard let kind = fault.kind, let id = fault.record else { return false }
        return moved.contains(JournalChange.Edit.name(kind, id))
      case .leftover: return !Self.isThere(fault.path, store)
      case .unfinished: return unfinished == nil || unfinished != wasUnfinished
      case .tornJournal: return true
      default: return false
      }
    }
    // Whether an end is cut short can be told now.
    lookAtJournalEnds()
  }

  private func awaitStillness() {
    let end = Moment.now + Self.patience
    while WorkspaceLock.isHeld(store), Moment.now < end { usleep(2_000) }
  }

  private static func isThere(_ path: String, _ store: FolderStore) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    var folder = store.root
    do throws(CallFailure) {
      for part in parts.dropLast() { folder = try folder.folder(part) }
      _ = try store.calls.status(parts.last ?? "", in: folder.descriptor)
      return true
    } catch {
      return error.number != ENOENT
    }
  }
}

extension RecordFault {
  /// Whether it may only look so while somebody writes.
  fileprivate var mayBeOfTheMoment: Bool {
    switch problem {
    case .missing, .changedByHand, .addedByHand, .twice, .notCanonical, .leftover, .unfinished,
      .tornJournal:
      true
    default: false
    }
  }
}
