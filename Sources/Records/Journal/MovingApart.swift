import Coordination
import Workspaces

/// What a record that becomes restricted leaves in the public part of the journal goes to the other.
extension ChangeJournal {
  /// Takes all edits of some records out of the public part and adds them to the restricted one.
  ///
  /// They are added first: cut short in between, they stand in both, and the next time finds them.
  ///
  /// `keepingDamaged` is given a segment of which something can no longer be read, before that goes.
  func moveApart(
    _ records: [(kind: RecordKind, id: RecordID)],
    keepingDamaged: (_ path: String, JournalSegment) throws(CallFailure) -> Void
  ) throws(CallFailure) {
    let names = Set(records.map { JournalChange.Edit.name($0.kind, $0.id) })
    func concerns(_ segment: JournalSegment, _ frame: JournalSegment.Frame) -> Bool {
      segment.names(frame).contains { names.contains(String($0)) }
    }
    var concerned: [(number: Int, segment: JournalSegment)] = []
    try open.readBackwards { number, segment in
      // What can no longer be read may hold them as well; it goes where they go.
      let isConcerned = segment.frames.contains { concerns(segment, $0) }
      if isConcerned || segment.isDamaged { concerned.append((number, segment)) }
      return true
    }
    for (number, segment) in concerned.reversed() {
      var moved: [[UInt8]] = []
      var left: [[UInt8]] = []
      for frame in segment.frames {
        let bytes = Array(segment.bytes[frame.whole])
        guard concerns(segment, frame), var change = segment.change(frame)
        else {
          left.append(bytes)
          continue
        }
        var apart = change
        apart.edits.removeAll { !names.contains(JournalChange.Edit.name($0.kind, $0.id)) }
        apart.parts = 0
        apart.restricted = 0
        apart.withheld = nil
        moved.append(apart.frame(.earlier))
        change.edits.removeAll { names.contains(JournalChange.Edit.name($0.kind, $0.id)) }
        if frame.header.sort == .change { change.restricted += apart.edits.count }
        left.append(change.frame(frame.header.sort))
      }
      if segment.isDamaged { try keepingDamaged(open.path(number), segment) }
      if !moved.isEmpty { try restricted.append(moved, durably: true) }
      try open.replace(number, by: left)
    }
  }
}
