public import Coordination

/// The fields of records by name, and what may be typed into them.
public struct FieldPhrases: Sendable {
  let phrases: Phrases

  /// The name of a field: "Deadline", "Termín"; the key itself where the kind has no such field.
  public func label(_ kind: RecordKind, _ key: String) -> String {
    guard let words = own(kind, key) else { return key }
    return phrases.say(words.english, words.czech)
  }

  /// A field's name in both languages, nil where nobody has named it.
  func own(_ kind: RecordKind, _ key: String) -> FieldWords? {
    let words: FieldWords? =
      switch kind {
      case .settings: Self.settings(key)
      case .institution: Self.institution(key)
      case .body: Self.body(key)
      case .member: Self.member(key)
      case .policy: Self.policy(key)
      case .task: Self.task(key)
      case .evaluation: Self.evaluation(key)
      case .stateReport: Self.stateReport(key)
      case .meeting: Self.meeting(key)
      case .agendaItem: Self.agendaItem(key)
      case .attendance: Self.attendance(key)
      case .entry: Self.entry(key)
      case .resolution: Self.resolution(key)
      case .item: Self.item(key)
      case .gap: Self.gap(key)
      case .source: Self.source(key)
      case .figure: Self.figure(key)
      case .ballot: Self.ballot(key)
      case .material: Self.material(key)
      case .minutesVersion: Self.minutesVersion(key)
      case .comment: Self.comment(key)
      case .erratum: Self.erratum(key)
      }
    return words ?? Self.provenance(key)
  }

  /// What may be typed into a field of a type, short enough for a line under it.
  public func hint(_ type: FieldType) -> String {
    switch type {
    case .text: phrases.say("words", "text")
    case .longText:
      phrases.say("any length; Ctrl-O begins a new line", "libovolně dlouhé; nový řádek Ctrl-O")
    case .email: phrases.say("name@example.org", "jmeno@example.org")
    case .day: phrases.say("30.6.2008, 2008-06-30, +3w, today", "30.6.2008, 2008-06-30, +3t, dnes")
    case .time: phrases.say("10:02 or 1002", "10:02 nebo 1002")
    case .integer: phrases.say("a whole number", "celé číslo")
    case .flag: phrases.say("yes or no", "ano nebo ne")
    case .deadline:
      phrases.say(
        "30.6.2014, annual:06-30, continuous, event:TEXT, from:2008, unknown",
        "30.6.2014, annual:06-30, continuous, event:TEXT, from:2008, unknown")
    case .status: phrases.say("a status of the scale", "stav ze stupnice")
    case .choice(let words): words.joined(separator: ", ")
    case .reference(let kinds): reference(kinds)
    case .references(let kinds):
      reference(kinds) + phrases.say(", several with commas", ", více s čárkami")
    case .lines: phrases.say("a line each, or with commas", "po řádcích, nebo s čárkami")
    }
  }

  private func reference(_ kinds: [RecordKind]) -> String {
    let names = kinds.map { phrases.kinds.singular($0) }.joined(separator: ", ")
    return phrases.say("\(names): code, number or id", "\(names): zkratka, číslo nebo id")
  }
}

/// The name of a field in both languages.
struct FieldWords {
  let english: String
  let czech: String

  init(_ english: String, _ czech: String) {
    self.english = english
    self.czech = czech
  }
}

extension FieldPhrases {
  /// The fields every kind ends with.
  static func provenance(_ key: String) -> FieldWords? {
    switch key {
    case "note": FieldWords("Note", "Poznámka")
    case "sourceNote": FieldWords("Source of the record", "Pramen záznamu")
    case "modelled": FieldWords("Modelled", "Modelováno")
    default: nil
    }
  }

  static let restrictedWords = FieldWords("Restricted", "Neveřejné")
}
