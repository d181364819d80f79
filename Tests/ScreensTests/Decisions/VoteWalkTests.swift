import Coordination
import Demonstration
import Screens
import TerminalUI
import Testing
import Workspaces

/// A vote in a sitting, by show of hands and by name, and what follows from a resolution.
@Suite struct VoteWalkTests {
  private let day = CalendarDay(iso: "2014-12-08")!

  /// The sitting with everybody there and one resolution entered, the entry line focused.
  private func sitting(_ line: String) throws -> Walk {
    let walk = try Walk(
      MemoryStore(Demonstration.records()), on: day, width: 100, height: 32,
      start: .sitting("group-12"))
    walk.press("f2", "P", "f6")
    walk.type(line)
    walk.press("enter")
    return walk
  }

  private func resolution(_ walk: Walk) throws -> Resolution {
    try #require(walk.workspace.book.resolutions(of: "group-12").first)
  }

  @Test func enterIsUnanimous() throws {
    let walk = try sitting("!approves the report")
    walk.press("f3")
    #expect(walk.text.contains("approves the report") && walk.text.contains("Enter: all "))
    #expect(try resolution(walk).votesFor == nil)
    walk.press("enter")
    let voted = try resolution(walk)
    #expect(voted.votesFor == voted.presentAtVote && voted.votesAgainst == 0)
    #expect(voted.outcome == .adopted && voted.namedBallots.isEmpty)
    // Back in the entry line, where typing goes on.
    walk.type("a note")
    #expect(walk.text.contains("a note"))
  }

  @Test func numbersAreTyped() throws {
    let walk = try sitting("!approves the report")
    walk.press("f3", "5")
    walk.type(":6:1")
    #expect(walk.text.contains("not adopted"))
    walk.press("enter")
    let voted = try resolution(walk)
    #expect(
      [voted.votesFor, voted.votesAgainst, voted.abstained] == [5, 6, 1])
    #expect(voted.outcome == .rejected)
    #expect(walk.text.contains("Proposal 1/12"))
    // They come back to be put right; what is no number is told of and recorded nowhere.
    walk.press("f3")
    #expect(walk.text.contains("5:6:1"))
    walk.press("ctrl-u")
    walk.type("many")
    walk.press("enter")
    #expect(walk.text.contains("is no count of votes"))
    #expect(try resolution(walk).votesFor == 5)
  }

  @Test func aVoteByNameGoesDownTheSeats() throws {
    let walk = try sitting("!approves the report")
    walk.press("f3", "f", "a", "s", "x", "enter")
    let voted = try resolution(walk)
    #expect(voted.namedFor.count == 1 && voted.namedAgainst.count == 1)
    #expect(voted.namedAbstained.count == 1 && voted.conflicted.count == 1)
    #expect(voted.outcome == .rejected)
    // One undo takes the whole vote back.
    walk.press("esc", "u")
    #expect(try resolution(walk).votesFor == nil && resolution(walk).conflicted.isEmpty)
  }

  @Test func escRecordsNothing() throws {
    let walk = try sitting("!approves the report")
    walk.press("f3", "f", "f", "esc")
    #expect(try resolution(walk).votesFor == nil)
    #expect(walk.text.contains("Resolution 1/12"))
  }

  @Test func aDissentIsNoted() throws {
    let walk = try sitting("!approves the report")
    walk.press("f3", "D")
    walk.type("too late")
    walk.press("enter")
    #expect(try resolution(walk).dissentsRead.map(\.text) == ["too late"])
    walk.press("esc")
    #expect(walk.text.contains("Resolution 1/12"))
  }

  @Test func ordersBecomeTasksByOneKey() throws {
    let walk = try sitting(
      "!I. takes note of it; II. orders 1. MFA to send it by 15.1. 2. MoLSA to wait")
    walk.press("f8")
    let book = walk.workspace.book
    let tasks = book.tasks(from: try resolution(walk).id)
    #expect(tasks.map(\.responsible) == [["mfa"], ["molsa"]])
    #expect(tasks.first?.deadline == .date(CalendarDay(iso: "2015-01-15")!))
    #expect(walk.text.contains("2 tasks made"))
    walk.press("esc", "u")
    #expect(walk.workspace.book.tasks(from: try resolution(walk).id).isEmpty)
  }

  @Test func aSeatGivesUpItsVote() throws {
    let walk = try sitting("a note")
    let before = walk.workspace.book.quorum(of: walk.workspace.book.meetings["group-12"]!)
    walk.press("f2", "p", "up", "z")
    let given = walk.workspace.book.attendance(of: "group-12").compactMap(\.votelessFrom)
    #expect(given.count == 1 && before.members > 1)
    walk.press("z")
    #expect(walk.workspace.book.attendance(of: "group-12").allSatisfy { $0.votelessFrom == nil })
  }

  @Test func aWrittenVoteByKeys() throws {
    var records = Demonstration.records()
    var meeting = Meeting(id: "written")
    meeting.ordinal = 13
    meeting.date = CalendarDay(iso: "2014-12-22")!
    meeting.meetingKind = .perRollam
    var resolution = Resolution(id: "written-1")
    resolution.meeting = "written"
    resolution.verb = .approves
    resolution.text = "the plan"
    records += [meeting, resolution]
    let walk = try Walk(MemoryStore(records), on: day, width: 100, height: 32)
    walk.press(":")
    walk.type("written")
    walk.press("enter", "m")
    #expect(walk.workspace.book.meetings["written"]?.state == .convened)
    walk.press("b")
    let count = walk.workspace.book.writtenVote(meeting).seats.count
    for _ in 0..<count { walk.press("f") }
    #expect(walk.workspace.book.ballots.count == count)
    #expect(walk.text.contains("Answered \(count) of \(count)"))
    walk.press("m")
    #expect(walk.workspace.book.meetings["written"]?.state == .drafted)
    #expect(walk.workspace.book.resolutions["written-1"]?.outcome == .adopted)
  }
}
