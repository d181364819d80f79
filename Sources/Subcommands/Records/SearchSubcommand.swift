import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `search TEXT`: every record that holds the text, diacritics ignored.
  static let search = Subcommand(
    "search", "TEXT", accepts: 1...Int.max, options: [OutputFormat.option],
    summary: { $0.search }
  ) { call in
    let workspace = try call.openWorkspace()
    let query = call.invocation.operands.joined(separator: " ")
    let hits = RecordSearch(workspace.book).hits(query)
    let objects = hits.map(\.object)
    switch call.format {
    case .json: call.write(JSONWriter.list(objects))
    case .plist: call.write(PropertyListText.list(objects))
    case .csv:
      let blank = RecordSearch.Hit(kind: .task, id: "none", field: "", text: "")
      call.write(CSVWriter.text(objects, template: blank.object))
    case .table:
      if hits.isEmpty {
        call.complain(call.usage.nothingFound(query))
        return
      }
      var table = TextTable([
        .init(heading: call.usage.columnKind), .init(heading: "id", least: 8),
        .init(heading: call.usage.columnWhere, least: 8),
        .init(heading: call.usage.columnText, least: 20),
      ])
      for hit in hits {
        table.add([
          call.phrases.kinds.singular(hit.kind), hit.id.rawValue,
          hit.field == "id" ? "id" : call.phrases.fields.label(hit.kind, hit.field),
          RecordSearch.excerpt(of: hit.text, around: query),
        ])
      }
      call.write(table.text(columns: call.surroundings.columns))
    }
  }
}

/// Looks for a text in every field of every record.
struct RecordSearch {
  private let book: Book

  /// A record that holds the text, and the first field that does.
  struct Hit {
    var kind: RecordKind
    var id: RecordID
    var field: String
    var text: String

    /// The hit as machine output shows it.
    var object: [MachineMember] {
      [
        ("kind", .string(kind.rawValue)), ("id", .id(id)), ("field", .string(field)),
        ("text", .string(text)),
      ]
    }
  }

  init(_ book: Book) {
    self.book = book
  }

  /// The hits by kind and id; every word of the query must stand in one field.
  func hits(_ query: String) -> [Hit] {
    let words = SearchText.folded(query).split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { return [] }
    return RecordKind.allCases.flatMap { kind -> [Hit] in
      let keys = kind.fields.filter(\.type.holdsWords).map(\.key)
      return book.records(of: kind).compactMap { hit($0, keys, words) }.sorted { $0.id < $1.id }
    }
  }

  private func hit(_ record: any Record, _ keys: [String], _ words: [String]) -> Hit? {
    func hit(_ field: String, _ text: String) -> Hit? {
      let folded = SearchText.folded(text)
      guard words.allSatisfy(folded.contains) else { return nil }
      return Hit(kind: record.kind, id: record.id, field: field, text: text)
    }
    for key in keys {
      let text: String
      switch record.value(key) {
      case .string(let value): text = value
      case .array(let values): text = values.compactMap(\.text).joined(separator: "; ")
      default: continue
      }
      if let hit = hit(key, text) { return hit }
    }
    return hit("id", record.id.rawValue)
  }

  /// The part of a text around the first word of a query, so that it can be seen why it was found.
  static func excerpt(of text: String, around query: String) -> String {
    let line = DisplayText.line(text)
    guard line.count > 80, let first = query.split(whereSeparator: \.isWhitespace).first else {
      return line
    }
    let wanted = SearchText.folded(String(first))
    let words = line.split(separator: " ")
    let place = words.firstIndex { SearchText.folded(String($0)).contains(wanted) } ?? 0
    let start = max(0, place - 4)
    let part = words[start...].prefix(14).joined(separator: " ")
    return (start > 0 ? "… " : "") + part + (start + 14 < words.count ? " …" : "")
  }
}

extension FieldType {
  /// Whether the field holds words that people wrote.
  fileprivate var holdsWords: Bool {
    switch self {
    case .text, .longText, .email, .lines: true
    default: false
    }
  }
}
