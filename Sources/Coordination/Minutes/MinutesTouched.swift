extension RecordEdit {
  /// The meeting whose minutes an edit alters: the meeting itself, its agenda, who is present, what is said,
  /// decided and evaluated there; nil where it alters none.
  public var minutesTouched: RecordID? {
    switch after ?? before {
    case let entry as MinutesEntry: entry.meeting
    case let resolution as Resolution: resolution.meeting
    case let evaluation as Evaluation: evaluation.meeting
    case let item as AgendaItem: item.meeting
    case let attendance as Attendance: attendance.meeting
    case let ballot as WrittenBallot: ballot.meeting
    case let version as MinutesVersion: version.meeting
    case let erratum as Erratum: erratum.meeting
    // Nobody can take minutes of a meeting before it is there.
    case let meeting as Meeting: before == nil ? nil : meeting.id
    default: nil
    }
  }
}
