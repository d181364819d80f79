import Coordination

/// The form of an edit in a property list: the kind, and what is in the record's file before and after.
enum EditCoding {
  /// The form of an edit.
  static func value(of edit: RecordEdit) -> PropertyValue {
    var values: [String: PropertyValue] = ["kind": .string(edit.kind.rawValue)]
    values["before"] = edit.before.map { .dictionary(RecordFile.values(of: $0)) }
    values["after"] = edit.after.map { .dictionary(RecordFile.values(of: $0)) }
    return .dictionary(values)
  }

  /// The edit that a form means; nil where it means none.
  static func edit(_ value: PropertyValue) -> RecordEdit? {
    guard case .dictionary(let values) = value,
      let kind = values["kind"]?.text.flatMap({ RecordKind(rawValue: $0) })
    else { return nil }
    switch (values["before"], values["after"]) {
    case (let before?, let after?):
      guard let before = record(before, kind), let after = record(after, kind) else { return nil }
      return .replace(before, by: after)
    case (nil, let after?): return record(after, kind).map { .add($0) }
    case (let before?, nil): return record(before, kind).map { .remove($0) }
    case (nil, nil): return nil
    }
  }

  private static func record(_ value: PropertyValue, _ kind: RecordKind) -> (any Record)? {
    guard case .dictionary(let values) = value,
      let id = values["id"]?.text.flatMap({ RecordID(rawValue: $0) })
    else { return nil }
    return try? RecordFile.record(values, id: id, type: kind.type)
  }
}
