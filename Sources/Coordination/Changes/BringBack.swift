/// Brings an earlier version of a record back, also of one that has been removed; the ledger under its own
/// rule.
public struct BringBack: Change {
  /// The record's id.
  public var id: RecordID
  /// The version, nil for the one in which the record was not there.
  public var version: (any Record)?

  /// Brings a version back.
  public init(_ version: (any Record)?, of id: RecordID) {
    self.id = id
    self.version = version
  }

  /// A version was chosen against the one that was seen.
  public var standsOnOthersWork: Bool { false }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let version else { return try DeleteRecord(id).edits(in: book, context) }
    if let present = book.record(id) {
      guard AnyHashable(present) != AnyHashable(version) else { return [] }
      if let evaluation = present as? Evaluation { try book.checkLedger(evaluation) }
      return [.replace(present, by: version)] + book.restricting(with: present, as: version)
    }
    if let evaluation = version as? Evaluation, evaluation.corrects == nil {
      try book.checkLedger(evaluation)
    }
    return [.add(version)]
  }
}
