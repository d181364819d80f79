import Coordination
import Phrases
import TerminalUI

/// The columns of a register: which fields of a kind tell its records from each other.
struct RegisterColumns {
  /// What a figure must say of itself; where it does not, that is shown (rule 9 of the domain).
  static let mustBeKnown = ["asOf", "source", "method", "population"]

  let columns: [Columns.Column]
  private let keys: [String]
  private let session: Session

  init(_ session: Session, _ kind: RecordKind) {
    self.session = session
    let words = session.words
    let keysOfKind = Set(kind.fields.map(\.key))
    let label = { (key: String) -> String in
      switch (kind, key) {
      case (.resolution, "for"): return words.voteColumn
      case (.policy, "from"): return words.periodColumn
      case (.policy, "resolutionNumber"): return words.resolutionColumn
      default:
        // A name that is shown in the language of the screen is not "the name in English".
        let isCzech = session.language == .czech && keysOfKind.contains(key + "Cs")
        return session.phrases.fields.label(kind, isCzech ? key + "Cs" : key)
      }
    }
    let layout: [(key: String, width: Int, dispensable: Int)] =
      switch kind {
      case .gap:
        [("title", 0, 0), ("identifiedBy", 10, 2), ("identifiedAt", 16, 1), ("state", 12, 0)]
      case .figure:
        [
          ("year", 9, 0), ("indicator", 0, 0), ("value", 12, 0), ("unit", 9, 2), ("asOf", 12, 3),
          ("source", 24, 1),
        ]
      case .source:
        [("name", 0, 0), ("kind", 24, 1), ("owner", 9, 2), ("rhythm", 12, 3), ("nextDue", 13, 0)]
      case .resolution:
        [("number", 6, 0), ("verb", 14, 0), ("text", 0, 0), ("addressees", 14, 1), ("for", 9, 2)]
      case .institution: [("code", 9, 0), ("name", 0, 0), ("kind", 24, 1)]
      case .policy:
        [("title", 0, 0), ("from", 10, 0), ("resolutionNumber", 20, 1), ("evaluationDue", 13, 2)]
      case .body: [("name", 0, 0), ("abbreviation", 10, 1), ("founded", 14, 0)]
      default: kind.fields.prefix(3).enumerated().map { ($1.key, $0 == 0 ? 0 : 16, $0) }
      }
    keys = layout.map(\.key)
    columns = layout.map { .init(label($0.key), $0.width, dispensable: $0.dispensable) }
  }

  func draw(_ record: any Record, _ columns: Columns, on canvas: inout Canvas, in line: Area) {
    for (place, key) in keys.enumerated() {
      var text = self.text(key, of: record)
      var role = Role.normal
      if let figure = record as? Figure, key == "value", !figure.comparable {
        text += session.unicode ? " ⚠" : " !"
        role = .warning
      }
      if let figure = record as? Figure, figure.isLater(than: session.today) { role = .dim }
      if record.restricted { role = .restricted }
      if text.isEmpty, record.kind == .figure, Self.mustBeKnown.contains(key) {
        text = session.phrases.notStated
        role = .dim
      }
      columns.write(place, text, on: &canvas, in: line, role: role)
    }
  }

  /// The orders by each column.
  var orders: SortOrder<RecordID> {
    SortOrder(
      keys.enumerated().map { place, key in
        (
          columns[place].heading,
          { [session] id in
            guard let record = session.book.record(id) else { return "" }
            // Days are compared as days, not as they are printed.
            if case .day? = record.descriptions.first(where: { $0.key == key })?.type {
              return record.value(key)?.text ?? "9999"
            }
            return text(key, of: record)
          }
        )
      })
  }

  private func text(_ key: String, of record: any Record) -> String {
    let language = session.language
    switch (record, key) {
    case (let resolution as Resolution, "number"):
      return session.phrases.values.citation(resolution, in: session.book)
    case (let resolution as Resolution, "for"):
      return resolution.votesFor.map {
        "\($0):\(resolution.votesAgainst ?? 0):\(resolution.abstained ?? 0)"
      } ?? ""
    case (let policy as PolicyDocument, "from"): return session.phrases.dates.period(policy)
    case (let policy as PolicyDocument, "resolutionNumber"):
      return [policy.resolutionNumber, policy.resolutionDate.map(session.phrases.dates.short)]
        .compactMap { $0 }.joined(separator: " · ")
    case (let gap as Gap, "title"): return gap.title(in: language)
    case (let source as InformationSource, "name"): return source.name(in: language)
    case (let institution as Institution, "name"): return institution.name(in: language)
    case (let institution as Institution, "code"): return institution.code(in: language)
    case (let policy as PolicyDocument, "title"): return policy.title(in: language)
    case (let body as Body, "name"): return body.name(in: language)
    case (let figure as Figure, "indicator"):
      return language == .czech ? figure.indicatorCs ?? figure.indicator : figure.indicator
    default:
      guard let field = record.descriptions.first(where: { $0.key == key }) else { return "" }
      return session.phrases.values.value(of: field, in: record, book: session.book)
    }
  }
}

extension Figure {
  /// Whether it speaks of a time that has not come on a day: listed, but it does not count.
  func isLater(than day: CalendarDay) -> Bool {
    asOf.map { $0 > day } ?? (year.suffix(4) > "\(day.year)")
  }
}
