import Coordination

/// A folder of records in a workspace: a kind's, public or restricted.
struct Place: Hashable, Sendable {
  static let restricted = "restricted"

  let kind: RecordKind
  let isRestricted: Bool

  /// All places. Restricted ones come first: where an id lies in two, the restricted file counts.
  static let all: [Place] =
    [true, false].flatMap { isRestricted in
      RecordKind.allCases.map { Place(kind: $0, isRestricted: isRestricted) }
    }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: zip(all, all.indices))

  private static let kinds = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { ($0.listing, $0) })

  /// The kind whose folder has a name; nil where none has.
  static func kind(ofListing name: String) -> RecordKind? { kinds[name] }

  /// Its index in `all`.
  var number: Int { Self.numbers[self] ?? 0 }

  /// Where a record belongs.
  init(of record: any Record) {
    self.init(kind: record.kind, isRestricted: record.restricted)
  }

  init(kind: RecordKind, isRestricted: Bool) {
    self.kind = kind
    self.isRestricted = isRestricted
  }

  /// The other place of the same kind.
  var counterpart: Place { Place(kind: kind, isRestricted: !isRestricted) }

  /// The folder, relative to the workspace.
  var path: String { isRestricted ? Self.restricted + "/" + kind.listing : kind.listing }

  /// A file in it, relative to the workspace.
  func path(_ name: String) -> String { path + "/" + name }
}
