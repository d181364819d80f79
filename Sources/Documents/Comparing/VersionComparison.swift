public import Coordination

/// Two versions of minutes compared paragraph by paragraph.
public struct VersionComparison: Sendable {
  /// A paragraph or heading of both, or of one of them.
  public struct Row: Hashable, Sendable {
    /// What became of it.
    public let kind: Kind
    /// It in the older version, nil where it was added.
    public let old: MinutesVersion.Part?
    /// It in the newer version, nil where it was removed.
    public let new: MinutesVersion.Part?
  }

  /// What became of a paragraph.
  public enum Kind: String, Sendable {
    case same, changed, added, removed
  }

  /// All paragraphs in the order of the newer version, those removed where they stood.
  public let rows: [Row]

  /// Compares two versions; numbers and white space do not matter.
  public init(from old: MinutesVersion, to new: MinutesVersion) {
    rows = Self.rows(old.parts, new.parts)
  }

  /// How many paragraphs are of a kind.
  public func count(_ kind: Kind) -> Int { rows.count { $0.kind == kind } }

  /// Whether nothing differs.
  public var isEmpty: Bool { rows.allSatisfy { $0.kind == .same } }

  private static func rows(_ old: [MinutesVersion.Part], _ new: [MinutesVersion.Part]) -> [Row] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    let oldKeys = old.map(\.text.withoutSpace)
    let newKeys = new.map(\.text.withoutSpace)
    for change in newKeys.difference(from: oldKeys) {
      switch change {
      case .remove(let place, _, _): removed.insert(place)
      case .insert(let place, _, _): added.insert(place)
      }
    }
    var rows: [Row] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      var gone: [MinutesVersion.Part] = []
      var come: [MinutesVersion.Part] = []
      while left < old.count, removed.contains(left) {
        gone.append(old[left])
        left += 1
      }
      while right < new.count, added.contains(right) {
        come.append(new[right])
        right += 1
      }
      rows += paired(gone, come)
      guard left < old.count, right < new.count else { continue }
      rows.append(Row(kind: .same, old: old[left], new: new[right]))
      left += 1
      right += 1
    }
    return rows
  }

  /// What went and what came at one place, those alike as one changed paragraph.
  private static func paired(
    _ gone: [MinutesVersion.Part], _ come: [MinutesVersion.Part]
  ) -> [Row] {
    // As many as before, each of its sort: one became the other, however little is left of it.
    if gone.count == come.count,
      zip(gone, come).allSatisfy({ ($0.number == nil) == ($1.number == nil) })
    {
      return zip(gone, come).map { Row(kind: .changed, old: $0, new: $1) }
    }
    // Where so much is new, nobody looks for what became of what.
    if gone.count * come.count > 10_000 {
      return gone.map { Row(kind: .removed, old: $0, new: nil) }
        + come.map { Row(kind: .added, old: nil, new: $0) }
    }
    var rows: [Row] = []
    var rest = come[...]
    for part in gone {
      let match = rest.firstIndex { other in
        (part.number == nil) == (other.number == nil) && areAlike(part.text, other.text)
      }
      guard let match else {
        rows.append(Row(kind: .removed, old: part, new: nil))
        continue
      }
      rows += rest[..<match].map { Row(kind: .added, old: nil, new: $0) }
      rows.append(Row(kind: .changed, old: part, new: rest[match]))
      rest = rest[(match + 1)...]
    }
    return rows + rest.map { Row(kind: .added, old: nil, new: $0) }
  }

  /// Whether two paragraphs share a third of their words, so that one became the other.
  private static func areAlike(_ old: String, _ new: String) -> Bool {
    let (left, right) = (Set(old.split(separator: " ")), Set(new.split(separator: " ")))
    return left.intersection(right).count * 3 >= max(left.count, right.count)
  }
}

extension VersionComparison.Row {
  /// A sign for what became of it: `~`, `+`, `-` or a space.
  public var sign: String {
    switch kind {
    case .same: " "
    case .changed: "~"
    case .added: "+"
    case .removed: "-"
    }
  }

  /// It with its number in the version it is in, the newer one where it is in both.
  public var number: String { (new ?? old)?.number.map { "[\($0)] " } ?? "" }

  /// Both wordings in one line, what differs marked.
  public var marked: String {
    switch kind {
    case .same: new?.text ?? ""
    case .changed: WordDifference(from: old?.text ?? "", to: new?.text ?? "").marked
    case .added: "{+\(new?.text ?? "")+}"
    case .removed: "[-\(old?.text ?? "")-]"
    }
  }
}
