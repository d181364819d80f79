/// A body that meets: the group, its predecessor, its permanent subgroup.
public struct Body: Record {
  public static let kind = RecordKind.body

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The English name.
  public var name = ""
  /// The Czech name.
  public var nameCs: String?
  /// The Czech name in the genitive, for "zápis z jednání ...".
  public var nameCsGenitive: String?
  /// The abbreviation, as "MKS".
  public var abbreviation: String?
  /// The body it is a subgroup of.
  public var parent: RecordID?
  /// The body it came from.
  public var predecessor: RecordID?
  /// What it is for and by whose authority.
  public var mandate: String?
  /// The day it was founded.
  public var founded: CalendarDay?
  /// The day it ended.
  public var dissolved: CalendarDay?
  /// The number of the government resolution that founded it.
  public var resolutionNumber: String?
  /// The day of that resolution; numbers restart every year.
  public var resolutionDate: CalendarDay?
  /// Its statute: what it is and where it lies.
  public var statute: String?
  /// Its rules of procedure: what they are and where they lie.
  public var rulesOfProcedure: String?
  /// The office that answers questions about its documents, with its address.
  public var contact: String?
  /// The same in Czech.
  public var contactCs: String?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Body>] =
    [
      .field("name", \.name, .text, required: true),
      .field("nameCs", \.nameCs, .text),
      .field("nameCsGenitive", \.nameCsGenitive, .text),
      .field("abbreviation", \.abbreviation, .text),
      .field("parent", \.parent, .reference([.body])),
      .field("predecessor", \.predecessor, .reference([.body])),
      .field("founded", \.founded, .day),
      .field("dissolved", \.dissolved, .day),
      .field("resolutionNumber", \.resolutionNumber, .text),
      .field("resolutionDate", \.resolutionDate, .day),
      .field("mandate", \.mandate, .longText),
      .field("statute", \.statute, .longText),
      .field("rulesOfProcedure", \.rulesOfProcedure, .longText),
      .field("contact", \.contact, .longText),
      .field("contactCs", \.contactCs, .longText),
    ] + provenanceFields
}

extension Body {
  /// The name in a language, the English one where the other is not stated.
  public func name(in language: Language) -> String {
    language == .czech ? nameCs ?? name : name
  }

  /// The office of contact in a language, the other one where only that is stated.
  public func contact(in language: Language) -> String? {
    language == .czech ? contactCs ?? contact : contact ?? contactCs
  }
}
