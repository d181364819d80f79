/// Sets fields of a record; evaluations under the rule of the ledger.
public struct SetFields: Change {
  /// The record.
  public var id: RecordID
  /// The fields and their values in property-list form, nil to empty one.
  public var values: [(key: String, value: PropertyValue?)]
  /// The values that whoever asks has seen, nil where it does not matter what others have changed since.
  public var expected: [String: PropertyValue?]?

  /// Sets fields of a record; refused where one of them is no longer as it was seen.
  public init(
    _ id: RecordID, _ values: [(key: String, value: PropertyValue?)],
    expected: [String: PropertyValue?]? = nil
  ) {
    self.id = id
    self.values = values
    self.expected = expected
  }

  public var standsOnOthersWork: Bool { expected != nil }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.record(id) else {
      throw RuleViolation(kind: nil, record: id.rawValue, field: nil, rule: .notFound)
    }
    var new = old
    for (key, value) in values {
      let changed = try new.setting(key, to: value)
      if try keepsOthers(old, key, changed.value(key)) { continue }
      new = changed
    }
    if let evaluation = old as? Evaluation, !RecordEdit.replace(old, by: new).onlySettles {
      try book.checkLedger(evaluation)
    }
    switch new {
    case var resolution as Resolution:
      if let old = old as? Resolution { resolution = resolution.restructured(from: old) }
      let isAnotherVote = changes(old, new, Self.vote)
      let counted = book.withNumbersOfVote(resolution, anew: isAnotherVote)
      new = isAnotherVote ? book.decided(counted) : counted
    case let ballot as WrittenBallot:
      try book.checkCasting(ballot, on: context.today)
    case let evaluation as Evaluation:
      if let day = book.date(of: evaluation), day > context.today {
        throw RuleViolation(evaluation, "meeting", .beforeMeeting(day))
      }
      if old.restricted && !evaluation.restricted { new = book.opened(evaluation) }
    case let comment as MinutesComment:
      new = try comment.settled(since: old as? MinutesComment, on: context.today)
    case let report as StateReport:
      if report.date > context.today {
        throw RuleViolation(report, "date", .inFuture(report.date))
      }
      if changes(old, new, ["task", "institution"]) { try book.checkAnswers(report) }
    case let material as Material:
      // The file would stay where it lies, and be read there.
      if material.isRestricted != old.restricted, let file = (old as? Material)?.file {
        throw RuleViolation(material, "restricted", .fileKept(file))
      }
    default: break
    }
    return [.replace(old, by: new)] + book.restricting(with: old, as: new)
  }

  /// Whether a field was not changed by whoever asks, so that it stays as it is now.
  ///
  /// Throws a `RuleViolation` where both they and somebody else have changed it.
  private func keepsOthers(
    _ record: any Record, _ key: String, _ value: PropertyValue?
  ) throws(RuleViolation) -> Bool {
    guard let expected, let seen = expected[key] else { return false }
    let was = (try? record.setting(key, to: seen))?.value(key)
    let present = record.value(key)
    // What the form only showed is not set by it, so that it does not settle anything either.
    if value == was { return true }
    if present == was || present == value { return false }
    throw RuleViolation(
      kind: record.kind, record: id.rawValue, field: key, rule: .changedMeanwhile)
  }

  private func changes(_ old: any Record, _ new: any Record, _ keys: [String]) -> Bool {
    keys.contains { old.value($0) != new.value($0) }
  }

  /// The fields of a vote; the numbers it was taken under follow them.
  private static let vote = [
    "for", "against", "abstained", "namedFor", "namedAgainst", "namedAbstained", "time",
    "conflicted",
  ]
}
