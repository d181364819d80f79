import Coordination
import Phrases
import Workspaces

/// One line that says why something shown was refused after all, and where its text is now.
struct GivenBackLine {
  private let session: Session
  private let refused: RefusedChange

  init(_ session: Session, _ refused: RefusedChange) {
    self.session = session
    self.refused = refused
  }

  var text: String {
    var line = reason
    guard let draft = refused.draft, !draft.text.isEmpty else { return line }
    // Where its record is gone there is no place to give it back to.
    if session.workspace.typing.text(under: draft.key) != nil,
      session.typedText(under: draft.key) == nil
    {
      return session.words.draftKeptAside
    }
    if let last = line.last, !".!?".contains(last) { line += "." }
    return line + " " + place(of: draft)
  }

  private func place(of draft: UnsavedChange.Draft) -> String {
    let words = session.words
    let standing = session.workspace.typing.text(under: draft.key)?.text
    if standing != draft.text { return words.textGivenBackBeside }
    if case .entryLine = DraftPlace(key: draft.key) { return words.lineGivenBack }
    return words.formGivenBack
  }

  /// Why, with record and field called as the screens call them.
  private var reason: String {
    guard case .rule(let violation) = refused.refusal, let kind = violation.kind,
      let record = RecordID(rawValue: violation.record).flatMap({ session.book.record($0) })
    else { return session.wording(of: refused.refusal) }
    let values = session.phrases.values
    // The reason, and where the text is, must be read too.
    let title = values.beginning(of: values.title(of: record, in: session.book), 40)
    let field = violation.field.map { ", " + session.phrases.fields.label(kind, $0) } ?? ""
    return "\(title)\(field): \(session.phrases.rules.rule(violation, book: session.book))"
  }
}
