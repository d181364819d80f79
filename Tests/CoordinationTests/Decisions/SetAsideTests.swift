import Testing

@testable import Coordination

struct SetAsideTests {
  private let sample = VoteBook()

  @Test func whoIsSetAsideIsThereAndDoesNotVote() throws {
    let book = try sample.book.after(SetAside("v2", for: "r"))
    #expect(book.quorum(of: book.meetings["m2"]!).present == 7)
    #expect(
      book.refusal(of: RecordVote("r", .named([NamedBallot("v2", .inFavour)])))
        == .of(.resolution, "r", "namedFor", .conflicted("v2")))
    #expect(
      book.refusal(of: RecordVote("r", .counted(for: 7, against: 0, abstained: 0)))
        == .of(.resolution, "r", "for", .tooManyVotes(cast: 7, present: 6)))
    let voted = try #require(
      try book.after(RecordVote("r", .counted(for: 4, against: 2, abstained: 0))).resolutions["r"])
    #expect(voted.majorityOf == 6 && voted.presentAtVote == 7 && voted.outcome == .adopted)
  }

  @Test func aVoteGivenAlreadyGoes() throws {
    let voted = try sample.book.after(RecordVote("r", VoteBook.named("ffffaaa")))
    let aside = try #require(try voted.after(SetAside("v1", for: "r")).resolutions["r"])
    #expect(Set(aside.namedFor) == ["v2", "v3", "v4"] && aside.votesFor == 3)
    #expect(aside.outcome == .rejected && aside.majorityNeeded == 4)
    #expect(voted.violations(with: aside) == [])
    let back = try #require(
      try voted.with(aside).after(SetAside("v1", for: "r", false)).resolutions["r"])
    #expect(back.conflicted == [])
  }

  @Test func onlyAMemberWithAVoteIsSetAside() {
    #expect(
      sample.book.refusal(of: SetAside("guest", for: "r"))
        == .of(.resolution, "r", "conflicted", .noVote("guest")))
    #expect(
      sample.book.refusal(of: SetAside("sub-las", for: "r"))
        == .of(.resolution, "r", "conflicted", .notASeat("sub-las")))
  }

  @Test func oneChangeSettlesAll() throws {
    let change = SettleVote("r", VoteBook.named("-fffffa"), conflicted: ["v1"])
    #expect(try change.edits(in: sample.book, Sample.context()).count == 1)
    let voted = try sample.resolution(after: change)
    #expect(voted.conflicted == ["v1"] && voted.votesFor == 5 && voted.outcome == .adopted)
    let refused = SettleVote("r", VoteBook.named("fffffff"), conflicted: ["v1"])
    #expect(
      sample.book.refusal(of: refused)?.rule == .conflicted("v1"))
  }

  @Test func aDissentIsNotedOnceASeat() throws {
    var book = try sample.book.after(NoteDissent("r", of: "v3", " too late: by far "))
    book = try book.after(NoteDissent("r", of: "v2", "too dear"))
    book = try book.after(NoteDissent("r", of: "v3", "too soon"))
    #expect(
      book.resolutions["r"]?.dissentsRead
        == [Dissent(seat: "v2", text: "too dear"), Dissent(seat: "v3", text: "too soon")])
    book = try book.after(NoteDissent("r", of: "v2", ""))
    #expect(book.resolutions["r"]?.dissents == ["v3: too soon"])
    #expect(
      book.refusal(of: NoteDissent("r", of: "sub-las", "x"))?.rule == .notASeat("sub-las"))
  }
}
