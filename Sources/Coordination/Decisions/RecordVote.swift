/// Records the vote on a resolution.
public struct RecordVote: Change {
  /// The resolution.
  public var resolution: RecordID
  /// The vote.
  public var vote: Vote

  /// A vote by show of hands.
  public enum Vote: Hashable, Sendable {
    /// Counted.
    case counted(for: Int, against: Int, abstained: Int)
  }

  /// Records a vote.
  public init(_ resolution: RecordID, _ vote: Vote) {
    self.resolution = resolution
    self.vote = vote
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard case .counted(let inFavour, let against, let abstained) = vote else { return [] }
    return try SetFields(
      resolution,
      [
        ("for", .integer(inFavour)), ("against", .integer(against)),
        ("abstained", .integer(abstained)),
      ]
    ).edits(in: book, context)
  }
}
