import Testing

@testable import Coordination

/// Every command of the conventions, in every way that it is typed.
struct LineCommandTests {
  /// What each command means with words behind it, in a sitting with a resolution and an open question.
  static let meanings:
    [LineCommand: (rest: String, fits: @Sendable (UnderstoodLine.Meaning) -> Bool)] = [
      .agreed: ("to meet", { $0 == .decision(.agrees) }),
      .rejected: ("to meet", { $0 == .rejection(.agrees) }),
      .proposed: ("to meet", { $0 == .remark(.proposal) }),
      .action: (
        "MFA write by 15.1.2015", { $0 == .task(["mfa"], .date(Sample.day("2015-01-15"))) }
      ),
      .topic: ("2", { $0 == .topic("m2-i2") }),
      .subtopic: ("Shelters", { $0 == .remark(.subtopic) }),
      .info: ("words", { $0 == .note }),
      .idea: ("words", { $0 == .remark(.idea) }),
      .help: ("words", { $0 == .remark(.help) }),
      .gap: ("no data", { $0 == .gap }),
      .link: ("www.mvcr.cz", { $0 == .link }),
      .startMeeting: ("Shelters", { $0 == .act(.open) }),
      .endMeeting: ("", { $0 == .act(.close) }),
      .title: ("Shelters", { $0 == .act(.title) }),
      .date: ("1.12.2014", { $0 == .act(.date) }),
      .chair: ("MoI", { $0 == .act(.preside("s-moi", authority: nil)) }),
      .unchair: ("", { $0 == .act(.preside(nil, authority: nil)) }),
      .scribe: ("analyst", { $0 == .act(.takeMinutes) }),
      .verifier: ("MFA", { $0 == .act(.verify(["MFA"], removes: false, replaces: true)) }),
      .approve: ("1", { $0 == .act(.approve("m1")) }),
      .present: ("MFA", { $0 == .act(.attend(.arrived, ["s-mfa"], guests: [], replaces: false)) }),
      .here: ("MFA", { $0 == .act(.attend(.arrived, ["s-mfa"], guests: [], replaces: false)) }),
      .remote: ("MFA", { $0 == .act(.attend(.remote, ["s-mfa"], guests: [], replaces: false)) }),
      .regrets: ("MFA", { $0 == .act(.attend(.excused, ["s-mfa"], guests: [], replaces: false)) }),
      .absent: ("MFA", { $0 == .act(.attend(.absent, ["s-mfa"], guests: [], replaces: false)) }),
      .guest: (
        "LS",
        {
          $0
            == .act(
              .attend(
                .guest, [], guests: [LineAct.Guest(institution: "las")], replaces: false))
        }
      ),
      .substitute: (
        "MFA deputy director, letter 5",
        { $0 == .act(.substitute("s-mfa", by: "deputy director", authorisation: "letter 5")) }
      ),
      .noVote: (
        "MFA", { $0 == .act(.attend(.gaveUpVote, ["s-mfa"], guests: [], replaces: false)) }
      ),
      .startVote: (
        "Now? yes, no",
        { $0 == .act(.question("Now?", options: ["yes", "no"], about: nil)) }
      ),
      .vote: ("MFA for", { $0 == .act(.ballot(["s-mfa"], "for")) }),
      .showVote: ("", { if case .act(.showVote) = $0 { true } else { false } }),
      .endVote: ("", { if case .act(.endVote) = $0 { true } else { false } }),
      .agenda: ("https://www.mvcr.cz/a", { $0 == .link }),
      .takeUp: ("item 2", { $0 == .topic("m2-i2") }),
      .nextItem: ("", { $0 == .act(.nextItem("m2-i2")) }),
      .closeItem: ("", { $0 == .act(.closeItem("m2-i1")) }),
      .queue: ("MFA", { $0 == .act(.ask(["mfa"])) }),
      .acknowledge: ("MFA", { $0 == .act(.giveFloor("mfa")) }),
      .round: ("", { $0 == .act(.round("m2-i1")) }),
      .undo: ("", { $0 == .act(.undo) }),
      .time: ("10:20", { $0 == .act(.time(Sample.time("10:20"))) }),
      .restricted: ("MFA: words", { $0 == .speech("mfa") }),
    ]

  private func sitting(inRound: Bool = false) throws -> Sitting {
    var sitting = Sitting()
    try sitting.type("!to meet")
    try sitting.type("#startvote")
    if inRound { try sitting.type("#round") }
    return sitting
  }

  @Test(arguments: LineCommand.allCases)
  func isTypedWithEveryWordAndMark(command: LineCommand) throws {
    let inRound = command == .later || command == .nothing
    let sitting = try sitting(inRound: inRound)
    let (rest, fits) = try #require(
      inRound
        ? (
          "",
          { @Sendable (meaning: UnderstoodLine.Meaning) in
            meaning == .act(command == .later ? .later("m2-i1") : .nothing("m2-i1"))
          }
        ) : Self.meanings[command])
    for word in command.words {
      var lines = ["#\(word) \(rest)", "^\(word.uppercased()) \(rest)"]
      if command.takesExclamationMark { lines.append("!\(word) \(rest)") }
      if command.takesColon && !rest.isEmpty {
        lines += [
          "\(word): \(rest)", "\(word.prefix(1).uppercased() + word.dropFirst()):  \(rest)",
        ]
      }
      for line in lines {
        let meaning = try #require(sitting.read(line)?.meaning, "\(line)")
        #expect(fits(meaning), "\(line): \(meaning)")
      }
    }
    for language in [Language.english, .czech] {
      let word = command.word(in: language)
      #expect(LineCommand(word: word) == command, "\(word)")
    }
  }

  @Test func noWordMeansTwoCommands() {
    let words = LineCommand.allCases.flatMap(\.words)
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: [
    ("Present+ MFA", LineAct.attend(.arrived, ["s-mfa"], guests: [], replaces: false)),
    ("present- MFA", .attend(.left, ["s-mfa"], guests: [], replaces: false)),
    ("přítomen+ MZV, MPSV", .attend(.arrived, ["s-mfa", "s-mls"], guests: [], replaces: false)),
    ("Present+ MFA MLSA", .attend(.arrived, ["s-mfa", "s-mls"], guests: [], replaces: false)),
    ("Regrets+ MFA", .attend(.excused, ["s-mfa"], guests: [], replaces: false)),
    ("omluven+ MZV", .attend(.excused, ["s-mfa"], guests: [], replaces: false)),
    ("omluven- MZV", .attend(.arrived, ["s-mfa"], guests: [], replaces: false)),
    ("neomluven+ MZV", .attend(.absent, ["s-mfa"], guests: [], replaces: false)),
    ("distančně+ MZV", .attend(.remote, ["s-mfa"], guests: [], replaces: false)),
    ("bezhlasu+ MZV", .attend(.gaveUpVote, ["s-mfa"], guests: [], replaces: false)),
    ("bezhlasu- MZV", .attend(.tookVoteBack, ["s-mfa"], guests: [], replaces: false)),
    ("Present+ chair", .attend(.arrived, ["s-moi"], guests: [], replaces: false)),
    (
      "guest+ expert on shelters",
      .attend(
        .guest, [], guests: [LineAct.Guest(person: "expert on shelters")], replaces: false)
    ),
    (
      "host+ LSČ",
      .attend(.guest, [], guests: [LineAct.Guest(institution: "las")], replaces: false)
    ),
    (
      "zastupuje+ MZV ředitel odboru",
      .substitute("s-mfa", by: "ředitel odboru", authorisation: nil)
    ),
    ("q+ MFA", .ask(["mfa"])), ("q+ MFA, MoI", .ask(["mfa", "moi"])),
    ("q- MFA", .withdraw(["mfa"])),
    ("q-", .withdraw([])), ("q?", .showQueue), ("ack MFA", .giveFloor("mfa")),
    ("slovo MZV", .giveFloor("mfa")),
    ("agenda+ Shelters for men", .addItem), ("program+ Azylové domy", .addItem),
    ("agenda- 2", .dropItem("m2-i2")),
    ("next item", .nextItem("m2-i2")), ("Next agendum", .nextItem("m2-i2")),
    ("další bod", .nextItem("m2-i2")), ("close item 1", .closeItem("m2-i1")),
    ("close this item", .closeItem("m2-i1")), ("Zakim, next item", .nextItem("m2-i2")),
    ("hlasování 2:1:0", .vote("m2-1", VoteNumbers(inFavour: 2, against: 1, abstained: 0))),
    ("Hlasovani 2 : 1 : 0", .vote("m2-1", VoteNumbers(inFavour: 2, against: 1, abstained: 0))),
    ("hlasování: 3/0/0", .vote("m2-1", VoteNumbers(inFavour: 3, against: 0, abstained: 0))),
    ("vote 3:0:0", .vote("m2-1", VoteNumbers(inFavour: 3, against: 0, abstained: 0))),
    ("#vote MFA, MLSA against", .ballot(["s-mfa", "s-mls"], "against")),
    ("#vote MFA yes", .ballot(["s-mfa"], "for")), ("#hlas MZV ne", .ballot(["s-mfa"], "against")),
    ("verifier+ analyst", .verify(["analyst"], removes: false, replaces: false)),
    ("ověřovatel- analyst", .verify(["analyst"], removes: true, replaces: false)),
    ("ověřovatelé: MV, MZV", .verify(["MV", "MZV"], removes: false, replaces: true)),
    ("Chair: MFA, letter of 28 November", .preside("s-mfa", authority: "letter of 28 November")),
    ("#approve", .approve("m1")), ("schválení: 1", .approve("m1")),
    ("s/meet/gather/", .correct(LineCorrection("s/meet/gather/")!)),
    ("s|to meet|to gather|g", .correct(LineCorrection("s|to meet|to gather|g")!)),
    ("i/meet/MFA: words/", .insert(LineInsertion("i/meet/MFA: words/")!)),
  ])
  func isAnAct(line: String, act: LineAct) throws {
    let sitting = try sitting()
    let read = try #require(sitting.read(line))
    #expect(read.meaning == .act(act))
    #expect(read.doubts == [])
    #expect(read.typed == line)
  }

  @Test(arguments: [
    ("Present+ MFX", UnderstoodLine.Doubt.unknownName("MFX")),
    ("Present+", .incomplete("present")), ("#topic", .incomplete("topic")),
    ("q+", .incomplete("q+")),
    ("#vote MFA maybe", .unknownAnswer("maybe", ["for", "against", "abstained"])),
    ("Date: 2.12.2014", .otherDay(Sample.day("2014-12-01"))),
    ("take up item 9", .unknownName("9")), ("agenda- 9", .unknownName("9")),
    ("zastupuje+ MZV", .incomplete("substitute")), ("#approve 7", .unknownName("7")),
  ])
  func whatCannotBeDoneIsKeptAsANote(line: String, doubt: UnderstoodLine.Doubt) throws {
    let sitting = try sitting()
    let read = try #require(sitting.read(line))
    #expect(read.meaning == .note)
    #expect(read.text == line)
    #expect(read.doubts == [doubt])
  }

  @Test(arguments: [
    "Present-day practice was described.", "next week the list comes", "take up the matter again",
    "close the shelters", "vote on it later", "agenda item", "s/he said", "acknowledged",
    "question-answer", "quorum was there", "hlasování bude příště",
  ])
  func ordinaryWordsAreNoCommand(line: String) throws {
    let sitting = try sitting()
    let read = try #require(sitting.read(line))
    #expect(read.meaning == .note, "\(read.meaning)")
    #expect(read.text == line)
  }

  @Test func nothingIsVotedOnWithoutAResolution() {
    let read = Sitting().read("hlasování 3:0:0")
    #expect(read?.meaning == .note)
    #expect(read?.doubts == [.noResolution])
    #expect(Sitting().read("#vote MFA yes")?.doubts == [.noQuestion])
    #expect(Sitting().read("#endvote")?.doubts == [.noQuestion])
  }

  @Test func restrictedGoesThroughTheWholeLine() throws {
    var sitting = Sitting()
    try sitting.type("#restricted MFA: an open case")
    let entry = try #require(sitting.entries.first)
    #expect(entry.isRestricted && entry.speaker == "mfa" && entry.text == "an open case")
    #expect(sitting.read("neveřejné: případ")?.isRestricted == true)
  }

  @Test func aDeadlineMayBeASpanOfTime() {
    #expect(
      Sitting().read("úkol: MZV zaslat seznam do 14 dnů")?.meaning
        == .task(["mfa"], .date(Sample.day("2014-12-15"))))
  }
}
