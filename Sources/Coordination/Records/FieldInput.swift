/// Reads what people type for a field, on the command line and in forms, into its property-list form.
public struct FieldInput: Sendable {
  private let book: Book
  private let days: DayInput

  /// Reads input against the records of a book, as seen from a day taken for today.
  public init(book: Book, today: CalendarDay) {
    self.book = book
    days = DayInput(today: today)
  }

  /// The value that a text means for a field; nil where it is empty.
  ///
  /// `kind` and `record` name the record in the `RuleViolation` thrown where the text means nothing.
  public func value(
    _ text: String, for field: FieldDescription, kind: RecordKind, record: String
  ) throws(RuleViolation) -> PropertyValue? {
    // What could not be seen does not come in either.
    let hasLines = field.type == .longText || field.type == .lines
    let words = hasLines ? VisibleText.lines(text) : VisibleText.line(text).trimmed
    let malformed = RuleViolation(
      kind: kind, record: record, field: field.key, rule: .field(.malformed(field.type)))
    if words.trimmed.isEmpty {
      if field.isRequired {
        throw RuleViolation(kind: kind, record: record, field: field.key, rule: .field(.required))
      }
      return nil
    }
    switch field.type {
    case .text, .longText:
      return .string(words)
    case .email:
      let parts = words.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
        !words.contains(where: \.isWhitespace)
      else { throw malformed }
      return .string(words)
    case .day:
      guard let day = days.day(words) else { throw malformed }
      return .string(day.iso)
    case .time:
      guard let time = WallTime(words) else { throw malformed }
      return .string(time.description)
    case .integer:
      guard let number = Int(words.filter { !$0.isWhitespace }) else { throw malformed }
      return .integer(number)
    case .flag:
      switch SearchText.folded(words) {
      case "true", "yes", "y", "1", "ano": return .boolean(true)
      case "false", "no", "n", "0", "ne": return .boolean(false)
      default: throw malformed
      }
    case .deadline:
      if let deadline = Deadline(words) { return .string(deadline.text) }
      if let day = days.day(words) { return .string(day.iso) }
      throw malformed
    case .status:
      let statuses = book.settings.statusScale.statuses
      let folded = SearchText.folded(words)
      guard
        let status = statuses.first(where: {
          [$0.code.rawValue, $0.sign, $0.english, $0.czech].contains {
            SearchText.folded($0) == folded
          }
        })
      else {
        throw RuleViolation(
          kind: kind, record: record, field: field.key,
          rule: .notOnScale(statuses.map(\.code.rawValue)))
      }
      return .string(status.code.rawValue)
    case .choice(let choices):
      guard let choice = choices.first(where: { $0.lowercased() == words.lowercased() }) else {
        throw malformed
      }
      return .string(choice)
    case .reference(let kinds):
      return .string(try reference(words, kinds, field, kind, record).rawValue)
    case .references(let kinds):
      var ids: [PropertyValue] = []
      for part in words.split(separator: ",") where !part.trimmed.isEmpty {
        let id = PropertyValue.string(
          try reference(part.trimmed, kinds, field, kind, record).rawValue)
        if !ids.contains(id) { ids.append(id) }
      }
      return ids.isEmpty ? nil : .array(ids)
    case .lines:
      let separator: Character = words.contains("\n") ? "\n" : ","
      let lines = words.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
      return .array(lines.map(PropertyValue.string))
    }
  }

  private func reference(
    _ text: String, _ kinds: [RecordKind], _ field: FieldDescription, _ kind: RecordKind,
    _ record: String
  ) throws(RuleViolation) -> RecordID {
    do {
      return try book.resolve(text, as: kinds)
    } catch {
      // The rule is about the reference; the record and field are the ones being written.
      if case .notFound = error.rule, let id = RecordID(rawValue: text.lowercased()) {
        throw RuleViolation(
          kind: kind, record: record, field: field.key, rule: .missingReference(id))
      }
      throw RuleViolation(kind: kind, record: record, field: field.key, rule: error.rule)
    }
  }
}
