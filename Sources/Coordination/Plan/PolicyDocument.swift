/// A strategy or another policy paper, with the government resolution that approved it.
public struct PolicyDocument: Record {
  public static let kind = RecordKind.policy

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The English title.
  public var title = ""
  /// The Czech title.
  public var titleCs: String?
  /// The first day of its period.
  public var from: CalendarDay?
  /// The last day of its period.
  public var to: CalendarDay?
  /// The number of the approving government resolution, without the year; nil where unknown.
  public var resolutionNumber: String?
  /// The day of the approving resolution; nil where unknown.
  public var resolutionDate: CalendarDay?
  /// The policy paper it follows.
  public var predecessor: RecordID?
  /// The day its evaluation and update are due.
  public var evaluationDue: CalendarDay?
  /// Its priority areas and spheres, a line each.
  public var areas: [String] = []
  /// What it says, in a few sentences.
  public var summary: String?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<PolicyDocument>] =
    [
      .field("title", \.title, .text, required: true),
      .field("titleCs", \.titleCs, .text),
      .field("from", \.from, .day),
      .field("to", \.to, .day),
      .field("resolutionNumber", \.resolutionNumber, .text),
      .field("resolutionDate", \.resolutionDate, .day),
      .field("predecessor", \.predecessor, .reference([.policy])),
      .field("evaluationDue", \.evaluationDue, .day),
      .field("areas", \.areas, .lines),
      .field("summary", \.summary, .longText),
    ] + provenanceFields
}

extension PolicyDocument {
  /// The title in a language, the English one where the other is not stated.
  public func title(in language: Language) -> String {
    language == .czech ? titleCs ?? title : title
  }

  /// The period in years, as "2008-2011" or "2016", or nil where it is not stated.
  public var period: String? {
    guard let start = from?.year else { return to.map { "\($0.year)" } }
    guard let end = to?.year, end != start else { return "\(start)" }
    return "\(start)-\(end)"
  }
}
