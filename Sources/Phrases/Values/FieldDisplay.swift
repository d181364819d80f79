public import Coordination

extension ValuePhrases {
  /// A field of a record as people read it: days in the language, references by name, empty as "".
  public func value(of field: FieldDescription, in record: any Record, book: Book) -> String {
    guard let value = record.value(field.key) else {
      // A flag that is not set is a fact, not a gap.
      return field.type == .flag ? phrases.no : ""
    }
    return display(value, field, record.kind, book)
  }

  private func display(
    _ value: PropertyValue, _ field: FieldDescription, _ kind: RecordKind, _ book: Book
  ) -> String {
    switch (value, field.type) {
    case (.boolean(let flag), _): self.flag(flag)
    case (.integer(let n), _):
      ["year", "ordinal"].contains(field.key) ? String(n) : number(n)
    case (.array(let values), .references):
      list(values.map { display($0, field, kind, book) })
    case (.array(let values), _):
      values.map { display($0, field, kind, book) }.joined(separator: "; ")
    case (.string(let text), .day): CalendarDay(iso: text).map(phrases.dates.short) ?? text
    case (.string(let text), .deadline): Deadline(text).map(phrases.dates.deadline) ?? text
    case (.string(let text), .status):
      status(StatusCode(rawValue: text), book.settings.statusScale)
    case (.string(let text), .choice): choice(kind, field.key, text)
    case (.string(let text), .reference), (.string(let text), .references):
      RecordID(rawValue: text).map { reference($0, in: book) } ?? text
    case (.string(let text), .lines) where field.key == "formerDates":
      CalendarDay(iso: text).map(phrases.dates.short) ?? text
    case (.string(let text), _): text
    default: ""
    }
  }
  /// Names one after the other, kept apart where they have commas of their own.
  private func list(_ names: [String]) -> String {
    names.joined(separator: names.contains { $0.contains(", ") } ? "; " : ", ")
  }
}
