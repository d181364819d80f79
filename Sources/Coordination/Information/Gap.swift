/// A problem or critical gap that the group identified, with the solutions it led to.
public struct Gap: Record {
  public static let kind = RecordKind.gap

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The English title.
  public var title = ""
  /// The Czech title.
  public var titleCs: String?
  /// What is missing and whom it hurts.
  public var text: String?
  /// The meeting at which it was identified.
  public var identifiedAt: RecordID?
  /// The institution that pointed it out.
  public var identifiedBy: RecordID?
  /// How far it has come.
  public var state = GapState.open
  /// The tasks, resolutions and items that are to close it.
  public var solutions: [RecordID] = []

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Gap>] =
    [
      .field("title", \.title, .text, required: true),
      .field("titleCs", \.titleCs, .text),
      .field("text", \.text, .longText),
      .field("identifiedAt", \.identifiedAt, .reference([.meeting])),
      .field("identifiedBy", \.identifiedBy, .reference([.institution])),
      .choice("state", \.state),
      .field("solutions", \.solutions, .references([.task, .resolution, .item])),
    ] + provenanceFields
}

extension Gap {
  /// The title in a language, the English one where the other is not stated.
  public func title(in language: Language) -> String {
    language == .czech ? titleCs ?? title : title
  }
}

/// How far a gap has come.
public enum GapState: String, FixedWord {
  case open, addressed, closed
}
