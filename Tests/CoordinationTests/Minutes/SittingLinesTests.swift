import Testing

@testable import Coordination

/// What is typed about the sitting: how it opens, who comes and goes, who speaks, votes by name, rounds.
struct SittingLinesTests {
  @Test func theOpeningIsTyped() throws {
    var sitting = Sitting()
    for line in [
      "Chair: MFA, letter of 28 November", "Scribe: analyst", "ověřovatelé: MV, MZV",
      "ověřovatel+ MPSV", "ověřovatel- MV", "Meeting: Shelters", "#approve 1",
    ] { try sitting.type(line) }
    let meeting = sitting.record
    #expect(meeting.presiding == "s-mfa" && meeting.authority == "letter of 28 November")
    #expect(meeting.minuteTaker == "analyst" && meeting.verifiers == ["MZV", "MPSV"])
    #expect(meeting.title == "Shelters")
    #expect(sitting.book.meetings["m1"]?.state == .approved)
    #expect(sitting.book.meetings["m1"]?.approvedAt == "m2")
    // The head of the minutes says all that; nothing of it is an entry.
    #expect(sitting.entries.isEmpty)
    try sitting.type("Chair: MoI", at: "10:20")
    #expect(sitting.entries.map(\.form) == [.presides])
  }

  @Test func theSittingOpensAndEnds() throws {
    var sitting = Sitting()
    sitting.book.put(sitting.record.with { $0.state = .convened })
    try sitting.type("#startmeeting Shelters", at: "10:02")
    #expect(sitting.record.state == .inSession && sitting.record.title == "Shelters")
    #expect(sitting.record.from == Sample.time("10:02"))
    try sitting.type("#startmeeting")
    #expect(sitting.record.from == Sample.time("10:02"))
    try sitting.type("#endmeeting", at: "11:30")
    #expect(sitting.record.state == .drafted && sitting.record.to == Sample.time("11:30"))
  }

  @Test func whoComesAndGoesIsTimedAndOldFactsStay() throws {
    var sitting = Sitting(present: ["s-moi"])
    try sitting.type("Present+ MFA", at: "10:20")
    try sitting.type("present- MFA", at: "10:40")
    try sitting.type("Present+ MFA", at: "11:00")
    let mark = try #require(sitting.mark("s-mfa"))
    #expect(mark.from == Sample.time("10:20") && mark.to == nil && mark.away == ["10:40-11:00"])
    #expect(sitting.entries.map(\.form) == [.arrived, .left, .arrived])
    #expect(sitting.entries.map(\.about) == [["mfa"], ["mfa"], ["mfa"]])
    try sitting.type("distančně+ MPSV", at: "11:10")
    #expect(sitting.mark("s-mls")?.state == .remote)
    #expect(sitting.mark("s-mls")?.from == Sample.time("11:10"))
    try sitting.type("zastupuje+ MZV ředitel odboru, pověření č. 5", at: "11:20")
    let substituted = try #require(sitting.mark("s-mfa"))
    #expect(substituted.state == .substituted && substituted.substitute == "ředitel odboru")
    #expect(substituted.authorisation == "pověření č. 5")
    #expect(substituted.from == Sample.time("10:20"))
  }

  @Test func theQuorumFollowsTheLines() throws {
    var sitting = Sitting(present: ["s-moi"])
    func quorum() -> Quorum {
      sitting.book.quorum(of: sitting.record, at: Sample.time(sitting.now))
    }
    #expect(quorum() == Quorum(members: 3, present: 1, needed: 2))
    try sitting.type("Present+ MFA", at: "10:20")
    #expect(quorum() == Quorum(members: 3, present: 2, needed: 2))
    try sitting.type("bezhlasu+ MFA", at: "10:30")
    #expect(quorum() == Quorum(members: 2, present: 1, needed: 2))
    try sitting.type("bezhlasu- MFA", at: "10:40")
    try sitting.type("present- MoI", at: "10:50")
    #expect(quorum() == Quorum(members: 3, present: 1, needed: 2))
  }

  @Test func aListIsOfTheBeginningAndASignOfNow() throws {
    var sitting = Sitting(present: [])
    try sitting.type("Present: MoI, MFA")
    #expect(sitting.mark("s-moi")?.from == nil && sitting.mark("s-mfa")?.state == .present)
    #expect(sitting.entries.isEmpty)
    try sitting.type("Regrets: MLSA")
    #expect(sitting.mark("s-mls")?.state == .excused)
  }

  @Test(arguments: [false, true])
  func aListAddsOrReplacesAsTheGroupHasIt(replaces: Bool) throws {
    var sitting = Sitting(present: ["s-moi", "s-mls"])
    var settings = sitting.book.settings
    settings.presentReplaces = replaces
    sitting.book.put(settings)
    try sitting.type("Present: MFA, MoI")
    #expect(sitting.mark("s-mfa")?.state == .present && sitting.mark("s-moi")?.state == .present)
    #expect((sitting.mark("s-mls") == nil) == replaces)
    // A sign adds in either way.
    try sitting.type("Present+ MLSA")
    #expect(sitting.mark("s-mfa") != nil && sitting.mark("s-mls") != nil)
  }

  @Test func aGuestComesAndGoes() throws {
    var sitting = Sitting()
    try sitting.type("host+ expert na azylové domy, LSČ", at: "10:10")
    let guests = sitting.book.attendance(of: "m2").filter { $0.member == nil }
    #expect(Set(guests.map(\.person)) == ["expert na azylové domy", nil])
    #expect(guests.contains { $0.institution == "las" })
    try sitting.type("host- LSČ", at: "10:50")
    let left = sitting.book.attendance(of: "m2").first { $0.institution == "las" }
    #expect(left?.to == Sample.time("10:50"))
  }

  @Test func theQueueIsKeptInItsOrder() throws {
    var sitting = Sitting()
    try sitting.type("q+ MFA, MLSA")
    try sitting.type("q+ MoI")
    try sitting.type("q+ MFA")
    #expect(sitting.record.queue == ["mfa", "mls", "moi"])
    try sitting.type("ack MLSA")
    #expect(sitting.record.queue == ["mfa", "moi"])
    try sitting.type("ack")
    #expect(sitting.record.queue == ["moi"])
    try sitting.type("q- MoI")
    #expect(sitting.read("ack")?.meaning == .note)
    #expect(sitting.record.queue.isEmpty)
  }

  @Test func theAgendaGrowsAndShrinksInTheSitting() throws {
    var sitting = Sitting()
    try sitting.type("agenda+ Shelters for men")
    #expect(sitting.book.agenda(of: "m2").map(\.title).last == "Shelters for men")
    try sitting.type("agenda- 2")
    #expect(sitting.book.agenda(of: "m2").map(\.number) == [1, 3])
    #expect(sitting.entries.map(\.form) == [.agendaAdded, .agendaDropped])
    try sitting.type("words under it")
    #expect(sitting.book.refusal(of: DeleteRecord("m2-i1"))?.rule != nil)
  }

  @Test func nothingHostileComesInThroughANameOrAnOffice() throws {
    var sitting = Sitting()
    for line in [
      "Chair: MFA, letter\u{1B}[31m of 1 May", "zastupuje+ MZV ředitel\u{202E}, pověření\u{7} 5",
      "host+ expert\u{1B}]0;x", "Scribe: analyst\u{9B}31m", "ověřovatel+ a\u{200B}b",
      "agenda+ item\u{1B}[2J", "#startvote Now\u{1B}? a\u{7}, b",
    ] { try sitting.type(line) }
    for kind in RecordKind.allCases {
      for record in sitting.book.records(of: kind) {
        for (key, value) in record.propertyValues {
          #expect(
            !"\(value)".unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 }, "\(key)")
        }
      }
    }
    #expect(sitting.record.authority?.contains("letter") == true)
  }

  @Test func whatIsTakenOffTheAgendaIsToldInTheLanguageOfTheMinutes() throws {
    var sitting = Sitting()
    sitting.language = .czech
    sitting.book.put(sitting.book.agendaItems["m2-i2"]!.with { $0.titleCs = "Podbod" })
    try sitting.type("program- 2")
    #expect(sitting.texts == ["Podbod"])
  }

  @Test func theViceChairIsKnownByTheWholeNameOfTheRole() throws {
    var sitting = Sitting(present: [])
    sitting.book.put(sitting.book.seats["s-mfa"]!.with { $0.role = .viceChair })
    try sitting.type("Present+ executive vice-chair")
    #expect(sitting.mark("s-mfa")?.state == .present)
  }

  // MARK: Votes by name

  @Test func aVoteByNameOnAResolutionIsTakenLineByLine() throws {
    var sitting = Sitting()
    try sitting.type("!approves the report")
    try sitting.type("#startvote")
    try sitting.type("#vote MoI for")
    try sitting.type("#vote MFA, MLSA yes")
    try sitting.type("#vote MFA against")
    #expect(sitting.book.openQuestion(of: "m2")?.tally.map(\.count) == [2, 1, 0])
    try sitting.type("#endvote")
    let resolution = try #require(sitting.book.resolutions["m2-1"])
    #expect(resolution.namedFor == ["s-moi", "s-mls"] && resolution.namedAgainst == ["s-mfa"])
    #expect(resolution.votesFor == 2 && resolution.outcome == .adopted)
    #expect(sitting.book.openQuestion(of: "m2") == nil)
  }

  @Test func whoIsNotThereOrHasNoVoteIsRefused() throws {
    var sitting = Sitting(present: ["s-moi", "s-mfa", "s-las"])
    try sitting.type("!approves the report")
    try sitting.type("#startvote")
    for (line, rule) in [
      ("#vote MLSA for", Rule.absent("s-mls")), ("#vote LS for", .noVote("s-las")),
    ] {
      let read = try #require(sitting.read(line))
      #expect(sitting.book.refusal(of: EnterLine(read, meeting: "m2", item: nil))?.rule == rule)
    }
  }

  @Test func aQuestionHasItsOwnAnswersAndNumbers() throws {
    var sitting = Sitting(present: ["s-moi"])
    try sitting.type("#startvote Where? Prague, Brno")
    try sitting.type("#vote MoI brn")
    try sitting.type("#endvote")
    let entry = try #require(sitting.entries.last)
    #expect(entry.entryKind == .vote && entry.text == "Where?")
    #expect(entry.tally.map(\.count) == [0, 1] && entry.presentAtVote == 1)
    #expect(entry.quorumNeeded == 2)
  }

  @Test func aRejectedProposalHasNoNumber() throws {
    var sitting = Sitting()
    try sitting.type("#rejected to meet in August")
    try sitting.type("!to meet in May")
    let citations = sitting.book.resolutions.rows.filter(\.isAdopted).map(sitting.book.citation)
    #expect(citations == ["1/2"])
    #expect(sitting.book.resolutions.rows.first { !$0.isAdopted }?.outcome == .rejected)
  }

  // MARK: Rounds

  @Test func aRoundForgetsNobody() throws {
    var sitting = Sitting(present: ["s-moi", "s-mfa", "s-mls", "s-las"])
    try sitting.type("#round")
    #expect(sitting.book.agendaItems["m2-i1"]?.round.count == 4)
    try sitting.type("new instructions were given")
    #expect(sitting.entries.last?.speaker == "moi")
    try sitting.type(">")
    try sitting.type("-")
    #expect(
      sitting.entries.last?.speaker == "mls" && sitting.entries.last?.form == .nothingToReport)
    // Whoever speaks out of turn has had it; other lines are no reports.
    try sitting.type("LS: shelters are full")
    try sitting.type("!approves the report")
    #expect(sitting.book.agendaItems["m2-i1"]?.round == ["s-mfa"])
    try sitting.type("courses go on")
    #expect(sitting.entries.last?.speaker == "mfa")
    #expect(sitting.book.agendaItems["m2-i1"]?.round.isEmpty == true)
    #expect(sitting.read("words")?.meaning == .note)
  }

  @Test func whoHasLeftIsPassedOverInARound() throws {
    var sitting = Sitting()
    try sitting.type("#round")
    try sitting.type("present- MoI", at: "10:10")
    #expect(sitting.read("words")?.meaning == .speech("mfa"))
    try sitting.type("#round")
    #expect(sitting.book.agendaItems["m2-i1"]?.round.isEmpty == true)
  }

  @Test func whoSpeaksAndIsNotThereIsDoubted() throws {
    let sitting = Sitting(present: ["s-moi"])
    #expect(sitting.read("MFA: words")?.doubts == [.notPresent("mfa")])
    #expect(sitting.read("MoI: words")?.doubts == [])
  }
}
