import Coordination
import Documents
import Phrases
import Workspaces

/// A listing of one kind of record: which records, in which order, and their columns for people.
///
/// A subcommand, its filters, help and completions are made of it.
protocol Listing: SendableMetatype {
  /// What is listed: a record with whatever was worked out about it.
  associatedtype Row
  /// The kind that is listed.
  static var kind: RecordKind { get }
  /// The filters.
  static var filters: [OptionRow] { get }
  /// Reads the filters; throws a `Misuse` or a refusal where one cannot be understood.
  init(_ request: ListingRequest) throws
  /// The rows that pass the filters, in a stable order.
  func rows() throws -> [Row]
  /// A row as machine output shows it.
  func object(_ row: Row) -> [MachineMember]
  /// The columns of the table for people.
  var columns: [TextTable.Column] { get }
  /// The cells of a row, one for each column.
  func cells(_ row: Row) -> [String]
}

/// What a listing is asked for.
struct ListingRequest {
  let call: Call
  let book: Book
  let today: CalendarDay
  let phrases: Phrases
  let machine: MachineObjects

  init(_ call: Call, _ workspace: Workspace) {
    self.call = call
    book = workspace.book
    today = call.today
    phrases = call.phrases
    machine = MachineObjects(workspace.book, call.today)
  }

  /// A column headed by a field's name.
  func column(
    _ kind: RecordKind, _ key: String, least: Int? = nil, right: Bool = false,
    extra: Bool = false
  ) -> TextTable.Column {
    column(phrases.fields.label(kind, key), least: least, right: right, extra: extra)
  }

  /// A column of words that a record has in both languages, headed by the name of the ones shown.
  func columnOfWords(
    _ kind: RecordKind, _ key: String, least: Int? = nil
  ) -> TextTable.Column {
    column(kind, phrases.language == .czech ? key + "Cs" : key, least: least)
  }

  /// A column headed by other words.
  func column(
    _ heading: String, least: Int? = nil, right: Bool = false, extra: Bool = false
  ) -> TextTable.Column {
    TextTable.Column(heading: heading, alignsRight: right, least: least, isExtra: extra)
  }

  /// A day for people, empty where there is none.
  func day(_ day: CalendarDay?) -> String { day.map(phrases.dates.short) ?? "" }

  /// What a reference leads to, in short; empty where there is none.
  func name(_ id: RecordID?) -> String {
    id.map { phrases.values.reference($0, in: book) } ?? ""
  }

  /// A body by its abbreviation where it has one; empty where there is none.
  func body(_ id: RecordID?) -> String { book.bodies[id]?.abbreviation ?? name(id) }

  /// What several references lead to, in short.
  func names(_ ids: [RecordID]) -> String { ids.map(name).joined(separator: ", ") }
}

extension Listing {
  /// The subcommand that prints the listing.
  static func subcommand(
    _ operands: String = "", accepts: ClosedRange<Int> = 0...0
  ) -> Subcommand {
    Subcommand(
      kind.listing, operands, accepts: accepts,
      options: filters + [
        .value("filter", "TEXT") { $0.optionFilter },
        OutputFormat.option,
      ],
      summary: { $0.listing(kind) }
    ) { call in try run(call) }
  }

  /// Prints the listing in the form asked for.
  private static func run(_ call: Call) throws {
    let request = ListingRequest(call, try call.openWorkspace())
    let listing = try Self(request)
    var rows = try listing.rows()
    if let text = call.invocation["filter"] {
      rows = rows.filter { row in
        let words = listing.object(row).flatMap(\.value.texts) + listing.cells(row)
        return SearchText.matches(words.joined(separator: " "), query: text)
      }
    }
    call.write(listing.text(of: rows, as: call.format, call))
  }

  private func text(of rows: [Row], as format: OutputFormat, _ call: Call) -> String {
    switch format {
    case .json: return JSONWriter.list(rows.map(object))
    case .plist: return PropertyListText.list(rows.map(object))
    case .csv:
      let blank = MachineObjects(Book(), call.today).listed(Self.kind.type.init(id: "none"))
      return CSVWriter.text(rows.map(object), template: blank)
    case .table:
      if rows.isEmpty {
        call.complain(call.usage.nothingListed(Self.kind))
        return ""
      }
      var table = TextTable(columns)
      for row in rows { table.add(cells(row)) }
      return table.text(columns: call.surroundings.columns)
    }
  }
}
