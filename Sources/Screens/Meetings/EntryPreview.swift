import Coordination
import Phrases
import TerminalUI

/// What a typed line will become, in words.
struct EntryPreview {
  let text: String
  let role: Role

  init(_ session: Session, _ line: UnderstoodLine, agenda: [AgendaItem]) {
    let words = session.words
    let arrow = session.unicode ? "→ " : "> "
    switch line.meaning {
    case .note:
      text = arrow + session.phrases.values.choice(.entry, "kind", EntryKind.note.rawValue)
      role = .dim
    case .speech(let speaker):
      text = arrow + words.previewSpeech(session.codes([speaker]))
      role = .link
    case .link:
      text = arrow + session.phrases.values.choice(.entry, "kind", EntryKind.link.rawValue)
      role = .link
    case .decision(let verb):
      text = arrow + words.previewDecision(session.phrases.values.verb(verb))
      role = .good
    case .task(let who, let due):
      text =
        arrow
        + words.previewTask(
          who.isEmpty ? nil : session.codes(who), due.map(session.phrases.dates.deadline))
      role = .ongoing
    case .topic(let id):
      let item = agenda.first { $0.id == id }
      text = arrow + words.previewTopic(item.map { ($0.number, $0.title(in: session.language)) })
      role = .title
    case .gap:
      text = arrow + session.phrases.values.choice(.entry, "kind", EntryKind.gap.rawValue)
      role = .partial
    }
  }
}
