import Coordination
import Phrases
import Workspaces

/// One line that says what came back of what earlier sessions had left.
struct RecoveredLine {
  private let session: Session
  private let recovered: Recovered

  init(_ session: Session, _ recovered: Recovered) {
    self.session = session
    self.recovered = recovered
  }

  /// The line, nil where nothing came back.
  var text: String? {
    let words = session.words
    // What stands beside another text was told of when it came to stand there.
    let texts = recovered.texts.filter { !$0.isBeside } + recovered.conflicts
    var parts = places(texts)
    if recovered.changes > 0 { parts.append(words.recoveredChanges(recovered.changes)) }
    guard !parts.isEmpty else {
      return recovered.damaged.isEmpty ? nil : words.typingDamaged
    }
    let moment = texts.map(\.typed).max().map { session.phrases.dates.moment($0) }
    var lines: [String] = recovered.damaged.isEmpty ? [] : [words.typingDamaged]
    lines.append(words.recovered(to: moment, parts.joined(separator: "; ")))
    if !recovered.conflicts.isEmpty { lines.append(words.otherTextsKept) }
    return lines.joined(separator: " ")
  }

  /// How many places are named.
  private static let named = 3
  /// How much of a title is said: what follows must be read too.
  private static let longest = 40

  /// Where texts stand: lines of minutes first, for somebody is waiting for them.
  private func places(_ texts: [KeptText]) -> [String] {
    let book = session.book
    let words = session.words
    var lines: [String] = []
    var forms: [String] = []
    var others = 0
    for key in Set(texts.map { $0.key.prefix { $0 != KeptText.besideMark } }).sorted() {
      let place = DraftPlace(key: String(key))
      if case .entryLine(let id, let entry) = place, let meeting = book.meetings[id],
        entry.map(book.has) ?? true
      {
        lines.append(words.recoveredEntry(session.phrases.values.title(of: meeting, in: book)))
      } else if let title = place.flatMap(formTitle) {
        forms.append(words.recoveredForm(title))
      } else {
        others += 1
      }
    }
    let places = lines + forms
    let more = max(0, places.count - Self.named)
    return places.prefix(Self.named) + (more > 0 ? [words.moreRecovered(more)] : [])
      + (others > 0 ? [words.recoveredOfGone(others)] : [])
  }

  /// What a form is called; nil where its record is gone.
  private func formTitle(_ place: DraftPlace) -> String? {
    switch place {
    case .newRecord(let kind): return session.phrases.kinds.add(kind)
    case .evaluation(let task):
      return session.book.tasks[task].map { session.words.evaluating($0.number ?? task.rawValue) }
    case .substitute(let meeting):
      return title(meeting).map {
        session.phrases.values.attendance(.substituted) + " · " + $0
      }
    case .entryLine(let meeting, let entry): return title(entry ?? meeting)
    case .record(let id): return title(id)
    }
  }

  private func title(_ id: RecordID) -> String? {
    let values = session.phrases.values
    return session.book.record(id).map {
      values.beginning(of: values.title(of: $0, in: session.book), Self.longest)
    }
  }
}
