public import Coordination

// A file that was changed, lost or left outside the program, and the journal of changes.
extension FaultPhrases {
  public var faultChangedByHand: String {
    phrases.say(
      "was changed outside the program since it was saved: edited by hand, or damaged",
      "od uložení se změnil mimo program: ruční úprava, nebo poškození")
  }

  /// That a change was laid over what nobody had accepted.
  public func laidOver(_ name: String, _ id: RecordID) -> String {
    phrases.say(
      "\(name) had been edited by hand or damaged; that version is kept too: porada history \(id)",
      "\(name): soubor byl předtím ručně upraven nebo poškozen; i ta verze zůstává: porada history \(id)"
    )
  }

  public var faultAddedByHand: String {
    phrases.say(
      "was put there outside the program, by hand or by another one",
      "byl sem vložen mimo program, ručně nebo jiným programem")
  }

  public func faultDamagedTyping(_ size: Int) -> String {
    phrases.say(
      "what was typed and not entered cannot all be read here (\(bytes(size)))",
      "rozepsaný text zde nelze celý přečíst (\(bytes(size)))")
  }

  public func faultLeftTyping(_ texts: Int, _ changes: Int) -> String {
    let some = [
      texts == 0
        ? ""
        : phrases.count(
          texts, ("text", "texts"), ("rozepsaný text", "rozepsané texty", "rozepsaných textů")),
      changes == 0
        ? "" : phrases.count(changes, ("change", "changes"), ("změna", "změny", "změn")),
    ].filter { !$0.isEmpty }
    let what = phrases.list(some)
    return phrases.say(
      "left by a program that has ended: \(what); the next start takes it over",
      "zůstalo po ukončeném programu: \(what); převezme se při příštím spuštění")
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
      "změna byla zahájena, ale nedokončena; dokončí se při příštím spuštění nebo uložení")
  }

  /// `mode` is in octal digits.
  public func faultNotPrivate(_ mode: String) -> String {
    phrases.say(
      "others on this machine have access to it (permissions \(mode))",
      "přístup mají i další uživatelé tohoto počítače (oprávnění \(mode))")
  }

  public func faultDamagedJournal(_ count: Int) -> String {
    phrases.say(
      "the journal of changes cannot be read in places (\(bytes(count))); some earlier versions are missing",
      "deník změn nelze místy přečíst (\(bytes(count))); některé dřívější verze chybějí")
  }

  public func faultTornJournal(_ count: Int) -> String {
    phrases.say(
      "the end of the journal of changes is cut short (\(bytes(count))); the next write removes it",
      "deník změn má nedopsaný konec (\(bytes(count))); odstraní se při příštím uložení")
  }

  private func bytes(_ count: Int) -> String {
    phrases.values.number(count) + " "
      + phrases.form(count, ("byte", "bytes"), ("bajt", "bajty", "bajtů"))
  }
}
