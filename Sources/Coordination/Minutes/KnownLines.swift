import Synchronization

/// What was found out of the lines of entries in one state of a book, so that every further key of a
/// correction finds it there. A book that changes begins with another one.
final class KnownLines: Sendable {
  private struct State {
    var lines: [RecordID: String] = [:]
    var newest: [Words: RecordID?] = [:]
    var all: [Words: [RecordID]] = [:]
    var isEmpty = true
  }

  /// Words that are looked for in the lines of a meeting.
  struct Words: Hashable, Sendable {
    var meeting: RecordID
    var text: String
  }

  private let state = Mutex(State())

  func forget() {
    state.withLock { state in
      if !state.isEmpty { state = State() }
    }
  }

  /// The line of an entry, made where it is not known yet.
  func line(of entry: RecordID, made: () -> String) -> String {
    if let known = state.withLock({ $0.lines[entry] }) { return known }
    let line = made()
    state.withLock { state in
      state.lines[entry] = line
      state.isEmpty = false
    }
    return line
  }

  /// The newest entry that has some words, looked for where it is not known yet.
  func newest(having words: Words, found: () -> RecordID?) -> RecordID? {
    if let known = state.withLock({ $0.newest[words] }) { return known }
    let entry = found()
    state.withLock { state in
      state.newest[words] = .some(entry)
      state.isEmpty = false
    }
    return entry
  }

  /// All entries that have some words, newest first, looked for where they are not known yet.
  func all(having words: Words, found: () -> [RecordID]) -> [RecordID] {
    if let known = state.withLock({ $0.all[words] }) { return known }
    let entries = found()
    state.withLock { state in
      state.all[words] = entries
      state.isEmpty = false
    }
    return entries
  }
}
