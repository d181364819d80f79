import Coordination
import Documents

/// What the minutes of a meeting lack, looked for again only where something has changed: a sitting may
/// have thousands of entries.
struct LackingCache {
  private var revision = -1
  private var problems: [MinutesDiagnostic] = []
  private var lines: [RecordID: (entry: MinutesEntry, problems: [MinutesProblem])] = [:]

  mutating func problems(
    _ session: Session, _ meeting: RecordID, entries: [MinutesEntry]
  ) -> [MinutesDiagnostic] {
    guard revision != session.book.revision, let record = session.book.meetings[meeting] else {
      return problems
    }
    revision = session.book.revision
    let reader = MinutesDiagnostics.reader(session.book, record)
    let diagnostics = MinutesDiagnostics(book: session.book, meeting: record, entries: entries)
    problems = diagnostics.found { entry in
      guard MinutesDiagnostics.canDoubt(entry) else { return [] }
      if let known = lines[entry.id], known.entry == entry { return known.problems }
      let found = MinutesDiagnostics.problems(of: entry, reader)
      lines[entry.id] = (entry, found)
      return found
    }
    return problems
  }
}
