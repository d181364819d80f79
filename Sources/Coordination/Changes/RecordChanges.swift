/// Adds a record as a form or the command line gives it.
public struct AddRecord: Change {
  /// The new record.
  public var record: any Record
  /// The keys of the fields that somebody has stated, where the id and the numbers that follow from others
  /// were not: where somebody else has taken the id meanwhile the record gets the next. Nil where the id is
  /// to be that or none.
  public var stated: Set<String>?

  /// Adds a record.
  public init(_ record: any Record, stated: Set<String>? = nil) {
    self.record = record
    self.stated = stated
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    var record = record
    // Whoever marks the same attendance twice means the same.
    if let stated, !book.isFree(record.id), record.kind != .attendance {
      record = book.numbered(record, given: stated)
      record.id = book.freshID(for: record)
    }
    if !book.isFree(record.id) {
      throw RuleViolation(
        kind: record.kind, record: record.id.rawValue, field: "id", rule: .idTaken)
    }
    if let evaluation = record as? Evaluation {
      // In a sitting the minutes tell of it where it was made.
      let isSitting = book.meetings[evaluation.meeting]?.state == .inSession
      let item = book.agenda(of: evaluation.meeting).last { $0.opened != nil && $0.closed == nil }
      return try EvaluateTask(evaluation, entersMinutes: isSitting, under: item?.id)
        .edits(in: book, context)
    }
    if let report = record as? StateReport {
      return try ReportState(report).edits(in: book, context)
    }
    if let comment = record as? MinutesComment {
      return try AddComment(comment).edits(in: book, context)
    }
    if let erratum = record as? Erratum {
      return try AddErratum(erratum).edits(in: book, context)
    }
    if let resolution = record as? Resolution {
      let counted = book.withNumbersOfVote(
        resolution.points == nil ? resolution.structured : resolution)
      return [.add(counted.outcome == nil ? book.decided(counted) : counted)]
    }
    if let ballot = record as? WrittenBallot {
      try book.checkCasting(ballot, on: context.today)
    }
    if var entry = record as? MinutesEntry,
      book.evaluations[entry.subject]?.restricted ?? false
    {
      entry.isRestricted = true
      return [.add(entry)]
    }
    return [.add(record)]
  }
}

/// Deletes a record that no other refers to, with the parts that are nothing without it.
public struct DeleteRecord: Change {
  /// The record.
  public var id: RecordID

  /// Deletes a record.
  public init(_ id: RecordID) {
    self.id = id
  }

  public var standsOnOthersWork: Bool { false }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let record = book.record(id) else {
      throw RuleViolation(kind: nil, record: id.rawValue, field: nil, rule: .notFound)
    }
    if record.kind == .settings {
      throw RuleViolation(
        kind: .settings, record: id.rawValue, field: nil, rule: .field(.required))
    }
    var going: [any Record] = [record]
    switch record {
    case let evaluation as Evaluation:
      try book.checkLedger(evaluation)
      going += book.entries(of: evaluation.meeting).filter { $0.subject == id }
    case let ballot as WrittenBallot:
      try book.checkCasting(ballot, on: context.today)
    case let version as MinutesVersion:
      // What the members have been sent stays; a draft kept by mistake may go.
      if book.meetings[version.meeting]?.state.isCirculated ?? false {
        throw RuleViolation(version, nil, .keptVersion)
      }
    case let meeting as Meeting:
      going += book.agenda(of: id) as [any Record]
      going += book.attendance(of: id) as [any Record]
      going += book.materials(of: id) as [any Record]
      _ = meeting
    case let entry as MinutesEntry:
      // What the entry made goes with it, unless something else has come to rely on it.
      if let subject = entry.subject.flatMap({ book.record($0) }),
        book.references(to: subject.id, except: [entry.id]).isEmpty
      {
        if let evaluation = subject as? Evaluation { try book.checkLedger(evaluation) }
        if [.resolution, .task, .evaluation].contains(subject.kind) { going.append(subject) }
      }
    default: break
    }
    let ids = Set(going.map(\.id))
    for leaving in going {
      let holders = book.references(to: leaving.id, except: ids)
      if let holder = holders.first {
        throw RuleViolation(
          kind: record.kind, record: id.rawValue, field: nil,
          rule: .referredTo(by: holder.id, holder.kind, others: holders.count - 1))
      }
    }
    return going.map { .remove($0) }
  }
}

extension Book {
  /// The records that refer to one, those of some ids left out.
  public func references(to id: RecordID, except: Set<RecordID> = []) -> [any Record] {
    guard let target = kind(of: id) else { return [] }
    var found: [any Record] = []
    for kind in RecordKind.allCases {
      let keys = kind.fields.filter { $0.type.canRefer(to: target) }.map(\.key)
      if keys.isEmpty { continue }
      for record in records(of: kind) where !except.contains(record.id) && record.id != id {
        if keys.contains(where: { record.value($0)?.mentions(id) ?? false }) {
          found.append(record)
        }
      }
    }
    return found
  }
}

extension FieldType {
  func canRefer(to kind: RecordKind) -> Bool {
    switch self {
    case .reference(let kinds), .references(let kinds): kinds.contains(kind)
    default: false
    }
  }
}

extension PropertyValue {
  func mentions(_ id: RecordID) -> Bool {
    switch self {
    case .string(let text): text == id.rawValue
    case .array(let values): values.contains { $0.mentions(id) }
    default: false
    }
  }
}
