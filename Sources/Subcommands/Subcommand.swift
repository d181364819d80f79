import Phrases

/// One subcommand: parsing, `help` and completions are derived from its row.
struct Subcommand: Sendable {
  /// The name.
  let name: String
  /// Its operands as help writes them.
  let operands: String
  /// How many operands it takes; more than `Int.max` are never given.
  let accepts: ClosedRange<Int>
  /// Its own options.
  let options: [OptionRow]
  /// What it does.
  let summary: @Sendable (UsagePhrases) -> String
  /// What its operands can be, for completions.
  let completes: Completion
  /// Does it.
  let run: @Sendable (Call) throws -> Void

  /// What the first operand of a subcommand can be.
  enum Completion: Sendable {
    /// Nothing that could be listed.
    case nothing
    /// A folder.
    case folders
    /// One of a few fixed words.
    case words([String])
    /// The name of a subcommand.
    case subcommands
  }

  init(
    _ name: String, _ operands: String = "", accepts: ClosedRange<Int> = 0...0,
    options: [OptionRow] = [], completes: Completion = .nothing,
    summary: @escaping @Sendable (UsagePhrases) -> String,
    run: @escaping @Sendable (Call) throws -> Void
  ) {
    self.name = name
    self.operands = operands
    self.accepts = accepts
    self.options = options
    self.completes = completes
    self.summary = summary
    self.run = run
  }

  /// How it is called, on one line.
  var usage: String {
    var words = ["porada", name]
    if !operands.isEmpty { words.append(operands) }
    for option in options {
      let call = "--\(option.name)" + (option.value.map { " \($0)" } ?? "")
      words.append(option.isNeeded ? call : "[\(call)]")
    }
    return words.joined(separator: " ")
  }

  /// The operands one by one, to name the one that is missing.
  var operandNames: [String] {
    operands.split(separator: " ").map(String.init)
  }
}
