public import Coordination

// What a typed line will become, said before it is entered, and what is doubtful in it.
extension ScreenPhrases {
  public func previewSpeech(_ code: String) -> String { say("\(code) says", "hovoří \(code)") }
  public func previewDecision(_ verb: String) -> String {
    say("resolution: the group \(verb) …", "usnesení: skupina \(verb) …")
  }
  public func previewRejection(_ verb: String) -> String {
    say("not adopted: the group \(verb) …", "nepřijato: skupina \(verb) …")
  }
  public func previewTask(_ who: String?, _ due: String?) -> String {
    [say("task", "úkol"), who, due].compactMap { $0 }.joined(separator: " · ")
  }
  public func previewTopic(_ item: (number: Int, title: String)?) -> String {
    guard let item else { return say("a new agenda item", "nový bod programu") }
    return say("item \(item.number): \(item.title)", "bod \(item.number): \(item.title)")
  }
  public func previewVerbatim(_ lines: Int) -> String {
    phrases.count(
      lines, ("line word for word", "lines word for word"),
      ("řádek doslovně", "řádky doslovně", "řádků doslovně"))
  }
  public func previewTime(_ time: WallTime?) -> String {
    time.map { say("it is \($0) from now on", "od teď je \($0)") }
      ?? say("the clock's own time again", "opět skutečný čas")
  }
  public var previewOpens: String { say("the sitting begins", "jednání začíná") }
  public var previewCloses: String {
    say("the sitting ends; the minutes are a draft", "jednání končí; zápis je návrhem")
  }
  public func previewTitle(_ title: String) -> String {
    say("the meeting is called “\(title)”", "jednání má označení „\(title)“")
  }
  public var previewDate: String { say("that is its day", "ten den se koná") }
  public func previewPresides(_ who: String?, _ authority: String?) -> String {
    guard let who else { return say("nobody presides", "nikdo nepředsedá") }
    let by = authority.map { say(" by authority: \($0)", " (\($0))") } ?? ""
    return say("\(who) presides", "předsedá \(who)") + by
  }
  public func previewTakesMinutes(_ who: String) -> String {
    say("minutes taken by \(who)", "zapisuje \(who)")
  }
  public func previewVerifiers(_ who: [String], removes: Bool) -> String {
    let list = who.joined(separator: "; ")
    return removes
      ? say("no longer verifying: \(list)", "už neověřuje: \(list)")
      : say("verifiers: \(list)", "ověřovatelé: \(list)")
  }
  public func previewApproves(_ ordinal: Int) -> String {
    say(
      "the minutes of the \(phrases.meeting(ordinal)) are approved",
      "zápis \(phrases.ofMeeting(ordinal)) se schvaluje")
  }
  public func previewAttendance(_ form: EntryForm, _ who: [String]) -> String {
    phrases.values.entryForm(form) + ": " + who.joined(separator: ", ")
  }
  public func previewSubstitute(_ who: String, _ office: String, _ authorisation: String?) -> String
  {
    let by = authorisation ?? say("no authorisation stated", "bez uvedení pověření")
    return say("\(who) substituted by \(office) (\(by))", "\(who) zastupuje \(office) (\(by))")
  }
  public func previewItemAdded(_ title: String) -> String {
    say("added to the agenda: \(title)", "na program: \(title)")
  }
  public func previewItemDropped(_ title: String) -> String {
    say("taken off the agenda: \(title)", "z programu: \(title)")
  }
  public func previewItemClosed(_ title: String) -> String {
    say("closed: \(title)", "uzavírá se: \(title)")
  }
  public func previewAsks(_ who: String) -> String {
    say("asks to speak: \(who)", "hlásí se: \(who)")
  }
  public func previewWithdraws(_ who: String) -> String {
    who.isEmpty
      ? say("the queue is emptied", "fronta se vyprázdní")
      : say("out of the queue: \(who)", "z fronty: \(who)")
  }
  public func previewFloor(_ who: String) -> String {
    say("\(who) has the floor", "slovo má \(who)")
  }
  public func queue(_ who: String) -> String {
    who.isEmpty
      ? say("Nobody asks to speak.", "Nikdo se nehlásí.") : say("Queue: \(who)", "Fronta: \(who)")
  }
  public func previewVote(_ citation: String, _ numbers: VoteNumbers) -> String {
    let counts = "\(numbers.inFavour) : \(numbers.against) : \(numbers.abstained)"
    return say("vote on \(citation)  \(counts)", "hlasování o \(citation)  \(counts)")
  }
  public func previewQuestion(_ question: String, _ options: [String]) -> String {
    let list = options.joined(separator: ", ")
    return say("vote by name: \(question)  \(list)", "jmenovité hlasování: \(question)  \(list)")
  }
  public func previewBallot(_ who: String, _ answer: String) -> String {
    say("\(who) votes: \(answer)", "\(who) hlasuje: \(answer)")
  }
  public func tally(_ question: String, _ tally: [(answer: String, count: Int)]) -> String {
    question + "  " + tally.map { "\($0.answer) \($0.count)" }.joined(separator: ", ")
  }
  public func previewVoteEnds(_ tally: String) -> String {
    say("the vote ends: \(tally)", "hlasování končí: \(tally)")
  }
  public func previewRound(_ names: String, ends: Bool) -> String {
    ends
      ? say("the round ends; not heard: \(names)", "kolo končí; nevyjádřilo se: \(names)")
      : say("a round through everybody who is here", "kolo všech přítomných")
  }
  public func previewLater(_ who: String) -> String {
    say("\(who) speaks later", "\(who) promluví později")
  }
  public func previewNothing(_ who: String) -> String {
    say("\(who): nothing to report", "\(who): bez příspěvku")
  }
  public func previewCorrects(_ count: Int, _ line: String) -> String {
    let hits = phrases.count(
      count, ("line", "lines"), ("řádek", "řádky", "řádků"))
    return count == 0
      ? say("corrects nothing", "nic neopraví")
      : say("corrects \(hits): \(line)", "opraví \(hits): \(line)")
  }
  public func previewInserts(_ line: String) -> String {
    say("inserted before: \(line)", "vloží se před: \(line)")
  }
  public func previewContinues(_ line: String) -> String {
    say("continues: \(line)", "pokračuje: \(line)")
  }

  public func doubt(_ doubt: UnderstoodLine.Doubt, _ book: Book) -> String {
    switch doubt {
    case .noOwner(let name):
      say("nobody is known as “\(name)”", "„\(name)“ není zkratka ani název žádné instituce")
    case .noDueDate: say("no due date", "chybí termín")
    case .noQuorum(let quorum):
      say(
        "no quorum: \(quorum.present) present, \(quorum.needed) needed",
        "není kvorum: přítomno \(quorum.present), třeba \(quorum.needed)")
    case .unknownName(let name): say("unknown: \(name)", "neznámé: \(name)")
    case .unknownCommand(let word):
      say(
        "unknown command “\(word)”, kept as a note",
        "neznámý příkaz „\(word)“, ponechán jako poznámka")
    case .incomplete(let word):
      say(
        "“\(word)” needs more words, kept as a note",
        "za „\(word)“ něco chybí, ponecháno jako poznámka")
    case .severalSeats(let name):
      say(
        "several seats of \(name): name the office, as chair or secretary",
        "\(name) má více míst: uveďte funkci, např. předseda nebo tajemník")
    case .notPresent(let id):
      say("not marked as present: ", "není mezi přítomnými: ")
        + phrases.values.reference(id, in: book)
    case .nothingToCorrect(let text):
      say("no earlier line has “\(text)”", "žádný dřívější řádek nemá „\(text)“")
    case .nothingToContinue: say("no line to continue", "není na co navázat")
    case .noResolution:
      say(
        "no resolution to vote on; kept as a note", "není o čem hlasovat; ponecháno jako poznámka")
    case .noQuestion:
      say("no vote by name goes on: #startvote", "neprobíhá jmenovité hlasování: #otázka")
    case .unknownAnswer(let answer, let options):
      say("no answer “\(answer)”: ", "možnost „\(answer)“ není: ") + options.joined(separator: ", ")
    case .otherDay(let day):
      say("the meeting is on ", "jednání se koná ") + phrases.dates.short(day)
    case .unclosed: say("goes on until the closing mark", "pokračuje až do koncové značky")
    }
  }
}

// The entry line and what is edited in it.
extension ScreenPhrases {
  public var editingEntry: String {
    say(
      "changing an earlier entry · Esc for later · Ctrl-C gives it up",
      "změna dřívější položky · Esc na později · Ctrl-C ji zahodí")
  }
  public var entryRewritten: String { say("Changed.", "Změněno.") }
  public func roundHint(_ who: String, _ left: Int) -> String {
    say(
      "round: \(who), \(left) to go · text is its report · - nothing · > later",
      "kolo: \(who), zbývá \(left) · text je příspěvek · - nic · > později")
  }
  public var roundEnded: String { say("The round is ended.", "Kolo je ukončeno.") }
  public var roundOfNobody: String {
    say(
      "No round: nobody is marked as present.",
      "Kolo nelze začít: nikdo není označen za přítomného.")
  }
  public var roundOver: String { say("Everybody has spoken.", "Promluvili všichni.") }
  public var editLineSummary: String {
    say("Change the entry as a line", "Změnit položku jako řádek")
  }
  public var editFormLabel: String { say("form", "formulář") }
  public var notALine: String {
    say(
      "This entry is not changed as a line; e opens its form.",
      "Tato položka se nemění jako řádek; e otevře formulář.")
  }
  public var turnLabel: String { say("turn into", "změnit na") }
  public var turnSummary: String {
    say("Turn the entry into something else", "Udělat z položky něco jiného")
  }
  public func turnInto(_ turn: TurnEntry.Turn) -> String {
    switch turn {
    case .note: say("a note", "poznámku")
    case .speech: say("somebody's words", "něčí slova")
    case .decision: say("a resolution", "usnesení")
    case .task: say("a task", "úkol")
    case .gap: say("a gap", "nedostatek")
    case .proposal: say("a proposal", "návrh")
    case .verbatim: say("words kept verbatim", "doslovný záznam")
    case .subtopic: say("a heading", "mezititulek")
    }
  }
  public func turned(_ turn: TurnEntry.Turn) -> String {
    say("The entry is now \(turnInto(turn)).", "Položka změněna na \(turnInto(turn)).")
  }
  public var turnTitle: String { say("Turn into", "Změnit na") }
  public var moveEntryUpSummary: String {
    say("Move the entry under the item before", "Přesunout položku pod předchozí bod")
  }
  public var moveEntryDownSummary: String {
    say("Move the entry under the next item", "Přesunout položku pod další bod")
  }
  public var restrictSummary: String {
    say("Restrict the entry, or open it", "Označit položku za neveřejnou, nebo zpět")
  }
  public var roundLabel: String { say("round", "kolo") }
  public var roundSummary: String {
    say("Begin or end a round through everybody", "Začít nebo ukončit kolo všech")
  }
  public var openingLabel: String { say("opening", "zahájení") }
  public var openingSummary: String {
    say("Who presides, who takes the minutes, who verifies", "Kdo předsedá, zapisuje a ověřuje")
  }
  public var approvePreviousSummary: String {
    say("Approve the minutes of the meeting before", "Schválit zápis z předchozího jednání")
  }
  public func approvedMinutes(_ ordinal: Int) -> String {
    say(
      "The minutes of the \(phrases.meeting(ordinal)) are approved.",
      "Zápis \(phrases.ofMeeting(ordinal)) je schválen.")
  }
  public var noMinutesToApprove: String {
    say("No earlier minutes wait for approval.", "Žádný dřívější zápis nečeká na schválení.")
  }
  public var lackingTitle: String { say("To be seen to", "K doplnění") }
  public var lackingSummary: String {
    say("What the minutes lack, line by line", "Co v zápisu chybí, řádek po řádku")
  }
  public var lackingLabel: String { say("lacks", "chybí") }
  public var nothingLacks: String { say("Nothing is missing.", "Nic nechybí.") }
  public func againstPlan(_ minutes: Int) -> String {
    minutes == 0
      ? say("on time", "podle plánu")
      : minutes > 0
        ? say("+\(minutes)' late", "zpoždění \(minutes)'")
        : say("\(-minutes)' ahead", "předstih \(-minutes)'")
  }
  public var queueTitle: String { say("Queue", "Fronta") }
  public var roundTitle: String { say("Round", "Kolo") }
}
