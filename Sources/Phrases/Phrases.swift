public import Coordination

/// The words of the program in one language; English and Czech stand side by side, so that a missing
/// translation does not compile.
public struct Phrases: Sendable {
  /// The language that is spoken.
  public let language: Language

  /// Speaks a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// One of two wordings of the same thing.
  public func say(_ english: String, _ czech: String) -> String {
    language == .czech ? czech : english
  }

  /// A number with what it counts; Czech has a form for 1, for 2 to 4 and for all others.
  public func count(
    _ n: Int, _ english: (one: String, other: String),
    _ czech: (one: String, few: String, many: String)
  ) -> String {
    "\(n) \(form(n, english, czech))"
  }

  /// The form that a number asks for, without the number.
  public func form(
    _ n: Int, _ english: (one: String, other: String),
    _ czech: (one: String, few: String, many: String)
  ) -> String {
    switch (language, abs(n)) {
    case (.english, 1): english.one
    case (.english, _): english.other
    case (.czech, 1): czech.one
    case (.czech, 2...4): czech.few
    case (.czech, _): czech.many
    }
  }
}

// Single words that many places need.
extension Phrases {
  public var yes: String { say("yes", "ano") }
  public var no: String { say("no", "ne") }
  public var none: String { say("none", "žádné") }
  public var notStated: String { say("not stated", "neuvedeno") }
  public var modelled: String { say("modelled", "modelováno") }
  public var withheld: String { say("withheld", "neuvádí se") }
  public var restricted: String { say("restricted", "neveřejné") }
  public var draft: String { say("draft", "návrh") }
  public var and: String { say("and", "a") }
}

// The areas of words.
extension Phrases {
  public var dates: DatePhrases { DatePhrases(phrases: self) }
  public var kinds: KindPhrases { KindPhrases(phrases: self) }
  public var fields: FieldPhrases { FieldPhrases(phrases: self) }
  public var values: ValuePhrases { ValuePhrases(phrases: self) }
  public var rules: RulePhrases { RulePhrases(phrases: self) }
  public var faults: FaultPhrases { FaultPhrases(phrases: self) }
}
