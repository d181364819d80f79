import Coordination
import Foundation
import Workspaces

/// A change, or some of its edits, as a frame of the journal holds it.
struct JournalChange {
  /// What a change does to one record's file.
  struct Edit {
    var kind: RecordKind
    var id: RecordID
    /// The digest of the file before, nil where there was none.
    var from: UInt64?
    /// The digest of the file after, nil where it goes.
    var to: UInt64?
    /// What is in the file before, as far as it was known.
    var before: [String: PropertyValue]?
    /// What is in the file after.
    var after: [String: PropertyValue]?
  }

  var sequence: Int
  var note: ChangeNote
  var saved: Date
  var edits: [Edit]
  /// How many edits of the change stand in frames before this one, in the same part of the journal.
  var parts = 0
  /// How many edits of the change stand in the restricted part.
  var restricted = 0
  /// Whether edits of this frame were dropped with the oldest versions of their records.
  var isPruned = false
  /// How many restricted records the workspace has after the change, where it alters that.
  var withheld: Int?
}

extension JournalChange.Edit {
  /// Whether the record is, or was, restricted.
  var isRestricted: Bool { isRestricted(before) || isRestricted(after) }

  /// Whether the edit makes a public record restricted.
  var restricts: Bool { before != nil && !isRestricted(before) && isRestricted(after) }

  /// Where the file lies after, nil where it goes.
  var place: Place? {
    after.map { Place(kind: kind, isRestricted: isRestricted($0)) }
  }

  /// The record before; nil where there was none or it cannot be read.
  var recordBefore: (any Record)? { record(before) }

  /// The record after; nil where it goes or cannot be read.
  var recordAfter: (any Record)? { record(after) }

  /// The edit as the domain knows it; nil where neither side can be read.
  var recordEdit: RecordEdit? {
    switch (recordBefore, recordAfter) {
    case (nil, let after?): .add(after)
    case (let before?, let after?): .replace(before, by: after)
    case (let before?, nil): after == nil ? .remove(before) : nil
    case (nil, nil): nil
    }
  }

  /// Other kinds have no such field, but may have an unknown key of that name.
  private static let restrictable = Set(
    RecordKind.allCases.filter { $0.fields.contains { $0.key == "restricted" } })

  private func isRestricted(_ values: [String: PropertyValue]?) -> Bool {
    values?["restricted"] == .boolean(true) && Self.restrictable.contains(kind)
  }

  private func record(_ values: [String: PropertyValue]?) -> (any Record)? {
    guard let values else { return nil }
    return try? RecordFile.record(values, id: id, type: kind.type)
  }
}

// The form of a frame's contents.
extension JournalChange {
  /// Containers within each other: those of a record and the four around it.
  private static let depth = PropertyListLimits.depth + 4

  /// The contents of a frame; nil where they are none of ours, or say another change than the line.
  init?(_ header: FrameHeader, _ bytes: UnsafeRawBufferPointer) {
    guard let values = CanonicalReader.read(bytes, depth: Self.depth),
      values["change"] == .string(header.change.rawValue),
      case .string(let time)? = values["saved"], let saved = JournalTime.read(time),
      let actor = values["actor"]?.text.flatMap(NoteText.actor),
      let manner = values["manner"]?.text.flatMap(NoteText.manner)
    else { return nil }
    var edits: [Edit] = []
    if case .array(let elements)? = values["edits"] {
      for element in elements {
        guard let edit = Edit(element) else { return nil }
        edits.append(edit)
      }
    }
    sequence = header.sequence
    note = ChangeNote(header.change, by: actor, manner)
    self.saved = saved
    self.edits = edits
    parts = Self.count(values["parts"]) ?? 0
    restricted = Self.count(values["restricted"]) ?? 0
    isPruned = values["pruned"] == .boolean(true)
    withheld = Self.count(values["withheld"])
  }

  private static func count(_ value: PropertyValue?) -> Int? {
    guard case .integer(let number)? = value, (0...1_000_000).contains(number) else { return nil }
    return number
  }

  /// The frame's contents.
  var contents: [UInt8] {
    var values: [String: PropertyValue] = [
      "change": .string(note.id.rawValue), "saved": .string(JournalTime.text(of: saved)),
      "actor": .string(NoteText.of(note.actor)), "manner": .string(NoteText.of(note.manner)),
    ]
    if !edits.isEmpty { values["edits"] = .array(edits.map(\.value)) }
    if parts > 0 { values["parts"] = .integer(parts) }
    if restricted > 0 { values["restricted"] = .integer(restricted) }
    if isPruned { values["pruned"] = .boolean(true) }
    if let withheld { values["withheld"] = .integer(withheld) }
    return PropertyListWriter.bytes(of: values)
  }

  /// The frame.
  func frame(_ sort: FrameHeader.Sort) -> [UInt8] {
    FrameHeader.frame(sort, sequence, note.id, contents)
  }
}

extension JournalChange.Edit {
  fileprivate init?(_ value: PropertyValue) {
    guard case .dictionary(let values) = value,
      let name = values["record"]?.text, let (kind, id) = Self.record(named: name)
    else { return nil }
    self.kind = kind
    self.id = id
    from = values["from"]?.text.flatMap { Digest.read($0) }
    to = values["to"]?.text.flatMap { Digest.read($0) }
    if case .dictionary(let before)? = values["before"] { self.before = before }
    if case .dictionary(let after)? = values["after"] { self.after = after }
    guard (to == nil) == (after == nil) else { return nil }
  }

  fileprivate var value: PropertyValue {
    var values: [String: PropertyValue] = ["record": .string(Self.name(kind, id))]
    if let from { values["from"] = .string(Digest.text(from)) }
    if let to { values["to"] = .string(Digest.text(to)) }
    if let before { values["before"] = .dictionary(before) }
    if let after { values["after"] = .dictionary(after) }
    return .dictionary(values)
  }

  /// How a record is named: `tasks/3-2-1`.
  static func name(_ kind: RecordKind, _ id: RecordID) -> String { "\(kind.listing)/\(id)" }

  /// The record that a name means; nil where it is none.
  static func record(named name: some StringProtocol) -> (kind: RecordKind, id: RecordID)? {
    let words = name.split(separator: "/", omittingEmptySubsequences: false)
    guard words.count == 2, let kind = Place.kind(ofListing: String(words[0])),
      let id = RecordID(rawValue: String(words[1]))
    else { return nil }
    return (kind, id)
  }

  /// What an edit of a record has in its frame and no other bytes can have: text is never so indented.
  static func pattern(_ kind: RecordKind, _ id: RecordID) -> BytePattern {
    BytePattern("\n\t\t\t<key>record</key>\n\t\t\t<string>\(name(kind, id))</string>\n")
  }

  /// What stands before the name of every edit's record.
  static let anyPattern = BytePattern("\n\t\t\t<key>record</key>\n\t\t\t<string>")
}
