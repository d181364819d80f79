import Coordination

/// What each side of a merge has closed: evaluations of circulated minutes, the parts of verified minutes,
/// and of a circulated meeting what its evaluations hang on.
struct ClosedSides {
  /// The meetings as they stand on our side and on theirs.
  let meetings: (_ id: RecordID, _ side: MergeSide) -> Meeting?
  /// The meeting as both last had it.
  let base: (_ id: RecordID) -> Meeting?

  /// What is held in a merge of a record, nil where nothing.
  func hold(_ versions: MergeVersions) -> RecordMerge.Hold? {
    if versions.ours is Meeting || versions.theirs is Meeting { return meetingHold(versions) }
    let ours = isClosed(versions.ours ?? versions.base, on: .ours)
    let theirs = isClosed(versions.theirs ?? versions.base, on: .theirs)
    switch (ours, theirs) {
    case (false, false): return nil
    case (true, false): return RecordMerge.Hold(.ours)
    case (false, true): return RecordMerge.Hold(.theirs)
    case (true, true):
      // Closed before either changed it: the side that left it alone is right.
      let wasClosed = versions.base.map { isClosed($0, meeting: base) } ?? false
      let isTheirsUntouched = MergeVersions.same(versions.base, versions.theirs)
      return RecordMerge.Hold(wasClosed && isTheirsUntouched ? .theirs : .ours)
    }
  }

  private func meetingHold(_ versions: MergeVersions) -> RecordMerge.Hold? {
    let ours = (versions.ours as? Meeting)?.state.isCirculated ?? false
    let theirs = (versions.theirs as? Meeting)?.state.isCirculated ?? false
    guard ours != theirs else { return nil }
    return RecordMerge.Hold(ours ? .ours : .theirs, keys: ["state", "date", "body"])
  }

  private func isClosed(_ record: (any Record)?, on side: MergeSide) -> Bool {
    record.map { isClosed($0) { meetings($0, side) } } ?? false
  }

  private func isClosed(_ record: any Record, meeting: (RecordID) -> Meeting?) -> Bool {
    switch record {
    case let record as Evaluation: meeting(record.meeting)?.state.isCirculated ?? false
    case let record as MinutesEntry: meeting(record.meeting)?.state.closesMinutes ?? false
    case let record as Resolution: meeting(record.meeting)?.state.closesMinutes ?? false
    case let record as Attendance: meeting(record.meeting)?.state.closesMinutes ?? false
    case let record as AgendaItem: meeting(record.meeting)?.state.closesMinutes ?? false
    default: false
    }
  }
}
