/// One field of a kind of record, described once: forms, `add`, `set`, listings, `show`, `check` and
/// the files are all derived from it.
public struct Field<R: Record>: Sendable {
  /// The field's name in files, machine output and on the command line.
  public let key: String
  /// What the field holds.
  public let type: FieldType
  /// Whether a record without it is refused.
  public let isRequired: Bool
  /// Whether a person enters it; other fields are written by the program's own changes.
  public let isEntered: Bool
  let read: @Sendable (borrowing R) -> PropertyValue?
  let write: @Sendable (inout R, PropertyValue?) throws(FieldFault) -> Void
}

extension Field {
  /// Describes a field by the property that holds it.
  static func field<V: FieldValue>(
    _ key: String, _ path: any WritableKeyPath<R, V> & Sendable, _ type: FieldType,
    required: Bool = false, entered: Bool = true
  ) -> Field {
    Field(
      key: key, type: type, isRequired: required, isEntered: entered,
      read: { record in record[keyPath: path].propertyValue },
      write: { (record: inout R, value: PropertyValue?) throws(FieldFault) in
        guard let value else {
          guard let missing = V.whenMissing, !required else { throw FieldFault.required }
          record[keyPath: path] = missing
          return
        }
        guard let read = V(propertyValue: value) else { throw FieldFault.malformed(type) }
        if required, value == .string("") || value == .array([]) { throw FieldFault.required }
        record[keyPath: path] = read
      })
  }

  /// Describes a field that holds one of a few fixed words.
  static func choice<V: FixedWord>(
    _ key: String, _ path: any WritableKeyPath<R, V> & Sendable, required: Bool = true,
    entered: Bool = true
  ) -> Field {
    field(key, path, .choice(V.words), required: required, entered: entered)
  }

  /// Describes a field that may hold one of a few fixed words.
  static func optionalChoice<V: FixedWord>(
    _ key: String, _ path: any WritableKeyPath<R, V?> & Sendable, entered: Bool = true
  ) -> Field {
    field(key, path, .choice(V.words), required: false, entered: entered)
  }
}

/// What is known of a field without its record's type.
public struct FieldDescription: Hashable, Sendable {
  /// The field's name in files, machine output and on the command line.
  public let key: String
  /// What the field holds.
  public let type: FieldType
  /// Whether a record without it is refused.
  public let isRequired: Bool
  /// Whether a person enters it; other fields are written by the program's own changes.
  public let isEntered: Bool
}
