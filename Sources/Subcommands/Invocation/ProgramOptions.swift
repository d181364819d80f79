import Coordination

/// The options that the whole program knows.
struct ProgramOptions {
  var workspace: String?
  var asOf: CalendarDay?
  var at: WallTime?
  var language: Language
  var theme: String?
  var actor: String?
  var isReadOnly: Bool

  init(_ invocation: Invocation, _ surroundings: Surroundings) throws(Misuse) {
    workspace = invocation["workspace"]
    language = Self.language(invocation["language"], surroundings)
    theme = invocation["theme"]
    actor = invocation["as"]
    isReadOnly = invocation.has("read-only")
    if let text = invocation["as-of"] {
      guard let day = CalendarDay(iso: text) else {
        throw .badValue("as-of", text, wanted: "YYYY-MM-DD")
      }
      asOf = day
    }
    if let text = invocation["at"] {
      guard let time = WallTime(text) else { throw .badValue("at", text, wanted: "HH:MM") }
      at = time
    }
  }

  /// The language asked for, else the one that the first set locale variable names, else English.
  static func language(_ given: String?, _ surroundings: Surroundings) -> Language {
    if let given, let language = Language(rawValue: given) { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(surroundings.variable).first
    return locale?.lowercased().hasPrefix("cs") ?? false ? .czech : .english
  }
}
