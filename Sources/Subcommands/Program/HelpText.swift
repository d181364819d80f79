import Phrases

/// Help on the command line, derived from the table of subcommands and their options.
struct HelpText {
  private let usage: UsagePhrases
  private let everywhere: [OptionRow]

  init(_ usage: UsagePhrases, _ themes: [String]) {
    self.usage = usage
    everywhere = OptionRow.everywhere(themes: themes)
  }

  /// Everything: how the program is called, its options and its subcommands.
  var whole: String {
    var text = usage.about + "\n\n" + calls + "\n"
    text += usage.optionsHeading + "\n"
    text += Self.rows(everywhere.map { ($0.spelling, $0.summary(usage)) })
    text += "\n" + usage.subcommandsHeading + "\n"
    text += Self.rows(
      Subcommand.all.map { row in
        (row.operands.isEmpty ? row.name : "\(row.name) \(row.operands)", row.summary(usage))
      })
    return text + "\n" + usage.helpEnding + "\n"
  }

  /// One subcommand.
  func of(_ subcommand: Subcommand) -> String {
    var text = "\(subcommand.usage)\n\n\(subcommand.summary(usage))\n"
    if !subcommand.options.isEmpty {
      text += "\n" + usage.optionsHeading + "\n"
      text += Self.rows(subcommand.options.map { ($0.spelling, $0.summary(usage)) })
    }
    text += "\n" + usage.everywhereHeading + "\n"
    return text + Self.rows(everywhere.map { ($0.spelling, $0.summary(usage)) })
  }

  /// What is accepted, after wrong usage: one subcommand's call, or how the program is called.
  func accepted(by subcommand: Subcommand?) -> String {
    guard let subcommand else {
      return calls + usage.subcommandsHeading + " "
        + Subcommand.all.map(\.name).joined(separator: " ") + "\n" + usage.helpEnding + "\n"
    }
    return "\(usage.usageWord) \(subcommand.usage)\n"
      + Self.rows(subcommand.options.map { ($0.spelling, $0.summary(usage)) })
  }

  private var calls: String {
    "\(usage.usageWord)\n  porada [\(usage.optionsWord)] [\(usage.workspaceWord)]\n"
      + "  porada [\(usage.optionsWord)] \(usage.subcommandWord) [\(usage.argumentsWord)]\n"
  }

  /// Two columns on a page of 80; a left side that is too long has a line of its own.
  private static func rows(_ rows: [(String, String)]) -> String {
    let (width, page) = (26, 80)
    let margin = String(repeating: " ", count: width + 4)
    return rows.map { left, right in
      let size = DisplayText.width(left)
      let lines = DisplayText.wrapped(right, page - width - 4).joined(separator: "\n" + margin)
      let gap = size <= width ? String(repeating: " ", count: width - size + 2) : "\n" + margin
      return "  \(left)\(gap)\(lines)\n"
    }.joined()
  }
}

extension Subcommand {
  /// `help [SUBCOMMAND]`.
  static let help = Subcommand(
    "help", "[SUBCOMMAND]", accepts: 0...1, completes: .subcommands, summary: { $0.help }
  ) { call in
    let help = HelpText(call.usage, call.services.themeNames)
    guard let name = call.operand(0) else { return call.write(help.whole) }
    if notYet.contains(name) { throw Misuse.notYet(name) }
    guard let subcommand = named(name) else { throw Misuse.unknownSubcommand(name) }
    call.write(help.of(subcommand))
  }
}
