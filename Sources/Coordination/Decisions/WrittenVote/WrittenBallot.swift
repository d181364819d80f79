/// How a member answered in a written vote on one resolution.
public struct WrittenBallot: Record {
  public static let kind = RecordKind.ballot

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The written vote, a meeting of that kind.
  public var meeting: RecordID = "unknown"
  /// The resolution that is put to vote.
  public var resolution: RecordID = "unknown"
  /// The seat that answered.
  public var member: RecordID = "unknown"
  /// How it voted.
  public var vote = Ballot.inFavour
  /// The day the answer came.
  public var day: CalendarDay?
  /// What was said with it.
  public var comment: String?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<WrittenBallot>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("resolution", \.resolution, .reference([.resolution]), required: true),
      .field("member", \.member, .reference([.member]), required: true),
      .choice("vote", \.vote),
      .field("day", \.day, .day),
      .field("comment", \.comment, .longText),
    ] + provenanceFields
}
