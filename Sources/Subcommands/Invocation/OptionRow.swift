import Phrases

/// One option of the program or of a subcommand: parsing, help and completions are derived from it.
struct OptionRow: Sendable {
  /// The name without its hyphens.
  let name: String
  /// The one-letter form, where there is one.
  let letter: Character?
  /// What its value is called in help, nil for an option without a value.
  let value: String?
  /// The fixed words that its value can be, empty where it is free.
  let words: [String]
  /// Whether the subcommand cannot do without it.
  var isNeeded = false
  /// What it does.
  let summary: @Sendable (UsagePhrases) -> String

  /// An option without a value.
  static func flag(
    _ name: String, letter: Character? = nil,
    _ summary: @escaping @Sendable (UsagePhrases) -> String
  ) -> OptionRow {
    OptionRow(name: name, letter: letter, value: nil, words: [], summary: summary)
  }

  /// An option with a value.
  static func value(
    _ name: String, letter: Character? = nil, _ value: String,
    _ summary: @escaping @Sendable (UsagePhrases) -> String
  ) -> OptionRow {
    OptionRow(name: name, letter: letter, value: value, words: [], summary: summary)
  }

  /// An option with a value that the subcommand cannot do without.
  static func needed(
    _ name: String, _ value: String, _ summary: @escaping @Sendable (UsagePhrases) -> String
  ) -> OptionRow {
    OptionRow(
      name: name, letter: nil, value: value, words: [], isNeeded: true, summary: summary)
  }

  /// An option whose value is one of a few fixed words.
  static func choice(
    _ name: String, _ words: [String], _ summary: @escaping @Sendable (UsagePhrases) -> String
  ) -> OptionRow {
    OptionRow(
      name: name, letter: nil, value: words.joined(separator: "|"), words: words, summary: summary)
  }

  /// How the option is written in help.
  var spelling: String {
    let long = "--\(name)" + (value.map { " \($0)" } ?? "")
    return letter.map { "-\($0), \(long)" } ?? long
  }
}

extension OptionRow {
  /// The options that every subcommand and the terminal take, before or after the subcommand.
  static func everywhere(themes: [String]) -> [OptionRow] {
    [
      .value("workspace", letter: "w", "DIR") { $0.optionWorkspace },
      .value("as-of", "YYYY-MM-DD") { $0.optionAsOf },
      .value("at", "HH:MM") { $0.optionAt },
      .choice("language", ["en", "cs"]) { $0.optionLanguage },
      .choice("theme", themes) { $0.optionTheme },
      .value("as", "INSTITUTION") { $0.optionAs },
      .flag("read-only") { $0.optionReadOnly },
      .flag("help", letter: "h") { $0.optionHelp },
      .flag("version") { $0.optionVersion },
    ]
  }
}
