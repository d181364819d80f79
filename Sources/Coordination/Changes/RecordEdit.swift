/// One record as a change leaves it: what was there before and what is there after.
public struct RecordEdit: Sendable {
  /// The record before, nil where it is new.
  public let before: (any Record)?
  /// The record after, nil where it goes.
  public let after: (any Record)?

  private init(before: (any Record)?, after: (any Record)?) {
    self.before = before
    self.after = after
  }

  /// Puts a new record in.
  public static func add(_ record: any Record) -> RecordEdit {
    RecordEdit(before: nil, after: record)
  }

  /// Replaces a record by a later form of it.
  public static func replace(_ old: any Record, by new: any Record) -> RecordEdit {
    RecordEdit(before: old, after: new)
  }

  /// Takes a record out.
  public static func remove(_ record: any Record) -> RecordEdit {
    RecordEdit(before: record, after: nil)
  }

  /// The edit that undoes this one.
  public var reversed: RecordEdit { RecordEdit(before: after, after: before) }

  /// The id of the record.
  public var id: RecordID { (after ?? before)!.id }

  /// The kind of the record.
  public var kind: RecordKind { (after ?? before)!.kind }
}
