import Phrases

/// Completion scripts, made of the table of subcommands.
struct CompletionScript {
  let everywhere: [OptionRow]
  let usage: UsagePhrases

  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    // zsh reads the same script through its own emulation of bash completions.
    case .zsh:
      "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" + bash
    case .fish: fish
    }
  }

  private var bash: String {
    let names = Subcommand.all.map(\.name).joined(separator: " ")
    var text = """
      _porada() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} name= i
        COMPREPLY=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          case " \(names) " in *" ${COMP_WORDS[i]} "*) name=${COMP_WORDS[i]}; break;; esac
        done
        case $before in
          -w|--workspace) COMPREPLY=($(compgen -d -- "$word")); return;;

      """
    for option in everywhere where !option.words.isEmpty { text += bashWords(of: option) }
    text += "  esac\n  case $name/$before in\n"
    for row in Subcommand.all {
      for option in row.options where !option.words.isEmpty {
        text += bashWords(of: option, prefix: row.name + "/")
      }
    }
    text += "  esac\n  local words=\"\(spellings(everywhere))\"\n  case $name in\n"
    text += "    '') words=\"\(names) $words\"; COMPREPLY=($(compgen -d -- \"$word\"));;\n"
    for row in Subcommand.all {
      let words = (completions(row) + row.options.map { "--\($0.name)" }).joined(separator: " ")
      var action = "words=\"\(words) $words\""
      if case .folders = row.completes { action += "; COMPREPLY=($(compgen -d -- \"$word\"))" }
      text += "    \(row.name)) \(action);;\n"
    }
    return text + "  esac\n  COMPREPLY+=($(compgen -W \"$words\" -- \"$word\"))\n}\n"
      + "complete -F _porada porada\n"
  }

  private func bashWords(of option: OptionRow, prefix: String = "") -> String {
    let words = option.words.joined(separator: " ")
    return
      "    \(prefix)--\(option.name)) COMPREPLY=($(compgen -W \"\(words)\" -- \"$word\")); return;;\n"
  }

  private var fish: String {
    let names = Subcommand.all.map(\.name).joined(separator: " ")
    var text = "complete -c porada -f\n"
    for row in Subcommand.all {
      text += "complete -c porada -n 'not __fish_seen_subcommand_from \(names)' -a \(row.name)"
      text += " -d \(quoted(row.summary(usage)))\n"
      let seen = "-n '__fish_seen_subcommand_from \(row.name)'"
      let words = completions(row)
      if !words.isEmpty {
        text += "complete -c porada \(seen) -a '\(words.joined(separator: " "))'\n"
      }
      for option in row.options { text += "complete -c porada \(seen) \(fish(option))\n" }
    }
    for option in everywhere { text += "complete -c porada \(fish(option))\n" }
    return text
  }

  private func fish(_ option: OptionRow) -> String {
    var text = "-l \(option.name)" + (option.letter.map { " -s \($0)" } ?? "")
    if option.value != nil { text += " -r" }
    if !option.words.isEmpty { text += " -a '\(option.words.joined(separator: " "))'" }
    return text + " -d " + quoted(option.summary(usage))
  }

  private func completions(_ row: Subcommand) -> [String] {
    switch row.completes {
    case .nothing, .folders: []
    case .words(let words): words
    case .subcommands: Subcommand.all.map(\.name)
    }
  }

  private func spellings(_ options: [OptionRow]) -> String {
    options.map { "--\($0.name)" }.joined(separator: " ")
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
      + "'"
  }
}
