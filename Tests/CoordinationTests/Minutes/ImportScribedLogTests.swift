import Testing

@testable import Coordination

/// W3C logs: a scribe writes what the others say, a queue is worked, corrections come later.
struct ImportScribedLogTests {
  private typealias Taken = ImportLogTests.Taken

  private func take(
    replaces: Bool = false, book: Book = Sample.book, _ lines: String...
  ) throws -> Taken {
    let logged = lines.enumerated().map { place, line in
      let parts = line.split(separator: "> ", maxSplits: 1).map(String.init)
      return LoggedLine(
        number: place + 1, time: WallTime(hour: 14, minute: place),
        who: parts.count == 2 ? parts[0] : nil, text: parts.last ?? "")
    }
    let taken = try ImportLog(
      logged, into: "m1", convention: .w3c, presentReplaces: replaces
    ).taken(in: book, Sample.context())
    var after = book
    for edit in taken.edits {
      if let record = edit.after { after.put(record) } else { after.remove(edit.id) }
    }
    for edit in taken.edits {
      if let record = edit.after { #expect(after.violations(of: record) == []) }
    }
    return Taken(book: after, outcomes: taken.outcomes, meeting: "m1")
  }

  @Test func theHeadOfALogIsTheHeadOfTheMinutes() throws {
    let taken = try take(
      "sc> Meeting: Prevention", "sc> Date: 2014-05-12", "sc> Chair: MoI", "sc> Scribe: Jana Nová",
      "sc> scribenick: sc", "sc> Agenda: https://a.example", "mfa> Present+", "petr> present+",
      "sc> Regrets: MLSA", "sc> Topic: Beds")
    let record = taken.record
    #expect(record.title == "Prevention" && record.minuteTaker == "Jana Nová")
    #expect(record.presiding == "s-moi")
    #expect(taken.book.attendance(of: "s-mfa", at: "m1")?.state == .present)
    #expect(taken.book.attendance(of: "s-mls", at: "m1")?.state == .excused)
    #expect(taken.guests == ["petr"])
    #expect(taken.book.agenda(of: "m1").map(\.title) == ["Beds"])
    // A nick says nothing where the name is known.
    #expect(taken.idle == [5])
  }

  @Test func anotherTitleAndASecondScribeLoseNothing() throws {
    let taken = try take(
      "sc> Meeting: One", "sc> Meeting: Two", "sc> Scribe: sc", "petr> scribe+", "petr> MFA: x",
      "sc> MFA: y")
    #expect(taken.record.title == "Two" && taken.outcomes[1].replaced == ["One"])
    #expect(taken.record.minuteTaker == "sc, petr")
    #expect(taken.entries.map(\.speaker) == ["mfa", "mfa"])
  }

  @Test func theScribeWritesWhatOthersSay() throws {
    let taken = try take(
      "sc> scribenick: sc", "sc> MFA: we agree", "mfa> indeed", "petr> MFA: you do?", "sc> a note",
      "petr> next week is fine", "petr> take care", "mls> Topic: More", "sc> Petr: fine",
      "petr> JIRA: is down")
    #expect(
      taken.texts == [
        "we agree", "indeed", "petr: MFA: you do?", "a note", "petr: next week is fine",
        "petr: take care", "Petr: fine", "petr: JIRA: is down",
      ])
    #expect(taken.entries.prefix(2).allSatisfy { $0.speaker == "mfa" })
    #expect(taken.book.agenda(of: "m1").map(\.title) == ["More"])
  }

  @Test func aLogThatNamesNoScribeHasOneAllTheSame() throws {
    let taken = try take("petr> hello", "sc> MFA: one", "sc> two", "sc> three")
    #expect(taken.texts == ["petr: hello", "one", "two", "three"])
  }

  @Test func whatIsContinuedIsTheWritersOwn() throws {
    let taken = try take(
      "sc> scribenick: sc", "sc> MFA: we will", "petr> no", "mls> q+", "sc> ... send it",
      "petr> ... never", "mls> ... but", "sc> …tomorrow")
    #expect(taken.texts == ["we will send it tomorrow", "petr: no never", "... but"])
    #expect(taken.entries[2].speaker == "mls" && taken.doubts(5).isEmpty)
  }

  @Test func aContinuationAfterWhatIsNoWordsFindsItsLine() throws {
    let taken = try take("sc> MFA: we will", "sc> Present+ MLSA", "sc> ... send it")
    #expect(taken.entries[0].text == "we will send it" && taken.doubts(3).isEmpty)
  }

  @Test func theQueueAndTheBotsLeaveNoWordsAndAreTold() throws {
    let taken = try take(
      "sc> scribenick: sc", "mfa> q+", "petr> q+", "sc> q?", "sc> ack MFA", "sc> ack petr",
      "mls> q+ to ask about beds", "sc> Zakim, who is here?", "sc> RRSAgent, make minutes",
      "mls> q+")
    #expect(taken.idle == [2, 3, 4, 5, 6, 8, 9, 10])
    #expect(taken.texts == ["q+ to ask about beds"] && taken.entries[0].speaker == "mls")
    #expect(taken.record.queue.isEmpty)
  }

  @Test func resolutionsTasksProposalsAndGaps() throws {
    let taken = try take(
      "sc> PROPOSED: to build", "sc> RESOLUTION: to build", "sc> RESOLVED: takes note of it",
      "sc> ACTION: MFA to write by 2015-01-15", "sc> Issue: no money",
      "mfa> -> https://a.example b",
      "sc> !shouted", "mfa> !shouted too", "sc> \\Topic: none", "petr> \\Topic: none")
    #expect(taken.book.resolutions(of: "m1").map(\.text) == ["to build", "it"])
    #expect(taken.book.gaps.rows.map(\.title) == ["no money"])
    #expect(taken.book.agenda(of: "m1").isEmpty)
    #expect(
      taken.texts == [
        "to build", "to build", "it", "write", "no money", "https://a.example b", "!shouted",
        "!shouted too", "Topic: none", "petr: Topic: none",
      ])
  }

  @Test func theSmallGReachesEarlierLinesTheGreatOneLaterOnesToo() throws {
    let taken = try take(
      "sc> a cat", "petr> your cat", "sc> s/cat/hat/g", "sc> no cat", "sc> s/dog/log/G", "sc> dogs",
      "petr> my dog", "mfa> our dog", "sc> s/hat/bat/")
    #expect(
      taken.texts == ["a hat", "petr: your bat", "no cat", "logs", "petr: my log", "our log"])
    // It is for this log alone.
    #expect(taken.record.standing.isEmpty)
    #expect(taken.book.line(of: taken.entries[3]) == "logs")
  }

  @Test func aFailedCorrectionStaysInSightAndIsTold() throws {
    let taken = try take(
      "sc> a cat", "sc> s/dog/log/", "sc> i/dog/a line/", "sc> i/cat/before/",
      "sc> i/cat/Topic: x/",
      "sc> s/before//")
    #expect(
      taken.texts == [
        "before", "a cat", "s/dog/log/", "i/dog/a line/", "i/cat/Topic: x/", "s/before//",
      ])
    #expect(taken.doubts(2) == [.nothingToCorrect("dog")])
    #expect(taken.doubts(3) == [.nothingToCorrect("dog")])
    #expect(taken.outcomes[4].refusal != nil && taken.outcomes[5].refusal != nil)
  }

  @Test func presentAddsOrReplaces() throws {
    let lines = ["sc> Present: MFA, petr", "sc> Present: MLSA, jana"]
    let added = try take(lines[0], lines[1])
    #expect(added.book.attendance(of: "m1").count == 4)
    let replaced = try take(replaces: true, lines[0], lines[1])
    #expect(replaced.guests == ["jana"])
    #expect(replaced.book.attendance(of: "m1").compactMap(\.member) == ["s-mls"])
    #expect(replaced.outcomes[1].takenBack.map(\.number) == [1])
  }

  @Test func wordsHeldVerbatimStayAsTheyAre() throws {
    let taken = try take("sc> [[\n  one\ntwo: three\n]]", "sc> ``` x ```")
    #expect(taken.entries.map(\.entryKind) == [.verbatim, .verbatim])
    #expect(taken.texts[0] == "  one\ntwo: three")
  }

  @Test func anOpeningMarkAloneIsKeptAndTold() throws {
    let taken = try take("sc> scribenick: sc", "sc> [[", "petr> ```", "sc> on")
    #expect(taken.texts == ["[[", "petr: ```", "on"])
    #expect(taken.doubts(2) == [.unclosed] && taken.doubts(3) == [.unclosed])
  }

  @Test func otherVerifiersAreTold() throws {
    let taken = try take("sc> verifiers: Nová, Malý", "sc> verifiers: Malý")
    #expect(taken.record.verifiers == ["Malý"] && taken.outcomes[1].replaced == ["Nová"])
  }
}
