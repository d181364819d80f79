import Coordination

/// The `key=value` words of a command line.
struct FieldWords {
  let pairs: [(key: String, value: String)]

  /// Takes pairs as they are.
  init(_ pairs: [(key: String, value: String)]) {
    self.pairs = pairs
  }

  /// Reads words; throws a `Misuse` for one that is no `key=value`.
  init(words: some Sequence<String>) throws(Misuse) {
    var pairs: [(key: String, value: String)] = []
    for word in words {
      guard let pair = Self.pair(word) else { throw .notAPair(word) }
      pairs.append(pair)
    }
    self.pairs = pairs
  }

  /// The key and the value of a word, nil where it is none of `key=value`.
  static func pair(_ word: String) -> (key: String, value: String)? {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty,
      (UnsettledKey.field(String(parts[0])) ?? String(parts[0])).utf8
        .allSatisfy({ (65...90).contains($0) || (97...122).contains($0) })
    else { return nil }
    return (String(parts[0]), String(parts[1]))
  }

  /// The keys that were given.
  var keys: Set<String> { Set(pairs.map(\.key)) }

  /// The value of a key, nil where it was not given.
  func value(_ key: String) -> String? { pairs.last { $0.key == key }?.value }

  /// What a record that has no id yet can be called in a refusal: what it is about, else nothing.
  var nameForPeople: String {
    let telling = ["task", "number", "code", "title", "name", "measure", "indicator", "meeting"]
    return telling.lazy.compactMap(value).first { !$0.isEmpty }.map { String($0.prefix(40)) } ?? ""
  }

  /// The fields in property-list form; nil for one that is to be emptied.
  ///
  /// Only what a person enters can be given, each key once. Throws a `RuleViolation` naming `record`.
  func values(
    for kind: RecordKind, record: String, book: Book, today: CalendarDay
  ) throws(RuleViolation) -> [(key: String, value: PropertyValue?)] {
    let input = FieldInput(book: book, today: today)
    let fields = kind.fields.filter(\.isEntered)
    var seen: Set<String> = []
    var values: [(key: String, value: PropertyValue?)] = []
    for (key, text) in pairs where key != "id" {
      func refused(_ rule: Rule) -> RuleViolation {
        RuleViolation(kind: kind, record: record, field: key, rule: rule)
      }
      if UnsettledKey.field(key) != nil && text.isEmpty {
        // What another machine said of the field is let go; the field stays.
        values.append((key, nil))
        continue
      }
      guard let field = fields.first(where: { $0.key == key }) else {
        throw refused(.unknownField(known: fields.map(\.key)))
      }
      guard seen.insert(key).inserted else { throw refused(.repeatedField) }
      values.append((key, try input.value(text, for: field, kind: kind, record: record)))
    }
    return values
  }
}
