import Coordination
import Phrases
import TerminalUI

/// An entry of the minutes as the screen shows it.
struct EntryText {
  let text: String
  let role: Role

  init(_ session: Session, _ entry: MinutesEntry) {
    let book = session.book
    let arrow = session.unicode ? "→ " : "> "
    var text: String
    var role = Role.normal
    switch entry.entryKind {
    case .speech:
      text = session.codes(entry.speaker.map { [$0] } ?? []) + ": " + entry.text
    case .decision:
      role = .emphasis
      if let resolution = book.resolutions[entry.subject] {
        text =
          "! \(session.phrases.values.resolutionTitle(resolution, in: book))  "
          + ([
            resolution.points == nil ? session.phrases.values.verb(resolution.verb) : "",
            session.codes(resolution.addressees),
          ]
          + [resolution.text]).filter { !$0.isEmpty }.joined(separator: " ")
        if let count = resolution.votesFor {
          text += "  \(count) : \(resolution.votesAgainst ?? 0) : \(resolution.abstained ?? 0)"
        }
      } else {
        text = "! " + entry.text
      }
    case .task:
      role = .ongoing
      text = arrow + entry.text
      if let task = book.tasks[entry.subject] {
        let facts =
          [session.codes(task.responsible), session.phrases.dates.deadline(task.deadline)]
          .filter { !$0.isEmpty }
        text += "  (" + facts.joined(separator: ", ") + ")"
      }
    case .evaluation:
      text = entry.text
      if let evaluation = book.evaluations[entry.subject] {
        let task = book.tasks[evaluation.task]
        let status = session.phrases.values.status(
          evaluation.status, book.settings.statusScale)
        text =
          "\(session.sign(evaluation.status)) \(task?.number ?? evaluation.task.rawValue) \(status)"
        if let comment = evaluation.comment { text += ". " + comment }
        role = session.role(of: evaluation.status)
      }
    case .gap:
      role = .partial
      text = "\(session.phrases.values.choice(.entry, "kind", "gap")): \(entry.text)"
    case .link:
      role = .link
      text = entry.text
    case .verbatim:
      text = session.phrases.documents.quoted(entry.text.replacing("\n", with: " / "))
    case .vote:
      role = .emphasis
      let state = entry.isOpen ? "… " : ""
      text =
        "\(session.phrases.values.choice(.entry, "kind", "vote")): \(state)"
        + (entry.options.isEmpty ? entry.text : session.words.tally(entry.text, entry.tally))
    case .note, .procedural:
      text = entry.text
    }
    if let form = entry.form {
      switch form {
      case .subtopic: role = .heading
      case .proposal, .idea, .help:
        text = (session.phrases.documents.lead(form) ?? "") + ": " + entry.text
        role = .link
      case .failedCorrection: role = .warning
      default:
        let who = entry.about.isEmpty ? entry.text : session.codes(entry.about)
        let told = session.phrases.documents.told(form, at: nil, who, entry.text)
        text = (entry.speaker.map { session.codes([$0]) + ": " } ?? "") + told
        role = .dim
      }
    }
    if entry.restricted {
      text = "[\(session.phrases.restricted)] " + text
      role = .restricted
    }
    self.text = text
    self.role = role
  }
}
