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
    let texts = recovered.texts + recovered.conflicts
    var parts = places(texts)
    if recovered.changes > 0 { parts.append(words.recoveredChanges(recovered.changes)) }
    guard !parts.isEmpty else {
      return recovered.damaged.isEmpty ? nil : words.typingDamaged
    }
    let moment = texts.map(\.typed).max().map { session.phrases.dates.moment($0) }
    var line = words.recovered(to: moment, parts.joined(separator: "; "))
    if !recovered.conflicts.isEmpty { line += " " + words.otherTextsKept }
    if !recovered.damaged.isEmpty { line += " " + words.typingDamaged }
    return line
  }

  /// How many places are named.
  private static let named = 3

  /// Where texts stand: lines of minutes first, for somebody is waiting for them.
  private func places(_ texts: [KeptText]) -> [String] {
    let book = session.book
    var lines: [String] = []
    var forms: [String] = []
    var others = 0
    for key in Set(texts.map { $0.key.prefix { $0 != KeptText.besideMark } }).sorted() {
      if let id = MinutesPane.meeting(ofDraft: key), let meeting = book.meetings[id] {
        lines.append(
          session.words.recoveredEntry(session.phrases.values.title(of: meeting, in: book)))
      } else if let title = formTitle(key) {
        forms.append(session.words.recoveredForm(title))
      } else {
        others += 1
      }
    }
    let places = lines + forms
    if places.isEmpty { return others > 0 ? [session.words.recoveredForms(others)] : [] }
    others += max(0, places.count - Self.named)
    return places.prefix(Self.named) + (others > 0 ? [session.words.moreRecovered(others)] : [])
  }

  /// What a form is called whose text stands under a key; nil where nobody can tell any more.
  private func formTitle(_ key: Substring) -> String? {
    let parts = key.split(separator: Character(":")).map { String($0) }
    guard parts.count > 1, parts[0] == "form" else { return nil }
    if parts.count > 2, parts[2] == "new", let kind = RecordKind(rawValue: parts[1]) {
      return session.phrases.kinds.add(kind)
    }
    switch parts[1] {
    case "evaluation":
      guard parts.count > 2, let task = RecordID(rawValue: parts[2]) else { return nil }
      return session.words.evaluating(session.book.tasks[task]?.number ?? task.rawValue)
    case "substitute":
      guard parts.count > 2, let meeting = title(parts[2]) else { return nil }
      return session.phrases.values.attendance(.substituted) + " · " + meeting
    default: return title(parts[1])
    }
  }

  private func title(_ id: String) -> String? {
    RecordID(rawValue: id).flatMap { session.book.record($0) }.map {
      session.phrases.values.title(of: $0, in: session.book)
    }
  }
}
