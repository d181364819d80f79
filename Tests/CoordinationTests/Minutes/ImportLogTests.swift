import Testing

@testable import Coordination

/// The lines of MeetBot and W3C logs taken into minutes: what each becomes, and what is told of it.
struct ImportLogTests {
  /// A log taken into a drafted meeting of the sample.
  struct Taken {
    var book: Book
    let outcomes: [ImportLog.Outcome]
    let meeting: RecordID

    var entries: [MinutesEntry] { book.entries(of: meeting) }
    var texts: [String] { entries.map(\.text) }
    var record: Meeting { book.meetings[meeting]! }
    var guests: [String] { book.attendance(of: meeting).compactMap(\.person) }
    var idle: [Int] { outcomes.filter(\.isIdle).map(\.line.number) }

    func doubts(_ number: Int) -> [UnderstoodLine.Doubt] {
      outcomes.first { $0.line.number == number }?.understood?.doubts ?? []
    }
  }

  /// Takes lines as `name> words` or just words; with `times` each is a minute after the one before.
  private func take(
    _ convention: LogConvention, replaces: Bool = false, into meeting: RecordID = "m1",
    book: Book = Sample.book, times: Bool = true, _ lines: String...
  ) throws -> Taken {
    let logged = lines.enumerated().map { place, line in
      let parts = line.split(separator: "> ", maxSplits: 1).map(String.init)
      let isSigned = parts.count == 2 && !parts[0].contains(" ")
      return LoggedLine(
        number: place + 1, time: times ? WallTime(hour: 14, minute: place) : nil,
        who: isSigned ? parts[0] : nil, text: isSigned ? parts[1] : line)
    }
    let log = ImportLog(
      logged, into: meeting, convention: convention, presentReplaces: replaces)
    let taken = try log.taken(in: book, Sample.context())
    var after = book
    for edit in taken.edits {
      if let record = edit.after { after.put(record) } else { after.remove(edit.id) }
    }
    for edit in taken.edits {
      if let record = edit.after { #expect(after.violations(of: record) == []) }
    }
    return Taken(book: after, outcomes: taken.outcomes, meeting: meeting)
  }

  // MARK: MeetBot

  @Test func commandsOfMeetBotBecomeWhatTheySay() throws {
    let taken = try take(
      .meetbot, "moi> #startmeeting Prevention", "moi> #topic Shelters", "mfa> #info 42 beds",
      "moi> #action MFA to report by 15.1.2015", "moi> #agreed approves the plan",
      "moi> #rejected the other plan", "moi> #idea a form", "moi> #help translators",
      "moi> #link https://a.example b", "mfa> https://b.example", "moi> !topic Money",
      "moi> ^action MLSA find money", "moi> #endmeeting")
    let kinds: [EntryKind] = [
      .note, .task, .decision, .decision, .procedural, .procedural, .link, .link, .task,
    ]
    #expect(taken.entries.map(\.entryKind) == kinds)
    #expect(taken.record.title == "Prevention")
    #expect(taken.record.from == Sample.time("14:00") && taken.record.to == Sample.time("14:12"))
    let agenda = taken.book.agenda(of: "m1")
    #expect(agenda.map(\.title) == ["Shelters", "Money"])
    // The end of the meeting ends its last item.
    #expect(agenda.map(\.closed) == [Sample.time("14:10"), Sample.time("14:12")])
    #expect(taken.book.tasks[taken.entries[1].subject]?.responsible == ["mfa"])
    #expect(taken.book.resolutions(of: "m1").map(\.outcome) == [nil, .rejected])
    #expect(taken.record.state == .drafted)
  }

  @Test func talkIsKeptAsWordsOfItsWriter() throws {
    let taken = try take(
      .meetbot, "mfa> we need beds", "jana> \\o/ hello: all", "MFA> Topic: no command",
      "jana> s/beds/bets/", "jana> ...and so on", "jana> [[ x ]]", "mfa> !important",
      "jana> present+", "jana> q+", "jana> next week", "jana> 3:0:0")
    #expect(taken.book.agenda(of: "m1").isEmpty && taken.book.resolutions(of: "m1").isEmpty)
    #expect(
      taken.texts == [
        "we need beds", "jana: \\o/ hello: all", "Topic: no command", "jana: s/beds/bets/",
        "jana: ...and so on", "jana: [[ x ]]", "!important", "jana: present+", "jana: q+",
        "jana: next week", "jana: 3:0:0",
      ])
    #expect(taken.entries[0].speaker == "mfa" && taken.entries[2].speaker == "mfa")
    #expect(taken.outcomes.allSatisfy { !$0.isIdle && $0.refusal == nil })
  }

  @Test func unknownCommandsAreKeptWithTheirWriterAndTold() throws {
    let taken = try take(
      .meetbot, "jana> #nick petr", "mfa> #1 priority", "mfa> #topic", "jana> #chair Nobody Here")
    #expect(
      taken.texts == [
        "jana: #nick petr", "#1 priority", "#topic", "jana: #chair Nobody Here",
      ])
    #expect(taken.doubts(1) == [.unknownCommand("nick")])
    #expect(taken.doubts(2).contains(.unknownCommand("1")))
    #expect(taken.doubts(3).contains(.incomplete("topic")))
    #expect(taken.doubts(4) == [.unknownName("Nobody Here")])
  }

  @Test func undoTakesBackTheLastCommandAndSaysSo() throws {
    let taken = try take(
      .meetbot, "moi> #topic Shelters", "moi> #info wrong", "jana> that is wrong", "moi> #undo",
      "moi> #agreed also wrong", "moi> #undo", "moi> #topic Oops", "moi> #undo", "moi> #info right"
    )
    #expect(taken.texts == ["jana: that is wrong", "right"])
    #expect(taken.book.resolutions(of: "m1").isEmpty)
    #expect(taken.book.agenda(of: "m1").map(\.title) == ["Shelters"])
    #expect(taken.entries.allSatisfy { $0.item == taken.book.agenda(of: "m1")[0].id })
    #expect(taken.outcomes[3].takenBack.map(\.number) == [2])
    #expect(taken.outcomes[5].takenBack.map(\.number) == [5])
    #expect(taken.outcomes[7].takenBack.map(\.number) == [7])
  }

  @Test func undoReachesNothingBeforeTheLog() throws {
    let old = MinutesEntry.made("m1-m1") {
      $0.meeting = "m1"
      $0.sequence = 1
      $0.text = "from the sitting"
    }
    let book = Sample.book.with(old)
    let taken = try take(.meetbot, book: book, "moi> #undo", "jana> hello", "moi> #undo")
    #expect(taken.texts == ["from the sitting", "jana: hello"])
    #expect(taken.idle == [1, 3])
  }

  @Test func anItemWithWordsUnderItIsNotTakenBack() throws {
    let taken = try take(.meetbot, "moi> #topic Shelters", "jana> talk", "moi> #undo")
    #expect(taken.texts == ["jana: talk", "#undo"])
    #expect(taken.outcomes[2].refusal != nil)
    #expect(taken.book.agenda(of: "m1").count == 1)
  }

  @Test func votesByNameAreTheirWriters() throws {
    let taken = try take(
      .meetbot, "mfa> #here", "mls> #here", "moi> #startvote Build? yes, no", "mfa> #vote yes",
      "mls> #vote no", "mls> #vote yes", "jana> #vote no", "moi> #vote yes", "moi> #showvote",
      "moi> #endvote")
    let vote = try #require(taken.entries.first { $0.entryKind == .vote })
    #expect(vote.ballots == ["s-mfa=yes", "s-mls=yes"] && !vote.isOpen)
    // Nobody's vote, and that of one who is not there, are words and told.
    #expect(taken.doubts(7) == [.unknownName("jana")])
    #expect(taken.outcomes[7].refusal != nil)
    #expect(taken.texts.suffix(2) == ["#vote jana no", "#vote MoI yes"])
    #expect(taken.idle == [9])
  }

  @Test func whoIsHereIsMarkedAndWhatTheySayBesidesIsKept() throws {
    let taken = try take(.meetbot, "mfa> #here", "jana> #here for the shelters", "moi> #here MLSA")
    #expect(taken.book.attendance(of: "s-mfa", at: "m1")?.state == .present)
    #expect(taken.book.attendance(of: "s-mls", at: "m1")?.state == .present)
    #expect(taken.guests == ["jana"])
    #expect(taken.texts.contains("jana: #here for the shelters"))
  }

  @Test func aLogWithoutTimesStatesNone() throws {
    let taken = try take(
      .meetbot, times: false, "moi> #startmeeting", "jana> hello", "moi> #agreed x",
      "moi> #endmeeting")
    #expect(taken.record.from == nil && taken.record.to == nil)
    #expect(taken.entries.allSatisfy { $0.time == nil })
    #expect(taken.book.resolutions(of: "m1")[0].time == nil)
  }

  @Test func aPlannedMeetingIsOpenedAndClosed() throws {
    let book = Sample.book.with(
      Sample.book.meetings["m3"]!.with { $0.date = Sample.day("2014-11-30") })
    let taken = try take(
      .meetbot, into: "m3", book: book, "moi> #startmeeting X", "moi> #info y", "moi> #endmeeting")
    #expect(taken.record.state == .drafted && taken.record.title == "X")
    #expect(taken.record.to == Sample.time("14:02") && taken.texts == ["y"])
  }

  @Test func aSittingPastMidnightHasNoEndOnItsDay() throws {
    let book = Sample.book.with(
      Sample.book.meetings["m1"]!.with { $0.from = Sample.time("23:00") })
    let taken = try take(.meetbot, book: book, "moi> #topic Late", "moi> #endmeeting")
    #expect(taken.record.to == nil)
  }

  @Test func closedMinutesTakeNoLog() throws {
    let book = Sample.book.with(Sample.book.meetings["m1"]!.with { $0.state = .verified })
    #expect(throws: RuleViolation.self) { try take(.meetbot, book: book, "moi> #info x") }
  }

  @Test func itIsNoTwoPeopleWhoGiveUpTheChair() throws {
    let taken = try take(.meetbot, "moi> #chair MoI", "moi> #unchair MFA", "moi> #unchair jana")
    #expect(taken.record.presiding == "s-moi")
    #expect(taken.doubts(2).contains(.unknownName("MFA")))
    #expect(taken.texts == ["#unchair MFA", "#unchair jana"])
  }
}
