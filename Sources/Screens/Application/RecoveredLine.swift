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
      return recovered.damaged.isEmpty ? nil : words.typingDamaged(recovered.damaged.count)
    }
    let moment = texts.map(\.typed).max().map { session.phrases.dates.moment($0) }
    var line = words.recovered(to: moment, parts.joined(separator: ", "))
    if !recovered.conflicts.isEmpty { line += " " + words.otherTextsKept }
    if !recovered.damaged.isEmpty { line += " " + words.typingDamaged(recovered.damaged.count) }
    return line
  }

  /// Where texts stand: the minutes by their meetings, forms by their number.
  private func places(_ texts: [KeptText]) -> [String] {
    let book = session.book
    var places: [String] = []
    var forms = 0
    for key in Set(texts.map { $0.key.prefix { $0 != KeptText.besideMark } }).sorted() {
      if let id = MinutesPane.meeting(ofDraft: key), let meeting = book.meetings[id] {
        places.append(
          session.words.recoveredEntry(session.phrases.values.title(of: meeting, in: book)))
      } else {
        forms += 1
      }
    }
    if forms > 0 { places.append(session.words.recoveredForms(forms)) }
    return places
  }
}
