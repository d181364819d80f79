import Coordination
import Phrases
import TerminalUI
import Workspaces

// What was typed into a form and not saved: nothing is lost by leaving, nothing is laid over what others saved.

extension Form {
  /// Key, what is typed and what stood there before, a line a field; the one typed in last comes last.
  var draft: String {
    let places = fields.indices.filter { $0 != lastTyped } + [lastTyped].compactMap(\.self)
    return places.map { fields[$0] }.filter(\.isChanged).map { field in
      [field.description.key, Self.escaped(field.area.text), Self.escaped(field.base)]
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
    if isDone || kept.isEmpty { return }
    let isGone = purpose.isEditing && session.book.record(purpose.record.id) == nil
    if isGone { session.setAside(purpose.draftKey) }
    session.say(isGone ? session.words.draftKeptAside : session.words.draftKept)
  }

  func restoreDraft() {
    guard let draft = session.typedText(under: purpose.draftKey) else { return }
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
      if parts.count > 2 { fields[place].base = Self.unescaped(parts[2]) }
      // What somebody else has saved since is shown, not silently laid over.
      if isInConflict(place) { fields[place].error = conflict(place) }
      lastTyped = place
    }
    if let lastTyped { focus = lastTyped }
  }

  // MARK: What somebody else has changed meanwhile

  func isInConflict(_ place: Int) -> Bool { purpose.isEditing && fields[place].isInConflict }

  private func conflict(_ place: Int) -> String {
    session.words.changedMeanwhile(fields[place].original)
  }

  /// Says of each field in turn what saving would replace; once that is said, saving does it.
  func isAsking() -> Bool {
    if askOfConflict() { return true }
    for place in fields.indices where isInConflict(place) { settle(place) }
    return false
  }

  /// Says of a field in conflict, of which that was not said yet, what somebody else has written there; says
  /// whether there was one.
  func askOfConflict() -> Bool {
    let place = fields.indices.last { isInConflict($0) && !fields[$0].isAsked }
    guard let place else { return false }
    fields[place].isAsked = true
    fields[place].error = conflict(place)
    focus = place
    session.refuse(conflict(place))
    return true
  }

  /// Takes up what somebody else has saved of the record since it was shown here: it stands where nothing
  /// was typed, and is asked about where something was.
  func takeUpOthersWork() {
    guard purpose.isEditing, !isDone, let record = session.book.record(purpose.record.id),
      AnyHashable(record) != AnyHashable(purpose.record)
    else { return }
    purpose.record = record
    for place in fields.indices {
      let text = session.inputText(of: fields[place].description, in: record)
      if text != fields[place].original { take(text, into: place) }
    }
  }

  /// Takes a text that somebody else has written into a field of the form while it is open.
  private func take(_ text: String, into place: Int) {
    let wasChanged = fields[place].isChanged
    fields[place].original = text
    guard wasChanged, fields[place].isChanged else {
      fields[place].area = TextArea(text: text)
      fields[place].area.cursor = text.count
      return settle(place)
    }
    guard isInConflict(place) else { return }
    fields[place].cameWhileOpen = true
    fields[place].isAsked = false
    fields[place].error = conflict(place)
  }

  /// Puts into a field in conflict what somebody else has written there; says whether there was a conflict.
  func takeTheirs(_ place: Int) -> Bool {
    guard isInConflict(place) else { return false }
    fields[place].area = TextArea(text: fields[place].original)
    fields[place].area.cursor = fields[place].original.count
    settle(place)
    choice = nil
    session.say(session.words.theirsTaken)
    return true
  }

  /// Notes that the focused field was typed in, in sight of what stands there now; what came while somebody
  /// was typing may not have been seen, and is asked about.
  func noteTyped() {
    lastTyped = focus
    if isInConflict(focus), fields[focus].cameWhileOpen, !fields[focus].isAsked { return }
    settle(focus)
  }

  private func settle(_ place: Int) {
    fields[place].base = fields[place].original
    fields[place].isAsked = false
    fields[place].cameWhileOpen = false
    fields[place].error = nil
  }

  /// Takes what stands under the key now: what was saved and then refused, or put back.
  func takeGivenBack() {
    takeUpOthersWork()
    guard !isDone, !hasUnkeptText else { return }
    let standing = session.workspace.typing.text(under: purpose.draftKey)?.text ?? ""
    guard standing != kept else { return }
    startAnew()
    lastTyped = nil
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
