/// A meeting of a body, from its planning to the approval of its minutes.
public struct Meeting: Record {
  public static let kind = RecordKind.meeting

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The body that meets.
  public var body: RecordID = "group"
  /// Which of the body's meetings it is, from 1.
  public var ordinal = 1
  /// Whether it is regular, extraordinary or a written vote.
  public var meetingKind = MeetingKind.regular
  /// The day.
  public var date = CalendarDay(iso: "2000-01-01")!
  /// When it began, or is to begin.
  public var from: WallTime?
  /// When it ended.
  public var to: WallTime?
  /// Where.
  public var place: String?
  /// How far it has come.
  public var state = MeetingState.planned
  /// The seat that presides.
  public var presiding: RecordID?
  /// By whose authority, where the chair does not preside.
  public var authority: String?
  /// The office that takes the minutes.
  public var minuteTaker: String?
  /// The offices elected to verify the minutes.
  public var verifiers: [String] = []
  /// The days it was to be held before it was postponed.
  public var formerDates: [CalendarDay] = []
  /// The day the invitation went out.
  public var invited: CalendarDay?
  /// The day the draft minutes were circulated.
  public var circulated: CalendarDay?
  /// The meeting that approved its minutes.
  public var approvedAt: RecordID?
  /// Topics on public record, where the minutes are not.
  public var topics: [String] = []
  /// What it is called besides its ordinal, as "Special meeting on shelters".
  public var title: String?
  /// The institutions that ask to speak, in their order.
  public var queue: [RecordID] = []
  /// Corrections of lines still to come, each as `s/old/new/G`.
  public var standing: [String] = []
  /// The rule of procedure that a written vote is held under.
  public var rule: String?
  /// The last day on which an answer to a written vote counts.
  public var votesDue: CalendarDay?
  /// Why it was postponed or cancelled.
  public var reason: String?
  /// The reference number that its documents are filed under.
  public var reference: String?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Meeting>] =
    [
      .field("body", \.body, .reference([.body]), required: true),
      .field("ordinal", \.ordinal, .integer, required: true),
      .choice("kind", \.meetingKind),
      .field("date", \.date, .day, required: true),
      .field("from", \.from, .time),
      .field("to", \.to, .time),
      .field("place", \.place, .text),
      .choice("state", \.state),
      .field("presiding", \.presiding, .reference([.member])),
      .field("authority", \.authority, .text),
      .field("minuteTaker", \.minuteTaker, .text),
      .field("verifiers", \.verifiers, .lines),
      .field("invited", \.invited, .day),
      .field("circulated", \.circulated, .day),
      .field("approvedAt", \.approvedAt, .reference([.meeting])),
      .field("topics", \.topics, .lines),
      .field("rule", \.rule, .text),
      .field("votesDue", \.votesDue, .day),
      .field("reason", \.reason, .longText),
      .field("reference", \.reference, .text),
      .field("formerDates", \.formerDates, .lines, entered: false),
      .field("title", \.title, .text),
      .field("queue", \.queue, .references([.institution]), entered: false),
      .field("standing", \.standing, .lines, entered: false),
    ] + provenanceFields
}

/// Whether a meeting is regular, extraordinary or a vote in writing.
public enum MeetingKind: String, FixedWord {
  case regular, extraordinary, perRollam
}

/// How far a meeting has come.
public enum MeetingState: String, FixedWord {
  case planned, convened, inSession, drafted, circulated, verified, approved, postponed, cancelled

  /// Whether the meeting is still to come or going on.
  public var isAhead: Bool { self == .planned || self == .convened || self == .inSession }

  /// Whether its minutes have left the secretary's hands, so that its evaluations stand.
  public var isCirculated: Bool { self == .circulated || self == .verified || self == .approved }

  /// Whether its minutes exist but are not approved yet.
  public var awaitsApproval: Bool { self == .drafted || self == .circulated || self == .verified }

  /// Whether it counts as held.
  public var isHeld: Bool { awaitsApproval || self == .approved }
}
