/// What a field of a record holds: it decides how the field is typed, picked, checked and shown.
public enum FieldType: Hashable, Sendable {
  /// One line of words.
  case text
  /// Words that may run over several lines.
  case longText
  /// An e-mail address.
  case email
  /// A calendar day.
  case day
  /// A time of day.
  case time
  /// A whole number.
  case integer
  /// Yes or no.
  case flag
  /// A deadline of one of the five kinds, or unknown.
  case deadline
  /// A status of the workspace's scale.
  case status
  /// One of a few fixed words.
  case choice([String])
  /// The id of one record of one of the kinds.
  case reference([RecordKind])
  /// The ids of several records of the kinds.
  case references([RecordKind])
  /// Several lines of words, each of its own.
  case lines
}

/// What is wrong with a value given for a field, before any rule of the group is asked.
public enum FieldFault: Error, Hashable, Sendable {
  /// The value cannot be read as what the field holds.
  case malformed(FieldType)
  /// A required field is empty.
  case required
}
