import Workspaces

/// What is wrong with the journal of changes, and what it says is not finished.
extension FaultLook {
  mutating func lookAtJournal() {
    for isRestricted in [true, false] { lookAtLeftovers(isRestricted) }
    lookAtJournalEnds()
    do throws(CallFailure) {
      try store.journal.catchUp()
      // Where all files are as it wants them, what follows may be left: seals, and what has to go from the
      // public part of the journal.
      if store.journal.unfinished != nil { note(store.journal.open.path, .unfinished) }
    } catch {
      note(store.journal.open.path, .unreadable(error.number))
    }
  }

  /// Looks at the segments of both parts.
  mutating func lookAtJournalEnds() {
    for part in store.journal.parts {
      do throws(CallFailure) {
        guard let folder = try part.folder() else { continue }
        let numbers = try part.numbers(folder)
        for number in numbers { try look(part, number, folder, isLast: number == numbers.last) }
      } catch {
        note(part.path, .unreadable(error.number))
      }
    }
  }

  private mutating func look(
    _ part: JournalPart, _ number: Int, _ folder: Folder, isLast: Bool
  ) throws(CallFailure) {
    guard let (segment, status) = try part.segment(number, folder) else {
      return note(part.path(number), .notARegularFile)
    }
    if status.size > JournalSegment.limit {
      return note(part.path(number), .tooLarge(status.size, limit: JournalSegment.limit))
    }
    var damaged = segment.damage.reduce(0) { $0 + $1.count }
    let isCutShort = isLast && segment.endsCutShort
    if !isCutShort { damaged += segment.torn }
    // A frame may be whole and still not be one of ours.
    for frame in segment.frames where frame.header.sort != .done {
      if segment.change(frame) == nil { damaged += frame.whole.count }
    }
    if damaged > 0 {
      note(part.path(number), .damagedJournal(damaged))
    } else if segment.torn > 0, isCutShort {
      note(part.path(number), .tornJournal(segment.torn))
    }
  }

  private mutating func lookAtLeftovers(_ isRestricted: Bool) {
    let path = PrivateFolder.path(isRestricted)
    guard let folder = try? PrivateFolder.opened(store.root, isRestricted: isRestricted) else {
      return
    }
    for (path, folder) in [(path, folder), (path + "/journal", try? folder.folder("journal"))] {
      guard let folder else { continue }
      for name in (try? store.calls.list(folder.descriptor)) ?? [] where TemporaryName.isOne(name) {
        note(path + "/" + name, .leftover)
      }
    }
  }
}
