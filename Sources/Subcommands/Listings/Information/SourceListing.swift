import Coordination
import Documents
import Phrases

/// The sources of information by kind and name.
struct SourceListing: Listing {
  static let kind = RecordKind.source
  static let filters = [OptionRow.value("kind", "KIND") { $0.filterKind }]
  private let request: ListingRequest
  private let kinds: Set<SourceKind>?

  init(_ request: ListingRequest) throws {
    self.request = request
    kinds = try request.words("kind", SourceKind.self)
  }

  func rows() -> [InformationSource] {
    func rank(_ source: InformationSource) -> Int {
      SourceKind.allCases.firstIndex(of: source.sourceKind) ?? 0
    }
    return request.book.sources.rows.filter { kinds.allows($0.sourceKind) }
      .sorted { (rank($0), $0.name, $0.id) < (rank($1), $1.name, $1.id) }
  }

  func object(_ row: InformationSource) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column("id", least: 16), request.columnOfWords(.source, "name", least: 22),
      request.column(.source, "kind", least: 10), request.column(.source, "owner", least: 6),
      request.column(.source, "rhythm", extra: true), request.column(.source, "nextDue"),
      request.column(.source, "restricted", extra: true),
    ]
  }

  func cells(_ row: InformationSource) -> [String] {
    let phrases = request.phrases
    return [
      row.id.rawValue, row.name(in: phrases.language),
      phrases.values.sourceKind(row.sourceKind), request.name(row.owner),
      row.rhythm.map(phrases.values.rhythm) ?? "", request.day(row.nextDue),
      phrases.values.flag(row.restricted),
    ]
  }
}
