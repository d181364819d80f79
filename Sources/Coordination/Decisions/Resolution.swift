/// A resolution that was put to a body at a meeting; one that was adopted is cited ordinal/meeting ("1/12").
public struct Resolution: Record {
  public static let kind = RecordKind.resolution

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting.
  public var meeting: RecordID = "unknown"
  /// Which of the meeting's resolutions it is, from 1.
  public var number = 1
  /// The agenda item it was adopted under.
  public var item: RecordID?
  /// What the resolution does.
  public var verb = OperativeVerb.takesNote
  /// The words after the verb.
  public var text = ""
  /// Whom it is addressed to.
  public var addressees: [RecordID] = []
  /// Votes for; nil where no vote was taken.
  public var votesFor: Int?
  /// Votes against.
  public var votesAgainst: Int?
  /// Abstentions.
  public var abstained: Int?
  /// Seats that voted for, where the vote was by name.
  public var namedFor: [RecordID] = []
  /// Seats that voted against, where the vote was by name.
  public var namedAgainst: [RecordID] = []
  /// Seats that abstained, where the vote was by name.
  public var namedAbstained: [RecordID] = []
  /// When the vote was taken.
  public var time: WallTime?
  /// Members with a vote who were present when it was taken.
  public var presentAtVote: Int?
  /// How many had to be present.
  public var quorumNeeded: Int?
  /// All members with a vote when it was taken.
  public var membersAtVote: Int?
  /// What the majority was counted of.
  public var majorityOf: Int?
  /// How many votes for were needed.
  public var majorityNeeded: Int?
  /// What came of the vote; nil where none is stated, and in records of before outcomes were kept.
  public var outcome: VoteOutcome?
  /// Seats that do not vote on it, because of a conflict of interest.
  public var conflicted: [RecordID] = []
  /// Dissents, a line each: the seat, a colon, what it says.
  public var dissents: [String] = []
  /// Its words divided into points, a line each: "I. takes note of …", "1. …", "a) …".
  public var points: String?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Resolution>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("number", \.number, .integer, required: true),
      .choice("verb", \.verb),
      .field("text", \.text, .longText, required: true),
      .field("addressees", \.addressees, .references([.institution])),
      .field("item", \.item, .reference([.agendaItem])),
      .field("for", \.votesFor, .integer),
      .field("against", \.votesAgainst, .integer),
      .field("abstained", \.abstained, .integer),
      .field("namedFor", \.namedFor, .references([.member])),
      .field("namedAgainst", \.namedAgainst, .references([.member])),
      .field("namedAbstained", \.namedAbstained, .references([.member])),
      .field("time", \.time, .time),
      .field("presentAtVote", \.presentAtVote, .integer, entered: false),
      .field("quorumNeeded", \.quorumNeeded, .integer, entered: false),
      .field("points", \.points, .longText),
      .field("conflicted", \.conflicted, .references([.member])),
      .field("dissents", \.dissents, .lines, entered: false),
      .field("membersAtVote", \.membersAtVote, .integer, entered: false),
      .field("majorityOf", \.majorityOf, .integer, entered: false),
      .field("majorityNeeded", \.majorityNeeded, .integer, entered: false),
      .optionalChoice("outcome", \.outcome, entered: false),
    ] + provenanceFields
}

/// What a resolution does: the verb it begins with.
public enum OperativeVerb: String, FixedWord {
  case takesNote, approves, orders, callsUpon, recommends, entrusts, changes, repeals, requests
  case agrees
}

extension OperativeVerb {
  /// Whether the verb is followed by whom it is addressed to.
  var hasAddressee: Bool {
    switch self {
    case .orders, .callsUpon, .recommends, .entrusts, .requests: true
    case .takesNote, .approves, .changes, .repeals, .agrees: false
    }
  }
}
