/// Sets a seat aside for one resolution, because of a conflict of interest, or takes that back.
///
/// It counts as present and does not vote; a vote of it by name goes.
public struct SetAside: Change {
  /// The resolution.
  public var resolution: RecordID
  /// The seat.
  public var seat: RecordID
  /// Whether it is set aside, or votes again.
  public var isSetAside: Bool

  /// Sets a seat aside for a resolution, or takes that back.
  public init(_ seat: RecordID, for resolution: RecordID, _ isSetAside: Bool = true) {
    self.seat = seat
    self.resolution = resolution
    self.isSetAside = isSetAside
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let (old, meeting) = try book.resolutionToVoteOn(resolution)
    var new = old
    new.conflicted.removeAll { $0 == seat }
    if isSetAside {
      guard let found = book.seats[seat], found.body == meeting.body,
        found.isHeld(on: meeting.date)
      else { throw RuleViolation(old, "conflicted", .notASeat(seat)) }
      if !found.votes { throw RuleViolation(old, "conflicted", .noVote(seat)) }
      new.conflicted.append(seat)
      let named = old.namedBallots
      if named.contains(where: { $0.seat == seat }) {
        new.take(named.filter { $0.seat != seat })
      }
    }
    if new == old { return [] }
    if new.isVotedOn { new = book.decided(new) }
    return [.replace(old, by: new)]
  }
}

/// Notes that a member did not agree with a resolution, and why; no words take it back.
public struct NoteDissent: Change {
  /// The resolution.
  public var resolution: RecordID
  /// The seat.
  public var seat: RecordID
  /// What it says.
  public var text: String

  /// Notes a dissent of a seat.
  public init(_ resolution: RecordID, of seat: RecordID, _ text: String) {
    self.resolution = resolution
    self.seat = seat
    self.text = VisibleText.line(text).trimmed
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let (old, meeting) = try book.resolutionToVoteOn(resolution)
    guard let found = book.seats[seat], found.body == meeting.body else {
      throw RuleViolation(old, "dissents", .notASeat(seat))
    }
    var new = old
    var dissents = old.dissentsRead.filter { $0.seat != found.id }
    if !text.isEmpty { dissents.append(Dissent(seat: found.id, text: text)) }
    new.dissents = dissents.map(\.line)
    return new == old ? [] : [.replace(old, by: new)]
  }
}

/// A member's dissent from a resolution.
public struct Dissent: Hashable, Sendable {
  /// The seat.
  public var seat: RecordID
  /// What it says.
  public var text: String

  /// A line as the record keeps it.
  var line: String { "\(seat): \(text)" }
}

extension Resolution {
  /// The dissents, read out of their lines; a line that names no seat is left out here and kept there.
  public var dissentsRead: [Dissent] {
    dissents.compactMap { line in
      guard let colon = line.firstIndex(of: ":"),
        let seat = RecordID(rawValue: String(line[..<colon]).trimmed)
      else { return nil }
      return Dissent(seat: seat, text: String(line[line.index(after: colon)...]).trimmed)
    }
  }
}
