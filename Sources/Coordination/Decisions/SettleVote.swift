/// Records a vote together with who is set aside for it, as one change.
public struct SettleVote: Change {
  /// The resolution.
  public var resolution: RecordID
  /// The vote.
  public var vote: Vote
  /// The seats that do not vote on it, all of them.
  public var conflicted: [RecordID]

  /// Records a vote on a resolution, with the seats set aside for it.
  public init(_ resolution: RecordID, _ vote: Vote, conflicted: [RecordID]) {
    self.resolution = resolution
    self.vote = vote
    self.conflicted = conflicted
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let (old, _) = try book.resolutionToVoteOn(resolution)
    var rest = book
    func make(_ change: some Change) throws(RuleViolation) {
      for edit in try change.edits(in: rest, context) {
        if let record = edit.after { rest.put(record) }
      }
    }
    for seat in old.conflicted where !conflicted.contains(seat) {
      try make(SetAside(seat, for: resolution, false))
    }
    for seat in conflicted where !old.conflicted.contains(seat) {
      try make(SetAside(seat, for: resolution))
    }
    try make(RecordVote(resolution, vote))
    guard let new = rest.resolutions[resolution], new != old else { return [] }
    return [.replace(old, by: new)]
  }
}
