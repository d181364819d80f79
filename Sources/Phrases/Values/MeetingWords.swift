public import Coordination

// The fixed words of meetings and of what is recorded at them.

extension ValuePhrases {
  /// Whether a meeting is regular, extraordinary or a vote in writing.
  public func meetingKind(_ kind: MeetingKind) -> String {
    switch kind {
    case .regular: phrases.say("regular", "řádné")
    case .extraordinary: phrases.say("extraordinary", "mimořádné")
    case .perRollam: phrases.say("written vote", "hlasování per rollam")
    }
  }

  /// How far a meeting has come.
  public func meetingState(_ state: MeetingState) -> String {
    switch state {
    case .planned: phrases.say("planned", "plánováno")
    case .convened: phrases.say("convened", "svoláno")
    case .inSession: phrases.say("in session", "probíhá")
    case .drafted: phrases.say("minutes drafted", "návrh zápisu")
    case .circulated: phrases.say("minutes circulated", "zápis rozeslán")
    case .verified: phrases.say("minutes verified", "zápis ověřen")
    case .approved: phrases.say("minutes approved", "zápis schválen")
    case .postponed: phrases.say("postponed", "odloženo")
    case .cancelled: phrases.say("cancelled", "zrušeno")
    }
  }

  /// What sort of item an agenda has.
  public func agendaItemKind(_ kind: AgendaItemKind) -> String {
    switch kind {
    case .opening: phrases.say("opening", "zahájení")
    case .previousMinutes: phrases.say("previous minutes", "předchozí zápis")
    case .taskCheck: phrases.say("check of tasks", "kontrola úkolů")
    case .information: phrases.say("information", "informace")
    case .discussion: phrases.say("discussion", "projednání")
    case .referred: phrases.say("referred by the subgroup", "postoupeno podskupinou")
    case .anyOther: phrases.say("any other business", "různé")
    case .closing: phrases.say("closing", "závěr")
    }
  }

  /// Whether and how a member took part.
  public func attendance(_ state: AttendanceState) -> String {
    switch state {
    case .present: phrases.say("present", "přítomen")
    case .remote: phrases.say("present remotely", "přítomen distančně")
    case .substituted: phrases.say("substituted", "zastoupen")
    case .excused: phrases.say("excused", "omluven")
    case .absent: phrases.say("absent without excuse", "neomluven")
    }
  }

  /// What an entry of the minutes is.
  public func entryKind(_ kind: EntryKind) -> String {
    switch kind {
    case .note: phrases.say("note", "poznámka")
    case .speech: phrases.say("speech", "vystoupení")
    case .decision: phrases.say("decision", "usnesení")
    case .task: phrases.say("task", "úkol")
    case .evaluation: phrases.say("evaluation", "hodnocení")
    case .vote: phrases.say("vote", "hlasování")
    case .gap: phrases.say("gap", "nedostatek")
    case .link: phrases.say("link", "odkaz")
    case .procedural: phrases.say("procedural", "procedurální")
    case .verbatim: phrases.say("verbatim", "doslovně")
    }
  }

  /// What an entry of the minutes is besides its kind.
  public func entryForm(_ form: EntryForm) -> String {
    switch form {
    case .subtopic: phrases.say("heading", "mezititulek")
    case .proposal: phrases.say("proposal", "návrh")
    case .idea: phrases.say("idea", "námět")
    case .help: phrases.say("help wanted", "žádost o součinnost")
    case .arrived: phrases.say("arrived", "příchod")
    case .left: phrases.say("left", "odchod")
    case .remote: phrases.say("taking part remotely", "distanční účast")
    case .substituted: phrases.say("substituted", "zastoupení")
    case .gaveUpVote: phrases.say("gave up its vote", "vzdání se hlasovacího práva")
    case .tookVoteBack: phrases.say("took its vote back", "opětovné uplatnění hlasovacího práva")
    case .excused: phrases.say("excused", "omluva")
    case .absent: phrases.say("absent without excuse", "nepřítomnost bez omluvy")
    case .guest: phrases.say("guest", "host")
    case .presides: phrases.say("presiding", "předsedající")
    case .agendaAdded: phrases.say("added to the agenda", "zařazeno na program")
    case .agendaDropped: phrases.say("taken off the agenda", "vyřazeno z programu")
    case .nothingToReport: phrases.say("nothing to report", "bez příspěvku")
    case .failedCorrection:
      phrases.say("correction that found nothing", "oprava, která nic nenašla")
    }
  }

  /// What a resolution does, as a verb after "the group": "orders", "ukládá".
  public func verb(_ verb: OperativeVerb) -> String {
    switch verb {
    case .takesNote: phrases.say("takes note of", "bere na vědomí")
    case .approves: phrases.say("approves", "schvaluje")
    case .orders: phrases.say("orders", "ukládá")
    case .callsUpon: phrases.say("calls upon", "vyzývá")
    case .recommends: phrases.say("recommends", "doporučuje")
    case .entrusts: phrases.say("entrusts", "pověřuje")
    case .changes: phrases.say("changes", "mění")
    case .repeals: phrases.say("repeals", "zrušuje")
    case .requests: phrases.say("requests", "žádá")
    case .agrees: phrases.say("agrees", "souhlasí")
    }
  }
}
