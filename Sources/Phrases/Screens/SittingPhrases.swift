public import Coordination

// The sitting: quorum, presence, the entry line and what it will become.
extension ScreenPhrases {
  public func quorum(_ quorum: Quorum, unicode: Bool) -> String {
    let sign = quorum.isReached ? (unicode ? "✓" : "ok") : "!"
    return say(
      "quorum \(quorum.present) of \(quorum.members) present, \(quorum.needed) needed \(sign)",
      "přítomno \(quorum.present) z \(quorum.members), třeba \(quorum.needed) \(sign)")
  }
  public func quorumUnknown(_ quorum: Quorum) -> String {
    say(
      "\(quorum.members) with vote, \(quorum.needed) needed",
      "\(quorum.members) s hlasem, třeba \(quorum.needed)")
  }
  public func presentCount(_ present: Int, excused: Int) -> String {
    say("Present \(present) · excused \(excused)", "Přítomno \(present) · omluveno \(excused)")
  }
  public var notMarked: String { say("not marked", "neoznačeno") }
  public func itemTiming(planned: Int?, taken: Int) -> String {
    let plan = planned.map { say("planned \($0) · ", "plán \($0) · ") } ?? ""
    return plan + say("now \(taken) min", "nyní \(taken) min")
  }
  public var noItemTakenUp: String {
    say("No item taken up: F5 takes up the next", "Žádný bod není zahájen: F5 zahájí další")
  }
  public var sittingNotOpen: String {
    say(
      "The sitting is not open: #startmeeting opens it",
      "Jednání není zahájeno: zahájí je #zahájení")
  }
  public var notInSession: String {
    say(
      "The sitting is not open: m opens it.", "Jednání není zahájeno: zahájí je klávesa m.")
  }
  public func sittingLater(_ day: CalendarDay) -> String {
    let day = phrases.dates.short(day)
    return say(
      "The sitting is on \(day), not open yet.", "Jednání se koná \(day), dosud není zahájeno.")
  }
  public var sittingOver: String { say("The sitting is over.", "Jednání už skončilo.") }
  public var noMoreItems: String { say("That was the last item.", "To byl poslední bod.") }
  public var noItemBefore: String { say("That is the first item.", "To je první bod.") }
  public var noResolution: String {
    say("No resolution yet: type !text first.", "Zatím žádné usnesení: napište nejprve !text.")
  }
  public var resolution: String { say("Resolution", "Usnesení") }
  public var pressToEnter: String {
    say("i or Enter: type into the minutes", "i nebo Enter: psát do zápisu")
  }
  public func unfinishedLine(_ text: String) -> String {
    say("not entered yet: \(text)", "dosud nezapsáno: \(text)")
  }
  public var entryHint: String {
    say(
      "note · !decision · #action WHO what by DATE · #topic · Name: words",
      "poznámka · !usnesení · #úkol KDO co do DATUM · #bod · Zkratka: slova")
  }
  public func minutesClosed(_ state: String) -> String {
    say("The minutes are closed: \(state).", "Zápis je uzavřen: \(state).")
  }
  public var lineTakenAway: String {
    say("The line is taken away; Ctrl-Y brings it back.", "Řádek je odebrán; vrátí ho Ctrl-Y.")
  }
}

// Messages.
extension ScreenPhrases {
  public func undone(_ what: String) -> String { say("Undone: \(what)", "Vzato zpět: \(what)") }
  public func redone(_ what: String) -> String { say("Redone: \(what)", "Znovu: \(what)") }
  public var nothingToUndo: String { say("Nothing to undo.", "Není co vzít zpět.") }
  public var nothingToRedo: String { say("Nothing to redo.", "Není co opakovat.") }
  public func added(_ kind: String) -> String { say("Added: \(kind).", "Přidáno: \(kind).") }
  public func saved(_ title: String) -> String { say("Changed: \(title)", "Změněno: \(title)") }
  public func deleted(_ title: String) -> String {
    let title = phrases.values.beginning(of: title, 60)
    return say("Deleted: \(title). u brings it back.", "Smazáno: \(title). Zpět klávesou u.")
  }
  public func reallyDelete(_ title: String) -> String {
    say("Delete “\(title)”?", "Smazat „\(title)“?")
  }
  public var nothingChanged: String { say("Nothing was changed.", "Nic se nezměnilo.") }
  public var nothingChosen: String { say("Nothing is chosen.", "Nic není vybráno.") }
  public var onlyOwnReports: String {
    say(
      "A member's view writes only its own reports and comments.",
      "V pohledu člena lze zapisovat jen vlastní zprávy a připomínky.")
  }
  public var allSaved: String {
    say("Everything is saved as you go.", "Vše se ukládá průběžně.")
  }
  public func changedOutside(_ what: String) -> String {
    let what = what.isEmpty ? "" : ": \(what)"
    return say("Changed elsewhere\(what).", "Změněno jinde\(what).")
  }
  public func deletedOutside(_ what: String) -> String {
    say("Deleted elsewhere: \(what).", "Smazáno jinde: \(what).")
  }
  public func andMore(_ title: String, _ count: Int) -> String {
    let title = phrases.values.beginning(of: title, 60)
    return say("\(title) and \(count) more", "\(title) a další (\(count))")
  }
  public func notSaved(since time: WallTime, _ reason: String) -> String {
    say("NOT SAVED since \(time): \(reason)", "NEULOŽENO od \(time): \(reason)")
  }
  public var draftKept: String {
    say(
      "What you typed is kept; open the form again to go on.",
      "Napsané zůstává; otevřete formulář znovu a pokračujte.")
  }
  public var draftKeptAside: String {
    say(
      "The record is deleted; what you typed is kept under :recovered.",
      "Záznam byl smazán; napsané zůstává pod :obnovené.")
  }
  public var recordGone: String {
    say(
      "The record was deleted meanwhile. What you typed stays here, and under :recovered after Esc.",
      "Záznam byl mezitím smazán. Napsané zůstává zde a po Esc pod :obnovené.")
  }
  public var reallyDiscard: String {
    say(
      "Throw away what you typed into this form? Esc in the form keeps it.",
      "Zahodit, co jste napsali do formuláře? Esc ve formuláři to zachová.")
  }
  public func draftRestored(to moment: String) -> String {
    say(
      "Recovered to \(moment): typed before and not saved. Ctrl-X discards it.",
      "Obnoveno, naposledy psáno \(moment), neuloženo. Ctrl-X to zahodí.")
  }
  public func changedMeanwhile(_ text: String) -> String {
    say(
      "changed meanwhile, now: “\(text)”. Enter again: yours; Ctrl-X: theirs.",
      "mezitím změněno, nyní: „\(text)“. Znovu Enter: platí vaše; Ctrl-X: platí jejich.")
  }
  public var theirsTaken: String {
    say("What they wrote stands here now.", "Teď tu stojí, co napsali oni.")
  }
  public var referred: String { say("Referred to the group.", "Postoupeno skupině.") }
  public var closedItem: String { say("The item is closed.", "Podnět je uzavřen.") }
  public func notADay(_ text: String) -> String {
    say(
      "“\(text)” is no date: 30.6.2008, 2008-06-30, +3w",
      "„\(text)“ není datum: 30.6.2008, 2008-06-30, +3t")
  }
  public var postponeTo: String { say("Postpone to which day?", "Na který den odložit?") }
  public var pickHint: String {
    say("type to find; Space lists all", "pište pro hledání; mezerník ukáže vše")
  }
}

// The help.
extension ScreenPhrases {
  public func helpTitle(_ place: String) -> String { say("Here: \(place)", "Zde: \(place)") }
  public func helpPlace(_ place: String) -> String { say("Help · \(place)", "Nápověda · \(place)") }
  public var helpPlaces: String { say("Places", "Místa") }
  public var helpPaletteOnly: String { say("From the palette", "Z palety") }
  public var helpListsTitle: String { say("In lists and texts", "V seznamech a textech") }
  public var helpLists: [(String, String)] {
    [
      ("↑ ↓ j k", say("one row", "o řádek")), ("^D ^U", say("half a page", "o půl strany")),
      ("gg G", say("first, last", "první, poslední")),
      (
        "/", say("narrow as you type, diacritics ignored", "zúžit psaním, bez ohledu na diakritiku")
      ),
      ("Esc", say("one step back", "o krok zpět")),
    ]
  }
  public var documentPlace: String { say("Document", "Dokument") }
  public var helpSignsTitle: String { say("Signs", "Značky") }
}
