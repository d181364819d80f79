public import Coordination

extension MachineObjects {
  /// A subgroup's item.
  public func object(_ item: SubgroupItem) -> [MachineMember] {
    [
      ("id", .id(item.id)), ("body", .id(item.body)), ("title", .string(item.title)),
      ("kind", .string(item.itemKind.rawValue)), ("state", .string(item.state.rawValue)),
      ("referredTo", .id(item.referredTo)), ("referredOn", .day(item.referredOn)),
      ("number", .count(item.number)), ("raisedBy", .id(item.raisedBy)),
      ("raisedOn", .day(item.raisedOn)), ("meeting", .id(item.meeting)),
      ("decidedAt", .id(item.decidedAt)), ("answer", .text(item.answer)),
      ("titleCs", .text(item.titleCs)),
    ] + ending(item.provenance)
  }

  /// A gap.
  public func object(_ gap: Gap) -> [MachineMember] {
    [
      ("id", .id(gap.id)), ("title", .string(gap.title)), ("identifiedAt", .id(gap.identifiedAt)),
      ("state", .string(gap.state.rawValue)), ("solutions", .ids(gap.solutions)),
      ("identifiedBy", .id(gap.identifiedBy)), ("text", .text(gap.text)),
      ("titleCs", .text(gap.titleCs)),
    ] + ending(gap.provenance)
  }

  /// A source.
  public func object(_ source: InformationSource) -> [MachineMember] {
    [
      ("id", .id(source.id)), ("name", .string(source.name)),
      ("kind", .string(source.sourceKind.rawValue)), ("owner", .id(source.owner)),
      ("rhythm", .text(source.rhythm?.rawValue)), ("nextDue", .day(source.nextDue)),
      ("restricted", .boolean(source.restricted)), ("nameCs", .text(source.nameCs)),
      ("expected", .text(source.expected)),
    ] + ending(source.provenance)
  }

  /// A figure.
  public func object(_ figure: Figure) -> [MachineMember] {
    [
      ("id", .id(figure.id)), ("year", .string(figure.year)),
      ("indicator", .string(figure.indicator)), ("value", .plainNumber(figure.value)),
      ("unit", .text(figure.unit)), ("asOf", .day(figure.asOf)), ("source", .text(figure.source)),
      ("method", .text(figure.method)), ("population", .text(figure.population)),
      ("comparable", .boolean(figure.comparable)), ("breakdown", .text(figure.breakdown)),
      ("warning", .text(figure.warning)), ("indicatorCs", .text(figure.indicatorCs)),
      ("restricted", .boolean(figure.restricted)),
    ] + ending(figure.provenance)
  }
}
