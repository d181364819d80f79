/// Notes how a member answered in a written vote; its last answer counts, none after the deadline.
public struct CastBallot: Change {
  /// The resolution.
  public var resolution: RecordID
  /// The seat.
  public var seat: RecordID
  /// How it voted; nil takes the answer back.
  public var vote: Ballot?
  /// What was said with it; nil leaves what was said before.
  public var comment: String?

  /// Notes the answer of a seat on a resolution, or takes it back.
  public init(_ resolution: RecordID, of seat: RecordID, _ vote: Ballot?, comment: String? = nil) {
    self.resolution = resolution
    self.seat = seat
    self.vote = vote
    self.comment = comment
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let (resolution, meeting) = try book.resolutionToVoteOn(resolution)
    let old = book.writtenVote(meeting).ballot(of: seat, on: resolution.id)
    var new = old ?? WrittenBallot(id: book.freshID("\(resolution.id)-\(seat)"))
    new.meeting = meeting.id
    new.resolution = resolution.id
    new.member = seat
    try book.checkCasting(new, on: context.today)
    guard let vote else { return old.map { [.remove($0)] } ?? [] }
    new.vote = vote
    new.comment = comment ?? old?.comment
    if let old, old.vote == new.vote, old.comment == new.comment { return [] }
    new.day = context.today
    if let found = book.violations(of: new).first { throw found }
    return [old.map { .replace($0, by: new) } ?? .add(new)]
  }
}

extension Book {
  /// Refuses answers before a written vote is sent, after its deadline and once it is closed.
  func checkCasting(_ ballot: WrittenBallot, on day: CalendarDay) throws(RuleViolation) {
    guard let meeting = meetings[ballot.meeting] else { return }
    if meeting.meetingKind != .perRollam {
      throw RuleViolation(ballot, "meeting", .notAWrittenVote)
    }
    if meeting.state != .convened {
      throw RuleViolation(ballot, "meeting", .meetingState(meeting.state))
    }
    if let due = meeting.votesDue, due < day {
      throw RuleViolation(ballot, "day", .votingEnded(due))
    }
  }
}
