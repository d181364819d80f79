/// States that an agenda item was discussed and no resolution adopted, or takes that back.
public struct ConcludeWithoutResolution: Change {
  /// The agenda item.
  public var item: RecordID
  /// Whether it is so.
  public var isSo: Bool

  /// States that an item ended without a resolution, or takes that back.
  public init(_ item: RecordID, _ isSo: Bool = true) {
    self.item = item
    self.isSo = isSo
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.agendaItems[item] else {
      throw RuleViolation(kind: .agendaItem, record: item.rawValue, field: nil, rule: .notFound)
    }
    if isSo,
      let resolution = book.resolutions(of: old.meeting).first(where: {
        $0.item == item && $0.isAdopted
      })
    {
      throw RuleViolation(old, "noResolution", .hasResolution(resolution.id))
    }
    var new = old
    new.noResolution = isSo
    return new == old ? [] : [.replace(old, by: new)]
  }
}
