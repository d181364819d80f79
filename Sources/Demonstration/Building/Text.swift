import Coordination

/// Words of the demonstration in both languages, side by side, so that neither can be forgotten.
struct Text {
  var english: String
  var czech: String

  /// The same thing in English and in Czech.
  init(_ english: String, _ czech: String) {
    self.english = english
    self.czech = czech
  }

  /// What no language changes: a number, an address, words that another record has already said.
  static func same(_ text: String) -> Text { Text(text, text) }

  static func + (left: Text, right: Text) -> Text {
    Text(left.english + right.english, left.czech + right.czech)
  }

  /// Followed by what is the same in both languages.
  static func + (left: Text, right: String) -> Text { left + .same(right) }
}

extension Demonstration {
  /// The words in the language of this demonstration.
  func say(_ text: Text) -> String {
    switch language {
    case .english: text.english
    case .czech: text.czech
    }
  }

  /// The words in the language of this demonstration, nil where there are none.
  func say(_ text: Text?) -> String? { text.map { say($0) } }

  /// One of the two, by the language of this demonstration.
  func say(_ english: String, _ czech: String) -> String { say(Text(english, czech)) }

  /// Where a record comes from, in the language of this demonstration.
  func say(_ origin: Origin) -> Provenance {
    Provenance(source: say(origin.source), modelled: origin.isModelled, note: say(origin.note))
  }
}
