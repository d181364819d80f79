public import Coordination

/// One of the two sides of a merge.
public enum MergeSide: Hashable, Sendable {
  /// The workspace at hand.
  case ours
  /// The other machine's.
  case theirs

  /// The other one.
  public var other: MergeSide { self == .ours ? .theirs : .ours }
}

/// Something of a merge that a person should know of, or decide.
public struct MergeNote: Hashable, Sendable {
  /// The kind of the record.
  public var kind: RecordKind
  /// The record's id.
  public var record: RecordID
  /// What happened.
  public var event: Event

  /// Names a record and what happened to it.
  public init(_ kind: RecordKind, _ record: RecordID, _ event: Event) {
    self.kind = kind
    self.record = record
    self.event = event
  }

  /// What can happen to a record in a merge.
  public enum Event: Hashable, Sendable {
    /// Both sides changed the text of a field: both texts stand in it, with marks.
    case bothTexts(field: String)
    /// Both sides changed a field: one value stays, the other is kept beside it.
    case besides(field: String, stays: PropertyValue?, other: PropertyValue?)
    /// One side removed it, the other changed it: it stays as changed.
    case stays(removedBy: MergeSide)
    /// One side removed it, another record came to refer to it: it stays.
    case staysReferred(by: RecordID)
    /// Both sides added a record of this id: ours has a new id.
    case setApart(now: RecordID)
    /// A workspace that had only just been made took over the other's record in place of its own.
    case gaveWay
    /// It became restricted here: it leaves what is shared, whose earlier versions stay there.
    case withdrawn
    /// A rule that neither side broke alone.
    case breaks(RuleViolation)
  }

  /// Whether a person has something to decide or to look at.
  public var isConflict: Bool {
    switch event {
    case .setApart, .gaveWay, .withdrawn: false
    default: true
    }
  }
}
