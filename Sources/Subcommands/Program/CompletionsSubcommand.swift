import Phrases

extension Subcommand {
  /// `completions SHELL`: a script for the shell, made of the table of subcommands.
  static let completions = Subcommand(
    "completions", Shell.allCases.map(\.rawValue).joined(separator: "|"), accepts: 1...1,
    completes: .words(Shell.allCases.map(\.rawValue)), summary: { $0.completions }
  ) { call in
    let word = call.invocation.operands[0]
    guard let shell = Shell(rawValue: word) else {
      throw Misuse.operandNotAWord(word, Shell.allCases.map(\.rawValue))
    }
    let script = CompletionScript(
      everywhere: OptionRow.everywhere(themes: call.services.themeNames), usage: call.usage)
    call.write(script.text(for: shell))
  }
}

/// A shell that completions can be written for.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}
