// The rules that every record must keep whoever writes it: asked by the door before a change is saved,
// and by `check` of every record on disk.

extension Book {
  /// All rules that a record breaks, as the book stands with the record in it.
  public func violations(of record: any Record) -> [RuleViolation] {
    var found = referenceViolations(of: record)
    switch record {
    case let record as Settings: found += violations(of: record)
    case let record as Institution: found += violations(of: record)
    case let record as Body: found += violations(of: record)
    case let record as Seat: found += violations(of: record)
    case let record as PolicyDocument: found += violations(of: record)
    case let record as PlanTask: found += violations(of: record)
    case let record as Evaluation: found += violations(of: record)
    case let record as Meeting: found += violations(of: record)
    case let record as AgendaItem: found += violations(of: record)
    case let record as Attendance: found += violations(of: record)
    case let record as MinutesEntry: found += violations(of: record)
    case let record as Resolution: found += violations(of: record)
    case let record as SubgroupItem: found += violations(of: record)
    case let record as Figure: found += violations(of: record)
    case let record as WrittenBallot: found += violations(of: record)
    case let record as Material: found += violations(of: record)
    case let record as MinutesVersion: found += violations(of: record)
    case let record as MinutesComment: found += violations(of: record)
    case let record as Erratum: found += violations(of: record)
    default: break
    }
    return found
  }

  /// What is required must be there; what a record refers to must exist and be of the right kind; a
  /// status must be on the scale.
  private func referenceViolations<R: Record>(of record: R) -> [RuleViolation] {
    var found: [RuleViolation] = []
    for field in R.fields {
      if field.isRequired && field.read(record) == nil {
        found.append(RuleViolation(record, field.key, .field(.required)))
      }
      switch field.type {
      case .reference(let kinds):
        if case .string(let text)? = field.read(record), let id = RecordID(rawValue: text) {
          append(&found, record, field.key, id, kinds)
        }
      case .references(let kinds):
        if case .array(let values)? = field.read(record) {
          for case .string(let text) in values {
            if let id = RecordID(rawValue: text) { append(&found, record, field.key, id, kinds) }
          }
        }
      case .status:
        if case .string(let text)? = field.read(record),
          settings.statusScale[StatusCode(rawValue: text)] == nil
        {
          let words = settings.statusScale.statuses.map(\.code.rawValue)
          found.append(RuleViolation(record, field.key, .notOnScale(words)))
        }
      default: break
      }
    }
    return found
  }

  private func append(
    _ found: inout [RuleViolation], _ record: any Record, _ key: String, _ id: RecordID,
    _ kinds: [RecordKind]
  ) {
    let rule: Rule
    if let kind = kind(of: id) {
      guard !kinds.contains(kind) else { return }
      rule = .wrongKind(kind, wanted: kinds)
    } else {
      rule = .missingReference(id)
    }
    found.append(
      RuleViolation(kind: record.kind, record: record.id.rawValue, field: key, rule: rule))
  }
}

/// Gathers the rules that one record breaks.
struct RuleCheck<R: Record> {
  let record: R
  private(set) var found: [RuleViolation] = []

  init(_ record: R) {
    self.record = record
  }

  mutating func refuse(_ field: String, _ rule: Rule) {
    found.append(RuleViolation(record, field, rule))
  }

  mutating func range(_ field: String, _ value: Int?, _ range: ClosedRange<Int>) {
    if let value, !range.contains(value) { refuse(field, .outOfRange(range)) }
  }

  mutating func order(_ field: String, _ start: CalendarDay?, _ end: CalendarDay?) {
    if let start, let end, end < start { refuse(field, .endBeforeStart(start.iso)) }
  }

  mutating func order(_ field: String, _ start: WallTime?, _ end: WallTime?) {
    if let start, let end, end < start { refuse(field, .endBeforeStart(start.description)) }
  }

  /// A record must not come from itself through any number of steps.
  mutating func noCircle(_ field: String, _ next: (RecordID) -> RecordID?) {
    var seen: Set<RecordID> = [record.id]
    var step = next(record.id)
    while let id = step {
      guard seen.insert(id).inserted else { return refuse(field, .circular) }
      step = next(id)
    }
  }
}
