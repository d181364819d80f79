import Coordination

/// A vote that is being taken and is not recorded yet: who votes how, or the numbers alone.
struct VoteState {
  /// How each seat votes so far.
  var ballots: [RecordID: Ballot] = [:]
  /// Who is set aside.
  var conflicted: [RecordID] = []

  /// The vote as it stands on a resolution.
  init(_ resolution: Resolution) {
    conflicted = resolution.conflicted
    for named in resolution.namedBallots { ballots[named.seat] = named.ballot }
  }

  /// What would be recorded by name; by show of hands, all for, where nobody has voted yet.
  func vote(of voters: [Seat]) -> Vote {
    let seats = voters.map(\.id).filter { !conflicted.contains($0) }
    if ballots.isEmpty { return .counted(for: seats.count, against: 0, abstained: 0) }
    return .named(
      seats.compactMap { seat in ballots[seat].map { NamedBallot(seat, $0) } })
  }

  /// Reads `9:2:0`, `9 2 0` or `9` as for, against, abstained; nil where it is nothing of the kind.
  static func counts(_ text: String) -> Vote? {
    let parts = text.split { ":/ ,".contains($0) }
    let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
    guard numbers.count == parts.count, (1...3).contains(numbers.count),
      numbers.allSatisfy({ $0 >= 0 })
    else { return nil }
    return .counted(
      for: numbers[0], against: numbers.count > 1 ? numbers[1] : 0,
      abstained: numbers.count > 2 ? numbers[2] : 0)
  }
}
