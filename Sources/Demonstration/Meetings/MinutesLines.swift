import Coordination

/// One entry of the minutes as it is written down here; its number follows from its place.
struct Line {
  var time: String
  var item: Int
  var kind: EntryKind
  var text: String
  var speaker: RecordID?
  var subject: RecordID?
  var isRestricted = false
  var source: String?

  /// Plain words.
  static func note(
    _ time: String, _ item: Int, _ text: String, restricted: Bool = false, source: String? = nil
  ) -> Line {
    Line(
      time: time, item: item, kind: .note, text: text, isRestricted: restricted, source: source)
  }

  /// What happened rather than what was said.
  static func procedural(_ time: String, _ item: Int, _ text: String) -> Line {
    Line(time: time, item: item, kind: .procedural, text: text)
  }

  /// What an institution said.
  static func speech(
    _ time: String, _ item: Int, _ speaker: RecordID, _ text: String, source: String? = nil
  ) -> Line {
    Line(time: time, item: item, kind: .speech, text: text, speaker: speaker, source: source)
  }

  /// What made another record.
  static func made(
    _ time: String, _ item: Int, _ kind: EntryKind, _ subject: RecordID, _ text: String
  ) -> Line {
    Line(time: time, item: item, kind: kind, text: text, subject: subject)
  }
}

extension Demonstration {
  static var entries: [MinutesEntry] {
    minutes("group-11", linesOfEleventh) + minutesOfSubgroup
  }

  /// The entries of a meeting in the order of its lines.
  static func minutes(_ meeting: RecordID, _ lines: [Line]) -> [MinutesEntry] {
    lines.enumerated().map { index, line in
      var entry = MinutesEntry(id: id("\(meeting)-m\(index + 1)"))
      entry.meeting = meeting
      entry.item = id("\(meeting)-i\(line.item)")
      entry.sequence = index + 1
      entry.time = time(line.time)
      entry.entryKind = line.kind
      entry.text = line.text
      entry.speaker = line.speaker
      entry.subject = line.subject
      entry.isRestricted = line.isRestricted
      entry.provenance = .model(
        line.source == nil
          ? "The entry is modelled."
          : "What it tells is on record, the entry and its place are modelled.",
        partly: line.source)
      return entry
    }
  }
}
