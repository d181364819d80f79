import Coordination
import Workspaces

/// What the journal remembers: the edits of one record, and the latest changes.
extension ChangeJournal {
  /// All edits of a record that are kept, the oldest first, each with its change.
  func edits(
    of id: RecordID
  ) throws(CallFailure) -> [(change: JournalChange, edit: JournalChange.Edit)] {
    var found: [(change: JournalChange, edit: JournalChange.Edit)] = []
    var seen: Set<Int> = []
    let patterns = RecordKind.allCases.map { JournalChange.Edit.pattern($0, id) }
    let name = BytePattern("/\(id)</string>\n")
    for part in parts {
      var makers = Makers()
      try part.readBackwards { _, segment in
        for frame in segment.frames.reversed() where frame.header.sort != .done {
          makers.note(frame.header)
          guard isMade(frame.header, part, makers), segment.holds(name, frame),
            patterns.contains(where: { segment.holds($0, frame) }),
            let change = segment.change(frame),
            let edit = change.edits.last(where: { $0.id == id }),
            seen.insert(frame.header.sequence).inserted
          else { continue }
          found.append((change, edit))
        }
        return true
      }
    }
    return found.sorted { $0.change.sequence < $1.change.sequence }
  }

  /// The digests of some records' files after their last change, nil within where that removed them; of a
  /// record of which nothing is kept there is none.
  func lastDigests(of names: Set<String>) throws(CallFailure) -> [String: UInt64?] {
    var found: [String: (sequence: Int, digest: UInt64?)] = [:]
    for part in parts {
      var makers = Makers()
      try part.readBackwards { _, segment in
        for frame in segment.frames.reversed() where frame.header.sort != .done {
          makers.note(frame.header)
          let sequence = frame.header.sequence
          let isNews = segment.names(frame).contains { name in
            names.contains(String(name)) && sequence > found[String(name)]?.sequence ?? 0
          }
          guard isNews, isMade(frame.header, part, makers), let change = segment.change(frame)
          else { continue }
          for edit in change.edits {
            let name = JournalChange.Edit.name(edit.kind, edit.id)
            guard names.contains(name), sequence > found[name]?.sequence ?? 0 else { continue }
            found[name] = (sequence, edit.to)
          }
        }
        return true
      }
    }
    return found.mapValues(\.digest)
  }

  /// The latest changes, the oldest first, with those of their edits that are there; a change of which
  /// nothing is there is left out.
  func latestChanges(_ limit: Int) throws(CallFailure) -> [JournalChange] {
    guard limit > 0 else { return [] }
    var found: [Int: JournalChange] = [:]
    func add(_ change: JournalChange) {
      guard var known = found[change.sequence] else {
        found[change.sequence] = change
        return
      }
      let names = Set(known.edits.map { JournalChange.Edit.name($0.kind, $0.id) })
      known.edits += change.edits.filter {
        !names.contains(JournalChange.Edit.name($0.kind, $0.id))
      }
      found[change.sequence] = known
    }
    for part in parts {
      var makers = Makers()
      var own: Set<Int> = []
      try part.readBackwards { _, segment in
        for frame in segment.frames.reversed() where frame.header.sort != .done {
          makers.note(frame.header)
          guard isMade(frame.header, part, makers) else { continue }
          let sequence = frame.header.sequence
          // All edits of a change stand together, except those taken over from the public part, which
          // stand behind.
          if frame.header.sort != .earlier && own.count >= limit && !own.contains(sequence) {
            return false
          }
          guard let change = segment.change(frame), !change.edits.isEmpty else { continue }
          if frame.header.sort != .earlier { own.insert(sequence) }
          add(change)
        }
        return true
      }
    }
    return Array(found.values.sorted { $0.sequence < $1.sequence }.suffix(limit))
  }

  /// The changes whose last frame was met on the way back.
  private struct Makers {
    private var made: [Int: ChangeID] = [:]

    mutating func note(_ header: FrameHeader) {
      if header.sort == .change { made[header.sequence] = header.change }
    }

    func holds(_ header: FrameHeader) -> Bool { made[header.sequence] == header.change }
  }

  /// Whether a frame belongs to a change that was made.
  private func isMade(_ header: FrameHeader, _ part: JournalPart, _ makers: Makers) -> Bool {
    if part.isRestricted { return isMade(header) }
    return header.sort == .change || makers.holds(header)
  }
}
