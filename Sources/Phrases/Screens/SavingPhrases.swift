public import Coordination

/// Words about what is saved, not saved, and brought back.
extension ScreenPhrases {
  /// That something is not saved, in short.
  public func notSaved(since time: WallTime) -> String {
    say("NOT SAVED since \(time)", "NEULOŽENO od \(time)")
  }
  /// What came back, and when the last of it was typed.
  public func recovered(to moment: String?, _ what: String) -> String {
    guard let moment else { return say("Recovered: \(what).", "Obnoveno: \(what).") }
    return say("Recovered to \(moment): \(what).", "Obnoveno k \(moment): \(what).")
  }
  /// That a line came back.
  public func recovered(to moment: String) -> String {
    say(" recovered to \(moment) ", " obnoveno k \(moment) ")
  }
  public func recoveredEntry(_ meeting: String) -> String {
    say("the line typed for the \(meeting)", "rozepsaný řádek zápisu: \(meeting)")
  }
  public func recoveredForms(_ count: Int) -> String {
    say(
      count == 1 ? "one form" : "\(count) forms",
      count == 1 ? "jeden formulář" : count < 5 ? "\(count) formuláře" : "\(count) formulářů")
  }
  public func recoveredChanges(_ count: Int) -> String {
    say(
      count == 1 ? "one change, saved now" : "\(count) changes, saved now",
      count == 1
        ? "jedna změna, nyní uložená"
        : count < 5 ? "\(count) změny, nyní uložené" : "\(count) změn, nyní uložených")
  }
  public var otherTextsKept: String {
    say(
      "Where two texts were typed, both are kept (:recovered).",
      "Kde byly napsány dva texty, zůstaly oba (:obnovené).")
  }
  public func notBroughtBack(_ reason: String) -> String {
    say(
      "A change made before could not be saved any more: \(reason)",
      "Dřívější změnu už nelze uložit: \(reason)")
  }
  public func textGivenBack(_ reason: String) -> String {
    say(
      "\(reason) What you typed stands where you typed it.",
      "\(reason) Napsané je zpět tam, kde jste to psali.")
  }
  public var leavingUnsaved: String {
    say(
      "Not everything is saved. It is kept and will be saved at the next start; q again leaves.",
      "Ne vše je uloženo. Zůstává to zachováno a uloží se při příštím spuštění; další q odejde.")
  }
}
