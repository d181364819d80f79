import Coordination
import Demonstration
import Screens
import TerminalUI
import Testing
import Workspaces

/// The entry line on the screen: completion, several lines, changing in place, rounds, the floor.
@Suite struct EntryLineWalkTests {
  private let day = CalendarDay(iso: "2014-12-08")!

  private func sitting(
    _ store: MemoryStore? = nil, language: Language = .english, width: Int = 100
  ) throws -> Walk {
    try Walk(
      store ?? MemoryStore(Demonstration.records(in: language)), language: language, on: day,
      width: width, height: 32, start: .sitting("group-12"))
  }

  private func enter(_ lines: String..., in walk: Walk) {
    for line in lines {
      walk.type(line)
      walk.press("enter")
    }
  }

  private func entries(_ walk: Walk) -> [MinutesEntry] {
    walk.workspace.book.entries(of: "group-12")
  }

  @Test func whatAWordCouldBecomeIsShownAndTaken() throws {
    let walk = try sitting()
    walk.type("#act")
    #expect(walk.text.contains("#action"))
    walk.press("tab")
    walk.type("MoL")
    #expect(walk.text.contains("#action MoLSA"))
    walk.press("tab")
    walk.type("send it by 15.1.2015")
    #expect(walk.text.contains("task · MoLSA · 15 Jan 2015"))
    walk.press("enter")
    #expect(entries(walk).first?.typed == "#action MoLSA send it by 15.1.2015")
    // Once more goes on to the next that fits.
    walk.type("Mo")
    walk.press("tab", "tab")
    #expect(walk.screen.suffix(4).contains { $0.hasPrefix(" MoI") })
    // Ordinary words do not flicker.
    walk.press("ctrl-u")
    walk.type("mo")
    #expect(!walk.screen.suffix(4).joined().contains("moI"))
  }

  @Test func czechCommandsAreCompletedInCzech() throws {
    let walk = try sitting(language: .czech)
    walk.type("#uk")
    walk.press("tab")
    #expect(walk.text.contains("#úkol "))
  }

  @Test func verbatimWordsTakeSeveralLines() throws {
    let walk = try sitting()
    enter("```", "#topic is not meant", "s/a/b/", in: walk)
    #expect(entries(walk).isEmpty)
    #expect(walk.text.contains("goes on until the closing mark"))
    enter("```", in: walk)
    #expect(entries(walk).map(\.entryKind) == [.verbatim])
    #expect(entries(walk).first?.text == "#topic is not meant\ns/a/b/")
  }

  @Test func pastedLinesAreEnteredOneByOne() throws {
    let walk = try sitting()
    walk.application.take(.paste("MFA: one\n... and more\n```\nMFA: as it is\n```\ntwo"))
    #expect(entries(walk).map(\.entryKind) == [.speech, .verbatim])
    #expect(entries(walk).map(\.text) == ["one and more", "MFA: as it is"])
    #expect(walk.text.contains("two"))
  }

  @Test func anEntryIsChangedInPlaceAndTheNewLineStays() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try sitting(store)
    enter("MFA: sends the lst", in: walk)
    walk.type("half a new line")
    walk.press("up", "e")
    #expect(walk.text.contains("MFA: sends the lst"))
    walk.press("backspace", "backspace")
    walk.type("ist")
    walk.press("enter")
    #expect(entries(walk).map(\.text) == ["sends the list"])
    #expect(entries(walk).first?.speaker == "mfa")
    #expect(walk.text.contains("half a new line"))
    walk.press("enter")
    #expect(entries(walk).map(\.text) == ["sends the list", "half a new line"])
  }

  @Test func aChangeThatWasBegunComesBack() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try sitting(store)
    enter("the first", in: walk)
    walk.press("up", "e")
    walk.type(" of many")
    let id = try #require(entries(walk).first?.id)
    // As if killed: another program begins with what this one has left.
    let again = try sitting(store)
    #expect(again.text.contains("the first of many"))
    #expect(again.text.contains("changing an earlier entry"))
    again.press("enter")
    #expect(again.workspace.book.entries[id]?.text == "the first of many")
    #expect(entries(again).count == 1)
  }

  @Test func ctrlCGivesUpAChangeAndKeepsTheEntry() throws {
    let walk = try sitting()
    enter("the first", in: walk)
    walk.press("up", "e")
    walk.type(" of many")
    walk.press("ctrl-c")
    #expect(entries(walk).map(\.text) == ["the first"])
    walk.type("the second")
    walk.press("enter")
    #expect(entries(walk).map(\.text) == ["the first", "the second"])
  }

  @Test func anEntryTurnsAndMovesAndIsRestrictedByKeys() throws {
    let walk = try sitting()
    enter("MFA: sends the list by 15.1.2015", in: walk)
    walk.press("esc", "T", "t")
    #expect(entries(walk).map(\.entryKind) == [.task])
    #expect(walk.text.contains("The entry is now a task."))
    walk.press("u", "J")
    let agenda = walk.workspace.book.agenda(of: "group-12")
    #expect(entries(walk).first?.item == agenda[1].id)
    walk.press("K")
    #expect(entries(walk).first?.item == agenda[0].id)
    walk.press("r")
    #expect(entries(walk).first?.isRestricted == true)
    walk.press("u", "u", "u")
    #expect(entries(walk).first?.isRestricted == false)
  }

  @Test func whoHasTheFloorStandsInTheLine() throws {
    let walk = try sitting()
    enter("Present: MFA, MoLSA", "q+ MFA, MoLSA", in: walk)
    #expect(walk.text.contains("Queue: MFA, MoLSA"))
    enter("ack", in: walk)
    #expect(walk.text.contains("Queue: MoLSA"))
    walk.type("has two remarks.")
    walk.press("enter")
    #expect(entries(walk).last?.speaker == "mfa")
  }

  @Test func aRoundLeadsFromSeatToSeat() throws {
    let walk = try sitting()
    enter("#startmeeting", "Present: MEYS, MFA, MoH", in: walk)
    walk.press("f9")
    #expect(walk.text.contains("round: MEYS, 3 to go"))
    enter("guidance was published.", ">", "-", in: walk)
    #expect(walk.text.contains("round: MFA, 1 to go"))
    enter("courses go on.", in: walk)
    #expect(walk.text.contains("Everybody has spoken."))
    #expect(entries(walk).map(\.speaker) == ["meys", "moh", "mfa"])
  }

  @Test func aCorrectionSaysWhatItWillHit() throws {
    let walk = try sitting()
    enter("the cat sat", "a cat", in: walk)
    walk.type("s/cat/hat/g")
    #expect(walk.text.contains("corrects 2 lines: a hat"))
    walk.press("ctrl-u")
    walk.type("s/dog/hat/")
    #expect(walk.text.contains("corrects nothing"))
    #expect(walk.text.contains("no earlier line has “dog”"))
    walk.press("enter")
    #expect(walk.text.contains("⚠ the correction “s/dog/hat/"))
  }

  @Test func minutesThatAreApprovedByALineAreKept() throws {
    let walk = try sitting()
    enter("#startmeeting", "#approve 11", in: walk)
    #expect(walk.workspace.book.meetings["group-11"]?.state == .approved)
    #expect(walk.workspace.book.versions(of: "group-11").count == 1)
    #expect(walk.text.contains("11th meeting are approved"))
  }

  @Test func whatIsMissingIsAKeyAway() throws {
    let walk = try sitting()
    enter("#action somebody sends it", in: walk)
    #expect(walk.text.contains("⚠"))
    walk.press("esc", "x")
    #expect(walk.text.contains("nobody is responsible"))
    #expect(walk.text.contains("no deadline"))
  }

  @Test func theTimeStandsWhereItIsSaid() throws {
    let walk = try sitting()
    enter("#time 9:30", "first", "#time 10:15", "second", in: walk)
    #expect(entries(walk).map(\.time) == [WallTime("9:30"), WallTime("10:15")])
    #expect(walk.text.contains("8 Dec 2014, 10:15"))
  }

  @Test func undoTakesBackEveryKindOfLine() throws {
    let walk = try sitting()
    enter("#startmeeting", "Present: MEYS", in: walk)
    let before = walk.workspace.book
    for line in [
      "Present+ MFA", "chair: MFA", "q+ MFA", "agenda+ more", "#topic 3", "!approves it", "#round",
      "s/approves/agrees to/", "#startvote Now? yes, no", "#agreed so", "host+ IOM",
    ] {
      enter(line, "#undo", in: walk)
      for kind in RecordKind.allCases {
        let was = Dictionary(
          uniqueKeysWithValues: before.records(of: kind).map { ($0.id, $0.propertyValues) })
        let now = Dictionary(
          uniqueKeysWithValues: walk.workspace.book.records(of: kind).map {
            ($0.id, $0.propertyValues)
          })
        #expect(was == now, "\(line): \(kind)")
      }
    }
  }
}
