import Coordination

/// What becomes of one field that is not the same on two sides.
enum FieldMerge: Equatable {
  /// This value, and nothing is lost by it.
  case value(PropertyValue?)
  /// Both texts, with marks between them.
  case bothTexts(PropertyValue)
  /// One of the two must give way.
  case disputed

  /// Merges the values of a field of a type by what both come from.
  init(_ type: FieldType, base: PropertyValue?, ours: PropertyValue?, theirs: PropertyValue?) {
    if ours == theirs || theirs == base {
      self = .value(ours)
      return
    }
    if ours == base {
      self = .value(theirs)
      return
    }
    switch type {
    case .text, .longText:
      guard case .string(let our)? = ours, case .string(let their)? = theirs else {
        self = .disputed
        return
      }
      let texts = MarkedText.parts(our) + MarkedText.parts(their)
      self = .bothTexts(.string(MarkedText.joined(texts, inLines: type == .longText)))
    case .references, .lines:
      let union = Self.union(base, ours, theirs)
      self = .value(union.isEmpty ? nil : .array(union))
    case .email, .day, .time, .integer, .flag, .deadline, .status, .choice, .reference:
      self = .disputed
    }
  }

  /// Elements of either side without those that a side took out, ours first, each in its order.
  static func union(
    _ base: PropertyValue?, _ ours: PropertyValue?, _ theirs: PropertyValue?
  ) -> [PropertyValue] {
    let (base, ours, theirs) = (elements(base), elements(ours), elements(theirs))
    let removed = base.filter { !theirs.contains($0) }
    var result = ours.filter { !removed.contains($0) }
    for value in theirs
    where !ours.contains(value) && !base.contains(value) && !result.contains(value) {
      result.append(value)
    }
    return result
  }

  private static func elements(_ value: PropertyValue?) -> [PropertyValue] {
    if case .array(let values)? = value { values } else { [] }
  }
}
