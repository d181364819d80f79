/// Refers a subgroup's item up to the body above it.
public struct ReferItem: Change {
  /// The item.
  public var item: RecordID

  /// Refers an item up.
  public init(_ item: RecordID) {
    self.item = item
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.items[item] else {
      throw RuleViolation(kind: .item, record: item.rawValue, field: nil, rule: .notFound)
    }
    guard old.state != .referred else {
      throw RuleViolation(old, "state", .alreadyReferred)
    }
    guard old.state != .closed else {
      throw RuleViolation(
        old, "state", .stateCannotFollow("referred", after: old.state.rawValue))
    }
    guard let parent = book.bodies[old.body]?.parent else {
      throw RuleViolation(old, "referredTo", .field(.required))
    }
    var new = old
    new.state = .referred
    new.referredTo = parent
    new.referredOn = context.today
    return [.replace(old, by: new)]
  }
}
