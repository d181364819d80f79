public import Coordination

/// What a rule refuses, in one plain line that names the record, the field and the rule.
public struct RulePhrases: Sendable {
  let phrases: Phrases

  /// The line for a violation; with the book at hand, other records are called by their names.
  public func sentence(_ violation: RuleViolation, book: Book? = nil) -> String {
    let rule = rule(violation.rule, violation.kind, book)
    let place = place(of: violation)
    return place.isEmpty ? rule : "\(place): \(rule)"
  }

  /// Which rule a known record breaks, the record and the field by their names, for a screen.
  public func shown(_ violation: RuleViolation, in book: Book) -> String {
    let rule = rule(violation.rule, violation.kind, book)
    guard let id = RecordID(rawValue: violation.record) else { return rule }
    var place = phrases.values.reference(id, in: book)
    if let kind = violation.kind.map({ phrases.kinds.singular($0) }),
      !place.lowercased().contains(kind.lowercased())
    {
      place = "\(kind) \(place)"
    }
    if let kind = violation.kind, let key = violation.field,
      let words = phrases.fields.own(kind, key)
    {
      place += ", " + phrases.say(words.english, words.czech).loweredFirst
    }
    return "\(place): \(rule)"
  }

  /// The rule alone, for a form that shows it beside its field.
  public func rule(_ violation: RuleViolation, book: Book? = nil) -> String {
    rule(violation.rule, violation.kind, book)
  }

  /// A rule alone that is about no record.
  public func rule(_ rule: Rule) -> String { self.rule(rule, nil, nil) }

  private func place(of violation: RuleViolation) -> String {
    var place = violation.kind.map { phrases.kinds.singular($0) } ?? ""
    if !violation.record.isEmpty {
      place += (place.isEmpty ? "" : " ") + violation.record
    }
    guard let key = violation.field else { return place }
    return (place.isEmpty ? "" : place + ", ") + field(key, of: violation.kind)
  }

  /// A field by its key, in Czech with its name beside it.
  func field(_ key: String, of kind: RecordKind?) -> String {
    let words = phrases.language == .czech ? kind.flatMap { phrases.fields.own($0, key) } : nil
    let name = words.map { "\(key) (\($0.czech.loweredFirst))" } ?? key
    return phrases.say("field \(name)", "pole \(name)")
  }

  /// A record by its name, with its id where that is another.
  public func called(_ id: RecordID, in book: Book) -> String { name(id, book) }

  func name(_ id: RecordID, _ book: Book?) -> String {
    guard let book, book.has(id) else { return id.rawValue }
    let name = phrases.values.reference(id, in: book)
    return name == id.rawValue ? name : "\(name) (\(id))"
  }

  func kinds(_ kinds: [RecordKind]) -> String {
    kinds.map { phrases.kinds.singular($0) }.joined(separator: phrases.say(" or ", " nebo "))
  }
}
