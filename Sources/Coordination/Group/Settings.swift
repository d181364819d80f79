/// The rules of a workspace's group, as settings: another committee changes them without touching code.
public struct Settings: Record {
  public static let kind = RecordKind.settings
  /// The id of the one settings record of a workspace.
  public static let theID: RecordID = "settings"

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The body that the workspace is about.
  public var group: RecordID = "group"
  /// What the quorum is counted of.
  public var quorumBase = QuorumBase.allWithVote
  /// The numerator of the share that must be present, 1 to 100.
  public var quorumNumerator = 1
  /// The denominator of the share that must be present, 1 to 100.
  public var quorumDenominator = 2
  /// Whether more than the share is needed, rather than just the share.
  public var quorumMoreThan = true
  /// What a majority is counted of.
  public var majorityBase = QuorumBase.presentWithVote
  /// The numerator of the share that must vote for, 1 to 100; nil for 1.
  public var majorityNumerator: Int? = 1
  /// The denominator of the share that must vote for, 1 to 100; nil for 2.
  public var majorityDenominator: Int? = 2
  /// Whether just the share is enough, rather than more than it.
  public var majorityAtLeast = false
  /// What a tie means; nil for rejected.
  public var tie: TieRule? = .rejected
  /// Whether abstentions belong to what a majority of those present is counted of.
  ///
  /// Nil for counted.
  public var abstentions: AbstentionRule? = .counted
  /// How many working days members have to answer in a written vote; nil for as many as by default.
  public var writtenVoteDays: Int? = Settings.writtenVoteDaysByDefault
  /// How many working days members have where nothing else is said.
  public static let writtenVoteDaysByDefault = 10
  /// How many meetings a year there must be at least.
  public var meetingsPerYear = 2
  /// How many working days before a meeting the invitation and programme go out.
  public var invitationDays = 10
  /// How many working days before a meeting its materials must be in.
  public var materialDays = 15
  /// How many working days members have to comment on circulated minutes.
  public var commentDays = 10
  /// How many years after a strategy's start its evaluation and update are due.
  public var evaluationYears = 2
  /// What silence in a written vote means.
  public var silence = Silence.abstention
  /// How many days ahead a deadline counts as due soon.
  public var dueSoonDays = 90
  /// The public holidays that working days are counted with.
  public var holidays = PublicHolidays.czech
  /// Whether a typed `Present: a, b` replaces the list rather than adds to it; scribes' tools differ.
  public var presentReplaces = false
  /// How many earlier versions of a record are kept, 1 to 10,000; nil for as many as by default.
  public var versionsKept: Int? = Settings.versionsKeptByDefault
  /// How many earlier versions are kept where nothing else is said.
  public static let versionsKeptByDefault = 100
  /// The scale of statuses, a line each (see `StatusScale`).
  public var scale = StatusScale.czechDefault.lines
  /// The usual order of an agenda, a line each (see `AgendaTemplate`).
  public var agendaTemplate = AgendaTemplate.czechDefault.lines

  /// The settings with the Czech defaults.
  public init(id: RecordID = Settings.theID) {
    self.id = id
  }

  public static let fields: [Field<Settings>] =
    [
      .field("group", \.group, .reference([.body]), required: true),
      .choice("quorumBase", \.quorumBase),
      .field("quorumNumerator", \.quorumNumerator, .integer, required: true),
      .field("quorumDenominator", \.quorumDenominator, .integer, required: true),
      .field("quorumMoreThan", \.quorumMoreThan, .flag),
      .choice("majorityBase", \.majorityBase),
      .field("meetingsPerYear", \.meetingsPerYear, .integer, required: true),
      .field("invitationDays", \.invitationDays, .integer, required: true),
      .field("materialDays", \.materialDays, .integer, required: true),
      .field("commentDays", \.commentDays, .integer, required: true),
      .field("evaluationYears", \.evaluationYears, .integer, required: true),
      .choice("silence", \.silence),
      .field("dueSoonDays", \.dueSoonDays, .integer, required: true),
      .choice("holidays", \.holidays),
      .field("presentReplaces", \.presentReplaces, .flag),
      .field("versionsKept", \.versionsKept, .integer),
      .field("scale", \.scale, .lines, required: true),
      .field("majorityNumerator", \.majorityNumerator, .integer),
      .field("majorityDenominator", \.majorityDenominator, .integer),
      .field("majorityAtLeast", \.majorityAtLeast, .flag),
      .optionalChoice("tie", \.tie),
      .optionalChoice("abstentions", \.abstentions),
      .field("writtenVoteDays", \.writtenVoteDays, .integer),
      .field("agendaTemplate", \.agendaTemplate, .lines),
    ] + provenanceFields
}

/// What a quorum or a majority is counted of.
public enum QuorumBase: String, FixedWord {
  /// All members with a vote, present or not.
  case allWithVote
  /// The members with a vote who are present.
  case presentWithVote
}

/// What silence in a written vote means; statutes differ.
public enum Silence: String, FixedWord {
  case abstention, disagreement
}

/// What as many votes for as against mean.
public enum TieRule: String, FixedWord {
  /// The resolution is not adopted.
  case rejected
  /// The vote of who presides counts twice.
  case presidingDecides
}

/// Whether abstentions weigh in a majority of those present.
public enum AbstentionRule: String, FixedWord {
  /// Who abstains is one of those the majority is counted of.
  case counted
  /// The majority is counted of votes for and against alone.
  case leftOut
}

/// Whose public holidays are no working days.
public enum PublicHolidays: String, FixedWord {
  /// The Czech public holidays, Act 245/2000 (Good Friday since 2016).
  case czech
  /// None: only Saturdays and Sundays are free.
  case none
}
