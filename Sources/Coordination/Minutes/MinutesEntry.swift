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
  /// What it is besides its kind.
  public var form: EntryForm?
  /// Its place among entries of the same sequence; below zero before the first.
  public var minor: Int?
  /// The institutions it tells of, as those that came.
  public var about: [RecordID] = []
  /// The answers that a question put to the vote has.
  public var options: [String] = []
  /// The votes on a question by name, each as "seat=answer".
  public var ballots: [String] = []
  /// Whether votes on the question are still taken.
  public var isOpen = false
  /// Members with a vote who were present when the question was closed.
  public var presentAtVote: Int?
  /// How many had to be present.
  public var quorumNeeded: Int?

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
        "subject", \.subject,
        .reference([.resolution, .task, .evaluation, .gap, .item, .agendaItem, .member]),
        entered: false),
      .optionalChoice("form", \.form, entered: false),
      .field("minor", \.minor, .integer, entered: false),
      .field("about", \.about, .references([.institution]), entered: false),
      .field("options", \.options, .lines, entered: false),
      .field("ballots", \.ballots, .lines, entered: false),
      .field("open", \.isOpen, .flag, entered: false),
      .field("presentAtVote", \.presentAtVote, .integer, entered: false),
      .field("quorumNeeded", \.quorumNeeded, .integer, entered: false),
    ] + provenanceFields
}

extension MinutesEntry {
  /// Whether it is words that can be edited as a line, continued and corrected.
  public var isWords: Bool {
    switch entryKind {
    case .note, .speech, .decision, .task, .gap, .link, .verbatim:
      form.map(\.isWords) ?? true
    case .procedural: form?.isWords ?? false
    case .evaluation, .vote: false
    }
  }
}

/// What an entry of the minutes is.
public enum EntryKind: String, FixedWord {
  case note, speech, decision, task, evaluation, vote, gap, link, procedural, verbatim
}
