/// How large a record's file can be.
enum PropertyListLimits {
  /// In bytes: a thousand times the common record, and nothing that could exhaust the memory.
  static let size = 1 << 20
  /// Containers within each other: decoders are killed by ten thousand.
  static let depth = 16
}
