public import Coordination
public import Workspaces

/// Words about what is saved, not saved, and brought back.
extension ScreenPhrases {
  /// That something is not saved, in short.
  public func notSaved(since time: WallTime) -> String {
    say("NOT SAVED since \(time)", "NEULOŽENO od \(time)")
  }
  /// What came back, and when the last of it was typed.
  public func recovered(to moment: String?, _ what: String) -> String {
    guard let moment else { return say("Recovered: \(what).", "Obnoveno: \(what).") }
    return say("Recovered to \(moment): \(what).", "Obnoveno, naposledy psáno \(moment): \(what).")
  }
  /// That a line came back.
  public func recovered(to moment: String) -> String {
    say(" recovered to \(moment) ", " obnoveno, naposledy psáno \(moment) ")
  }
  public func recoveredEntry(_ meeting: String) -> String {
    say("the line typed for the \(meeting)", "rozepsaný řádek zápisu (\(meeting))")
  }
  public func moreRecovered(_ count: Int) -> String {
    say("and \(count) more", "a \(count) \(count < 5 ? "další" : "dalších")")
  }
  public func recoveredForm(_ title: String) -> String {
    say("the form “\(title)”", "formulář „\(title)“")
  }
  /// Texts that have no place any more.
  public func recoveredOfGone(_ count: Int) -> String {
    phrases.count(
      count,
      ("text of a record that is gone (:recovered)", "texts of records that are gone (:recovered)"),
      (
        "text ke smazanému záznamu (:obnovené)", "texty ke smazaným záznamům (:obnovené)",
        "textů ke smazaným záznamům (:obnovené)"
      ))
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
      "Of two texts both are kept (:recovered).",
      "Ze dvou textů zůstaly oba (:obnovené).")
  }
  public var typingDamaged: String {
    say(
      "Part of the earlier typing is unreadable (porada check).",
      "Část rozepsaného textu nelze přečíst (porada check).")
  }
  /// How many restricted records are not in this copy.
  public func withheld(_ count: Int) -> String {
    say(
      count == 1
        ? "one restricted record is not in this copy"
        : "\(count) restricted records are not in this copy",
      count == 1
        ? "jeden neveřejný záznam v této kopii není"
        : count < 5
          ? "\(count) neveřejné záznamy v této kopii nejsou"
          : "\(count) neveřejných záznamů v této kopii není")
  }
  public func withheldShort(_ count: Int) -> String {
    say("\(count) restricted withheld", "neveřejných zde není: \(count)")
  }
  public var doubtfulPlace: String {
    say("unsafe place (porada check)", "nevhodné místo (porada check)")
  }
  public func moreRefused(_ count: Int) -> String {
    say(
      count == 1 ? "Another change was refused too." : "\(count) other changes were refused too.",
      phrases.form(
        count, ("", ""),
        (
          "Odmítnuta byla i 1 další změna.", "Odmítnuty byly i \(count) další změny.",
          "Odmítnuto bylo i \(count) dalších změn."
        )))
  }
  public func notBroughtBack(_ reason: String) -> String {
    say(
      "An earlier change can no longer be saved: \(reason)",
      "Dřívější změnu už nelze uložit: \(reason)")
  }
  /// Where a line is that was entered and then refused.
  public var lineGivenBack: String { say("The line is back.", "Řádek je zpět.") }
  /// Where a text is that was typed into a form, saved and then refused.
  public var formGivenBack: String {
    say(
      "Open the form again: what you typed is there.",
      "Otevřete formulář znovu: napsaný text v něm je.")
  }
  /// Where a text is in whose place another one stands by now.
  public var textGivenBackBeside: String {
    say(
      "Another text stands there now; what you typed is under :recovered.",
      "Na tom místě je teď jiný text; co jste napsali, najdete pod :obnovené.")
  }
  public var leavingLoses: String {
    say(
      "What was typed last can be written nowhere and is only here: leaving now loses it. q again leaves.",
      "Poslední napsaný text nelze nikam uložit a je jen zde; odchodem se ztratí. Dalším stiskem q odejdete."
    )
  }
  public var lossAtTheEnd: String {
    say(
      "what was typed last could be written nowhere and is lost",
      "poslední napsaný text nebylo možné nikam uložit a je ztracen")
  }
  public var leavingUnsaved: String {
    say(
      "Not everything is saved yet. The rest is kept and will be saved at the next start; q again leaves.",
      "Vše ještě není uloženo. Zbytek zůstává zachován a uloží se při příštím spuštění; dalším stiskem q odejdete."
    )
  }
}

/// Words about who takes the minutes.
extension ScreenPhrases {
  /// What stands in empty minutes for who only reads them.
  public var emptyMinutesToRead: String { say("No entry yet.", "Zatím žádná položka.") }
  /// Why nothing can be changed where the settings are a newer program's.
  public var newerProgram: String {
    say(
      "read-only: a newer version of the program wrote the workspace",
      "jen pro čtení: pracovní složku zapsala novější verze programu")
  }
  public var minutesAreFree: String {
    say(
      "Nobody takes the minutes now: Enter takes them over.",
      "Zápis teď nikdo nevede: Enter jej převezme.")
  }
}

/// Words about earlier versions and other texts.
extension ScreenPhrases {
  public var versionsLabel: String { say("versions", "verze") }
  public var versionsSummary: String {
    say("See earlier versions and bring one back", "Zobrazit dřívější verze a některou vrátit")
  }
  public func versionsOf(_ title: String) -> String {
    say("Versions · \(title)", "Verze · \(title)")
  }
  public var noVersions: String {
    say("No earlier version is kept.", "Žádná dřívější verze není uchována.")
  }
  public var reading: String { say("Reading…", "Načítá se…") }
  public var bringBackLabel: String { say("bring back", "vrátit") }
  public var bringBackSummary: String {
    say("Bring the chosen version back", "Vrátit vybranou verzi")
  }
  public func reallyBringBack(_ number: Int) -> String {
    say("Bring version \(number) back?", "Vrátit verzi \(number)?")
  }
  public func broughtBack(_ number: Int) -> String {
    say("Version \(number) is back.", "Verze \(number) je zpět.")
  }
  public var presentVersion: String {
    say("This is how the record stands.", "To je současná podoba záznamu.")
  }
  public var versionRemoved: String { say("deleted", "smazáno") }
  public func manner(_ manner: ChangeManner) -> String {
    switch manner {
    case .made: say("changed", "změněno")
    case .undone: say("undone", "vzato zpět")
    case .redone: say("done again", "provedeno znovu")
    case .broughtBack: say("brought back", "vrácena verze")
    case .synchronised: say("synchronised", "synchronizováno")
    case .accepted: say("edited by hand", "upraveno ručně")
    case .repaired: say("repaired", "opraveno")
    }
  }
  public var deletedTitle: String { say("Deleted records", "Smazané záznamy") }
  public var deletedSummary: String {
    say("See deleted records and bring one back", "Zobrazit smazané záznamy a některý vrátit")
  }
  public var noDeleted: String { say("Nothing has been deleted.", "Nic nebylo smazáno.") }
  public var deletedColumn: String { say("Deleted", "Smazáno") }
  public var versionColumn: String { say("No.", "Č.") }
  public var savedColumn: String { say("Saved", "Uloženo") }
  public var typedColumn: String { say("Typed", "Napsáno") }
  public var whoColumn: String { say("Who", "Kdo") }
  public var howColumn: String { say("How", "Jak") }
  public var changedFieldsColumn: String { say("Changed", "Změněno") }
  public var recoveredSummary: String {
    say(
      "See recovered texts that later ones have replaced",
      "Zobrazit obnovené texty, na jejichž místě jsou novější")
  }
  public var recoveredTitle: String { say("Recovered texts", "Obnovené texty") }
  public var textColumn: String { say("Text", "Text") }
  public var noRecovered: String {
    say("No recovered text is kept.", "Žádný obnovený text není uchován.")
  }
  public var forgetLabel: String { say("discard", "zahodit") }
  public var forgetSummary: String {
    say("Discard the chosen text", "Zahodit vybraný text")
  }
  public var reallyForget: String {
    say("Discard this text for good?", "Zahodit tento text natrvalo?")
  }
  public var putBackLabel: String { say("put back", "vrátit na místo") }
  public var putBackSummary: String {
    say(
      "Put the chosen text where it was typed; what stands there now is kept here",
      "Vrátit vybraný text tam, kde byl napsán; text, který tam je teď, zůstane zde")
  }
  public var recoveredHasNoPlace: String {
    say(
      "The record it was typed for is deleted; bring that back first (:deleted records).",
      "Záznam, ke kterému patří, je smazán; nejprve ho vraťte (:smazané záznamy).")
  }
  public var textPutBack: String {
    say("The text is back where it was typed.", "Text je zpět tam, kde byl napsán.")
  }
}
