// A file that was changed, lost or left outside the program, and the journal of changes.
extension FaultPhrases {
  public var faultChangedByHand: String {
    phrases.say(
      "was changed outside the program since it was saved: edited by hand, or damaged",
      "od uložení se změnil mimo program: ruční úprava, nebo poškození")
  }

  public var faultMissing: String {
    phrases.say(
      "was saved and is no longer there", "byl uložen, a už tu není")
  }

  public var faultLeftover: String {
    phrases.say(
      "was left by a program that was killed; the next write takes it away",
      "zůstal po násilně ukončeném programu; odstraní se při příštím uložení")
  }

  public var faultUnfinished: String {
    phrases.say(
      "a change was begun and not finished; the next start or write finishes it",
      "změna byla započata a nedokončena; dokončí se při příštím spuštění nebo uložení")
  }

  /// `mode` is in octal digits.
  public func faultNotPrivate(_ mode: String) -> String {
    phrases.say(
      "others on this machine have access to it (permissions \(mode))",
      "přístup mají i další uživatelé tohoto počítače (oprávnění \(mode))")
  }

  public func faultDamagedJournal(_ count: Int) -> String {
    let number = phrases.values.number(count)
    return phrases.say(
      "the journal of changes cannot be read in places (\(number) bytes); some earlier versions are missing",
      "deník změn nelze místy přečíst (\(number) bajtů); některé dřívější verze chybějí")
  }

  public func faultTornJournal(_ count: Int) -> String {
    let number = phrases.values.number(count)
    return phrases.say(
      "the journal of changes ends with an entry cut short (\(number) bytes); the next write removes it",
      "deník změn končí nedopsanou položkou (\(number) bajtů); odstraní se při příštím uložení")
  }
}
