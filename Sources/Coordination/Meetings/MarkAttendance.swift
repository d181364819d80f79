/// Marks whether and how a seat takes part in a meeting; a later arrival or departure keeps the fact before it.
public struct MarkAttendance: Change {
  /// The meeting.
  public var meeting: RecordID
  /// The seat.
  public var seat: RecordID
  /// What is marked.
  public var mark: Mark

  /// What can be marked of a seat.
  public enum Mark: Hashable, Sendable {
    /// A state for the whole meeting; nil takes the mark back.
    case state(AttendanceState?)
    /// It came at the time of the change.
    case arrived
    /// It left at the time of the change.
    case left
  }

  /// Marks a seat at a meeting.
  public init(meeting: RecordID, seat: RecordID, _ mark: Mark) {
    self.meeting = meeting
    self.seat = seat
    self.mark = mark
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let old = book.attendance(of: seat, at: meeting)
    if case .state(nil) = mark {
      guard let old else { return [] }
      return [.remove(old)]
    }
    var new = old ?? Attendance(id: book.freshID("\(meeting)-\(seat)"))
    new.meeting = meeting
    new.member = seat
    switch mark {
    case .state(let state?):
      new.state = state
      if !state.takesPart {
        new.from = nil
        new.to = nil
        new.away = []
      }
      if state != .substituted {
        new.substitute = nil
        new.authorisation = nil
      }
    case .arrived:
      if let left = new.to, new.state.takesPart {
        // Who comes back was there before: the votes until then stand.
        if left < context.now { new.away.append("\(left)-\(context.now)") }
      } else if new.away.isEmpty {
        if !new.state.takesPart || old == nil { new.state = .present }
        new.from = context.now
      }
      new.to = nil
    case .left:
      guard old?.state.takesPart ?? false else {
        throw RuleViolation(new, "to", .absent(seat))
      }
      new.to = context.now
    case .state(nil): break
    }
    if let old { return old == new ? [] : [.replace(old, by: new)] }
    return [.add(new)]
  }
}
