import Coordination
import Phrases
import TerminalUI
import Workspaces

// What was typed into a form and not saved: nothing is lost by leaving, nothing is laid over what others saved.

extension Form {
  /// Key, what is typed and what stood there before, a line a field.
  var draft: String {
    fields.filter(\.isChanged).map { field in
      [field.description.key, Self.escaped(field.area.text), Self.escaped(field.original)]
        .joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }

  var hasUnkeptText: Bool { !isDone && draft != kept }

  func keepDraft() {
    guard hasUnkeptText else { return }
    let text = draft
    if session.keepTyped(text, under: purpose.draftKey) { kept = text }
  }

  func leave() {
    keepDraft()
    if !isDone && !kept.isEmpty { session.say(session.words.draftKept) }
  }

  func restoreDraft() {
    guard let draft = session.workspace.typing.text(under: purpose.draftKey) else { return }
    kept = draft.text
    restored = draft.typed
    for line in draft.text.split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count >= 2,
        let place = fields.firstIndex(where: { $0.description.key == parts[0] })
      else { continue }
      let text = Self.unescaped(parts[1])
      fields[place].area = TextArea(text: text)
      fields[place].area.cursor = text.count
      // What somebody else has saved since is shown, not silently laid over.
      if purpose.isEditing, parts.count > 2,
        Self.unescaped(parts[2]) != fields[place].original
      {
        fields[place].error = session.words.changedMeanwhile(fields[place].original)
        conflicts.append(place)
      }
    }
  }

  /// Takes what stands under the key now: what was saved and then refused, or put back.
  func takeGivenBack() {
    guard !isDone, !hasUnkeptText else { return }
    let standing = session.workspace.typing.text(under: purpose.draftKey)?.text ?? ""
    guard standing != kept else { return }
    for place in fields.indices where fields[place].isChanged {
      fields[place].area = TextArea(text: fields[place].original)
    }
    conflicts = []
    kept = ""
    restored = nil
    restoreDraft()
  }

  func forgetDraft() {
    // A text that cannot be forgotten does no harm: it is offered once more.
    session.keepTyped("", under: purpose.draftKey)
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var escaping = false
    for character in text {
      if escaping {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        escaping = false
      } else if character == "\\" {
        escaping = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
