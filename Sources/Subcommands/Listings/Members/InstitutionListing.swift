import Coordination
import Documents
import Phrases

/// The institutions, by kind and code.
struct InstitutionListing: Listing {
  static let kind = RecordKind.institution
  static let filters = [OptionRow.value("kind", "KIND") { $0.filterKind }]
  private let request: ListingRequest
  private let kinds: Set<InstitutionKind>?

  init(_ request: ListingRequest) throws {
    self.request = request
    kinds = try request.words("kind", InstitutionKind.self)
  }

  func rows() -> [Institution] {
    request.book.institutions.rows.filter { kinds.allows($0.institutionKind) }.sorted {
      (rank($0), $0.code, $0.id) < (rank($1), $1.code, $1.id)
    }
  }

  private func rank(_ institution: Institution) -> Int {
    InstitutionKind.allCases.firstIndex(of: institution.institutionKind) ?? 0
  }

  func object(_ row: Institution) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.columnOfWords(.institution, "code"),
      request.columnOfWords(.institution, "name", least: 16),
      request.column(.institution, "kind", least: 10, extra: true), request.column("id"),
    ]
  }

  func cells(_ row: Institution) -> [String] {
    let phrases = request.phrases
    return [
      row.code(in: phrases.language), row.name(in: phrases.language),
      phrases.values.institutionKind(row.institutionKind), row.id.rawValue,
    ]
  }
}
