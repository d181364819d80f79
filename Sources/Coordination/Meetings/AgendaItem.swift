/// One item of a meeting's agenda.
public struct AgendaItem: Record {
  public static let kind = RecordKind.agendaItem

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting.
  public var meeting: RecordID = "unknown"
  /// Its place in the agenda, from 1.
  public var number = 1
  /// The English title.
  public var title = ""
  /// The Czech title.
  public var titleCs: String?
  /// What sort of item it is.
  public var itemKind = AgendaItemKind.discussion
  /// The institution that submits it.
  public var submittedBy: RecordID?
  /// The office that presents it.
  public var presenter: String?
  /// Minutes planned for it.
  public var minutes: Int?
  /// The subgroup item, task, gap or meeting it is about.
  public var subject: RecordID?
  /// How it ended where no resolution was adopted.
  public var conclusion: String?
  /// Whether it is stated that it was discussed and no resolution adopted.
  public var noResolution = false
  /// When it was taken up.
  public var opened: WallTime?
  /// When it was closed.
  public var closed: WallTime?
  /// The seats that have still to speak in a round under it, in their order.
  public var round: [RecordID] = []

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<AgendaItem>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("number", \.number, .integer, required: true),
      .field("title", \.title, .text, required: true),
      .field("titleCs", \.titleCs, .text),
      .choice("kind", \.itemKind),
      .field("submittedBy", \.submittedBy, .reference([.institution])),
      .field("presenter", \.presenter, .text),
      .field("minutes", \.minutes, .integer),
      .field("subject", \.subject, .reference([.item, .task, .gap, .policy, .meeting])),
      .field("conclusion", \.conclusion, .longText),
      .field("noResolution", \.noResolution, .flag),
      .field("opened", \.opened, .time, entered: false),
      .field("closed", \.closed, .time, entered: false),
      .field("round", \.round, .references([.member]), entered: false),
    ] + provenanceFields
}

extension AgendaItem {
  /// The title in a language, the English one where the other is not stated.
  public func title(in language: Language) -> String {
    language == .czech ? titleCs ?? title : title
  }
}

/// What sort of item an agenda has; the order of Czech minutes follows from it.
public enum AgendaItemKind: String, FixedWord {
  case opening, previousMinutes, taskCheck, information, discussion, referred, anyOther, closing
}
