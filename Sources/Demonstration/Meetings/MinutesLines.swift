import Coordination

/// One entry of the minutes as it is written down here; its number follows from its place.
struct Line {
  var time: String
  var item: Int
  var kind: EntryKind
  var text: Text
  var speaker: RecordID?
  var subject: RecordID?
  var isRestricted = false
  var source: Text?

  /// Plain words.
  static func note(
    _ time: String, _ item: Int, _ text: Text, restricted: Bool = false, source: Text? = nil
  ) -> Line {
    Line(
      time: time, item: item, kind: .note, text: text, isRestricted: restricted, source: source)
  }

  /// What happened rather than what was said.
  static func procedural(_ time: String, _ item: Int, _ text: Text) -> Line {
    Line(time: time, item: item, kind: .procedural, text: text)
  }

  /// What an institution said.
  static func speech(
    _ time: String, _ item: Int, _ speaker: RecordID, _ text: Text, source: Text? = nil
  ) -> Line {
    Line(time: time, item: item, kind: .speech, text: text, speaker: speaker, source: source)
  }

  /// What made another record.
  static func made(
    _ time: String, _ item: Int, _ kind: EntryKind, _ subject: RecordID, _ text: Text
  ) -> Line {
    Line(time: time, item: item, kind: kind, text: text, subject: subject)
  }
}

extension Demonstration {
  var entries: [MinutesEntry] {
    minutes("group-11", linesOfEleventh) + minutesOfSubgroup
  }

  /// The entries of a meeting in the order of its lines.
  func minutes(_ meeting: RecordID, _ lines: [Line]) -> [MinutesEntry] {
    lines.enumerated().map { index, line in
      var entry = MinutesEntry(id: id("\(meeting)-m\(index + 1)"))
      entry.meeting = meeting
      entry.item = id("\(meeting)-i\(line.item)")
      entry.sequence = index + 1
      entry.time = time(line.time)
      entry.entryKind = line.kind
      entry.text = say(line.text)
      entry.speaker = line.speaker
      entry.subject = line.subject
      entry.isRestricted = line.isRestricted
      entry.provenance = say(
        .model(
          line.source == nil
            ? Text("The entry is modelled.", "Záznam je modelován.")
            : Text(
              "What it tells is on record, the entry and its place are modelled.",
              "Obsah je doložen, záznam a jeho zařazení jsou modelovány."),
          partly: line.source))
      return entry
    }
  }
}
