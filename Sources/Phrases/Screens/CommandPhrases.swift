public import Coordination

// Labels of the key bar (a word or two) and the one-line summaries that help and palette show.
extension ScreenPhrases {
  public var addLabel: String { say("add", "přidat") }
  public var editLabel: String { say("edit", "upravit") }
  public var openLabel: String { say("open", "otevřít") }
  public var saveLabel: String { say("save", "uložit") }
  public var backLabel: String { say("back", "zpět") }
  public var quitLabel: String { say("quit", "konec") }
  public var leaveLabel: String { say("leave", "odejít") }
  public var helpLabel: String { say("help", "nápověda") }
  public var paletteLabel: String { say("palette", "paleta") }
  public var runLabel: String { say("do it", "provést") }
  public var chooseLabel: String { say("choose", "vybrat") }
  public var nextFieldLabel: String { say("next field", "další pole") }
  public var nextTabLabel: String { say("next tab", "další list") }
  public var nextPlanLabel: String { say("next plan", "další plán") }
  public var overdueLabel: String { say("overdue", "po termínu") }
  public var sortLabel: String { say("sort", "řadit") }
  public var policiesLabel: String { say("strategies", "strategie") }
  public var evaluateLabel: String { say("evaluate", "hodnotit") }
  public var reportLabel: String { say("own report", "vlastní zpráva") }
  public var ledgerLabel: String { say("ledger", "kniha hodnocení") }
  public var referLabel: String { say("refer up", "postoupit") }
  public var otherBodyLabel: String { say("other body", "jiný orgán") }
  public var onDayLabel: String { say("on a day", "ke dni") }
  public var institutionsLabel: String { say("institutions", "instituce") }
  public var takeUpLabel: String { say("take up", "projednat") }
  public var moveUpLabel: String { say("move up", "výš") }
  public var editMeetingLabel: String { say("meeting", "jednání") }
  public var cameLabel: String { say("came", "přišel") }
  public var leftLabel: String { say("left", "odešel") }
  public var voteLabel: String { say("vote", "hlasování") }
  public var nextItemLabel: String { say("next item", "další bod") }

  public var undoSummary: String { say("Undo the last change", "Vzít zpět poslední změnu") }
  public var redoSummary: String {
    say("Redo what was undone", "Znovu provést, co bylo vzato zpět")
  }
  public var paletteSummary: String {
    say("Find any command or record", "Najít příkaz nebo záznam")
  }
  public var helpSummary: String { say("Help for where you are", "Nápověda k tomuto místu") }
  public var suspendSummary: String {
    say("Suspend; fg brings it back", "Pozastavit; vrátí fg")
  }
  public var backSummary: String { say("One step back", "O krok zpět") }
  public var cancelSummary: String {
    say("Cancel what is being typed or run", "Zrušit, co se píše nebo běží")
  }
  public var openSummary: String { say("Open what is chosen", "Otevřít vybrané") }
  public var openMeetingSummary: String { say("Open the meeting", "Otevřít jednání") }
  public var openTaskSummary: String { say("Open the task whole", "Otevřít celý úkol") }
  public var openMemberSummary: String { say("Open the seat", "Otevřít místo člena") }
  public var openItemSummary: String { say("Open the item", "Otevřít podnět") }
  public var openRecordSummary: String { say("Open the record whole", "Otevřít celý záznam") }
  public var editSummary: String { say("Edit what is chosen", "Upravit vybrané") }
  public var deleteSummary: String { say("Delete what is chosen", "Smazat vybrané") }
  public var saveSummary: String { say("Save what the form says", "Uložit formulář") }
  public var nextFieldSummary: String { say("To the next field", "Na další pole") }
  public var previousFieldSummary: String { say("To the field before", "Na předchozí pole") }
  public var newLineSummary: String {
    say("A new line in a long text", "Nový řádek v dlouhém textu")
  }
  public var discardSummary: String {
    say("Leave and discard what was typed", "Odejít a zahodit napsané")
  }
  public var paletteTitle: String { say("Command or record", "Příkaz nebo záznam") }
  public var enterLabel: String { say("type", "psát") }
  public var runSummary: String { say("Do what is chosen", "Provést vybrané") }
  public var nextTabSummary: String { say("To the next tab", "Na další list") }
  public var previousTabSummary: String { say("To the tab before", "Na předchozí list") }
  public var nextPlanSummary: String { say("To the next plan", "Na další plán") }
  public var previousPlanSummary: String { say("To the plan before", "Na předchozí plán") }
  public var overdueSummary: String {
    say("Only what is overdue, or all", "Jen po termínu, nebo vše")
  }
  public var sortSummary: String { say("Another order", "Jiné pořadí") }
  public var policiesSummary: String {
    say("Strategies and other policy papers", "Strategie a další dokumenty")
  }
  public var evaluateSummary: String {
    say("Evaluate a task: the group's verdict", "Vyhodnotit úkol: hodnocení skupiny")
  }
  public var reportSummary: String {
    say("The institution's own report on the task", "Vlastní zpráva instituce o plnění úkolu")
  }
  public var ledgerSummary: String {
    say("The ledger: every verdict and report", "Kniha hodnocení: všechna hodnocení a zprávy")
  }
  public var referSummary: String {
    say("Refer the item up to the group", "Postoupit podnět skupině")
  }
  public var closeItemSummary: String { say("Close the item", "Uzavřít podnět") }
  public var otherBodySummary: String {
    say("The seats of the next body", "Místa v dalším orgánu")
  }
  public var onDaySummary: String {
    say("The seats on another day", "Místa k jinému dni")
  }
  public var institutionsSummary: String { say("Institutions and bodies", "Instituce a orgány") }
  public var takeUpSummary: String {
    say("Take the item up; the one before is closed", "Zahájit bod; předchozí se uzavře")
  }
  public var moveUpSummary: String { say("Move the item up", "Posunout bod výš") }
  public var moveDownSummary: String { say("Move the item down", "Posunout bod níž") }
  public var editMeetingSummary: String {
    say("Edit the meeting itself", "Upravit samotné jednání")
  }
  public func markSummary(_ state: String) -> String {
    say("Mark as: \(state)", "Označit: \(state)")
  }
  public var cameSummary: String { say("Came just now", "Právě přišel") }
  public var leftSummary: String { say("Left just now", "Právě odešel") }
  public var clearMarkSummary: String { say("Take the mark back", "Zrušit označení") }
  public var allPresentLabel: String { say("all present", "všichni") }
  public var allPresentSummary: String {
    say("Mark everybody not marked yet as present", "Označit všechny neoznačené jako přítomné")
  }
  public var attendanceSummary: String { say("To the attendance", "Na účast") }
  public var minutesSummary: String { say("To the minutes", "Na zápis") }
  public var enterSummary: String { say("Type into the minutes", "Psát do zápisu") }
  public var printLabel: String { say("as printed", "jak vyjde") }
  public var printSummary: String {
    say("The document as it would be printed now", "Dokument, jak by se nyní vytiskl")
  }
  public var nextDocumentSummary: String {
    say("The next document of the meeting", "Další dokument jednání")
  }
  public func documentName(_ number: Int) -> String {
    switch number {
    case 0: say("Minutes", "Zápis")
    case 1: say("Minutes, public version", "Zápis, veřejná verze")
    case 2: say("Agenda", "Program")
    case 3: say("Invitation", "Pozvánka")
    case 4: say("Attendance sheet", "Prezenční listina")
    case 5: say("List of resolutions", "Seznam usnesení")
    default: say("Notice", "Oznámení")
    }
  }
  public var voteSummary: String {
    say("The vote on the resolution", "Hlasování o usnesení")
  }
  public var nextItemSummary: String {
    say("Take up the next item of the agenda", "Zahájit další bod programu")
  }
  public var faultsSummary: String {
    say("Files that cannot be used", "Soubory, které nelze použít")
  }

  public var stepOpen: String { say("open the sitting", "zahájit jednání") }
  public var stepClose: String { say("close the sitting", "ukončit jednání") }
  public var stepConvene: String { say("convene", "svolat") }
  public var stepCirculate: String { say("circulate the minutes", "rozeslat zápis") }
  public var stepVerify: String { say("minutes verified", "zápis ověřen") }
  public var stepApprove: String { say("minutes approved", "zápis schválen") }
  public var stepCancel: String { say("cancel the meeting", "zrušit jednání") }
  public var stepPostpone: String { say("postpone the meeting", "odložit jednání") }
  public func stepSummary(_ step: String) -> String {
    say("The meeting's step: \(step)", "Krok jednání: \(step)")
  }
  public func stepDone(_ step: MoveMeeting.Step) -> String {
    switch step {
    case .convene: say("The meeting is convened.", "Jednání je svoláno.")
    case .open: say("The sitting is open.", "Jednání je zahájeno.")
    case .close: say("The sitting is closed.", "Jednání je ukončeno.")
    case .circulate: say("The minutes are circulated.", "Zápis je rozeslán.")
    case .verify: say("The minutes are verified.", "Zápis je ověřen.")
    case .approve: say("The minutes are approved.", "Zápis je schválen.")
    case .postpone: say("The meeting is postponed.", "Jednání je odloženo.")
    case .cancel: say("The meeting is cancelled.", "Jednání je zrušeno.")
    }
  }
}
