/// One entry of a meeting's minutes, in the order it was made.
public struct MinutesEntry: Record {
  public static let kind = RecordKind.entry

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting.
  public var meeting: RecordID = "unknown"
  /// The agenda item it belongs to.
  public var item: RecordID?
  /// Its place among the meeting's entries, from 1.
  public var sequence = 1
  /// When it was made.
  public var time: WallTime?
  /// What it is.
  public var entryKind = EntryKind.note
  /// The institution that spoke.
  public var speaker: RecordID?
  /// The words, whole.
  public var text = ""
  /// The line as it was typed, where it differs from the words.
  public var typed: String?
  /// The resolution, task, evaluation or gap that the entry made.
  public var subject: RecordID?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<MinutesEntry>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("item", \.item, .reference([.agendaItem])),
      .choice("kind", \.entryKind),
      .field("time", \.time, .time),
      .field("speaker", \.speaker, .reference([.institution])),
      .field("text", \.text, .longText, required: true),
      .field("restricted", \.isRestricted, .flag),
      .field("sequence", \.sequence, .integer, required: true, entered: false),
      .field("typed", \.typed, .text, entered: false),
      .field(
        "subject", \.subject, .reference([.resolution, .task, .evaluation, .gap, .item]),
        entered: false),
    ] + provenanceFields
}

/// What an entry of the minutes is.
public enum EntryKind: String, FixedWord {
  case note, speech, decision, task, evaluation, vote, gap, link, procedural, verbatim
}
