/// Records a vote on a resolution, with the numbers that it was taken under and what came of it.
public struct RecordVote: Change {
  /// The resolution.
  public var resolution: RecordID
  /// The vote.
  public var vote: Vote

  /// Records a vote on a resolution; a vote recorded before is replaced.
  public init(_ resolution: RecordID, _ vote: Vote) {
    self.resolution = resolution
    self.vote = vote
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let (old, meeting) = try book.resolutionToVoteOn(resolution)
    var new = old
    if meeting.state == .inSession { new.time = context.now }
    new.outcome = old.outcome
    switch vote {
    case .counted(let inFavour, let against, let abstained):
      new.take([])
      (new.votesFor, new.votesAgainst, new.abstained) = (inFavour, against, abstained)
      new = book.withNumbersOfVote(new, anew: true)
      try book.check(new)
    case .named(let ballots):
      new.take(try book.lastBallots(ballots, on: new, at: meeting))
      new = book.withNumbersOfVote(new, anew: true)
    }
    new = book.decided(new)
    return new == old ? [] : [.replace(old, by: new)]
  }
}

extension Book {
  /// A resolution and its meeting, for a change that is about its vote.
  func resolutionToVoteOn(_ id: RecordID) throws(RuleViolation) -> (Resolution, Meeting) {
    guard let resolution = resolutions[id] else {
      throw RuleViolation(kind: .resolution, record: id.rawValue, field: nil, rule: .notFound)
    }
    guard let meeting = meetings[resolution.meeting] else {
      throw RuleViolation(resolution, "meeting", .missingReference(resolution.meeting))
    }
    return (resolution, meeting)
  }

  /// The seats that can vote on a resolution at a time: there, with a vote, not set aside.
  public func voters(on resolution: Resolution, at time: WallTime?) -> [Seat] {
    guard let meeting = meetings[resolution.meeting] else { return [] }
    return votingSeats(of: meeting, at: time).filter { seat in
      !resolution.conflicted.contains(seat.id)
        && attendance(of: seat.id, at: meeting.id)?.takesPart(at: time) ?? false
    }
  }

  /// The last vote of each seat, in the order of the seats.
  fileprivate func lastBallots(
    _ ballots: [NamedBallot], on resolution: Resolution, at meeting: Meeting
  ) throws(RuleViolation) -> [NamedBallot] {
    var last: [RecordID: Ballot] = [:]
    for ballot in ballots {
      if let rule = refusal(of: ballot.seat, on: resolution, at: meeting) {
        throw RuleViolation(resolution, Self.names[ballot.ballot], rule)
      }
      last[ballot.seat] = ballot.ballot
    }
    return last.keys.compactMap { seats[$0] }.sorted(by: seatOrder).compactMap { seat in
      last[seat.id].map { NamedBallot(seat.id, $0) }
    }
  }

  private static let names: [Ballot: String] = [
    .inFavour: "namedFor", .against: "namedAgainst", .abstained: "namedAbstained",
  ]

  /// Why a seat cannot vote on a resolution, nil where it can.
  func refusal(of seat: RecordID, on resolution: Resolution, at meeting: Meeting) -> Rule? {
    guard let found = seats[seat], found.body == meeting.body, found.isHeld(on: meeting.date) else {
      return .notASeat(seat)
    }
    let mark = attendance(of: seat, at: meeting.id)
    if !found.votes || mark?.isVoteless(at: resolution.time, of: meeting) ?? false {
      return .noVote(seat)
    }
    if resolution.conflicted.contains(seat) { return .conflicted(seat) }
    return mark?.takesPart(at: resolution.time) ?? false ? nil : .absent(seat)
  }

  /// Counts are not negative, and no more than could vote where it is known who was there.
  fileprivate func check(_ resolution: Resolution) throws(RuleViolation) {
    let counts = [
      ("for", resolution.votesFor ?? 0), ("against", resolution.votesAgainst ?? 0),
      ("abstained", resolution.abstained ?? 0),
    ]
    for (key, count) in counts where !(0...9999).contains(count) {
      throw RuleViolation(resolution, key, .outOfRange(0...9999))
    }
    guard let present = resolution.presentAtVote else { return }
    let cast = counts.map(\.1).reduce(0, +)
    let voters = max(0, present - setAside(resolution).count)
    if cast > voters {
      throw RuleViolation(resolution, "for", .tooManyVotes(cast: cast, present: voters))
    }
  }
}
