import Coordination
import Documents
import Phrases

/// The figures by year and indicator.
struct FigureListing: Listing {
  static let kind = RecordKind.figure
  static let filters: [OptionRow] = [
    .value("year", "YEAR") { $0.filterYear },
    .value("indicator", "TEXT") { $0.filterIndicator },
  ]
  private let request: ListingRequest
  private let year: Int?
  private let indicator: String?

  init(_ request: ListingRequest) throws {
    self.request = request
    year = try request.number("year")
    indicator = request.filter("indicator")
  }

  func rows() -> [Figure] {
    request.book.figures.rows.filter { figure in
      (year.map { covers($0, figure.year) } ?? true)
        && (indicator.map { text in
          SearchText.matches(
            figure.indicator + " " + (figure.indicatorCs ?? ""), query: text)
        } ?? true)
    }.sorted { ($0.year, $0.indicator, $0.id) < ($1.year, $1.indicator, $1.id) }
  }

  /// Whether a year lies in "2014" or "2010-2019".
  private func covers(_ year: Int, _ span: String) -> Bool {
    let years = span.split(separator: "-").compactMap { Int($0) }
    guard let first = years.first, let last = years.last else { return false }
    return (min(first, last)...max(first, last)).contains(year)
  }

  func object(_ row: Figure) -> [MachineMember] { request.machine.object(row) }

  var columns: [TextTable.Column] {
    [
      request.column(.figure, "year"), request.columnOfWords(.figure, "indicator", least: 22),
      request.column(.figure, "value", least: 8, right: true),
      request.column(.figure, "unit", least: 7), request.column(.figure, "asOf", extra: true),
      request.column(.figure, "source", least: 12, extra: true),
      request.column(.figure, "comparable", extra: true),
      request.column("id", least: 16),
    ]
  }

  func cells(_ row: Figure) -> [String] {
    let phrases = request.phrases
    let indicator = phrases.say(row.indicator, row.indicatorCs ?? row.indicator)
    return [
      row.year, indicator, row.value, row.unit ?? phrases.notStated,
      row.asOf.map(phrases.dates.short) ?? phrases.notStated, row.source ?? phrases.notStated,
      phrases.values.flag(row.comparable), row.id.rawValue,
    ]
  }
}
