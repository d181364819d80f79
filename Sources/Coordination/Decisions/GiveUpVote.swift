/// A member gives up its vote from a time on.
public struct GiveUpVote: Change {
  /// The meeting.
  public var meeting: RecordID
  /// The seat.
  public var seat: RecordID

  /// Gives up the vote of a seat at a meeting.
  public init(meeting: RecordID, seat: RecordID) {
    self.meeting = meeting
    self.seat = seat
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    []
  }
}
