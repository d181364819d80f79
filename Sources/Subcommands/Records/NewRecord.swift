import Coordination

/// Makes a new record of the fields given, filling in what follows from the others.
struct NewRecord {
  let kind: RecordKind
  let book: Book
  let today: CalendarDay

  /// A record of the fields given under an id of its own or, where none is given, one made of them.
  ///
  /// Throws a `RuleViolation` naming the record and the field that is unknown, malformed or missing.
  func record(_ words: FieldWords) throws(RuleViolation) -> any Record {
    let given = words.value("id")
    let name = given ?? words.nameForPeople
    if words.pairs.filter({ $0.key == "id" }).count > 1 {
      throw RuleViolation(kind: kind, record: name, field: "id", rule: .repeatedField)
    }
    var id: RecordID?
    if let given {
      guard let valid = RecordID(rawValue: given) else {
        throw RuleViolation(kind: kind, record: given, field: "id", rule: .malformedID)
      }
      if book.has(valid) {
        throw RuleViolation(kind: kind, record: given, field: "id", rule: .idTaken)
      }
      id = valid
    }
    var values = try words.values(for: kind, record: name, book: book, today: today)
    // Where only the Czech words are given, they stand for the others until somebody translates them.
    for field in kind.fields
    where field.isRequired && !values.contains(where: { $0.key == field.key }) {
      if let czech = values.first(where: { $0.key == field.key + "Cs" }) {
        values.append((field.key, czech.value))
      }
    }
    var record: any Record = kind.type.init(id: id ?? "new")
    for (key, value) in values {
      do {
        record = try record.setting(key, to: value)
      } catch {
        throw RuleViolation(kind: error.kind, record: name, field: error.field, rule: error.rule)
      }
    }
    record = fillingIn(record, given: Set(values.map(\.key)))
    try checkRequired(record, given: Set(values.map(\.key)), name)
    record.id = id ?? book.freshID(for: record)
    return record
  }

  /// The next number where none was given, and today for the day of an institution's own report.
  private func fillingIn(_ record: any Record, given: Set<String>) -> any Record {
    guard var report = record as? StateReport, !given.contains("date") else {
      return book.numbered(record, given: given)
    }
    report.date = today
    return report
  }

  /// A blank record has something in every required field; only what means something counts as given.
  private func checkRequired(
    _ record: any Record, given: Set<String>, _ name: String
  ) throws(RuleViolation) {
    for field in record.descriptions where field.isRequired && !given.contains(field.key) {
      let isMissing =
        switch field.type {
        case .choice, .deadline, .integer, .lines, .flag: false
        case .reference:
          record.value(field.key)?.text.flatMap { RecordID(rawValue: $0) }.map { !book.has($0) }
            ?? true
        case .day: !(record is StateReport)
        case .status: true
        default: record.value(field.key) == nil
        }
      if isMissing {
        throw RuleViolation(
          kind: kind, record: name, field: field.key, rule: .field(.required))
      }
    }
  }
}
