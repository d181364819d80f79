import Coordination
import Phrases

extension Session {
  /// What can be picked for a field; empty where it is free text.
  func options(for field: FieldDescription, of kind: RecordKind) -> [FormField.Option] {
    switch field.type {
    case .choice(let words):
      return words.map {
        option($0, phrases.values.choice(kind, field.key, $0))
      }
    case .status:
      let scale = book.settings.statusScale
      return scale.statuses.map {
        option($0.code.rawValue, phrases.values.status($0.code, scale))
      }
    case .flag:
      return [option("yes", phrases.yes), option("no", phrases.no)]
    case .reference(let kinds), .references(let kinds):
      return kinds.flatMap(candidates)
    default:
      return []
    }
  }

  /// What stands in a field's input for the value a record has.
  func inputText(of field: FieldDescription, in record: any Record) -> String {
    let options = options(for: field, of: record.kind)
    func short(_ value: String) -> String {
      options.first { $0.value == value }?.short ?? value
    }
    switch record.value(field.key) {
    case .string(let text)?:
      if case .deadline = field.type, text == Deadline.unknown.text { return "" }
      if case .day = field.type, let day = CalendarDay(iso: text) {
        return phrases.dates.short(day)
      }
      // A blank record refers to nothing yet.
      if !options.isEmpty, text == "unknown" { return "" }
      return options.isEmpty ? text : short(text)
    case .integer(let number)?: return String(number)
    case .boolean(let flag)?: return flag ? phrases.yes : phrases.no
    case .array(let values)?:
      let texts = values.compactMap(\.text)
      return options.isEmpty
        ? texts.joined(separator: "\n") : texts.map(short).joined(separator: ", ")
    default: return ""
    }
  }

  private func option(_ value: String, _ label: String) -> FormField.Option {
    FormField.Option(value: value, short: label, label: label, search: "\(label) \(value)")
  }

  private func candidates(_ kind: RecordKind) -> [FormField.Option] {
    switch kind {
    case .institution:
      return book.institutions.rows
        .map { ($0.code(in: language), $0) }
        .sorted { $0.0.lowercased() < $1.0.lowercased() }
        .map { code, institution in
          FormField.Option(
            value: institution.id.rawValue, short: code,
            label: "\(code)  \(institution.name(in: language))",
            search: "\(code) \(institution.code) \(institution.name) \(institution.nameCs ?? "")")
        }
    case .meeting: return book.meetings().reversed().map(titled)
    case .task: return book.tasksInOrder.map(titled)
    case .policy: return book.policiesInOrder.map(titled)
    default:
      return book.records(of: kind).sorted { $0.id < $1.id }.map(titled)
    }
  }

  private func titled(_ record: any Record) -> FormField.Option {
    let title = phrases.values.title(of: record, in: book)
    return FormField.Option(
      value: record.id.rawValue, short: record.id.rawValue, label: "\(record.id)  \(title)",
      search: "\(record.id) \(title)")
  }
}
