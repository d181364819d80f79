import Coordination
import Foundation
import Workspaces

/// The change journal of a workspace: every change is written here before the files of its records are
/// touched, so that it happens whole, can be looked up and can be undone.
///
/// It has two parts. What concerns restricted records stands in the restricted one only; the public one
/// has a frame for every change, and with that frame on the disk the change is made. What writes is used
/// under the workspace's lock only.
final class ChangeJournal {
  /// A change that was appended, with what it takes to withdraw it.
  struct Appended {
    var change: JournalChange
    fileprivate var ends: [JournalPart.End?]
  }

  let open: JournalPart
  let restricted: JournalPart
  /// The changes that are known to be made.
  private(set) var made: Set<ChangeID> = []
  /// The last change, where not all of its files are known to be as it wants them.
  private(set) var unfinished: (id: ChangeID, sequence: Int)?

  /// The kinds of records that other programs have changed since that was last asked.
  private var foreign: Set<RecordKind> = []
  /// The change of another program that was met before all of its files were there, and the kinds of its
  /// records.
  private var underWay: (id: ChangeID, kinds: Set<RecordKind>)?
  /// The changes that a look finds, while they are wanted.
  private var arrived: [JournalChange]?

  var parts: [JournalPart] { [restricted, open] }

  init(_ root: Folder, _ calls: any FileCalls, owners: Set<UInt32>) {
    open = JournalPart(root, calls, owners: owners, isRestricted: false)
    restricted = JournalPart(root, calls, owners: owners, isRestricted: true)
  }

  // MARK: Looking

  /// Reads what was appended since the last look, and gives back the changes that were.
  func catchUpTelling() throws(CallFailure) -> [JournalChange] {
    arrived = []
    defer { arrived = nil }
    try catchUp()
    return arrived ?? []
  }

  /// Reads what was appended since the last look.
  func catchUp() throws(CallFailure) {
    // The public part first: what the restricted one then has beyond it is not made yet.
    let entries = try open.catchUp()
    if open.isRewound { dropWithdrawn(entries) }
    // Where an end is read anew, changes are met again.
    var fresh = entries.filter { isNews($0.header.change) }
    let news = Set(fresh.map(\.header.change))
    for entry in entries {
      switch entry.header.sort {
      case .change:
        made.insert(entry.header.change)
        lastMet = entry.header.change
        unfinished = (entry.header.change, entry.header.sequence)
      case .done:
        if unfinished?.id == entry.header.change { unfinished = nil }
      case .part, .earlier: break
      }
    }
    fresh += try restricted.catchUp().filter {
      news.contains($0.header.change) || isNews($0.header.change)
    }
    for entry in fresh {
      for name in entry.segment.names(entry.frame) {
        guard let kind = JournalChange.Edit.record(named: name)?.kind else { continue }
        foreign.insert(kind)
        if entry.header.change == unfinished?.id {
          underWay = (entry.header.change, (underWay?.kinds ?? []).union([kind]))
        }
      }
      if arrived != nil, [.change, .part].contains(entry.header.sort), let change = entry.change {
        arrived?.append(change)
      }
    }
    // Its files may have come only after they were looked at.
    if let (id, kinds) = underWay {
      foreign.formUnion(kinds)
      if unfinished?.id != id { underWay = nil }
    }
  }

  /// The last change that was met.
  private var lastMet: ChangeID?

  /// Forgets the last change that was met where it is no longer there: another program has withdrawn it, which
  /// it does only while it holds the lock and nothing else has followed.
  private func dropWithdrawn(_ entries: [JournalPart.Entry]) {
    unfinished = nil
    guard let id = lastMet, !own.contains(id),
      !entries.contains(where: { $0.header.sort == .change && $0.header.change == id })
    else { return }
    made.remove(id)
    lastMet = nil
  }

  /// The changes that this program has appended, or tried to: where the end is read anew they are met again.
  private var own: Set<ChangeID> = []

  /// Whether other programs have changed something that was not asked for yet.
  var hasForeign: Bool { !foreign.isEmpty }

  /// Whether a change is another program's and was not met before.
  private func isNews(_ change: ChangeID) -> Bool {
    !made.contains(change) && !own.contains(change)
  }

  /// The kinds of records that other programs have changed since this was last asked.
  func takeForeign() -> Set<RecordKind> {
    defer { foreign = [] }
    return foreign
  }

  /// Whether the journal ends as a running program leaves it between two changes.
  var isSettled: Bool {
    unfinished == nil && !hasUnmadePart
      && parts.allSatisfy { $0.end == nil || $0.end!.isWhole || $0.end!.isDamaged }
  }

  /// Whether the restricted part ends with edits of a change that was never made.
  ///
  /// Where the public part can no longer be read at its end, nobody knows what was made.
  private var hasUnmadePart: Bool {
    restricted.lastSequence == open.lastSequence + 1 && open.end?.isDamaged != true
  }

  /// Whether a frame of the restricted part belongs to a change that was made.
  func isMade(_ header: FrameHeader) -> Bool {
    !hasUnmadePart || header.sequence <= open.lastSequence
  }

  /// Whether a change was made, however long ago.
  func holds(_ id: ChangeID) throws(CallFailure) -> Bool { try !held(of: [id]).isEmpty }

  /// Those of some changes that were made, however long ago.
  func held(of ids: [ChangeID]) throws(CallFailure) -> Set<ChangeID> {
    // What another program has made it may have withdrawn since.
    var found = Set(ids.filter { made.contains($0) && own.contains($0) })
    let wanted = Set(ids).subtracting(found)
    guard !wanted.isEmpty else { return found }
    try open.readBackwards { _, segment in
      for frame in segment.frames where frame.header.sort == .change {
        if wanted.contains(frame.header.change) { found.insert(frame.header.change) }
      }
      return found.count < ids.count
    }
    return found
  }

  /// Whether a change is among those that were met, and still there.
  func hasMet(_ id: ChangeID) throws(CallFailure) -> Bool {
    guard made.contains(id) else { return false }
    return try holds(id)
  }

  /// The last change with all its edits that are there; nil where it cannot be found.
  func lastChange(_ id: ChangeID, _ sequence: Int) throws(CallFailure) -> JournalChange? {
    var whole: JournalChange?
    var parts: [JournalChange.Edit] = []
    for part in [open, restricted] {
      try part.readBackwards { _, segment in
        var isOver = false
        for frame in segment.frames.reversed() where frame.header.sort != .done {
          // Edits taken over from the public part may stand among these.
          if frame.header.sequence < sequence && frame.header.sort != .earlier { isOver = true }
          guard frame.header.change == id, frame.header.sequence == sequence,
            let change = segment.change(frame)
          else { continue }
          if frame.header.sort == .change { whole = change }
          parts += change.edits
        }
        return !isOver
      }
    }
    var names: Set<String> = []
    whole?.edits = parts.filter {
      names.insert(JournalChange.Edit.name($0.kind, $0.id)).inserted
    }
    return whole
  }

  // MARK: Writing

  /// What of a change stands in the restricted part and was not made; nil where there is none, or nothing of it
  /// can be read.
  func unmadeChange() throws(CallFailure) -> JournalChange? {
    guard hasUnmadePart else { return nil }
    var change: JournalChange?
    try restricted.readBackwards { _, segment in
      for frame in segment.frames.reversed() where frame.header.sort == .part {
        guard frame.header.sequence == restricted.lastSequence else { return false }
        guard let part = segment.change(frame) else { continue }
        if change == nil { change = part } else { change?.edits += part.edits }
      }
      return true
    }
    return change
  }

  /// Writes the frame that makes a change whose edits stand in the restricted part.
  func completePublicPart(_ change: JournalChange) throws(CallFailure) {
    var whole = change
    whole.restricted = change.edits.count
    whole.edits = []
    whole.parts = 0
    try open.append([whole.frame(.change)], durably: true)
    open.note(change.sequence)
    made.insert(change.note.id)
    unfinished = (change.note.id, change.sequence)
  }

  /// Removes what a killed program left unmade at the end.
  func settleEnds() throws(CallFailure) {
    for part in parts { try part.cutTornEnd() }
    if hasUnmadePart { try restricted.cut(from: restricted.lastSequence) }
  }

  /// Writes a change to the disk; with that it is made. Where this throws, it is not.
  func append(
    _ note: ChangeNote, _ edits: [JournalChange.Edit], withheld: Int?
  ) throws(CallFailure) -> Appended {
    let ends = parts.map(\.end)
    own.insert(note.id)
    var change = JournalChange(
      sequence: max(open.lastSequence, restricted.lastSequence) + 1, note: note, saved: Date(),
      edits: edits, withheld: withheld)
    let apart = edits.filter(\.isRestricted)
    if !apart.isEmpty {
      try restricted.append(change.frames(of: apart, last: .part), durably: true)
    }
    change.restricted = apart.count
    do throws(CallFailure) {
      let rest = edits.filter { !$0.isRestricted }
      try open.append(change.frames(of: rest, last: .change), durably: true)
    } catch {
      try? restricted.cut(to: ends[0])
      throw error
    }
    open.note(change.sequence)
    if !apart.isEmpty { restricted.note(change.sequence) }
    made.insert(note.id)
    unfinished = (note.id, change.sequence)
    return Appended(change: change, ends: ends)
  }

  /// Takes back a change of which no file is changed any more; where this throws it may stay made, which
  /// the next look finds out.
  func withdraw(_ appended: Appended) throws(CallFailure) {
    made.remove(appended.change.note.id)
    unfinished = nil
    open.forget(appended.change.sequence)
    // The public part first: without its frame the change is not made.
    try open.cut(to: appended.ends[1])
    if appended.change.restricted > 0 {
      restricted.forget(appended.change.sequence)
      try? restricted.cut(to: appended.ends[0])
    }
  }

  /// Makes sure that the last change is on the disk before files follow it.
  func secure(_ change: JournalChange) throws(CallFailure) {
    // The restricted part first, as it was appended.
    for part in parts { try part.secure(change.sequence) }
  }

  /// Notes that all files are as the last change wants them. It need not reach the disk: looking again
  /// costs little.
  func finish() throws(CallFailure) {
    guard let unfinished else { return }
    let frame = FrameHeader.frame(.done, unfinished.sequence, unfinished.id, [])
    try open.append([frame], durably: false)
    self.unfinished = nil
  }
}

extension JournalChange {
  /// How large a frame gets before another is begun, in bytes.
  private static let enough = 256 << 10

  /// The frames for some edits; the last is of a sort, those before it are parts.
  fileprivate func frames(of edits: [Edit], last: FrameHeader.Sort) -> [[UInt8]] {
    var frames: [[UInt8]] = []
    var some = self
    some.edits = []
    var size = 0
    var count = 0
    for edit in edits {
      let next = edit.approximateSize
      if size + next > Self.enough, !some.edits.isEmpty {
        frames.append(some.partFrame)
        count += some.edits.count
        some.edits = []
        size = 0
      }
      some.edits.append(edit)
      size += next
    }
    if last == .part { return frames + [some.partFrame] }
    some.parts = count
    return frames + [some.frame(last)]
  }

  private var partFrame: [UInt8] {
    var part = self
    part.restricted = 0
    part.withheld = nil
    return part.frame(.part)
  }
}

extension JournalChange.Edit {
  /// About how many bytes the edit has in a frame.
  fileprivate var approximateSize: Int {
    300 + [before, after].compactMap(\.self).map(Self.size).reduce(0, +)
  }

  private static func size(_ values: [String: PropertyValue]) -> Int {
    values.reduce(0) { $0 + $1.key.utf8.count + 40 + size($1.value) }
  }

  private static func size(_ value: PropertyValue) -> Int {
    switch value {
    case .string(let text): text.utf8.count
    case .data(let data): data.count * 2
    case .array(let values): values.reduce(0) { $0 + 40 + size($1) }
    case .dictionary(let values): size(values)
    default: 30
    }
  }
}
