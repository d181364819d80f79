import Testing

@testable import Coordination

struct MajorityTests {
  @Test func moreThanHalfOfThosePresent() throws {
    let sample = VoteBook(present: 6)
    #expect(try sample.outcome(4, 2, 0) == .adopted)
    #expect(try sample.outcome(3, 0, 3) == .rejected)
    #expect(try sample.outcome(3, 3, 0) == .rejected)
    #expect(try sample.outcome(0, 0, 6) == .rejected)
  }

  @Test func ofAllWithAVote() throws {
    let sample = VoteBook(present: 5, { $0.majorityBase = .allWithVote })
    #expect(try sample.outcome(4, 1, 0) == .adopted)
    #expect(try sample.outcome(3, 0, 2) == .rejected)
  }

  @Test func anotherShare() throws {
    let threeFifths = VoteBook {
      $0.majorityNumerator = 3
      $0.majorityDenominator = 5
      $0.majorityAtLeast = true
    }
    #expect(try threeFifths.outcome(5, 2, 0) == .adopted)
    #expect(try threeFifths.outcome(4, 3, 0) == .rejected)
    let half = VoteBook(present: 6, { $0.majorityAtLeast = true })
    #expect(try half.outcome(3, 3, 0) == .adopted)
  }

  @Test func abstentionsLeftOut() throws {
    let sample = VoteBook { $0.abstentions = .leftOut }
    #expect(try sample.outcome(2, 1, 4) == .adopted)
    #expect(try sample.outcome(1, 1, 5) == .rejected)
    #expect(try sample.outcome(0, 0, 7) == .rejected)
  }

  @Test func withoutQuorumNothingIsDecided() throws {
    let sample = VoteBook(present: 3)
    let voted = try sample.resolution(
      after: RecordVote("r", .counted(for: 3, against: 0, abstained: 0)))
    #expect(voted.outcome == .noQuorum && voted.votesFor == 3)
    #expect(voted.presentAtVote == 3 && voted.quorumNeeded == 4 && !voted.isAdopted)
  }

  /// The vote of who presides counts twice where the rules say so, and only at a tie.
  @Test(arguments: [
    ("fffaaa-", VoteOutcome.adopted), ("aaafff-", .rejected), ("saafff-", .rejected),
    ("sfffaaa", .rejected), ("faaffas", .adopted), ("ffffaaa", .adopted),
  ])
  func aTieIsDecidedByWhoPresides(_ letters: String, _ outcome: VoteOutcome) throws {
    let sample = VoteBook(
      present: letters.hasSuffix("-") ? 6 : 7, { $0.tie = .presidingDecides })
    #expect(
      try sample.resolution(after: RecordVote("r", VoteBook.named(letters))).outcome == outcome)
  }

  @Test func aTieInNumbersIsOpenUntilWhoPresidesIsKnown() throws {
    let sample = VoteBook(present: 6, { $0.tie = .presidingDecides })
    #expect(try sample.outcome(3, 3, 0) == .tied)
    #expect(try sample.outcome(2, 2, 2) == .rejected)
  }

  @Test func theShareIsASensibleOne() {
    let settings = Sample.book.settings
    #expect(
      Sample.book.violations(with: settings.with { $0.majorityNumerator = 2 })
        == [.of(.settings, "settings", "majorityNumerator", .outOfRange(1...1))])
    #expect(
      Sample.book.violations(
        with: settings.with {
          $0.majorityNumerator = 2
          $0.majorityAtLeast = true
        }) == [])
    #expect(
      Sample.book.violations(with: settings.with { $0.writtenVoteDays = 0 })
        == [.of(.settings, "settings", "writtenVoteDays", .outOfRange(1...250))])
  }
}
