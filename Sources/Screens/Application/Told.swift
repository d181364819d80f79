import Coordination
import Phrases
import Workspaces

// What is told: what was done, that it was undone or done again, or why it was not made.
extension Session {
  /// Says something that was done.
  func say(_ text: String) {
    message = Message(text: text, kind: .said)
  }

  /// Says why something was not done.
  func refuse(_ text: String) {
    message = Message(text: text, kind: .refused)
  }

  /// Says something that needs attention.
  func warn(_ text: String) {
    message = Message(text: text, kind: .warning)
  }

  /// Undoes the last change and says which it was.
  func undo() {
    do {
      let edits = try workspace.undo()
      noteShown(edits)
      say(edits.isEmpty ? words.nothingToUndo : words.undone(describe(edits)))
    } catch { report(error) }
  }

  /// Does the last undone change again and says which it was.
  func redo() {
    do {
      let edits = try workspace.redo()
      noteShown(edits)
      say(edits.isEmpty ? words.nothingToRedo : words.redone(describe(edits)))
    } catch { report(error) }
  }

  /// A refusal in words.
  func wording(of refusal: ChangeRefusal) -> String {
    guard case .rule(let violation) = refusal, let id = RecordID(rawValue: violation.record),
      book.has(id)
    else {
      return Refusals(phrases, book).sentence(refusal)
    }
    return phrases.rules.shown(violation, in: book)
  }

  private func describe(_ edits: [RecordEdit]) -> String {
    // An entry of the minutes only tells of the record that was made with it.
    let edit = edits.first { $0.kind != .entry } ?? edits.first
    guard let edit, let record = edit.after ?? edit.before else { return "" }
    let title = phrases.values.title(of: record, in: book).replacing("\n", with: " ")
    let kind = phrases.kinds.singular(edit.kind)
    // "12th meeting, entry 3" says what it is; "meeting 12th meeting" would say it twice.
    let words = kind.lowercased().split(separator: " ")
    let saysKind =
      title.lowercased().hasPrefix(kind.lowercased())
      || title.lowercased().prefix { !",:".contains($0) }.split(separator: " ")
        .contains { words.contains($0) }
    return saysKind ? title : "\(kind) \(title)"
  }
}
