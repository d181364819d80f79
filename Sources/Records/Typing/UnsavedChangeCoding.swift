import Coordination
import Workspaces

/// The form that a change made on screen has in a typing journal: a property list.
enum UnsavedChangeCoding {
  /// Containers within each other: those of a record and the three around it.
  private static let depth = PropertyListLimits.depth + 4

  /// The form of a change.
  static func bytes(of change: UnsavedChange) -> [UInt8] {
    var values: [String: PropertyValue] = [
      "change": .string(change.note.id.rawValue), "actor": .string(NoteText.of(change.note.actor)),
      "manner": .string(NoteText.of(change.note.manner)),
      "edits": .array(change.edits.map { EditCoding.value(of: $0) }),
    ]
    values["draft"] = change.draft.map {
      .dictionary(["key": .string($0.key), "text": .string($0.text)])
    }
    return PropertyListWriter.bytes(of: values)
  }

  /// The change that a form means; nil where it means none.
  static func change(_ bytes: UnsafeRawBufferPointer) -> UnsavedChange? {
    guard let values = CanonicalReader.read(bytes, depth: depth),
      let id = values["change"]?.text.flatMap({ ChangeID(rawValue: $0) }),
      let actor = values["actor"]?.text.flatMap(NoteText.actor),
      let manner = values["manner"]?.text.flatMap(NoteText.manner),
      case .array(let elements)? = values["edits"]
    else { return nil }
    let edits = elements.compactMap { EditCoding.edit($0) }
    guard edits.count == elements.count else { return nil }
    var draft: UnsavedChange.Draft?
    if case .dictionary(let parts)? = values["draft"] {
      guard let key = parts["key"]?.text, let text = parts["text"]?.text else { return nil }
      draft = UnsavedChange.Draft(key: key, text: text)
    }
    return UnsavedChange(note: ChangeNote(id, by: actor, manner), edits: edits, draft: draft)
  }
}
