/// What a resolution, or one of its points, asks of somebody: a task to be.
public struct ResolutionOrder: Hashable, Sendable {
  /// The point it stands in, as "II.1"; nil where the resolution has none.
  public var point: String?
  /// The verb it is asked with.
  public var verb: OperativeVerb
  /// Who is to do it.
  public var who: [RecordID]
  /// What is to be done.
  public var words: String
  /// By when, where the words say so.
  public var deadline: Deadline?
}

extension Book {
  /// What a resolution asks of somebody, in its order; of its points those which have none below them.
  public func orders(of resolution: Resolution) -> [ResolutionOrder] {
    let day = meetings[resolution.meeting]?.date ?? .distantPast
    let reader = DeadlineInText(today: day, workingDays: settings.workingDays)
    let points = resolution.pointsRead
    guard !points.isEmpty else {
      guard resolution.verb.hasAddressee else { return [] }
      var order = order(resolution.text, resolution.verb, under: nil, reader)
      if order.who.isEmpty { order.who = resolution.addressees }
      return order.words.isEmpty ? [] : [order]
    }
    var found: [ResolutionOrder] = []
    // What the points above say holds for those below: the verb, who is to do it, and by when.
    var above: [Int: ResolutionOrder] = [:]
    for (place, point) in points.enumerated() {
      for level in point.level...2 { above[level] = nil }
      let parent = above.keys.max().flatMap { above[$0] }
      let own = OperativeVerb.of(point: point.text)
      var order = order(
        own?.words ?? point.text, own?.verb ?? parent?.verb ?? resolution.verb, under: parent,
        reader)
      order.point = point.path
      above[point.level] = order
      let hasBelow = points.indices.contains(place + 1) && points[place + 1].level > point.level
      if !hasBelow, order.verb.hasAddressee, !order.words.isEmpty { found.append(order) }
    }
    return found
  }

  private func order(
    _ text: String, _ verb: OperativeVerb, under parent: ResolutionOrder?, _ reader: DeadlineInText
  ) -> ResolutionOrder {
    var (who, rest) = leadingInstitutions(text)
    rest = rest.trimmed
    if !who.isEmpty {
      for lead in ["to ", "aby "] where rest.hasPrefix(lead) {
        rest = String(rest.dropFirst(lead.count))
      }
    }
    let (words, deadline) = reader.taking(rest)
    return ResolutionOrder(
      verb: verb, who: who.isEmpty ? parent?.who ?? [] : who, words: words,
      deadline: deadline ?? parent?.deadline)
  }

  /// The tasks that came from a resolution, in the order of their ids.
  public func tasks(from resolution: RecordID) -> [PlanTask] {
    tasks.rows.filter { $0.origin == resolution }.sorted {
      (NaturalOrder.key($0.id.rawValue), $0.id) < (NaturalOrder.key($1.id.rawValue), $1.id)
    }
  }
}
