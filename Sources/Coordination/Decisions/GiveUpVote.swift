/// A member gives up its vote at a meeting from now on, or takes it back.
///
/// From then on it is counted neither among those with a vote nor among those present with one.
public struct GiveUpVote: Change {
  /// The meeting.
  public var meeting: RecordID
  /// The seat.
  public var seat: RecordID
  /// Whether it takes its vote back.
  public var takesBack: Bool

  /// Has a seat give up its vote, or take it back.
  public init(meeting: RecordID, seat: RecordID, takesBack: Bool = false) {
    self.meeting = meeting
    self.seat = seat
    self.takesBack = takesBack
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.attendance(of: seat, at: meeting), old.state.takesPart else {
      throw RuleViolation(
        kind: .meeting, record: meeting.rawValue, field: nil, rule: .absent(seat))
    }
    guard book.seats[seat]?.votes ?? false else {
      throw RuleViolation(old, "votelessFrom", .noVote(seat))
    }
    var new = old
    // Who has given it up already keeps the time.
    new.votelessFrom = takesBack ? nil : old.votelessFrom ?? context.now
    return new == old ? [] : [.replace(old, by: new)]
  }
}

extension Attendance {
  /// Whether the seat has given up its vote by a time of day, or for the whole meeting where none is given.
  func isVoteless(at time: WallTime?, of meeting: Meeting) -> Bool {
    guard let votelessFrom, state.takesPart else { return false }
    guard let asked = time ?? from ?? meeting.from else { return false }
    return votelessFrom <= asked
  }
}

extension Book {
  /// The seats that have a vote at a meeting at a time of day, there or not.
  public func votingSeats(of meeting: Meeting, at time: WallTime?) -> [Seat] {
    let voteless = Set(
      attendance(of: meeting.id).filter { $0.isVoteless(at: time, of: meeting) }
        .compactMap(\.member))
    return seats(of: meeting.body, on: meeting.date).filter {
      $0.votes && !voteless.contains($0.id)
    }
  }
}
