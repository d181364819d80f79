public import Coordination

/// The three forms of a record that a merge looks at.
public struct MergeVersions: Sendable {
  /// As both sides last had it.
  public var base: (any Record)?
  /// As it is here.
  public var ours: (any Record)?
  /// As it is there.
  public var theirs: (any Record)?

  /// Holds three forms, nil where there is none.
  public init(base: (any Record)?, ours: (any Record)?, theirs: (any Record)?) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// Whether two forms are the same, or both missing.
  static func same(_ left: (any Record)?, _ right: (any Record)?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): AnyHashable(left) == AnyHashable(right)
    default: false
    }
  }
}

/// Two workspaces made one, record by record, by what both come from.
///
/// Pure: it is handed records and gives back what is to be changed here. What a side alone changed is
/// taken; what both changed is merged (`RecordMerge`); what one removed and the other changed, or came to
/// refer to, stays. Records that both added under one counted id are set apart: ours, which nobody else
/// has seen, gets a new id, and what refers to it here follows.
public struct BookMerge {
  /// What is to be changed here.
  public private(set) var edits: [RecordEdit] = []
  /// What a person should know of.
  public private(set) var notes: [MergeNote] = []

  /// The records as they are here and as they are to be.
  private let before: [RecordID: any Record]
  private var after: [RecordID: any Record]
  private var versions: [RecordID: MergeVersions]
  private let reserved: Set<RecordID>

  /// Merges.
  ///
  /// `ours` is everything here, restricted records included; `differing` names every id of which base,
  /// ours and theirs are not all the same, or ours is restricted; `reserved` are ids of records that
  /// cannot be read on either side. A workspace that is `joining` gives way where ids clash.
  public init(
    ours: [any Record], differing: [RecordID: MergeVersions], reserved: Set<RecordID> = [],
    joining: Bool = false
  ) {
    before = Dictionary(ours.map { ($0.id, $0) }) { first, _ in first }
    after = before
    versions = differing
    self.reserved = reserved
    if joining { giveWay() }
    setApart()
    mergeAll()
    keepReferred()
    gatherEdits()
    noteBroken()
    notes.sort { ($0.kind.rawValue, $0.record) < ($1.kind.rawValue, $1.record) }
  }

  /// What was here only to begin with counts as nobody's change.
  private mutating func giveWay() {
    for (id, version) in versions where version.base == nil {
      guard let ours = version.ours, let theirs = version.theirs, ours.kind == theirs.kind,
        !MergeVersions.same(ours, theirs)
      else { continue }
      versions[id]?.base = ours
      notes.append(MergeNote(ours.kind, id, .gaveWay))
    }
  }

  // MARK: Ids

  private mutating func setApart() {
    let clashing = versions.filter { id, version in
      guard let ours = version.ours, let theirs = version.theirs,
        !MergeVersions.same(ours, theirs)
      else { return false }
      if ours.kind != theirs.kind { return ours.kind != .settings && theirs.kind != .settings }
      return version.base == nil && !AddedTwice.areOne(ours, theirs)
    }
    guard !clashing.isEmpty else { return }
    var ids = MergeIDs(taken: reserved.union(versions.keys))
    for record in before.values { ids.note(record) }
    for version in versions.values {
      if let theirs = version.theirs { ids.note(theirs) }
    }
    var renamed: [RecordID: (now: RecordID, kind: RecordKind)] = [:]
    for ours in clashing.values.compactMap(\.ours).sorted(by: Self.isEarlier) {
      let apart = ids.apart(ours)
      renamed[ours.id] = (apart.id, ours.kind)
      versions[ours.id]?.ours = nil
      versions[ours.id]?.base = nil
      versions[apart.id] = MergeVersions(base: nil, ours: apart, theirs: nil)
      after[ours.id] = nil
      after[apart.id] = apart
      notes.append(MergeNote(ours.kind, ours.id, .setApart(now: apart.id)))
    }
    for (id, version) in versions {
      guard let ours = version.ours, !MergeVersions.same(ours, version.base) else { continue }
      let moved = ours.referring(anew: renamed)
      versions[id]?.ours = moved
      after[id] = moved
    }
  }

  private static func isEarlier(_ left: any Record, _ right: any Record) -> Bool {
    if let left = left as? MinutesEntry, let right = right as? MinutesEntry {
      return (left.meeting, left.sequence, left.id) < (right.meeting, right.sequence, right.id)
    }
    return left.id < right.id
  }

  // MARK: Records

  private mutating func mergeAll() {
    let (before, versions) = (after, versions)
    let sides = ClosedSides(
      meetings: { id, side in
        guard let version = versions[id] else { return before[id] as? Meeting }
        return (side == .ours ? version.ours : version.theirs) as? Meeting
      },
      base: { id in
        guard let version = versions[id] else { return before[id] as? Meeting }
        return version.base as? Meeting
      })
    for (id, version) in versions { after[id] = merge(version, sides.hold(version)) }
  }

  private mutating func merge(
    _ version: MergeVersions, _ hold: RecordMerge.Hold?
  ) -> (any Record)? {
    let (base, ours, theirs) = (version.base, version.ours, version.theirs)
    if MergeVersions.same(ours, theirs) { return ours }
    let isOursUntouched = MergeVersions.same(base, ours)
    let isTheirsUntouched = MergeVersions.same(base, theirs)
    guard let ours, let theirs else {
      guard let there = ours ?? theirs else { return nil }
      let remover: MergeSide = ours == nil ? .ours : .theirs
      let isHeld = hold.map { $0.side == remover.other && $0.keys == nil } ?? false
      if there.kind == .settings { return there }
      if base == nil { return there }
      let isUntouched = remover == .ours ? isTheirsUntouched : isOursUntouched
      if isUntouched && !isHeld { return nil }
      notes.append(MergeNote(there.kind, there.id, .stays(removedBy: remover)))
      return there
    }
    if ours.restricted && !(base?.restricted ?? true) {
      notes.append(MergeNote(ours.kind, ours.id, .withdrawn))
    }
    if hold == nil {
      if isOursUntouched { return theirs }
      if isTheirsUntouched { return ours }
    }
    // Settings that were never shared come from the defaults.
    let origin: (any Record)? = base ?? (ours.kind == .settings ? Settings() : nil)
    let merge = RecordMerge(base: origin, ours: ours, theirs: theirs, hold: hold)
    notes += merge.notes
    return merge.record
  }

  /// Brings back what one side removed and a record of the other came to refer to.
  private mutating func keepReferred() {
    var gone: [RecordID: any Record] = [:]
    for (id, version) in versions where after[id] == nil {
      if let record = version.base ?? version.ours ?? version.theirs { gone[id] = record }
    }
    var holders = versions.keys.compactMap { after[$0] }
    while !gone.isEmpty, let holder = holders.popLast() {
      for id in holder.references {
        guard let record = gone.removeValue(forKey: id) else { continue }
        after[id] = record
        holders.append(record)
        notes.append(MergeNote(record.kind, id, .staysReferred(by: holder.id)))
      }
    }
  }

  // MARK: What comes of it

  private mutating func gatherEdits() {
    for id in Set(before.keys).union(versions.keys).sorted() {
      let (old, new) = (before[id], after[id])
      if MergeVersions.same(old, new) { continue }
      switch (old, new) {
      case (let old?, let new?): edits.append(.replace(old, by: new))
      case (nil, let new?): edits.append(.add(new))
      case (let old?, nil): edits.append(.remove(old))
      case (nil, nil): break
      }
    }
  }

  /// Names the rules that are broken now and that neither side broke alone.
  private mutating func noteBroken() {
    guard !edits.isEmpty else { return }
    var (ours, theirs, merged) = (Book(), Book(), Book())
    for record in before.values { ours.put(record) }
    theirs = ours
    merged = ours
    for (id, version) in versions {
      if let record = version.theirs { theirs.put(record) } else { theirs.remove(id) }
      if let record = after[id] { merged.put(record) } else { merged.remove(id) }
    }
    for id in before.keys where after[id] == nil { merged.remove(id) }
    for id in versions.keys.sorted() {
      guard let record = after[id] else { continue }
      var known = Set<RuleViolation>()
      if let old = ours.record(id) { known.formUnion(ours.violations(of: old)) }
      if let old = theirs.record(id) { known.formUnion(theirs.violations(of: old)) }
      for violation in merged.violations(of: record) where !known.contains(violation) {
        if case .missingReference(let missing) = violation.rule, reserved.contains(missing) {
          continue
        }
        notes.append(MergeNote(record.kind, id, .breaks(violation)))
      }
    }
  }
}

extension Record {
  /// The ids that its fields refer to.
  fileprivate var references: [RecordID] {
    descriptions.flatMap { field -> [RecordID] in
      switch (field.type, value(field.key)) {
      case (.reference, .string(let text)?): [RecordID(rawValue: text)].compactMap(\.self)
      case (.references, .array(let values)?):
        values.compactMap { $0.text.flatMap(RecordID.init(rawValue:)) }
      default: []
      }
    }
  }

  /// The record with its references led to the new ids of records that have been given one.
  fileprivate func referring(
    anew renamed: [RecordID: (now: RecordID, kind: RecordKind)]
  ) -> Self {
    var copy = self
    func moved(_ value: PropertyValue, _ kinds: [RecordKind]) -> PropertyValue {
      guard let id = value.text.flatMap(RecordID.init(rawValue:)), let new = renamed[id],
        kinds.contains(new.kind)
      else { return value }
      return .string(new.now.rawValue)
    }
    for field in descriptions {
      guard let value = value(field.key) else { continue }
      let new: PropertyValue
      switch (field.type, value) {
      case (.reference(let kinds), _): new = moved(value, kinds)
      case (.references(let kinds), .array(let values)):
        new = .array(values.map { moved($0, kinds) })
      default: continue
      }
      if new != value, let taken = try? copy.setting(field.key, to: new) { copy = taken }
    }
    return copy
  }
}
