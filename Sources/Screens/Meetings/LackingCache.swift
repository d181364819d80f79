import Coordination
import Documents

/// What the minutes of a meeting lack, looked for again only where something has changed: a sitting may
/// have thousands of entries.
struct LackingCache {
  private var revision = -1
  private var problems: [MinutesDiagnostic] = []
  private var lines: [RecordID: (entry: MinutesEntry, problems: [MinutesProblem])] = [:]

  mutating func problems(_ session: Session, _ meeting: RecordID) -> [MinutesDiagnostic] {
    guard revision != session.book.revision, let record = session.book.meetings[meeting] else {
      return problems
    }
    revision = session.book.revision
    let reader = MinutesDiagnostics.reader(session.book, record)
    problems = MinutesDiagnostics(book: session.book, meeting: record).found { entry in
      if let known = lines[entry.id], known.entry == entry { return known.problems }
      let found = MinutesDiagnostics.problems(of: entry, reader)
      lines[entry.id] = (entry, found)
      return found
    }
    return problems
  }
}
