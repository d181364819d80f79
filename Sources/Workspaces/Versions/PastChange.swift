public import Coordination
public import Foundation

/// A change that was saved earlier, as the store remembers it.
public struct PastChange: Sendable {
  /// Its id, who made it and how.
  public var note: ChangeNote
  /// When it was saved.
  public var saved: Date
  /// What it did to each record.
  public var edits: [RecordEdit]
  /// Whether that is all it did: what is restricted may be elsewhere, and the oldest versions of a record go.
  public var isWhole: Bool

  /// Holds what is remembered of a change.
  public init(note: ChangeNote, saved: Date, edits: [RecordEdit], isWhole: Bool = true) {
    self.isWhole = isWhole
    self.note = note
    self.saved = saved
    self.edits = edits
  }
}

/// One version of a record: what a change made of it.
public struct RecordVersion: Sendable {
  /// Its number, counted from 1, the oldest that is in the journal; of those only the latest may be kept.
  public var number: Int
  /// The change that made it, nil where it is older than what is remembered of changes.
  public var note: ChangeNote?
  /// When it was saved, nil where that is not known.
  public var saved: Date?
  /// The record, nil where the change removed it.
  public var record: (any Record)?

  /// Holds a version.
  public init(number: Int, note: ChangeNote?, saved: Date?, record: (any Record)?) {
    self.number = number
    self.note = note
    self.saved = saved
    self.record = record
  }

  /// The keys of the fields that differ from an earlier version, in the order of the record's table.
  public func changedKeys(since earlier: RecordVersion?) -> [String] {
    guard let record = record ?? earlier?.record else { return [] }
    let (new, old) = (self.record, earlier?.record)
    return record.descriptions.map(\.key).filter { new?.value($0) != old?.value($0) }
  }
}
