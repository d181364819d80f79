/// How a seat votes; the words are those of files and machine output.
public enum Ballot: String, FixedWord {
  case inFavour = "for"
  case against, abstained
}

/// The vote of one seat where a vote is by name.
public struct NamedBallot: Hashable, Sendable {
  /// The seat.
  public var seat: RecordID
  /// How it votes.
  public var ballot: Ballot

  /// States how a seat votes.
  public init(_ seat: RecordID, _ ballot: Ballot) {
    self.seat = seat
    self.ballot = ballot
  }
}

/// A vote as it was taken: by show of hands or by name.
public enum Vote: Hashable, Sendable {
  /// The numbers alone.
  case counted(for: Int, against: Int, abstained: Int)
  /// Seat by seat; the last vote of a seat counts.
  case named([NamedBallot])
}

/// What came of a vote.
public enum VoteOutcome: String, FixedWord {
  /// The majority was reached.
  case adopted
  /// It was not.
  case rejected
  /// Too few were there: the vote is kept and decides nothing.
  case noQuorum
  /// As many for as against, and who presides has still to decide by name.
  case tied
}

extension Resolution {
  /// Whether it stands: adopted, or nothing is said of its vote.
  public var isAdopted: Bool { outcome == nil || outcome == .adopted }

  /// Whether its vote is stated.
  public var isVotedOn: Bool { votesFor != nil }

  /// How each seat voted, where the vote was by name.
  public var namedBallots: [NamedBallot] {
    namedFor.map { NamedBallot($0, .inFavour) } + namedAgainst.map { NamedBallot($0, .against) }
      + namedAbstained.map { NamedBallot($0, .abstained) }
  }

  /// Puts in how each seat voted, and the counts that follow.
  mutating func take(_ ballots: [NamedBallot]) {
    func seats(_ ballot: Ballot) -> [RecordID] {
      ballots.filter { $0.ballot == ballot }.map(\.seat)
    }
    namedFor = seats(.inFavour)
    namedAgainst = seats(.against)
    namedAbstained = seats(.abstained)
    votesFor = namedFor.count
    votesAgainst = namedAgainst.count
    abstained = namedAbstained.count
  }
}
