// Verified minutes are closed: what they say is not changed any more, by whatever way.

extension MeetingState {
  /// Whether what the minutes say is signed; until then comments are settled by changing it.
  public var closesMinutes: Bool { self == .verified || self == .approved }
}

extension Book {
  /// Refuses edits of entries, resolutions, attendance and agenda items of verified or approved minutes.
  public func checkMinutes(_ edits: [RecordEdit]) throws(RuleViolation) {
    for edit in edits where !edit.onlySettles {
      try checkKept(edit)
      for record in [edit.before, edit.after].compactMap(\.self) {
        guard let id = meetingOfMinutes(record), let state = meetings[id]?.state,
          state.closesMinutes
        else { continue }
        throw RuleViolation(
          kind: record.kind, record: record.id.rawValue, field: nil, rule: .meetingState(state))
      }
    }
  }

  /// The meeting whose minutes a record is a part of, nil where it is none.
  private func meetingOfMinutes(_ record: any Record) -> RecordID? {
    switch record {
    case let record as MinutesEntry: record.meeting
    case let record as Resolution: record.meeting
    case let record as Attendance: record.meeting
    case let record as AgendaItem: record.meeting
    case let record as WrittenBallot: record.meeting
    default: nil
    }
  }
}
