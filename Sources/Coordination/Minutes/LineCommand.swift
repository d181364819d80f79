/// A command of the entry line, whatever it is called in the conventions people know.
public enum LineCommand: String, CaseIterable, Sendable {
  case agreed, rejected, proposed, action, topic, subtopic, info, idea, help, gap, link
  case startMeeting, endMeeting, title, date, chair, unchair, scribe, verifier, approve
  case present, remote, regrets, absent, guest, substitute, noVote, here
  case startVote, vote, showVote, endVote
  case agenda, takeUp, nextItem, closeItem
  case queue, acknowledge
  case round, later, nothing
  case undo, restricted, time

  /// Its words, folded as a search folds them; the first is the one that is offered in English.
  public var words: [String] {
    english + czech
  }

  /// The word that is offered, as it is written.
  public func word(in language: Language) -> String {
    language == .czech ? Self.spelling[self] ?? czech.first ?? english[0] : english[0]
  }

  private var english: [String] {
    switch self {
    case .agreed: ["agreed", "agree", "accepted", "resolution", "resolved"]
    case .rejected: ["rejected"]
    case .proposed: ["proposed", "proposal"]
    case .action: ["action"]
    case .topic: ["topic"]
    case .subtopic: ["subtopic"]
    case .info: ["info", "note"]
    case .idea: ["idea"]
    case .help: ["help"]
    case .gap: ["gap", "issue"]
    case .link: ["link"]
    case .startMeeting: ["startmeeting"]
    case .endMeeting: ["endmeeting"]
    case .title: ["meeting", "meetingname"]
    case .date: ["date"]
    case .chair: ["chair"]
    case .unchair: ["unchair"]
    case .scribe: ["scribe", "scribenick"]
    case .verifier: ["verifier", "verifiers"]
    case .approve: ["approve"]
    case .present: ["present"]
    case .remote: ["remote"]
    case .regrets: ["regrets", "excused"]
    case .absent: ["absent"]
    case .guest: ["guest", "guests"]
    case .substitute: ["substitute"]
    case .noVote: ["novote"]
    case .here: ["here"]
    case .startVote: ["startvote"]
    case .vote: ["vote"]
    case .showVote: ["showvote"]
    case .endVote: ["endvote"]
    case .agenda: ["agenda"]
    case .takeUp: ["takeup"]
    case .nextItem: ["next"]
    case .closeItem: ["close"]
    case .queue: ["q", "queue"]
    case .acknowledge: ["ack"]
    case .round: ["round"]
    case .later: ["later"]
    case .nothing: ["nothing"]
    case .undo: ["undo"]
    case .restricted: ["restricted"]
    case .time: ["time"]
    }
  }

  private var czech: [String] {
    switch self {
    case .agreed: ["usneseni"]
    case .rejected: ["zamitnuto"]
    case .proposed: ["navrh"]
    case .action: ["ukol"]
    case .topic: ["bod"]
    case .subtopic: ["podbod"]
    case .info: ["poznamka"]
    case .idea: ["namet"]
    case .help: ["pomoc"]
    case .gap: ["nedostatek"]
    case .link: ["odkaz"]
    case .startMeeting: ["zahajeni"]
    case .endMeeting: ["ukonceni"]
    case .title: ["jednani"]
    case .date: ["datum"]
    case .chair: ["predseda", "predsedajici"]
    case .unchair: []
    case .scribe: ["zapisuje", "zapisovatel"]
    case .verifier: ["overovatel", "overovatele"]
    case .approve: ["schvaleni"]
    case .present: ["pritomen", "pritomni", "pritomna"]
    case .remote: ["distancne"]
    case .regrets: ["omluven", "omluveni", "omluvena"]
    case .absent: ["neomluven", "neomluveni", "neomluvena"]
    case .guest: ["host", "hoste"]
    case .substitute: ["zastupuje", "zastup"]
    case .noVote: ["bezhlasu"]
    case .here: []
    case .startVote: ["otazka"]
    case .vote: ["hlasovani", "hlas"]
    case .showVote: []
    case .endVote: ["konechlasovani"]
    case .agenda: ["program"]
    case .takeUp: []
    case .nextItem: ["dalsi"]
    case .closeItem: ["uzavrit"]
    case .queue: ["fronta"]
    case .acknowledge: ["slovo"]
    case .round: ["kolo"]
    case .later: ["potom", "pozdeji"]
    case .nothing: ["nic"]
    case .undo: ["zpet"]
    case .restricted: ["neverejne", "duverne"]
    case .time: ["cas"]
    }
  }

  /// The Czech words as they are written, where folding took something from them.
  private static let spelling: [LineCommand: String] = [
    .agreed: "usnesení", .proposed: "návrh", .rejected: "zamítnuto", .action: "úkol",
    .info: "poznámka", .idea: "námět", .startMeeting: "zahájení", .endMeeting: "ukončení",
    .chair: "předseda", .verifier: "ověřovatel", .approve: "schválení", .present: "přítomen",
    .remote: "distančně", .vote: "hlasování", .startVote: "otázka", .title: "jednání",
    .nextItem: "další", .closeItem: "uzavřít", .undo: "zpět", .restricted: "neveřejné",
    .substitute: "zastupuje", .time: "čas",
  ]

  /// The command that a word means, in any case, with or without diacritics.
  public init?(word: String) {
    guard let found = Self.byWord[SearchText.folded(word)] else { return nil }
    self = found
  }

  private static let byWord: [String: LineCommand] = {
    var byWord: [String: LineCommand] = [:]
    for command in allCases {
      for word in command.words { byWord[word] = command }
    }
    return byWord
  }()

  /// Whether `!word` means it: the Matrix bots' way, for the words that begin no resolution.
  var takesExclamationMark: Bool {
    switch self {
    case .agreed, .rejected, .action, .topic, .subtopic, .info, .idea, .help, .link, .undo,
      .startMeeting, .endMeeting, .startVote, .vote, .showVote, .endVote, .chair, .unchair, .here:
      true
    default: false
    }
  }

  /// Whether it means something with nothing after it.
  var standsAlone: Bool {
    switch self {
    case .startMeeting, .endMeeting, .unchair, .approve, .startVote, .showVote, .endVote,
      .nextItem, .closeItem, .acknowledge, .round, .later, .nothing, .undo:
      true
    default: false
    }
  }

  /// Whether `word+ names` and `word- names` mean it.
  var takesSign: Bool {
    switch self {
    case .present, .remote, .regrets, .absent, .guest, .substitute, .noVote, .verifier, .agenda,
      .queue, .scribe:
      true
    default: false
    }
  }

  /// Whether `word: rest` means it; the others would take ordinary words for commands.
  var takesColon: Bool {
    switch self {
    case .undo, .showVote, .endVote, .nextItem, .closeItem, .acknowledge, .round, .later, .nothing,
      .takeUp, .here, .unchair, .queue:
      false
    default: true
    }
  }
}
