import Coordination
import Workspaces

/// Where a text was typed, read off the key under which it is kept.
enum DraftPlace: Equatable {
  /// In the entry line of a meeting, where an earlier entry was being changed into that one's line.
  case entryLine(RecordID, entry: RecordID?)
  /// In a form for a new record of a kind.
  case newRecord(RecordKind)
  /// In a form for a record.
  case record(RecordID)
  /// In a form for a verdict on a task.
  case evaluation(RecordID)
  /// In a form for who stands in at a meeting.
  case substitute(RecordID)

  /// Reads a key; the mark of a text that stands beside another is passed over. Nil where nobody knows it.
  init?(key: String) {
    let parts = key.prefix { $0 != KeptText.besideMark }.split(separator: ":").map(String.init)
    guard parts.count > 1 else { return nil }
    let id = parts.count > 2 ? RecordID(rawValue: parts[2]) : nil
    switch (parts[0], parts[1], id) {
    case ("entry", let meeting, _):
      guard let meeting = RecordID(rawValue: meeting) else { return nil }
      self = .entryLine(meeting, entry: id)
    case ("form", let kind, "new"?):
      guard let kind = RecordKind(rawValue: kind) else { return nil }
      self = .newRecord(kind)
    case ("form", "evaluation", let task?): self = .evaluation(task)
    case ("form", "substitute", let meeting?): self = .substitute(meeting)
    case ("form", let record, _):
      guard let record = RecordID(rawValue: record) else { return nil }
      self = .record(record)
    default: return nil
    }
  }

  /// The record without which there is no such place, nil where none is needed.
  var needed: RecordID? {
    switch self {
    case .newRecord: nil
    case .entryLine(let meeting, let entry): entry ?? meeting
    case .record(let id), .evaluation(let id), .substitute(let id): id
    }
  }
}
