import Coordination
import Phrases
import TerminalUI

extension Session {
  /// All that is on record of a record, a labelled line a field; what must be known and is not says so.
  func details(of record: any Record, except keys: Set<String> = []) -> TextBlock {
    var block = TextBlock()
    for field in record.descriptions where !keys.contains(field.key) {
      let text = phrases.values.value(of: field, in: record, book: book)
      if text.isEmpty || (field.type == .flag && record.value(field.key) == nil) { continue }
      let role: Role =
        switch field.key {
        case "modelled": .modelled
        case "warning": .warning
        case "restricted": .restricted
        case "note", "sourceNote": .dim
        default: .normal
        }
      block.add(phrases.fields.label(record.kind, field.key), text, role)
    }
    return block
  }

  /// The role a status is drawn in.
  func role(of status: StatusCode?) -> Role {
    guard let status else { return .pending }
    return switch book.settings.statusScale[status]?.meaning {
    case .done: .good
    case .partial: .partial
    case .failed: .bad
    case .ongoing: .ongoing
    case .unchanged: .dim
    case .dropped, nil: .dim
    }
  }

  /// The sign for a modelled record: everything made up says so on screen.
  func modelledMark(_ record: any Record) -> String {
    record.provenance.modelled ? words.modelledMark : ""
  }

  /// The codes of institutions, as many as there are.
  func codes(_ ids: [RecordID]) -> String {
    ids.map { book.institutions[$0]?.code(in: language) ?? $0.rawValue }.joined(separator: " ")
  }
}
