/// A written vote as it stands: what is put to vote, who has answered and who has not.
public struct WrittenVote: Sendable {
  /// The meeting that stands for it.
  public let meeting: Meeting
  /// What is put to vote.
  public let resolutions: [Resolution]
  /// The seats with a vote.
  public let seats: [Seat]
  private let ballots: [RecordID: [RecordID: WrittenBallot]]

  init(
    _ meeting: Meeting, resolutions: [Resolution], seats: [Seat], ballots: [WrittenBallot]
  ) {
    self.meeting = meeting
    self.resolutions = resolutions
    self.seats = seats
    var bySeat: [RecordID: [RecordID: WrittenBallot]] = [:]
    for ballot in ballots { bySeat[ballot.resolution, default: [:]][ballot.member] = ballot }
    self.ballots = bySeat
  }

  /// How a seat answered on a resolution, nil where it has not.
  public func ballot(of seat: RecordID, on resolution: RecordID) -> WrittenBallot? {
    ballots[resolution]?[seat]
  }

  /// The seats that have answered on every resolution.
  public var answered: [Seat] { seats.filter { hasAnswered($0.id) } }

  /// The seats that have an answer still to give.
  public var silent: [Seat] { seats.filter { !hasAnswered($0.id) } }

  /// Whether everybody has answered on everything.
  public var isComplete: Bool { silent.isEmpty }

  /// Whether a seat has answered on every resolution.
  public func hasAnswered(_ seat: RecordID) -> Bool {
    resolutions.allSatisfy {
      $0.conflicted.contains(seat) || ballot(of: seat, on: $0.id) != nil
    }
  }

  /// The seats that voted one way on a resolution.
  public func seats(_ vote: Ballot, on resolution: RecordID) -> [Seat] {
    seats.filter { ballot(of: $0.id, on: resolution)?.vote == vote }
  }

  /// The seats that can vote on a resolution and have not.
  public func silent(on resolution: Resolution) -> [Seat] {
    seats.filter {
      ballot(of: $0.id, on: resolution.id) == nil && !resolution.conflicted.contains($0.id)
    }
  }

  /// Whether it is with the members, to be answered.
  public var isOpen: Bool { meeting.state == .convened }

  /// Whether it can be closed on a day: the deadline has come, or everybody has answered.
  public func canClose(on day: CalendarDay) -> Bool {
    isOpen && (isComplete || meeting.votesDue.map { $0 <= day } ?? true)
  }
}

extension Book {
  /// A written vote as it stands.
  public func writtenVote(_ meeting: Meeting) -> WrittenVote {
    WrittenVote(
      meeting, resolutions: resolutions(of: meeting.id),
      seats: seats(of: meeting.body, on: meeting.date).filter(\.votes),
      ballots: ballotsOfMeeting[meeting.id].compactMap { ballots[$0] })
  }

  /// The meeting of an id, where it is a written vote.
  func writtenVote(of id: RecordID) throws(RuleViolation) -> WrittenVote {
    guard let meeting = meetings[id] else {
      throw RuleViolation(kind: .meeting, record: id.rawValue, field: nil, rule: .notFound)
    }
    guard meeting.meetingKind == .perRollam else {
      throw RuleViolation(meeting, "kind", .notAWrittenVote)
    }
    return writtenVote(meeting)
  }

  func violations(of ballot: WrittenBallot) -> [RuleViolation] {
    var check = RuleCheck(ballot)
    guard let meeting = meetings[ballot.meeting] else { return check.found }
    if meeting.meetingKind != .perRollam { check.refuse("meeting", .notAWrittenVote) }
    if let resolution = resolutions[ballot.resolution] {
      if resolution.meeting != meeting.id {
        check.refuse("resolution", .otherMeeting(resolution.meeting))
      }
      if resolution.conflicted.contains(ballot.member) {
        check.refuse("member", .conflicted(ballot.member))
      }
    }
    if let seat = seats[ballot.member] {
      if seat.body != meeting.body || !seat.isHeld(on: meeting.date) {
        check.refuse("member", .notASeat(seat.id))
      } else if !seat.votes {
        check.refuse("member", .noVote(seat.id))
      }
    }
    let other = ballotsOfMeeting[meeting.id].first {
      guard $0 != ballot.id, let other = ballots[$0] else { return false }
      return other.member == ballot.member && other.resolution == ballot.resolution
    }
    if let other { check.refuse("member", .taken(by: other)) }
    return check.found
  }
}
