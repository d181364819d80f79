// Columns of lists, counts, and what an empty list says one should press.
extension ScreenPhrases {
  public var meetingColumn: String { say("No.", "Č.") }
  public var numberColumn: String { say("No.", "Č.") }
  public var dateColumn: String { say("Date", "Datum") }
  public var bodyColumn: String { say("Body", "Orgán") }
  public var kindColumn: String { say("Kind", "Druh") }
  public var stateColumn: String { say("State", "Stav") }
  public var presentColumn: String { say("Present", "Přítomno") }
  public var resolutionsColumn: String { say("Resol.", "Usnesení") }
  public var titleColumn: String { say("Title", "Název") }
  public var fromWhomColumn: String { say("From", "Od") }
  public var minutesColumn: String { say("Planned", "Plán") }
  public var timeColumn: String { say("Time", "Čas") }
  public var institutionColumn: String { say("Code", "Zkratka") }
  public var nameColumn: String { say("Office or name", "Funkce nebo název") }
  public var officeColumn: String { say("Who", "Kdo") }
  public var roleColumn: String { say("Role", "Role") }
  public var voteColumn: String { say("Vote", "Hlas") }
  public var sinceColumn: String { say("From", "Od") }
  public var untilColumn: String { say("To", "Do") }
  public var measureColumn: String { say("Measure", "Opatření") }
  public var responsibleColumn: String { say("Responsible", "Gestor") }
  public var deadlineColumn: String { say("Deadline", "Termín") }
  public var nowColumn: String { say("Now", "Nyní") }
  public var commentColumn: String { say("Comment", "Komentář") }
  public var periodColumn: String { say("Period", "Období") }
  public var resolutionColumn: String { say("Resolution", "Usnesení") }
  public var raisedColumn: String { say("Raised", "Předloženo") }

  public func rows(_ count: Int) -> String { "\(count)" }
  public func rows(_ count: Int, of total: Int) -> String {
    say("\(count) of \(total)", "\(count) z \(total)")
  }
  public func more(_ count: Int) -> String { say(" +\(count) ", " +\(count) ") }
  public func sortedBy(_ column: String) -> String {
    say("Sorted by: \(column)", "Řazeno podle: \(column)")
  }

  public var usualOrder: String { say("usual order", "obvyklé pořadí") }

  public var emptyMeetings: String {
    say("No meeting yet. Press a to plan one.", "Zatím žádné jednání. Klávesa a naplánuje první.")
  }
  public var emptyAgenda: String {
    say(
      "The agenda is empty. Press a to add an item.",
      "Program je prázdný. Klávesa a přidá bod.")
  }
  public var emptySeats: String {
    say(
      "Nobody holds a seat on this day. Press a to add a member.",
      "K tomuto dni není obsazeno žádné místo. Klávesa a přidá člena.")
  }
  public var emptyPlan: String {
    say("No task yet. Press a to add one.", "Zatím žádný úkol. Klávesa a přidá první.")
  }
  public var emptyThisPlan: String {
    say(
      "No task here. Press a to add one, → for the next plan, o to show all.",
      "Zde není žádný úkol. Klávesa a přidá úkol, → přejde na další plán, o ukáže vše.")
  }
  public var emptyItems: String {
    say(
      "The subgroup has no items. Press a to add one.", "Podskupina nemá podněty. Klávesa a přidá.")
  }
  public var emptyLedger: String {
    say(
      "Nothing has been evaluated or reported. Press v to evaluate, r to report.",
      "Nic nebylo hodnoceno ani hlášeno. Klávesa v hodnotí, r přidá vlastní zprávu.")
  }
  public var emptyMinutes: String {
    say(
      "No entry yet. Press Enter and type: a plain note, !decision, #action WHO what by DATE, Name: words.",
      "Zatím žádná položka. Enter a pište: poznámku, !usnesení, #úkol KDO co do DATUM, Zkratka: slova."
    )
  }
  public func emptyRegister(_ kinds: String) -> String {
    say("No \(kinds). Press a to add.", "Nic zde není (\(kinds)). Klávesa a přidá.")
  }
  public func nothingFound(_ query: String) -> String {
    say("Nothing found for “\(query)”.", "Nic nenalezeno pro „\(query)“.")
  }
}

// Names in the table of keys.
extension ScreenPhrases {
  public var everywhere: String { say("Everywhere", "Všude") }
  public var formName: String { say("Form", "Formulář") }
}

// What the overview says.
extension ScreenPhrases {
  public var nextMeeting: String { say("Next meeting", "Příští jednání") }
  public var needsYou: String { say("Needs you", "Čeká na vás") }
  public var changedLately: String { say("Changed lately", "Nedávné změny") }
  public func actionPlan(_ period: String?) -> String {
    let end = period.map { " " + $0 } ?? ""
    return say("Action plan\(end)", "Plán úkolů\(end)")
  }
  public func inWorkingDays(_ days: Int) -> String { phrases.dates.inWorkingDays(days) }
  public func agendaItems(_ count: Int) -> String {
    phrases.count(
      count, ("agenda item", "agenda items"), ("bod programu", "body programu", "bodů programu"))
  }
  public func seats(_ count: Int, voting: Int) -> String {
    phrases.count(count, ("seat", "seats"), ("místo", "místa", "míst"))
      + say(", \(voting) with vote", ", \(voting) s hlasem")
  }
  public var noNextMeeting: String {
    say("None is planned. Enter plans one.", "Žádné není naplánováno. Enter naplánuje.")
  }
  public func meetingsHeld(_ held: Int, of wanted: Int, _ year: Int) -> String {
    say(
      "\(held) of \(wanted) meetings held in \(year)",
      "jednání v roce \(year): konáno \(held), má být \(wanted)")
  }
  public var nothingNeedsYou: String { say("Nothing is waiting.", "Nic nečeká.") }
  public var noAgenda: String { say("no agenda yet", "program zatím chybí") }
  public func invitationWasDue(_ day: String) -> String {
    say("invitation was due \(day)", "pozvánka měla odejít \(day)")
  }
  public func withoutReport(_ count: Int, _ codes: String) -> String {
    say(
      phrases.count(count, ("has", "have"), ("", "", "")) + " not reported: \(codes)",
      "zprávu " + phrases.form(count, ("", ""), ("nepodala", "nepodaly", "nepodalo"))
        + " \(count): \(codes)")
  }
  public func minutesToApprove(_ ordinal: Int) -> String {
    say(
      "minutes of the \(self.ordinal(ordinal)) to be approved",
      "schválit zápis \(phrases.ofMeeting(ordinal))")
  }
  public func minutesOfBodyToApprove(_ ordinal: Int) -> String {
    say(
      "subgroup's \(self.ordinal(ordinal)): minutes to approve",
      "podskupina: schválit zápis \(phrases.ofMeeting(ordinal))")
  }
  public func refersUp(_ title: String) -> String {
    say("referred up: \(title)", "postoupeno: \(title)")
  }
  public func overdueAndSoon(_ overdue: Int, _ soon: Int, days: Int) -> String {
    say(
      "overdue \(overdue) · due within \(days) days \(soon)",
      "po termínu \(overdue) · do \(days) dnů \(soon)")
  }
  public func openGaps(_ open: Int, of total: Int) -> String {
    say("\(open) of \(total) gaps open", "otevřené nedostatky: \(open) z \(total)")
  }
  public func reportedOn(_ who: String, _ task: String, _ text: String) -> String {
    say("\(who) reported on \(task): \(text)", "\(who), zpráva k úkolu \(task): \(text)")
  }
  public func itemReferred(_ title: String) -> String {
    say("subgroup: “\(title)” referred to the group", "podskupina: „\(title)“ postoupeno skupině")
  }
  public func meetingWasHeld(_ title: String, resolutions: Int) -> String {
    title + ", "
      + phrases.count(
        resolutions, ("resolution", "resolutions"), ("usnesení", "usnesení", "usnesení"))
  }
  public var nothingChangedLately: String {
    say("Nothing in half a year.", "Za půl roku nic.")
  }
  public var faultsIntroduction: String {
    say(
      "These files could not be taken as records. They are left as they are; everything else works.",
      "Tyto soubory nelze přijmout jako záznamy. Zůstávají, jak jsou; vše ostatní funguje.")
  }
  public var noFaults: String { say("Every file can be used.", "Všechny soubory lze použít.") }
}

// Tasks.
extension ScreenPhrases {
  public func lateShort(_ days: Int) -> String { say("\(days) d late", "+\(days) d") }
  public func overdueBy(_ late: String) -> String { say("overdue, \(late)", "po termínu, \(late)") }
  public func with(_ codes: String) -> String { say("with \(codes)", "spolu s \(codes)") }
  public func indicator(_ text: String) -> String {
    say("Indicator: \(text)", "Indikátor: \(text)")
  }
  public func meetingShort(_ ordinal: Int) -> String {
    say("\(self.ordinal(ordinal)) meeting", "\(self.ordinal(ordinal)) jednání")
  }
  public var correction: String { say("correction", "oprava") }
  public func evidence(_ text: String) -> String { say("evidence: \(text)", "doklad: \(text)") }
  public func newDeadline(_ text: String) -> String {
    say("new deadline \(text)", "nový termín \(text)")
  }
  public func dissent(_ text: String) -> String {
    say("dissent: \(text)", "odlišné stanovisko: \(text)")
  }
  public func ownReport(_ code: String) -> String {
    say("own report \(code)", "vlastní zpráva \(code)")
  }
  public func ledgerOf(_ title: String) -> String {
    say("Ledger · \(title)", "Kniha hodnocení · \(title)")
  }
  public var onRecord: String { say("On record", "V evidenci") }
  public var referredToBy: String { say("Referred to by", "Odkazuje sem") }
  public var chooseTask: String { say("Choose a task to evaluate", "Vyberte úkol k hodnocení") }
  public func evaluating(_ title: String) -> String {
    say("Evaluate · \(title)", "Hodnocení · \(title)")
  }
  public func evaluated(_ task: String) -> String {
    say("\(task) evaluated.", "\(task) vyhodnoceno.")
  }
  public func answersFor(_ tasks: Int, overdue: Int) -> String {
    phrases.count(
      tasks, ("task to answer for", "tasks to answer for"),
      ("úkol v gesci", "úkoly v gesci", "úkolů v gesci"))
      + (overdue > 0 ? say(", \(overdue) overdue", ", \(overdue) po termínu") : "")
  }
  public var modelledMark: String { say("  (modelled)", "  (modelováno)") }
}
