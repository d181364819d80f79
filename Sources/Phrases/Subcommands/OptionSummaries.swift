// What each option of the whole program does, in a line.
extension UsagePhrases {
  public var optionWorkspace: String {
    say(
      "the workspace's folder; else $PORADA_WORKSPACE, the current folder or one above it",
      "pracovní složka; jinak $PORADA_WORKSPACE, aktuální složka nebo nejbližší nad ní")
  }
  public var optionAsOf: String {
    say(
      "the day taken for today; what is dated later does not count yet",
      "den, který se bere za dnešek; co je datováno později, se ještě nepočítá")
  }
  public var optionAt: String {
    say(
      "the time taken for now, which stands still until “#time 10:20” is typed",
      "čas, který se bere za nynější; stojí, dokud se nenapíše „#čas 10:20“")
  }
  public var optionLanguage: String {
    say("the language, else the locale's", "jazyk, jinak podle prostředí")
  }
  public var optionTheme: String { say("the theme of the screens", "barevné schéma obrazovek") }
  public var optionAs: String {
    say(
      "a member's view: restricted contents hidden, only its own reports and comments can be written",
      "pohled člena: bez neveřejného obsahu, psát lze jen vlastní zprávy a připomínky")
  }
  public var optionReadOnly: String { say("change nothing", "nic neměnit") }
  public var optionHelp: String { say("help", "nápověda") }
  public var optionVersion: String { say("the version", "verze") }
  public var optionFormat: String {
    say("how it is printed", "v jaké podobě se vypíše")
  }
  public var optionFilter: String {
    say(
      "only what holds the text, diacritics ignored",
      "jen co obsahuje text, bez ohledu na diakritiku")
  }
  public var optionNoOpen: String { say("only write it", "jen zapsat") }
  public var optionOutput: String {
    say("write to a file instead", "zapsat do souboru")
  }
  public var optionPublic: String {
    say("without restricted contents", "bez neveřejného obsahu")
  }
  public var optionRestricted: String {
    say("kept out of every public document", "nebude v žádném veřejném dokumentu")
  }
}

// The filters of listings.
extension UsagePhrases {
  public var filterOverdue: String { say("only those past their deadline", "jen po termínu") }
  public var filterDueSoon: String {
    say("only those due soon (a setting)", "jen s blížícím se termínem (podle nastavení)")
  }
  public var filterResponsible: String {
    say(
      "only those an institution answers for; several separated by commas",
      "jen v gesci instituce; více oddělit čárkami")
  }
  public var filterStatus: String {
    say(
      "only those of a status; several separated by commas",
      "jen v daném stavu; více oddělit čárkami")
  }
  public var filterPlan: String {
    say("only those of a policy paper, by id or period", "jen z dokumentu podle id nebo období")
  }
  public var filterBody: String { say("only those of a body", "jen u daného orgánu") }
  public var filterYear: String { say("only those of a year", "jen z daného roku") }
  public var filterState: String {
    say(
      "only those in a state; several separated by commas",
      "jen v daném stavu; více oddělit čárkami")
  }
  public var filterKind: String {
    say(
      "only those of a sort; several separated by commas", "jen daného druhu; více oddělit čárkami")
  }
  public var filterRole: String { say("only those of a role", "jen v dané roli") }
  public var filterInstitution: String {
    say("only those of an institution", "jen od dané instituce")
  }
  public var filterOn: String { say("only those held on a day", "jen platné v daný den") }
  public var filterMeeting: String { say("only those of a meeting", "jen z daného jednání") }
  public var filterVerb: String { say("only those with a verb", "jen s daným slovesem") }
  public var filterIndicator: String {
    say("only those whose indicator holds the text", "jen s ukazatelem obsahujícím text")
  }
}

// What goes with an evaluation and an institution's own report.
extension UsagePhrases {
  public var evaluateMeeting: String {
    say("the meeting; its day is the evaluation's", "jednání; jeho den je dnem hodnocení")
  }
  public var evaluateComment: String { say("what was said", "co zaznělo") }
  public var evaluateEvidence: String { say("what shows it", "co to dokládá") }
  public var evaluateEvidenceDate: String {
    say("the day of the evidence", "den, ze kterého je doklad")
  }
  public var evaluateIndicator: String {
    say("the value of the task's indicator", "hodnota indikátoru úkolu")
  }
  public var evaluateNewDeadline: String {
    say("a new deadline that the group granted", "nový termín, který skupina povolila")
  }
  public var evaluateDissent: String {
    say("who did not agree, and why", "kdo nesouhlasil a proč")
  }
  public var evaluateCorrects: String {
    say("the evaluation that this one corrects", "hodnocení, které se tímto opravuje")
  }
  public var stateBy: String {
    say("the institution that reports", "instituce, která podává zprávu")
  }
  public var stateText: String { say("the state in words", "stav slovy") }
  public var stateDate: String { say("the day; today if left out", "den; jinak dnešek") }
}

// Headings that no field has.
extension UsagePhrases {
  public var columnPresent: String { say("Present", "Přítomno") }
  public var columnQuorum: String { say("Needed", "Kvorum") }
  public var columnCitation: String { say("Cited", "Číslo") }
  public var columnGovernment: String { say("Gov. resolution", "Usnesení vlády") }
  public var columnStatus: String { say("Status", "Stav") }
  public var columnLate: String { say("Late", "Zpoždění") }
  public var columnDate: String { say("Date", "Datum") }
  public var columnKind: String { say("Kind", "Druh") }
  public var columnWhere: String { say("Where", "Kde") }
  public var columnText: String { say("Text", "Text") }
  public var columnScreen: String { say("Where", "Kde") }
  public var columnKeys: String { say("Keys", "Klávesy") }
  public var columnCommand: String { say("Command", "Příkaz") }
  public var columnSummary: String { say("What it does", "Co dělá") }
  public var deadlineInForce: String { say("Deadline in force", "Platný termín") }
}
