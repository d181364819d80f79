/// Marks every seat that has no mark yet as present: one change, so that one undo takes it back.
public struct MarkAllPresent: Change {
  /// The meeting.
  public var meeting: RecordID

  /// Marks the seats of a meeting's body that have no mark yet.
  public init(_ meeting: RecordID) {
    self.meeting = meeting
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let record = book.meetings[meeting] else {
      throw RuleViolation(kind: .meeting, record: meeting.rawValue, field: nil, rule: .notFound)
    }
    var edits: [RecordEdit] = []
    for seat in book.seats(of: record.body, on: record.date)
    where book.attendance(of: seat.id, at: meeting) == nil {
      edits += try MarkAttendance(meeting: meeting, seat: seat.id, .state(.present))
        .edits(in: book, context)
    }
    return edits
  }
}
