/// A record of the workspace: a value with a stable id and fields that are described in one table.
public protocol Record: Hashable, Sendable {
  /// The kind, which is the same for all records of a type.
  static var kind: RecordKind { get }
  /// The fields, in the order a form asks for them.
  static var fields: [Field<Self>] { get }
  /// The stable id, equal to the file's name.
  var id: RecordID { get set }
  /// What a newer or another program wrote into the record and this one does not know; it is kept.
  var unknown: [String: PropertyValue] { get set }
  /// Where the record comes from, and whether it is modelled.
  var provenance: Provenance { get set }
  /// A blank record, its required fields empty.
  init(id: RecordID)
  /// Whether the record must leave every public export.
  var restricted: Bool { get }
}

extension Record {
  /// Most kinds cannot be restricted.
  public var restricted: Bool { false }

  /// The descriptions of all fields of the kind.
  public static var descriptions: [FieldDescription] {
    fields.map {
      FieldDescription(
        key: $0.key, type: $0.type, isRequired: $0.isRequired, isEntered: $0.isEntered)
    }
  }

  /// The kind, reached from a value.
  public var kind: RecordKind { Self.kind }

  /// The descriptions of the fields, reached from a value.
  public var descriptions: [FieldDescription] { Self.descriptions }

  /// The value of a field in property-list form, nil where it is empty or unknown to the kind.
  public func value(_ key: String) -> PropertyValue? {
    Self.fields.first { $0.key == key }?.read(self)
  }

  /// The record with one field set to another value, or emptied.
  ///
  /// Throws a `RuleViolation` that names record and field where the value is not of the field's type
  /// or the field is required. What other machines have said of the field is settled by it; emptying
  /// `conflict-FIELD` settles it and leaves the field.
  public func setting(_ key: String, to value: PropertyValue?) throws(RuleViolation) -> Self {
    if value == nil, unknown[key] != nil, let field = UnsettledKey.field(key) {
      return settled(field)
    }
    guard let field = Self.fields.first(where: { $0.key == key }) else {
      throw RuleViolation(self, key, .unknownField(known: Self.fields.map(\.key)))
    }
    var copy = settled(key)
    do {
      try field.write(&copy, value)
    } catch {
      throw RuleViolation(self, key, .field(error))
    }
    return copy
  }

  /// All fields in property-list form, what is unknown included, the id left out.
  public var propertyValues: [String: PropertyValue] {
    var values = unknown
    for field in Self.fields {
      if let value = field.read(self) { values[field.key] = value }
    }
    return values
  }

  /// Reads a record from the property-list form of its fields.
  ///
  /// Unknown keys are kept. Throws a `RuleViolation` naming the field that is missing or malformed.
  public init(id: RecordID, propertyValues: [String: PropertyValue]) throws(RuleViolation) {
    self.init(id: id)
    var found = 0
    for field in Self.fields {
      let value = propertyValues[field.key]
      // A flag that is not written is no, whatever a blank record has.
      if value == nil && !field.isRequired && field.type != .flag { continue }
      if value != nil { found += 1 }
      do {
        try field.write(&self, value)
      } catch {
        throw RuleViolation(self, field.key, .field(error))
      }
    }
    if found < propertyValues.count {
      let known = Set(Self.fields.map(\.key))
      unknown = propertyValues.filter { !known.contains($0.key) }
    }
  }
}

/// Where a record comes from: the public record, or a model of it.
public struct Provenance: Hashable, Sendable {
  /// Where the facts were read and how far, in words.
  public var source: String?
  /// Whether the record is modelled rather than on public record.
  public var modelled: Bool
  /// A remark for whoever works with the record.
  public var note: String?

  /// States where a record comes from.
  public init(source: String? = nil, modelled: Bool = false, note: String? = nil) {
    self.source = source
    self.modelled = modelled
    self.note = note
  }
}

extension Record {
  /// The fields every kind ends with.
  static var provenanceFields: [Field<Self>] {
    [
      .field("note", \.provenance.note, .longText),
      .field("sourceNote", \.provenance.source, .longText),
      .field("modelled", \.provenance.modelled, .flag),
    ]
  }
}
