// What came of a vote, by the rules of the group and the numbers that are stored with it.

extension Settings {
  /// How many votes for are needed, of a number that the majority is counted of.
  public func majority(of base: Int) -> Int {
    // A settings file written by hand may hold any number; `check` names it.
    let parts = base * min(max(majorityNumerator ?? 1, 0), 100)
    let whole = min(max(majorityDenominator ?? 2, 1), 100)
    return max(1, majorityAtLeast ? (parts + whole - 1) / whole : parts / whole + 1)
  }

  /// What the majority of a vote is counted of.
  ///
  /// Who is set aside has no vote to give, so that a majority of those present is counted without them.
  func majorityBase(of resolution: Resolution, setAside: Int) -> Int {
    let decisive = (resolution.votesFor ?? 0) + (resolution.votesAgainst ?? 0)
    let cast = decisive + (resolution.abstained ?? 0)
    let present = resolution.presentAtVote.map { max(0, $0 - setAside) } ?? cast
    switch majorityBase {
    case .allWithVote: return resolution.membersAtVote ?? present
    case .presentWithVote: return abstentions == .leftOut ? decisive : present
    }
  }
}

extension Book {
  /// The resolution with what came of its vote; without an outcome where no vote is stated.
  ///
  /// One that is adopted at a repeated vote gets the next number where its own has been given away.
  func decided(_ resolution: Resolution) -> Resolution {
    var new = resolution
    new.outcome = nil
    new.majorityOf = nil
    new.majorityNeeded = nil
    guard new.isVotedOn else { return new }
    let base = settings.majorityBase(of: new, setAside: setAside(new).count)
    let needed = settings.majority(of: base)
    new.majorityOf = base
    new.majorityNeeded = needed
    new.outcome = outcome(of: new, needed: needed)
    if new.outcome == .adopted, !resolution.isAdopted, holder(ofNumberOf: new) != nil {
      new.number = nextResolutionNumber(of: new.meeting)
    }
    return new
  }

  private func outcome(of resolution: Resolution, needed: Int) -> VoteOutcome {
    if let present = resolution.presentAtVote, let quorum = resolution.quorumNeeded,
      present < quorum || present == 0
    {
      return .noQuorum
    }
    let inFavour = resolution.votesFor ?? 0
    if inFavour >= needed { return .adopted }
    let isTie = inFavour > 0 && inFavour == resolution.votesAgainst ?? 0
    // The vote of who presides counts twice: it turns a tie only where one vote was missing.
    guard isTie, settings.tie == .presidingDecides, inFavour + 1 >= needed else {
      return .rejected
    }
    let named = resolution.namedBallots
    if named.isEmpty { return .tied }
    let presiding = meetings[resolution.meeting]?.presiding
    return named.contains { $0.seat == presiding && $0.ballot == .inFavour } ? .adopted : .rejected
  }

  /// The seats that were there at a vote and were set aside for it.
  func setAside(_ resolution: Resolution) -> [RecordID] {
    resolution.conflicted.filter { seat in
      seats[seat]?.votes ?? false
        && attendance(of: seat, at: resolution.meeting)?.takesPart(at: resolution.time) ?? false
    }
  }

  /// The other resolution that has the number of one, among those that stand.
  func holder(ofNumberOf resolution: Resolution) -> RecordID? {
    guard resolution.isAdopted else { return nil }
    return resolutionsOfMeeting[resolution.meeting].first {
      $0.number == resolution.number && $0.id != resolution.id
        && resolutions[$0.id]?.isAdopted ?? false
    }?.id
  }
}
