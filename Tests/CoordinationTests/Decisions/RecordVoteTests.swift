import Testing

@testable import Coordination

struct RecordVoteTests {
  private let sample = VoteBook()

  @Test func theNumbersOfTheMomentAreStored() throws {
    let voted = try sample.resolution(
      after: RecordVote("r", .counted(for: 5, against: 1, abstained: 1)), at: "10:17")
    #expect(voted.votesFor == 5 && voted.votesAgainst == 1 && voted.abstained == 1)
    #expect(voted.time == Sample.time("10:17"))
    #expect(voted.presentAtVote == 7 && voted.quorumNeeded == 4 && voted.membersAtVote == 7)
    #expect(voted.majorityOf == 7 && voted.majorityNeeded == 4)
    #expect(voted.outcome == .adopted)
  }

  /// Every vote by name of seven seats says the same as its numbers do.
  @Test func namedVotesCountAsTheirNumbers() throws {
    let letters: [Character] = ["f", "a", "s"]
    for number in 0..<2187 where number % 13 == 0 {
      var rest = number
      var word = ""
      for _ in 0..<7 {
        word.append(letters[rest % 3])
        rest /= 3
      }
      let named = try sample.resolution(after: RecordVote("r", VoteBook.named(word)))
      func count(_ letter: Character) -> Int { word.filter { $0 == letter }.count }
      #expect(
        [named.votesFor, named.votesAgainst, named.abstained]
          == [count("f"), count("a"), count("s")])
      let counted = try sample.resolution(
        after: RecordVote(
          "r", .counted(for: count("f"), against: count("a"), abstained: count("s"))))
      #expect(named.outcome == counted.outcome, "\(word)")
      #expect(sample.book.violations(with: named) == [])
    }
  }

  @Test func theLastVoteOfASeatCounts() throws {
    let vote = Vote.named([
      NamedBallot("v1", .inFavour), NamedBallot("v2", .against), NamedBallot("v1", .abstained),
    ])
    let voted = try sample.resolution(after: RecordVote("r", vote))
    #expect(voted.namedFor == [] && voted.namedAgainst == ["v2"])
    #expect(voted.namedAbstained == ["v1"] && voted.abstained == 1)
  }

  @Test func aLaterVoteReplacesTheOneBefore() throws {
    let first = try sample.book.after(RecordVote("r", VoteBook.named("fffffff")))
    let second = try first.after(RecordVote("r", .counted(for: 1, against: 6, abstained: 0)))
    let voted = try #require(second.resolutions["r"])
    #expect(voted.namedBallots == [] && voted.votesFor == 1 && voted.outcome == .rejected)
  }

  @Test func whoCannotVoteIsRefused() {
    let sample = VoteBook(present: 6)
    func refusal(_ seat: RecordID, _ ballot: Ballot = .against) -> RuleViolation? {
      sample.book.refusal(of: RecordVote("r", .named([NamedBallot(seat, ballot)])))
    }
    #expect(refusal("v7") == .of(.resolution, "r", "namedAgainst", .absent("v7")))
    #expect(refusal("guest", .inFavour) == .of(.resolution, "r", "namedFor", .noVote("guest")))
    #expect(
      refusal("sub-las", .abstained)
        == .of(.resolution, "r", "namedAbstained", .notASeat("sub-las")))
    #expect(refusal("v1") == nil)
  }

  @Test func noMoreVotesThanCouldVote() {
    let sample = VoteBook(present: 6)
    #expect(
      sample.book.refusal(of: RecordVote("r", .counted(for: 5, against: 1, abstained: 1)))
        == .of(.resolution, "r", "for", .tooManyVotes(cast: 7, present: 6)))
    #expect(
      sample.book.refusal(of: RecordVote("r", .counted(for: -1, against: 0, abstained: 0)))
        == .of(.resolution, "r", "for", .outOfRange(0...9999)))
    #expect(
      sample.book.refusal(of: RecordVote("nobody", .counted(for: 1, against: 0, abstained: 0)))
        == .of(.resolution, "nobody", nil, .notFound))
  }

  @Test func theTimeOfAVoteOutsideASittingStays() throws {
    var sample = sample
    sample.book.put(sample.book.meetings["m2"]!.with { $0.state = .drafted })
    sample.book.put(sample.book.resolutions["r"]!.with { $0.time = Sample.time("09:30") })
    let voted = try sample.resolution(
      after: RecordVote("r", .counted(for: 7, against: 0, abstained: 0)), at: "20:00")
    #expect(voted.time == Sample.time("09:30"))
  }

  @Test func numbersSetByHandHaveAnOutcomeToo() throws {
    let set = SetFields("r", [("for", .integer(2)), ("against", .integer(5))])
    let voted = try sample.resolution(after: set)
    #expect(voted.outcome == .rejected && voted.majorityNeeded == 4)
    let emptied = try sample.book.with(voted).after(SetFields("r", [("for", nil)]))
    #expect(emptied.resolutions["r"]?.outcome == nil)
  }
}
