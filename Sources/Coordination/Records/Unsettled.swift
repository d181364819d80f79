// What two machines changed differently and nobody has settled yet. Texts are kept one after the other
// with marks between them; of any other field one value stays and the others are kept beside it, under
// a key of their own that every program keeps as unknown. Setting the field settles it.

extension Record {
  /// The keys of the fields of which other values are kept, in order, with those values.
  ///
  /// An empty text stands for an emptied field.
  public var unsettled: [(key: String, values: [PropertyValue])] {
    guard !unknown.isEmpty else { return [] }
    return unknown.sorted { $0.key < $1.key }.compactMap { name, value in
      UnsettledKey.field(name).map { ($0, value.elements) }
    }
  }

  /// The keys of the fields whose text is several, with marks between them.
  public var markedKeys: [String] {
    var keys: [String] = []
    for field in Self.fields where field.type == .text || field.type == .longText {
      if case .string(let text)? = field.read(self), MarkedText.isMarked(text) {
        keys.append(field.key)
      }
    }
    return keys
  }

  /// What is to be settled of the record, for `check` to name; no change is refused for it.
  public var unsettledViolations: [RuleViolation] {
    unsettled.map { RuleViolation(self, $0.key, .unsettled($0.values)) }
      + markedKeys.map { RuleViolation(self, $0, .severalTexts) }
  }

  /// The record with another value of a field kept beside the one that stays; nil is an emptied field.
  public func keeping(_ other: PropertyValue?, besides key: String) -> Self {
    var copy = self
    let name = UnsettledKey.name(key)
    var values = copy.unknown[name]?.elements ?? []
    let other = other ?? .string("")
    if !values.contains(other) { values.append(other) }
    copy.unknown[name] = .array(values)
    return copy
  }

  /// The record with nothing kept beside a field any more.
  public func settled(_ key: String) -> Self {
    guard !unknown.isEmpty else { return self }
    var copy = self
    copy.unknown[UnsettledKey.name(key)] = nil
    return copy
  }

  /// The record with nothing kept beside any field.
  var allSettled: Self {
    guard !unknown.isEmpty else { return self }
    var copy = self
    copy.unknown = unknown.filter { UnsettledKey.field($0.key) == nil }
    return copy
  }
}

extension RecordEdit {
  /// Whether it changes nothing but what is kept beside fields: that may be settled in closed minutes too.
  var onlySettles: Bool {
    guard let before, let after else { return false }
    return AnyHashable(before) != AnyHashable(after)
      && AnyHashable(before.allSettled) == AnyHashable(after.allSettled)
  }
}

/// The keys under which other values of fields are kept.
public enum UnsettledKey {
  private static let beginning = "conflict-"

  /// The key for a field.
  public static func name(_ field: String) -> String { beginning + field }

  /// The field that a key is for, nil where it is none of these keys.
  public static func field(_ name: String) -> String? {
    name.hasPrefix(beginning) ? String(name.dropFirst(beginning.count)) : nil
  }
}

/// Several texts kept as one: `⟪A⟫ one ⟪B⟫ other`, each beginning with its mark.
public enum MarkedText {
  private static let opening = "⟪"

  /// Whether a text is several.
  public static func isMarked(_ text: String) -> Bool {
    text.utf8.first == opening.utf8.first && text.hasPrefix(mark(0))
  }

  /// The texts that a text is made of; itself where it has no marks.
  public static func parts(_ text: String) -> [String] {
    guard isMarked(text) else { return [text] }
    var parts: [String] = []
    var rest = Substring(text.dropFirst(mark(0).count))
    var number = 1
    while number < letters.count, let next = rest.firstRange(of: mark(number)) {
      parts.append(cut(rest[..<next.lowerBound]))
      rest = rest[next.upperBound...]
      number += 1
    }
    parts.append(cut(rest))
    return parts
  }

  /// Texts as one; over several lines where one of them is or where `inLines`.
  public static func joined(_ texts: [String], inLines: Bool) -> String {
    var distinct: [String] = []
    for text in texts where !distinct.contains(text) { distinct.append(text) }
    guard distinct.count > 1 else { return distinct.first ?? "" }
    let inLines = inLines || distinct.contains { $0.contains(where: \.isNewline) }
    // Beyond the alphabet, which takes as many machines, they share the last mark.
    if distinct.count > letters.count {
      let last = distinct[(letters.count - 1)...].joined(separator: inLines ? "\n" : " ")
      distinct = distinct[..<(letters.count - 1)] + [last]
    }
    return distinct.enumerated().map { number, text in
      mark(number) + (inLines ? "\n" : " ") + text
    }.joined(separator: inLines ? "\n" : " ")
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  private static func mark(_ number: Int) -> String { "⟪\(letters[number])⟫" }

  /// A part without the one space or line break on either side that set it off.
  private static func cut(_ part: Substring) -> String {
    var part = part
    if part.first == " " || part.first?.isNewline ?? false { part.removeFirst() }
    if part.last == " " || part.last?.isNewline ?? false { part.removeLast() }
    return String(part)
  }
}

extension PropertyValue {
  /// The elements of an array; the value itself where it is none.
  var elements: [PropertyValue] {
    if case .array(let values) = self { values } else { [self] }
  }
}
