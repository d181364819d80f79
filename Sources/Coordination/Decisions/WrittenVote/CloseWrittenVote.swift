/// Closes a written vote once its deadline has come or everybody has answered: silence counts as the
/// rules of the group say, and every resolution gets its numbers and what came of them.
public struct CloseWrittenVote: Change {
  /// The meeting that stands for it.
  public var meeting: RecordID

  /// Closes a written vote.
  public init(_ meeting: RecordID) {
    self.meeting = meeting
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let vote = try book.writtenVote(of: meeting)
    let old = vote.meeting
    guard vote.isOpen else {
      throw RuleViolation(
        old, "state", .stateCannotFollow(MeetingState.drafted.rawValue, after: old.state.rawValue))
    }
    guard vote.canClose(on: context.today) else {
      throw RuleViolation(old, "votesDue", .votingGoesOn(old.votesDue ?? context.today))
    }
    var new = old
    new.state = .drafted
    // The result stands from the deadline on, or from the last answer where that came before it.
    new.date = min(context.today, old.votesDue ?? context.today)
    var book = book
    book.put(new)
    var edits: [RecordEdit] = [.replace(old, by: new)]
    for resolution in vote.resolutions {
      let counted = book.decided(book.counted(resolution, in: vote))
      if counted != resolution { edits.append(.replace(resolution, by: counted)) }
      book.put(counted)
    }
    return edits
  }
}

extension Book {
  /// The resolution with the numbers of a written vote; everybody with a vote takes part in it.
  fileprivate func counted(_ resolution: Resolution, in vote: WrittenVote) -> Resolution {
    var new = resolution
    let silent = vote.silent(on: resolution).count
    func count(_ ballot: Ballot, _ silence: Silence? = nil) -> Int {
      vote.seats(ballot, on: resolution.id).count + (silence == settings.silence ? silent : 0)
    }
    new.votesFor = count(.inFavour)
    new.votesAgainst = count(.against, .disagreement)
    new.abstained = count(.abstained, .abstention)
    new.presentAtVote = vote.seats.count
    new.membersAtVote = vote.seats.count
    new.quorumNeeded = settings.needed(of: vote.seats.count)
    new.time = nil
    return new
  }
}
