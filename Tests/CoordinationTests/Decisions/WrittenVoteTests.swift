import Testing

@testable import Coordination

struct WrittenVoteTests {
  /// A written vote on one resolution, planned for 8 December, with the seven seats of `VoteBook`.
  private func planned(_ rules: (inout Settings) -> Void = { _ in }) -> Book {
    let sample = VoteBook(rules)
    return sample.book.with(
      Meeting.made("w") {
        $0.ordinal = 9
        $0.date = Sample.day("2014-12-08")
        $0.meetingKind = .perRollam
      },
      Resolution.made("wr") {
        $0.meeting = "w"
        $0.verb = .approves
        $0.text = "the plan"
      })
  }

  private func sent(_ rules: (inout Settings) -> Void = { _ in }) throws -> Book {
    try planned(rules).after(SendWrittenVote("w"), Sample.context("2014-12-08"))
  }

  private func answering(_ letters: String, _ book: Book, on day: String) throws -> Book {
    var book = book
    for (seat, letter) in zip(VoteBook.seats, letters) where letter != "-" {
      let ballot: Ballot = letter == "f" ? .inFavour : letter == "a" ? .against : .abstained
      book = try book.after(CastBallot("wr", of: seat, ballot), Sample.context(day))
    }
    return book
  }

  @Test func itIsSentWithADeadlineInWorkingDays() throws {
    let meeting = try #require(try sent().meetings["w"])
    #expect(meeting.state == .convened && meeting.invited == Sample.day("2014-12-08"))
    #expect(meeting.votesDue == Sample.day("2014-12-22"))
    let overChristmas = try #require(try sent { $0.writtenVoteDays = 14 }.meetings["w"])
    #expect(overChristmas.votesDue == Sample.day("2014-12-31"))
    let given = try planned().after(
      SendWrittenVote("w", due: Sample.day("2014-12-12")), Sample.context("2014-12-08"))
    #expect(given.meetings["w"]?.votesDue == Sample.day("2014-12-12"))
  }

  @Test func whatCannotBeSent() throws {
    let book = planned()
    func refusal(_ book: Book, _ meeting: RecordID, due: String? = nil) -> Rule? {
      book.refusal(
        of: SendWrittenVote(meeting, due: due.map(Sample.day)), Sample.context("2014-12-08"))?.rule
    }
    #expect(refusal(book, "m3") == .notAWrittenVote)
    #expect(refusal(book, "w", due: "2014-12-08") == .endBeforeStart("2014-12-09"))
    #expect(refusal(try sent(), "w") == .stateCannotFollow("convened", after: "convened"))
    var empty = book
    empty.remove("wr")
    #expect(refusal(empty, "w") == .nothingToVoteOn)
  }

  @Test func theLastAnswerOfASeatCounts() throws {
    var book = try sent().after(CastBallot("wr", of: "v1", .inFavour), Sample.context("2014-12-10"))
    book = try book.after(
      CastBallot("wr", of: "v1", .against, comment: "too late"), Sample.context("2014-12-11"))
    let ballots = book.ballots.rows
    #expect(ballots.count == 1 && ballots[0].vote == .against)
    #expect(ballots[0].day == Sample.day("2014-12-11") && ballots[0].comment == "too late")
    let vote = book.writtenVote(book.meetings["w"]!)
    #expect(vote.answered.map(\.id) == ["v1"] && vote.silent.count == 6)
    let taken = try book.after(CastBallot("wr", of: "v1", nil), Sample.context("2014-12-12"))
    #expect(taken.ballots.count == 0)
  }

  @Test func answersThatDoNotCount() throws {
    let book = try sent()
    func refusal(_ seat: RecordID, _ day: String, _ book: Book) -> Rule? {
      book.refusal(of: CastBallot("wr", of: seat, .inFavour), Sample.context(day))?.rule
    }
    #expect(refusal("v1", "2014-12-22", book) == nil)
    #expect(refusal("v1", "2014-12-23", book) == .votingEnded(Sample.day("2014-12-22")))
    #expect(refusal("guest", "2014-12-10", book) == .noVote("guest"))
    #expect(refusal("sub-las", "2014-12-10", book) == .notASeat("sub-las"))
    #expect(refusal("v1", "2014-12-08", planned()) == .meetingState(.planned))
    let aside = try book.after(SetAside("v2", for: "wr"))
    #expect(refusal("v2", "2014-12-10", aside) == .conflicted("v2"))
    // However it is written: through a form, with `set`, or deleted.
    let ballot = WrittenBallot.made("b") {
      $0.meeting = "w"
      $0.resolution = "wr"
      $0.member = "v1"
    }
    let late = Sample.context("2014-12-23")
    let ended = Rule.votingEnded(Sample.day("2014-12-22"))
    #expect(book.refusal(of: AddRecord(ballot), late)?.rule == ended)
    let with = book.with(ballot)
    #expect(
      with.refusal(of: SetFields("b", [("vote", .string("against"))]), late)?.rule == ended)
    #expect(with.refusal(of: DeleteRecord("b"), late)?.rule == ended)
    #expect(
      with.violations(with: ballot.with { $0.id = "c" })
        == [.of(.ballot, "c", "member", .taken(by: "b"))])
    #expect(
      with.violations(with: ballot.with { $0.resolution = "r" })
        == [.of(.ballot, "b", "resolution", .otherMeeting("m2"))])
  }

  /// Silence is abstention in some statutes and disagreement in others.
  @Test(arguments: [
    (Silence.abstention, "ffff---", [4, 0, 3], VoteOutcome.adopted),
    (.disagreement, "ffff---", [4, 3, 0], .adopted),
    (.abstention, "fff-a--", [3, 1, 3], .rejected),
    (.disagreement, "fff-a-s", [3, 3, 1], .rejected),
  ])
  func silenceCounts(
    _ silence: Silence, _ letters: String, _ numbers: [Int], _ outcome: VoteOutcome
  ) throws {
    let book = try answering(letters, try sent { $0.silence = silence }, on: "2014-12-10")
    let closed = try book.after(CloseWrittenVote("w"), Sample.context("2014-12-22"))
    let resolution = try #require(closed.resolutions["wr"])
    #expect(
      [resolution.votesFor, resolution.votesAgainst, resolution.abstained] == numbers)
    #expect(resolution.outcome == outcome && resolution.membersAtVote == 7)
    #expect(closed.violations(of: resolution) == [])
    #expect(closed.meetings["w"]?.state == .drafted)
  }

  @Test func itIsClosedAtTheDeadlineOrWhenAllHaveAnswered() throws {
    let some = try answering("fff----", try sent(), on: "2014-12-10")
    #expect(
      some.refusal(of: CloseWrittenVote("w"), Sample.context("2014-12-19"))
        == .of(.meeting, "w", "votesDue", .votingGoesOn(Sample.day("2014-12-22"))))
    let all = try answering("---ffff", some, on: "2014-12-11")
    let closed = try all.after(CloseWrittenVote("w"), Sample.context("2014-12-11"))
    #expect(closed.meetings["w"]?.date == Sample.day("2014-12-11"))
    let late = try some.after(CloseWrittenVote("w"), Sample.context("2015-01-07"))
    #expect(late.meetings["w"]?.date == Sample.day("2014-12-22"))
    #expect(
      closed.refusal(of: CloseWrittenVote("w"))?.rule
        == .stateCannotFollow("drafted", after: "drafted"))
    #expect(
      closed.refusal(of: CastBallot("wr", of: "v1", .against), Sample.context("2014-12-11"))?.rule
        == .meetingState(.drafted))
  }

  @Test func aMajorityOfAllWithAVoteIsNeeded() throws {
    // Nobody sits together: those present are all with a vote.
    let book = try answering(
      "fff----", try sent { $0.majorityBase = .presentWithVote }, on: "2014-12-10")
    let closed = try book.after(CloseWrittenVote("w"), Sample.context("2014-12-22"))
    #expect(closed.resolutions["wr"]?.majorityOf == 7)
    #expect(closed.resolutions["wr"]?.outcome == .rejected)
  }
}
