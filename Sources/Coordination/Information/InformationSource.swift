/// A source of information, official or on the latent situation.
public struct InformationSource: Record {
  public static let kind = RecordKind.source

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The English name.
  public var name = ""
  /// The Czech name.
  public var nameCs: String?
  /// What sort of source it is.
  public var sourceKind = SourceKind.officialStatistics
  /// The institution that gives it.
  public var owner: RecordID?
  /// How often it comes.
  public var rhythm: Rhythm?
  /// When it is due next.
  public var nextDue: CalendarDay?
  /// What is expected from it.
  public var expected: String?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<InformationSource>] =
    [
      .field("name", \.name, .text, required: true),
      .field("nameCs", \.nameCs, .text),
      .choice("kind", \.sourceKind),
      .field("owner", \.owner, .reference([.institution])),
      .optionalChoice("rhythm", \.rhythm),
      .field("nextDue", \.nextDue, .day),
      .field("expected", \.expected, .longText),
      .field("restricted", \.isRestricted, .flag),
    ] + provenanceFields
}

extension InformationSource {
  /// The name in a language, the English one where the other is not stated.
  public func name(in language: Language) -> String {
    language == .czech ? nameCs ?? name : name
  }
}

/// What sort of source it is, exactly as the seed lists them.
public enum SourceKind: String, FixedWord {
  case officialStatistics, controls, victimProgramme, ngo, police, intelligence, international
  case openSource, research, embassy
}

/// How often a source delivers.
public enum Rhythm: String, FixedWord {
  case monthly, quarterly, halfYearly, yearly, adHoc
}
