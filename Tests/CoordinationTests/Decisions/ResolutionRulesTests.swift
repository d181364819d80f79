import Testing

@testable import Coordination

struct ResolutionRulesTests {
  /// All four seats are there; the MLSA leaves at 11:00.
  private let book: Book = {
    var book = Sample.book
    for seat: RecordID in ["s-moi", "s-mfa", "s-mls", "s-las"] {
      book.put(
        Attendance.made(.made(from: "a-\(seat)")) {
          $0.meeting = "m2"
          $0.member = seat
          if seat == "s-mls" { $0.to = Sample.time("11:00") }
        })
    }
    return book
  }()

  private let resolution = Resolution.made("r") {
    $0.meeting = "m2"
    $0.text = "the report"
    $0.time = Sample.time("10:30")
  }

  private func rules(_ change: (inout Resolution) -> Void) -> [RuleViolation] {
    book.violations(with: resolution.with(change))
  }

  private func breach(_ field: String, _ rule: Rule) -> [RuleViolation] {
    [.of(.resolution, "r", field, rule)]
  }

  @Test func aNumberIsTakenOncePerMeeting() {
    let book = book.with(resolution)
    let second = resolution.with { $0.id = "r2" }
    #expect(
      book.violations(with: second) == [.of(.resolution, "r2", "number", .taken(by: "r"))])
    #expect(book.violations(with: second.with { $0.number = 2 }) == [])
    #expect(book.violations(with: second.with { $0.meeting = "m1" }) == [])
    #expect(rules { $0.number = 0 } == breach("number", .outOfRange(1...999)))
  }

  @Test func theItemIsOfTheMeeting() {
    #expect(rules { $0.item = "m2-i1" } == [])
    #expect(
      rules {
        $0.item = "m2-i1"
        $0.meeting = "m1"
      } == breach("item", .otherMeeting("m2")))
  }

  @Test func countsAreNotNegative() {
    #expect(rules { $0.votesFor = -1 } == breach("for", .outOfRange(0...9999)))
    #expect(rules { $0.votesAgainst = -1 } == breach("against", .outOfRange(0...9999)))
    #expect(rules { $0.abstained = -1 } == breach("abstained", .outOfRange(0...9999)))
  }

  @Test func aVoteByNameIsAccepted() {
    #expect(
      rules {
        $0.namedFor = ["s-moi"]
        $0.namedAgainst = ["s-mfa"]
        $0.namedAbstained = ["s-mls"]
        $0.votesFor = 1
        $0.votesAgainst = 1
        $0.abstained = 1
        $0.presentAtVote = 3
      } == [])
  }

  @Test func onlyASeatOfTheBodyVotes() {
    #expect(rules { $0.namedFor = ["sub-las"] } == breach("namedFor", .notASeat("sub-las")))
  }

  @Test func onlyAMemberWithAVoteVotes() {
    #expect(rules { $0.namedAgainst = ["s-las"] } == breach("namedAgainst", .noVote("s-las")))
  }

  @Test func nobodyVotesTwice() {
    #expect(
      rules {
        $0.namedFor = ["s-moi"]
        $0.namedAbstained = ["s-moi"]
      } == breach("namedAbstained", .votedTwice("s-moi")))
    #expect(rules { $0.namedFor = ["s-moi", "s-moi"] } == breach("namedFor", .votedTwice("s-moi")))
  }

  @Test func onlyWhoIsThereVotes() {
    func late(_ resolution: inout Resolution) {
      resolution.time = Sample.time("11:00")
      resolution.namedFor = ["s-mls"]
    }
    #expect(rules(late) == breach("namedFor", .absent("s-mls")))
    #expect(rules { $0.namedFor = ["s-mls"] } == [])
    let unmarked = resolution.with {
      $0.meeting = "m1"
      $0.namedFor = ["s-moi"]
    }
    #expect(book.violations(with: unmarked) == breach("namedFor", .absent("s-moi")))
  }

  @Test func countsAreThoseOfTheNames() {
    #expect(
      rules {
        $0.namedFor = ["s-moi"]
        $0.votesFor = 2
      } == breach("for", .votesDiffer(counted: 2, named: 1)))
    #expect(rules { $0.namedFor = ["s-moi"] } == [], "names without a count")
    #expect(rules { $0.votesFor = 2 } == [], "a count without names")
  }

  @Test func noMoreVotesThanMembersPresent() {
    func votes(_ present: Int?) -> [RuleViolation] {
      rules {
        $0.votesFor = 2
        $0.votesAgainst = 1
        $0.abstained = 1
        $0.presentAtVote = present
      }
    }
    #expect(votes(3) == breach("for", .tooManyVotes(cast: 4, present: 3)))
    #expect(votes(4) == [])
    #expect(votes(nil) == [], "old minutes do not say who was there")
  }

  @Test func keepsTheNumbersItWasTakenUnder() throws {
    let early = try book.after(AddRecord(resolution))
    #expect(early.resolutions["r"]?.presentAtVote == 3 && early.resolutions["r"]?.quorumNeeded == 2)
    let late = try book.after(AddRecord(resolution.with { $0.time = Sample.time("11:30") }))
    #expect(late.resolutions["r"]?.presentAtVote == 2)
    // Later marks do not change what was.
    let gone = try early.after(MarkAttendance(meeting: "m2", seat: "s-moi", .state(nil)))
    let edited = try gone.after(SetFields("r", [("text", .string("other"))]))
    #expect(edited.resolutions["r"]?.presentAtVote == 3)
    // A vote written down afterwards is counted anew, until the minutes are circulated.
    let counted = try gone.after(SetFields("r", [("for", .integer(2))]))
    #expect(counted.resolutions["r"]?.presentAtVote == 2)
    let later = try early.after(SetFields("r", [("time", .string("11:30"))]))
    #expect(later.resolutions["r"]?.presentAtVote == 2)
    let circulated = early.with(Sample.meeting("m2", 2, "2014-12-01", .circulated))
    let corrected = try circulated.after(SetFields("r", [("time", .string("11:30"))]))
    #expect(corrected.resolutions["r"]?.presentAtVote == 3)
    let unmarked = try book.after(AddRecord(resolution.with { $0.meeting = "m1" }))
    #expect(unmarked.resolutions["r"]?.presentAtVote == nil)
  }
}
