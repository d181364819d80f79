/// Sends a written vote to the members; the deadline is counted in working days where none is given.
public struct SendWrittenVote: Change {
  /// The meeting that stands for it.
  public var meeting: RecordID
  /// The last day on which an answer counts.
  public var due: CalendarDay?

  /// Sends a written vote.
  public init(_ meeting: RecordID, due: CalendarDay? = nil) {
    self.meeting = meeting
    self.due = due
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let vote = try book.writtenVote(of: meeting)
    let old = vote.meeting
    guard old.state == .planned || old.state == .postponed else {
      throw RuleViolation(
        old, "state", .stateCannotFollow(MeetingState.convened.rawValue, after: old.state.rawValue))
    }
    if vote.resolutions.isEmpty { throw RuleViolation(old, nil, .nothingToVoteOn) }
    let settings = book.settings
    let days = settings.writtenVoteDays ?? Settings.writtenVoteDaysByDefault
    let last = due ?? settings.workingDays.day(days, after: context.today)
    if last <= context.today {
      throw RuleViolation(
        old, "votesDue", .endBeforeStart(context.today.adding(1, .days).iso))
    }
    var new = old
    new.state = .convened
    new.invited = context.today
    new.votesDue = last
    return [.replace(old, by: new)]
  }
}
