import Coordination

/// The order a register is read in.
struct RegisterOrder {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func ids(_ kind: RecordKind) -> [RecordID] {
    let book = session.book
    switch kind {
    case .policy: return book.policiesInOrder.map(\.id)
    case .figure:
      let (later, known) = book.figures.rows
        .sorted { ($1.year, $0.indicator, $0.id) < ($0.year, $1.indicator, $1.id) }
        .reduce(into: ([Figure](), [Figure]())) { parts, figure in
          if figure.isLater(than: session.today) {
            parts.0.append(figure)
          } else {
            parts.1.append(figure)
          }
        }
      return (known + later).map(\.id)
    case .resolution:
      return book.meetings().reversed().flatMap { book.resolutions(of: $0.id) }.map(\.id)
    case .institution:
      return book.institutions.rows
        .sorted { $0.code(in: session.language) < $1.code(in: session.language) }.map(\.id)
    case .source:
      return book.sources.rows.sorted {
        let kinds = SourceKind.allCases
        let ranks = (
          kinds.firstIndex(of: $0.sourceKind) ?? 0, kinds.firstIndex(of: $1.sourceKind) ?? 0
        )
        return (ranks.0, $0.id) < (ranks.1, $1.id)
      }.map(\.id)
    default: return book.records(of: kind).map(\.id).sorted()
    }
  }
}
