/// The words of taking in a meeting's log.
public struct LogPhrases: Sendable {
  let phrases: Phrases
}

extension Phrases {
  /// The words of taking in a meeting's log.
  public var logs: LogPhrases { LogPhrases(phrases: self) }
}

extension LogPhrases {
  public var optionConvention: String {
    phrases.say("the conventions of the log", "zvyklosti, podle nichž je záznam psán")
  }
  public var optionPresent: String {
    phrases.say(
      "whether “Present:” replaces the list or adds to it",
      "zda „Present:“ seznam nahrazuje, nebo doplňuje")
  }
  public var optionInto: String {
    phrases.say(
      "into the minutes of which meeting; else a new one", "do zápisu kterého jednání; jinak nové")
  }
  public func taken(_ lines: Int, _ entries: Int, _ others: Int) -> String {
    let read = phrases.count(lines, ("line", "lines"), ("řádek", "řádky", "řádků"))
    let made = phrases.count(
      entries, ("entry", "entries"), ("položka zápisu", "položky zápisu", "položek zápisu"))
    let more = phrases.count(
      others, ("other record", "other records"),
      ("další záznam", "další záznamy", "dalších záznamů"))
    return phrases.say("\(read) read: \(made), \(more)", "přečteno \(read): \(made), \(more)")
  }
  public func passedOver(_ number: Int, _ text: String) -> String {
    phrases.say(
      "line \(number) passed over, no words of the meeting: \(text)",
      "řádek \(number) vynechán, nejsou to slova z jednání: \(text)")
  }
  public func doubtful(_ number: Int, _ text: String, _ why: String) -> String {
    phrases.say("line \(number): \(why): \(text)", "řádek \(number): \(why): \(text)")
  }
  public func idle(_ number: Int, _ text: String) -> String {
    phrases.say(
      "line \(number) adds nothing to the minutes: \(text)",
      "řádek \(number) do zápisu nic nepřidává: \(text)")
  }
  public func takenBack(_ number: Int, _ other: Int, _ text: String) -> String {
    phrases.say(
      "line \(number) takes back what came of line \(other): \(text)",
      "řádek \(number) bere zpět to, co vzniklo z řádku \(other): \(text)")
  }
  public func replaced(_ number: Int, _ text: String, _ old: String) -> String {
    phrases.say(
      "line \(number) takes the place of “\(old)”: \(text)",
      "řádek \(number) nahrazuje „\(old)“: \(text)")
  }
  public func noText(_ file: String) -> String {
    phrases.say("\(file) is no text", "\(file) není textový soubor")
  }
  public func nothing(_ file: String) -> String {
    phrases.say("\(file) holds no line of a meeting", "\(file) neobsahuje žádný řádek z jednání")
  }
}

extension UsagePhrases {
  /// The words of taking in a meeting's log.
  public var logs: LogPhrases { LogPhrases(phrases: phrases) }
}
