import Coordination
import Demonstration
import Screens
import Testing
import Workspaces

/// What a sitting shows is brought up to date with what has changed only, and is the same as if all of it
/// were made anew.
struct LongSittingTests {
  private let day = CalendarDay(iso: "2014-12-08")!
  private let meeting: RecordID = "group-12"

  /// The minutes as the walk shows them, and as a program shows them that opens the meeting now.
  private func expectAsAnew(_ walk: Walk, _ deed: String) throws {
    let anew = try Walk(
      MemoryStore(RecordKind.allCases.flatMap(walk.workspace.book.records(of:))), on: day,
      width: 120, height: 32, start: .sitting(meeting))
    // Below stand the message and the keys.
    #expect(walk.screen.dropLast(4) == anew.screen.dropLast(4), "after \(deed)")
  }

  @Test func showsWhatAProgramOpenedNowShows() throws {
    let walk = try Walk(on: day, width: 120, height: 32, start: .sitting(meeting))
    for line in [
      "the first line", "MoI: presents the state of the tasks", "MFA: the leaflets are out",
      "... in two languages", "! orders MoLSA to report on the financing", "vote 5:0:1",
      "#action MFA send the list by 15.1.2015", "#action somebody should do it", "#topic 2",
      "under the second item", "s/leaflets/papers/", "i/second/stands before it/",
      "MFX: a name nobody has", "#subtopic Money", "agenda+ One thing more", "#idea one", "q+ MFA",
      "... of two", "s/the/THE/g", "#gap no interpreters", "Present+ MFA", "#restricted a secret",
      "s/nowhere/there/", "#topic One thing", "the last line",
    ] {
      walk.type(line)
      walk.press("enter")
      try expectAsAnew(walk, line)
    }
    for number in 0..<20 {
      walk.type("#undo")
      walk.press("enter")
      if number % 5 == 4 { try expectAsAnew(walk, "undoing \(number)") }
    }
    for number in 0..<8 {
      walk.press("ctrl-r")
      if number % 4 == 3 { try expectAsAnew(walk, "doing again \(number)") }
    }
    #expect(!walk.workspace.book.entries(of: meeting).isEmpty)
  }
}
