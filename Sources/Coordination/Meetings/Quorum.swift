/// Whether a body can adopt resolutions: how many of how many are there, and how many must be.
public struct Quorum: Hashable, Sendable {
  /// Members with a vote on the meeting's day.
  public var members: Int
  /// Members with a vote who take part.
  public var present: Int
  /// How many must take part.
  public var needed: Int

  /// Whether enough take part.
  public var isReached: Bool { present >= needed && present > 0 }
}

extension Settings {
  /// How many must take part, of a number of members counted as the quorum's base.
  public func needed(of base: Int) -> Int {
    // A settings file written by hand may hold any number; `check` names it.
    let parts = base * min(max(quorumNumerator, 0), 100)
    let whole = min(max(quorumDenominator, 1), 100)
    return quorumMoreThan ? parts / whole + 1 : (parts + whole - 1) / whole
  }
}

extension Book {
  /// The quorum of a meeting at a time of day, or over the whole meeting where no time is given.
  public func quorum(of meeting: Meeting, at time: WallTime? = nil) -> Quorum {
    let voting = votingSeats(of: meeting, at: time)
    let taking = Set(
      attendance(of: meeting.id).filter { $0.takesPart(at: time) }.compactMap(\.member))
    let present = voting.filter { taking.contains($0.id) }.count
    let base = settings.quorumBase == .allWithVote ? voting.count : present
    return Quorum(members: voting.count, present: present, needed: settings.needed(of: base))
  }
}

extension Attendance {
  /// Whether the seat is taken at a time of day, or at any time where none is given.
  public func takesPart(at time: WallTime?) -> Bool {
    guard state.takesPart else { return false }
    guard let time else { return true }
    return (from.map { $0 <= time } ?? true) && (to.map { time < $0 } ?? true) && !isAway(at: time)
  }
}
