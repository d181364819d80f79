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

  /// Adds the records that refer to one, those of some kinds left out.
  func addReferences(
    to id: RecordID, without kinds: Set<RecordKind> = [], _ block: inout TextBlock
  ) {
    let holders = book.references(to: id).filter { !kinds.contains($0.kind) }
    guard !holders.isEmpty else { return }
    block.gap()
    block.add(words.referredToBy, .heading)
    for holder in holders.sorted(by: { $0.id < $1.id }).prefix(20) {
      block.add(phrases.kinds.singular(holder.kind), phrases.values.title(of: holder, in: book))
    }
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

  /// The codes of institutions in a sentence, parted by commas: some codes are two words.
  func codes(_ ids: [RecordID]) -> String { codes(ids, separator: ", ") }

  /// The codes of institutions in a narrow column.
  func shortCodes(_ ids: [RecordID]) -> String { codes(ids, separator: " ") }

  private func codes(_ ids: [RecordID], separator: String) -> String {
    ids.map { book.institutions[$0]?.code(in: language) ?? $0.rawValue }
      .joined(separator: separator)
  }
}
