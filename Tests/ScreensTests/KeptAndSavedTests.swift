import Coordination
import Demonstration
import Foundation
import Phrases
import Screens
import TerminalUI
import TestSupport
import Testing
import Workspaces

/// What is typed is kept before it is shown; what is made is shown before it is saved, and never lost.
@Suite struct KeptAndSavedTests {
  let day = CalendarDay(iso: "2014-12-08")!
  let key = "entry:group-12"

  /// A terminal that notes what is kept each time a frame is shown.
  private final class Witness: Terminal {
    let inner = HeadlessTerminal(size: Size(width: 80, height: 24))
    let typing: MemoryTypingJournal
    let key: String
    private(set) var lost: [String] = []
    private(set) var seen = 0

    init(_ typing: MemoryTypingJournal, _ key: String) {
      self.typing = typing
      self.key = key
    }

    func present(_ canvas: Canvas) {
      inner.present(canvas)
      let line = canvas.textPlane()[21]
      let shown = line.trimmingCharacters(in: .whitespaces)
      guard shown.hasPrefix("shelter") else { return }
      seen += 1
      let kept = typing.text(under: key)?.text.trimmingCharacters(in: .whitespaces)
      if kept != shown { lost.append(shown) }
    }

    var size: Size { inner.size }
    var isUnicode: Bool { true }
    var hasColours: Bool { true }
    func nextEvent(timeout milliseconds: Int?) -> Event? { inner.nextEvent(timeout: 0) }
    func suspend() { inner.suspend() }
    func end() { inner.end() }
    func bell() { inner.bell() }
    var waker: @Sendable () -> Void { inner.waker }
  }

  @Test func everyKeyIsKeptBeforeItIsShown() throws {
    let store = MemoryStore(Demonstration.records())
    let terminal = Witness(store.memoryTyping, key)
    let workspace = try Workspace(opening: store)
    let session = Session(
      workspace: workspace, phrases: Phrases(.english), today: day, isDayChosen: true,
      clock: { WallTime(hour: 10, minute: 41)! })
    let application = Application(
      session: session, terminal: terminal, start: .sitting("group-12"))
    for character in "shelters are full since October" {
      terminal.inner.feed(.key(.character(character)))
      application.step(timeout: 0)
      application.paint()
    }
    #expect(terminal.seen >= 25)
    #expect(terminal.lost == [])
  }

  @Test func aStalledDiskStopsNobody() throws {
    let gated = GatedStore(MemoryStore(Demonstration.records()))
    gated.shut()
    let walk = try Walk(gated, on: day, inSession: true, start: .sitting("group-12"))
    for line in ["first", "MoJ: second", "#action MFA add the courses by 15.1."] {
      walk.type(line)
      walk.press("enter")
    }
    #expect(walk.workspace.book.entries(of: "group-12").count == 3)
    #expect(walk.text.contains("add the courses"))
    #expect(walk.workspace.hasUnsaved)
    gated.open()
    walk.finishSaving()
    #expect(!walk.workspace.hasUnsaved)
    #expect(try Workspace(opening: gated).book.entries(of: "group-12").count == 3)
  }

  @Test func notSavedStaysInSightUntilItIs() throws {
    let gated = GatedStore(MemoryStore(Demonstration.records()))
    let walk = try Walk(gated, on: day, inSession: true, start: .sitting("group-12"))
    gated.inside { $0.failure = .unwritable("entry-listing", 28) }
    walk.type("a note")
    walk.press("enter")
    _ = walk.workspace.finishSaving(within: 0.3)
    walk.application.take(.wake)
    #expect(walk.screen[0].contains("NOT SAVED since 10:41"))
    // Typing and messages go on beside it.
    walk.type("another")
    #expect(walk.screen[0].contains("NOT SAVED") && walk.text.contains("another"))
    #expect(walk.workspace.book.entries(of: "group-12").map(\.text) == ["a note"])
    // However small the window is.
    walk.terminal.resize(to: Size(width: 30, height: 6))
    walk.application.paint()
    #expect(walk.screen[0].contains("NOT SAVED since 10:41"))
    #expect(walk.text.contains("at least 40"))
    walk.terminal.resize(to: Size(width: 80, height: 24))
    walk.application.paint()
    gated.inside { $0.failure = nil }
    walk.finishSaving()
    #expect(!walk.text.contains("NOT SAVED"))
    #expect(try Workspace(opening: gated).book.entries(of: "group-12").map(\.text) == ["a note"])
  }

  @Test func whatCannotBeKeptAsItIsTypedSaysSo() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, on: day, start: .sitting("group-12"))
    store.memoryTyping.failure = .unwritable("typing", 28)
    walk.type("shelters")
    #expect(walk.screen[0].contains("NOT SAVED since 10:41"))
    #expect(walk.text.contains("shelters"))
    store.memoryTyping.failure = nil
    walk.type(" are full")
    #expect(!walk.text.contains("NOT SAVED"))
    #expect(store.memoryTyping.text(under: key)?.text == "shelters are full")
  }

  @Test func itStopsWhereItIsAskedTo() throws {
    let walk = try Walk(on: day, start: .sitting("group-12"))
    walk.type("shelters")
    walk.press("ctrl-z")
    #expect(walk.terminal.suspendCount == 1)
    // By the shell, without a key.
    walk.terminal.feed(.pause)
    walk.application.step(timeout: 0)
    #expect(walk.terminal.suspendCount == 2 && walk.text.contains("shelters"))
  }

  @Test func leavingIsHeldUpOnceWhileSomethingIsNotSaved() throws {
    let memory = MemoryStore(Demonstration.records())
    let gated = GatedStore(memory)
    let walk = try Walk(gated, on: day, inSession: true, start: .sitting("group-12"))
    gated.inside { $0.failure = .busy }
    walk.type("a note")
    walk.press("enter", "esc", "q", "q", "q")
    #expect(!walk.application.hasEnded)
    #expect(walk.text.contains("Not everything is saved"))
    walk.press("q")
    #expect(walk.application.hasEnded)
    #expect(memory.memoryTyping.changes.count > 0)
  }

  @Test func whoGoesOnAfterTheWarningIsWarnedAgain() throws {
    let gated = GatedStore(MemoryStore(Demonstration.records()))
    let walk = try Walk(gated, on: day, inSession: true, start: .sitting("group-12"))
    gated.inside { $0.failure = .busy }
    walk.type("a note")
    walk.press("enter", "esc", "q", "q", "q")
    #expect(walk.text.contains("Not everything is saved"))
    walk.press("2", "1", "q")
    #expect(!walk.application.hasEnded && walk.text.contains("Not everything is saved"))
    walk.press("q")
    #expect(walk.application.hasEnded)
  }

  @Test func whatWasTypedBeforeTheWarningIsNoAnswerToIt() throws {
    let gated = GatedStore(MemoryStore(Demonstration.records()))
    let walk = try Walk(gated, on: day, inSession: true, start: .sitting("group-12"))
    gated.inside { $0.failure = .busy }
    walk.type("a note")
    walk.press("enter", "esc")
    // All of it before the next frame, while the first waits for the disk.
    for _ in 0..<6 { walk.terminal.feed(keys: "q") }
    for _ in 0..<3 { walk.application.step(timeout: 0) }
    walk.application.paint()
    #expect(!walk.application.hasEnded)
    #expect(walk.text.contains("Not everything is saved"))
    walk.press("q")
    #expect(walk.application.hasEnded)
  }

  @Test func leavingIsHeldUpAnewByLaterTrouble() throws {
    let gated = GatedStore(MemoryStore(Demonstration.records()))
    let walk = try Walk(gated, on: day, inSession: true, start: .sitting("group-12"))
    gated.inside { $0.failure = .busy }
    walk.type("a note")
    walk.press("enter", "esc", "q", "q", "q")
    #expect(walk.text.contains("Not everything is saved"))
    gated.inside { $0.failure = nil }
    walk.finishSaving()
    #expect(!walk.text.contains("NOT SAVED"))
    gated.inside { $0.failure = .busy }
    walk.press("u", "q")
    #expect(!walk.application.hasEnded)
    #expect(walk.text.contains("Not everything is saved"))
    walk.press("q")
    #expect(walk.application.hasEnded)
  }

  @Test func whatWasTypedComesBackWithOneLine() throws {
    let store = MemoryStore(Demonstration.records())
    let typed = Date(timeIntervalSinceNow: -3600)
    store.memoryTyping.left = LeftTyping(
      texts: [
        KeptText(key: key, text: "La Strada: shelters are fu", typed: typed),
        KeptText(key: "form:task:new", text: "measure\tTrain\t", typed: typed),
      ])
    let walk = try Walk(store, on: day, inSession: true, start: .sitting("group-12"))
    let moment = Phrases(.english).dates.moment(typed)
    let screen = walk.screen.map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: " ")
    #expect(
      screen.contains(
        "Recovered to \(moment): the line typed for the 12th meeting, 8 Dec 2014;"
          + " the form “Add a task”."))
    #expect(walk.text.contains("La Strada: shelters are fu"))
    walk.type("ll")
    #expect(!walk.text.contains("Recovered to"))
    walk.press("enter")
    #expect(
      walk.workspace.book.entries(of: "group-12").map(\.text) == ["La Strada: shelters are full"])
  }

  @Test func whatAFullDiskHidIsThereOnceItIsWell() throws {
    let store = MemoryStore(Demonstration.records())
    store.memoryTyping.failure = .unwritable("typing", 28)
    let walk = try Walk(store, on: day, inSession: true, start: .sitting("group-12"))
    #expect(walk.text.contains("NOT SAVED"))
    store.memoryTyping.left = LeftTyping(
      texts: [KeptText(key: key, text: "the half li", typed: Date(timeIntervalSinceNow: -60))])
    store.memoryTyping.failure = nil
    walk.rest()
    walk.rest()
    #expect(!walk.text.contains("NOT SAVED"))
    #expect(walk.text.contains("Recovered to") && walk.screen[21].contains("the half li"))
  }

  @Test func ofTwoTextsNeitherIsLost() throws {
    let store = MemoryStore(Demonstration.records())
    let typed = Date(timeIntervalSinceNow: -60)
    store.memoryTyping.left = LeftTyping(
      texts: [KeptText(key: key, text: "the later line", typed: typed)],
      conflicts: [KeptText(key: key + "~1", text: "the earlier line", typed: typed - 60)])
    let walk = try Walk(store, on: day, inSession: true)
    #expect(walk.text.contains("both are kept"))
    walk.press(":")
    walk.type("recovered")
    walk.press("enter")
    #expect(walk.text.contains("the earlier line"))
    walk.press("enter")
    #expect(store.memoryTyping.text(under: key)?.text == "the earlier line")
    #expect(store.memoryTyping.text(under: key + "~1")?.text == "the later line")
    walk.press("d", "y")
    #expect(store.memoryTyping.text(under: key + "~1") == nil)
    #expect(store.memoryTyping.text(under: key)?.text == "the earlier line")
  }

  @Test func aLinePutBackStandsInTheOpenEntryLine() throws {
    let store = MemoryStore(Demonstration.records())
    let typed = Date(timeIntervalSinceNow: -60)
    store.memoryTyping.left = LeftTyping(
      texts: [KeptText(key: key, text: "the later line", typed: typed)],
      conflicts: [KeptText(key: key + "~1", text: "the earlier line", typed: typed - 60)])
    let walk = try Walk(store, on: day, inSession: true, start: .sitting("group-12"))
    walk.press("ctrl-p")
    walk.type("recovered")
    walk.press("enter")
    walk.press("enter", "q")
    #expect(walk.screen[21].contains("the earlier line"))
    walk.type("!")
    #expect(store.memoryTyping.text(under: key)?.text == "the earlier line!")
    #expect(store.memoryTyping.text(under: key + "~1")?.text == "the later line")
  }

  @Test func aLineThatOthersMadeImpossibleComesBackToTheEntryLine() throws {
    let memory = MemoryStore(Demonstration.records())
    let gated = GatedStore(memory)
    let walk = try Walk(gated, on: day, inSession: true, start: .sitting("group-12"))
    walk.type("first")
    walk.press("enter")
    walk.finishSaving()
    gated.shut()
    walk.type("second")
    walk.press("enter")
    #expect(walk.workspace.book.entries(of: "group-12").count == 2)
    // Elsewhere the minutes are verified before the line has reached the disk.
    gated.inside { memory in
      var meeting = walk.workspace.book.meetings["group-12"]!
      meeting.state = .verified
      memory.changeOutside(meeting.id, to: meeting)
      var entry = walk.workspace.book.entries(of: "group-12")[1]
      entry.text = "theirs"
      memory.changeOutside(entry.id, to: entry)
    }
    gated.open()
    walk.finishSaving()
    #expect(walk.workspace.book.entries(of: "group-12").map(\.text) == ["first", "theirs"])
    #expect(walk.text.contains(". The line is back."))
    #expect(memory.memoryTyping.text(under: key)?.text == "second")
    walk.press("right")
    #expect(walk.screen[21].contains("second"))
  }
}
