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

  /// The names of the records that changes behind a sequence number have edits of, and a change before them.
  func names(changedAfter sequence: Int, _ other: ChangeID?) throws(CallFailure) -> Set<String> {
    var found: Set<String> = []
    for part in parts {
      try part.readBackwards { _, segment in
        var isOver = false
        for frame in segment.frames {
          let header = frame.header
          if header.sequence <= sequence, header.sort != .earlier { isOver = true }
          guard header.sequence > sequence || header.change == other else { continue }
          found.formUnion(segment.names(frame).map(String.init))
        }
        return !isOver
      }
    }
    return found
  }

  /// A change as far as it is there.
  struct Remembered {
    var change: JournalChange
    /// Whether all of its edits are there.
    var isWhole: Bool
  }

  /// The latest changes, the oldest first, with those of their edits that are there; a change of which
  /// nothing is there is left out.
  func latestChanges(_ limit: Int) throws(CallFailure) -> [Remembered] {
    guard limit > 0 else { return [] }
    var found: [Int: Gathering] = [:]
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
          guard let change = segment.change(frame) else { continue }
          if !change.edits.isEmpty && frame.header.sort != .earlier { own.insert(sequence) }
          found[sequence, default: Gathering()].add(change, frame.header.sort)
        }
        return true
      }
    }
    let kept = found.filter { !$0.value.edits.isEmpty }.sorted { $0.key < $1.key }
    return kept.suffix(limit).compactMap(\.value.remembered)
  }

  /// What is found of one change, frame by frame.
  private struct Gathering {
    private(set) var edits: [JournalChange.Edit] = []
    private var change: JournalChange?
    private var names: Set<String> = []
    /// How many edits it was made with, as far as that was said.
    private var count: Int?
    private var isPruned = false

    mutating func add(_ some: JournalChange, _ sort: FrameHeader.Sort) {
      if change == nil { change = some }
      if sort == .change { count = some.edits.count + some.parts + some.restricted }
      isPruned = isPruned || some.isPruned
      edits += some.edits.filter {
        names.insert(JournalChange.Edit.name($0.kind, $0.id)).inserted
      }
    }

    var remembered: Remembered? {
      guard var change else { return nil }
      change.edits = edits
      return Remembered(change: change, isWhole: !isPruned && edits.count == count)
    }
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
