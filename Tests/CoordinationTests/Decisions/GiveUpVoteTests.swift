import Testing

@testable import Coordination

struct GiveUpVoteTests {
  private let sample = VoteBook()

  @Test func theBaseGoesDownByOneFromThenOn() throws {
    let book = try sample.book.after(
      GiveUpVote(meeting: "m2", seat: "v7"), Sample.context("2014-12-01", "11:00"))
    let meeting = try #require(book.meetings["m2"])
    let before = book.quorum(of: meeting, at: Sample.time("10:59"))
    let after = book.quorum(of: meeting, at: Sample.time("11:00"))
    #expect(before == Quorum(members: 7, present: 7, needed: 4))
    #expect(after == Quorum(members: 6, present: 6, needed: 4))
  }

  @Test func itsVoteIsRefusedFromThenOn() throws {
    let book = try sample.book.after(GiveUpVote(meeting: "m2", seat: "v7"))
    let vote = RecordVote("r", .named([NamedBallot("v7", .inFavour)]))
    #expect(
      book.refusal(of: vote, Sample.context("2014-12-01", "10:30"))?.rule == .noVote("v7"))
    #expect(book.refusal(of: vote, Sample.context("2014-12-01", "09:30")) == nil)
    let voted = book.resolutions["r"]!.with {
      $0.namedFor = ["v7"]
      $0.votesFor = 1
      $0.time = Sample.time("10:30")
    }
    #expect(
      book.violations(with: voted) == [.of(.resolution, "r", "namedFor", .noVote("v7"))])
  }

  @Test func itTakesItBack() throws {
    let book = try sample.book.after(GiveUpVote(meeting: "m2", seat: "v7"))
      .after(GiveUpVote(meeting: "m2", seat: "v7", takesBack: true))
    #expect(book.attendance(of: "v7", at: "m2")?.votelessFrom == nil)
  }

  @Test func onlyWhoIsThereAndHasAVote() {
    #expect(
      VoteBook(present: 6).book.refusal(of: GiveUpVote(meeting: "m2", seat: "v7"))
        == .of(.meeting, "m2", nil, .absent("v7")))
    #expect(
      sample.book.refusal(of: GiveUpVote(meeting: "m2", seat: "guest"))?.rule == .noVote("guest"))
  }

  @Test func anItemEndsWithoutAResolution() throws {
    let book = try sample.book.after(ConcludeWithoutResolution("m2-i1"))
    #expect(book.agendaItems["m2-i1"]?.noResolution == true)
    #expect(
      try book.after(ConcludeWithoutResolution("m2-i1", false)).agendaItems["m2-i1"]?.noResolution
        == false)
    let decided = book.with(book.resolutions["r"]!.with { $0.item = "m2-i2" })
    #expect(
      decided.refusal(of: ConcludeWithoutResolution("m2-i2"))
        == .of(.agendaItem, "m2-i2", "noResolution", .hasResolution("r")))
    let rejected = try decided.after(
      RecordVote("r", .counted(for: 0, against: 7, abstained: 0)))
    #expect(rejected.refusal(of: ConcludeWithoutResolution("m2-i2")) == nil)
  }
}
