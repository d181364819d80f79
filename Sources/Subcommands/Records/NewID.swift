import Coordination

/// The words that the id of a new record is made of, so that it can be recognised and typed.
struct NewID {
  private let book: Book

  init(_ book: Book) {
    self.book = book
  }

  func words(for record: any Record) -> String {
    switch record {
    case let record as Institution: return record.code
    case let record as Body: return record.abbreviation ?? record.name
    case let record as Seat:
      let role = record.role == .member ? "" : "-\(record.role.rawValue)"
      return "\(record.body)-\(record.institution)\(role)"
    case let record as PolicyDocument:
      return record.period.map { "policy-\($0)" } ?? record.title
    case let record as PlanTask:
      let name = record.number ?? beginning(of: record.measure)
      return record.plan.map { "\($0)-\(name)" } ?? "task-\(name)"
    // The change that adds these two makes the same id; here it is for refusals to name.
    case let record as Evaluation:
      return "\(record.task)-e\(book.allEvaluations(of: record.task).count + 1)"
    case let record as StateReport:
      return "\(record.task)-\(record.institution)-\(record.date)"
    case let record as Meeting: return "\(record.body)-\(record.ordinal)"
    case let record as AgendaItem: return "\(record.meeting)-i\(record.number)"
    case let record as Attendance:
      let who = record.member ?? record.institution
      return "\(record.meeting)-\(who?.rawValue ?? record.person ?? "guest")"
    case let record as MinutesEntry: return "\(record.meeting)-m\(record.sequence)"
    case let record as Resolution: return "\(record.meeting)-\(record.number)"
    case let record as SubgroupItem:
      return "\(record.body)-" + (record.number.map { "item-\($0)" } ?? beginning(of: record.title))
    case let record as Gap: return "gap-\(beginning(of: record.title))"
    case let record as InformationSource: return "source-\(beginning(of: record.name))"
    case let record as Figure: return "figure-\(record.year)-\(beginning(of: record.indicator))"
    default: return record.kind.rawValue
    }
  }

  /// The first few words of a text.
  private func beginning(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).prefix(5).joined(separator: " ")
  }
}
