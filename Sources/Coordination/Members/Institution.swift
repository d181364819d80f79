/// An institution that sits in a body, answers for tasks or owns a source.
public struct Institution: Record {
  public static let kind = RecordKind.institution

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The short code in English, as "MoI".
  public var code = ""
  /// The short code in Czech, as "MV".
  public var codeCs: String?
  /// The English name.
  public var name = ""
  /// The Czech name.
  public var nameCs: String?
  /// The Czech name in the dative, for "ukládá ...".
  public var nameCsDative: String?
  /// The Czech name in the genitive, for "zástupce ...".
  public var nameCsGenitive: String?
  /// What sort of institution it is.
  public var institutionKind = InstitutionKind.ministry
  /// The e-mail address that documents go to.
  public var email: String?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Institution>] =
    [
      .field("code", \.code, .text, required: true),
      .field("codeCs", \.codeCs, .text),
      .field("name", \.name, .text, required: true),
      .field("nameCs", \.nameCs, .text),
      .choice("kind", \.institutionKind),
      .field("email", \.email, .email),
      .field("nameCsGenitive", \.nameCsGenitive, .text),
      .field("nameCsDative", \.nameCsDative, .text),
    ] + provenanceFields
}

extension Institution {
  /// The short code in a language, the English one where the other is not stated.
  public func code(in language: Language) -> String {
    language == .czech ? codeCs ?? code : code
  }

  /// The name in a language, the English one where the other is not stated.
  public func name(in language: Language) -> String {
    language == .czech ? nameCs ?? name : name
  }
}

/// What sort of institution it is.
public enum InstitutionKind: String, FixedWord {
  case ministry, police, prosecution, council, ngo, international, research, authority, collective
}
