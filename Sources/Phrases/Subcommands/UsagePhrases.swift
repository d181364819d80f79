public import Coordination

/// The words of the command line: help, summaries, wrong usage, headings of listings.
public struct UsagePhrases: Sendable {
  let phrases: Phrases

  func say(_ english: String, _ czech: String) -> String { phrases.say(english, czech) }
}

extension Phrases {
  public var usage: UsagePhrases { UsagePhrases(phrases: self) }
}

// The frame of help.
extension UsagePhrases {
  public var about: String {
    say(
      "porada - the work of a coordination group: meetings, minutes, plan of tasks.",
      "porada - práce koordinační skupiny v terminálu: jednání, zápisy, plán úkolů.")
  }
  public var usageWord: String { say("Usage:", "Použití:") }
  public var optionsWord: String { say("OPTIONS", "VOLBY") }
  public var workspaceWord: String { say("WORKSPACE", "SLOŽKA") }
  public var subcommandWord: String { say("SUBCOMMAND", "PŘÍKAZ") }
  public var argumentsWord: String { say("ARGUMENTS", "ARGUMENTY") }
  public var optionsHeading: String { say("Options:", "Volby:") }
  public var subcommandsHeading: String { say("Subcommands:", "Příkazy:") }
  public var everywhereHeading: String {
    say("Options of every subcommand:", "Volby všech příkazů:")
  }
  public var helpEnding: String {
    say(
      "`porada help SUBCOMMAND` tells more; without a subcommand the workspace opens.",
      "Více řekne `porada help PŘÍKAZ`; bez příkazu se otevře pracovní složka.")
  }
}

// What is wrong with a command line.
extension UsagePhrases {
  public func unknownOption(_ word: String) -> String {
    say("there is no option \(word) here", "volba \(word) zde neexistuje")
  }
  public func valueMissing(_ option: String, _ value: String) -> String {
    say("\(option) wants a value: \(value)", "\(option) vyžaduje hodnotu: \(value)")
  }
  public func valueNotTaken(_ option: String) -> String {
    say("\(option) takes no value", "\(option) nemá hodnotu")
  }
  public func badValue(_ option: String, _ value: String, _ wanted: String) -> String {
    say(
      "\(option) cannot be \(value); it takes \(wanted)",
      "\(option) nemůže být \(value); může být \(wanted)")
  }
  public func badWord(_ value: String, _ wanted: String) -> String {
    say("\(value) is none of \(wanted)", "\(value) není žádná z možností \(wanted)")
  }
  public func unknownSubcommand(_ word: String) -> String {
    say("\(word) is neither a subcommand nor a folder", "\(word) není příkaz ani složka")
  }
  public func notYet(_ name: String) -> String {
    say("this version does not have \(name) yet", "tato verze ještě nemá \(name)")
  }
  public func operandMissing(_ name: String) -> String {
    say("\(name) is missing", "chybí \(name)")
  }
  public func operandTooMany(_ word: String) -> String {
    say("one word too many: \(word)", "slovo navíc: \(word)")
  }
  public func notAPair(_ word: String) -> String {
    say("\(word) is not key=value", "\(word) není klíč=hodnota")
  }
  public func unknownKind(_ word: String, _ known: [String]) -> String {
    let words = known.joined(separator: ", ")
    return say(
      "\(word) is no kind of record; the kinds are \(words)",
      "\(word) není druh záznamu; druhy jsou \(words)")
  }
}

// What is said of what was done.
extension UsagePhrases {
  public var noTerminal: String {
    say(
      "there is no terminal to show the screens on; `porada help` lists what works without one",
      "není k dispozici terminál, na kterém by se zobrazily obrazovky; co funguje bez něj, vypíše `porada help`"
    )
  }
  /// A terminal that says of itself that it can do nothing but write lines, or that nobody knows here.
  public func unfitTerminal(_ kind: String) -> String {
    let kind = VisibleText.line(phrases.values.beginning(of: kind, 60))
    return kind.isEmpty
      ? say(
        "the kind of terminal is not stated (TERM is empty); `porada help` lists what works without screens",
        "není uvedeno, jaký je to terminál (proměnná TERM je prázdná); co funguje bez obrazovek, vypíše `porada help`"
      )
      : say(
        "this terminal (TERM=\(kind)) cannot show screens, or is not known here; `porada help` lists what works without them",
        "tento terminál (TERM=\(kind)) neumí zobrazit obrazovky nebo zde není znám; co funguje bez nich, vypíše `porada help`"
      )
  }
  public var tooFewFiles: String {
    say(
      "too few files may be open at a time here (`ulimit -n`); 80 are enough",
      "zde smí být otevřeno příliš málo souborů najednou (`ulimit -n`); stačí jich 80")
  }
  /// What is said on standard error where nothing can be printed.
  public var notPrinted: String {
    say(
      "what there is to print cannot be written; what was done is done",
      "výstup nelze zapsat; co bylo provedeno, platí")
  }
  public func demonstrationWritten(_ path: String) -> String {
    say("The demonstration is in \(path)", "Ukázka je v \(path)")
  }
  public func workspaceMade(_ path: String) -> String {
    say("The new workspace is in \(path)", "Nová pracovní složka je v \(path)")
  }
  public var nothingWrong: String { say("Nothing is wrong.", "Vše je v pořádku.") }
  public func faultsFound(_ count: Int) -> String {
    phrases.count(count, ("fault found", "faults found"), ("závada", "závady", "závad"))
  }
  public func nothingListed(_ kind: RecordKind) -> String {
    say("no \(phrases.kinds.plural(kind))", "žádné záznamy: \(phrases.kinds.plural(kind))")
  }
  public func nothingFound(_ text: String) -> String {
    say("nothing holds \(text)", "nic neobsahuje \(text)")
  }
  public var askName: String { say("Name of the group in English", "Anglický název skupiny") }
  public var askNameCs: String {
    say("Name of the group in Czech (may stay empty)", "Český název skupiny (může zůstat prázdný)")
  }
  public var askChair: String {
    say(
      "Code of the chair's institution (may stay empty)",
      "Zkratka instituce předsedy (může zůstat prázdná)")
  }
}
