import Coordination
import Demonstration
import Screens
import TerminalUI
import Testing
import Workspaces

/// The path that matters most: meeting 12, attendance, typed lines, an evaluation, undo, redo, start again.
@Suite struct MeetingWalkTests {
  let day = CalendarDay(iso: "2014-12-08")!

  /// Opens meeting 12 from the overview and opens its sitting.
  private func openSitting(_ store: MemoryStore) throws -> Walk {
    let walk = try Walk(store, on: day, width: 100, height: 32)
    walk.press("2", "enter", "m")
    return walk
  }

  @Test func aWholeMeetingByKeysAlone() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try openSitting(store)
    #expect(walk.workspace.book.meetings["group-12"]?.state == .inSession)

    // Attendance: a key a seat, the choice moves on by itself.
    walk.press("tab", "down")
    for _ in 0..<9 { walk.press("p") }
    walk.press("r")
    #expect(walk.text.contains("present, 9 needed"))
    let states = walk.workspace.book.attendance(of: "group-12").map(\.state)
    #expect(states.filter { $0 == .present }.count == 9)
    #expect(states.filter { $0 == .remote }.count == 1)

    // Three lines of different kinds, each under the item taken up.
    walk.press("f6", "f5", "i")
    walk.type("MoI: presents the state of the tasks.")
    walk.press("enter")
    walk.type("!orders MoLSA to report on the financing of shelters")
    #expect(walk.text.contains("resolution: the group orders"))
    walk.press("enter")
    walk.type("#action MFA add the missing courses by 15.1.")
    #expect(walk.text.contains("MFA · 15 Jan 2015"))
    walk.press("enter")
    let book = walk.workspace.book
    #expect(book.entries(of: "group-12").map(\.entryKind) == [.speech, .decision, .task])
    let resolution = try #require(book.resolutions(of: "group-12").first)
    #expect(book.citation(of: resolution) == "1/12")
    #expect(resolution.verb == .orders)
    #expect(resolution.presentAtVote == book.quorum(of: book.meetings["group-12"]!).present)
    let task = try #require(book.tasks.rows.first { $0.origin == "group-12" })
    #expect(task.responsible == ["mfa"])
    #expect(task.deadline == .date(CalendarDay(iso: "2015-01-15")!))

    // An evaluation with a comment, undone and redone.
    walk.press("f4")
    walk.type("III.2")
    walk.press("enter")
    walk.type("part")
    walk.press("tab")
    walk.type("The analysis was presented")
    walk.press("enter")
    let evaluated = try #require(
      walk.workspace.book.evaluations.rows.first { $0.meeting == "group-12" })
    #expect(evaluated.status == .partly)
    #expect(evaluated.comment == "The analysis was presented")
    #expect(evaluated.previous == .notFulfilled)
    walk.press("esc", "u")
    #expect(!walk.workspace.book.has(evaluated.id))
    #expect(walk.text.contains("Undone: evaluation"))
    walk.press("ctrl-r")
    #expect(walk.workspace.book.evaluations[evaluated.id] == evaluated)

    // Leaving and starting again finds everything.
    walk.press("q", "q", "q")
    #expect(walk.application.hasEnded)
    let again = try Walk(store, on: day, width: 100, height: 32, start: .sitting("group-12"))
    #expect(again.text.contains("III.2 partly fulfilled"))
    #expect(again.text.contains("Resolution 1/12"))
    #expect(again.workspace.book.entries(of: "group-12").count == 4)
  }

  @Test func everyMarkIsOneKey() throws {
    let walk = try openSitting(MemoryStore(Demonstration.records()))
    walk.press("tab", "down", "down", "down")
    walk.press("p", "r", "o", "x", "c")
    walk.press("w")
    let book = walk.workspace.book
    let seats = book.seats(of: "group", on: day).map(\.id)
    let marks = seats.dropFirst(3).prefix(5).map { book.attendance(of: $0, at: "group-12") }
    #expect(
      marks.map { $0?.state } == [.present, .remote, .excused, AttendanceState.absent, .present])
    #expect(marks[4]?.from == WallTime(hour: 10, minute: 41))
    #expect(marks[4]?.to == WallTime(hour: 10, minute: 41))
    // A substitute is named at once, and marked with the name in one change.
    walk.press("down", "s")
    walk.type("deputy director")
    walk.press("enter")
    let substituted = walk.workspace.book.attendance(of: "group-12").first {
      $0.state == .substituted
    }
    #expect(substituted?.substitute == "deputy director")
    walk.press("u")
    #expect(walk.workspace.book.attendance(of: "group-12").allSatisfy { $0.state != .substituted })
  }

  @Test func aDecisionIsCorrectedWhereItIsPrinted() throws {
    let walk = try Walk(MemoryStore(Demonstration.records()), on: day, start: .sitting("group-12"))
    walk.type("!orders MoLSA to report on shelters")
    walk.press("enter", "esc", "e")
    walk.type(" by March")
    walk.press("enter")
    let resolution = try #require(walk.workspace.book.resolutions(of: "group-12").first)
    #expect(resolution.text == "to report on shelters by March")
    #expect(walk.text.contains("by March"))
  }

  @Test func theFirstLineOfTheDayOpensTheSitting() throws {
    let walk = try Walk(MemoryStore(Demonstration.records()), on: day, start: .sitting("group-12"))
    walk.type("a note")
    walk.press("enter")
    #expect(walk.workspace.book.meetings["group-12"]?.state == .inSession)
    #expect(walk.workspace.book.meetings["group-12"]?.from == WallTime(hour: 10, minute: 41))
  }

  @Test func closedMinutesSayThatTheyAreClosed() throws {
    let walk = try Walk(on: day, width: 100, height: 32)
    walk.press(":")
    walk.type("11")
    walk.press("enter", "f4")
    #expect(walk.text.contains("The minutes are closed: minutes circulated."))
    // What was circulated may still be corrected, what was approved may not.
    walk.press("i")
    walk.type("a correction")
    walk.press("esc", ":")
    walk.type("10")
    walk.press("enter", "f6", "i")
    #expect(walk.text.contains("The minutes are closed: minutes approved."))
    walk.press("3")
    #expect(walk.screen[0].contains("Plan of tasks"))
  }

  @Test func everybodyIsMarkedInOneChange() throws {
    let walk = try openSitting(MemoryStore(Demonstration.records()))
    let before = walk.workspace.book.attendance(of: "group-12").count
    walk.press("tab", "P")
    #expect(walk.workspace.book.attendance(of: "group-12").count == 19)
    walk.press("u")
    #expect(walk.workspace.book.attendance(of: "group-12").count == before)
  }

  @Test func twoWhoTypeAtOnceBothGetTheirLine() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, on: day, start: .sitting("group-12"))
    walk.type("first")
    walk.press("enter")
    // Another program enters a line under the very id that would be next here.
    var other = MinutesEntry(id: "group-12-m2")
    other.meeting = "group-12"
    other.sequence = 2
    other.text = "from elsewhere"
    store.changeOutside(other.id, to: other)
    walk.type("second")
    walk.press("enter")
    let texts = walk.workspace.book.entries(of: "group-12").map(\.text)
    #expect(texts == ["first", "from elsewhere", "second"])
  }

  @Test func aLineNotEnteredIsFoundAgain() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, on: day, start: .sitting("group-12"))
    walk.type("La Strada: shelters are fu")
    walk.press("esc", "esc")
    #expect(store.memoryTyping.text(under: "entry:group-12")?.text == "La Strada: shelters are fu")
    let again = try Walk(store, on: day, start: .sitting("group-12"))
    #expect(again.text.contains("La Strada: shelters are fu"))
    again.type("ll")
    again.press("enter")
    #expect(store.memoryTyping.text(under: "entry:group-12")?.text == nil)
    #expect(
      again.workspace.book.entries(of: "group-12").last?.text == "La Strada: shelters are full")
  }

  @Test func aRefusedLineStaysWhereItWasTyped() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, on: day, start: .sitting("group-12"))
    store.failure = .busy
    walk.type("a note")
    walk.press("enter")
    #expect(walk.text.contains("a note"))
    #expect(walk.workspace.book.entries(of: "group-12").isEmpty)
    walk.press("right")
    #expect(walk.text.contains("NOT SAVED since 10:41"))
    store.failure = nil
    walk.press("enter")
    #expect(walk.workspace.book.entries(of: "group-12").map(\.text) == ["a note"])
    walk.press("left")
    #expect(!walk.text.contains("NOT SAVED"))
  }

  @Test func pastedLinesAreEnteredOneByOne() throws {
    let store = MemoryStore(Demonstration.records())
    let walk = try Walk(store, on: day, start: .sitting("group-12"))
    walk.application.take(.paste("first\nMoJ: second\nthird"))
    let entries = walk.workspace.book.entries(of: "group-12")
    #expect(entries.map(\.text) == ["first", "second"])
    #expect(entries.last?.speaker == "moj")
    #expect(walk.text.contains("third"))
  }

  @Test func inCzech() throws {
    let walk = try Walk(
      MemoryStore(Demonstration.records(in: .czech)), language: .czech, on: day, width: 100,
      height: 32,
      start: .sitting("group-12"))
    walk.type("úkol: MZV doplnit seznam kurzů do 15. ledna 2015")
    #expect(walk.text.contains("úkol · MZV · 15. 1. 2015"))
    walk.press("enter")
    walk.type("usnesení: ukládá MPSV předložit zprávu o financování azylových domů")
    walk.press("enter")
    #expect(walk.text.contains("Usnesení 1/12  ukládá"))
    #expect(walk.text.contains("Usnesení 1/12  ukládá MPSV předložit"))
    // A code of two words is one institution.
    walk.type("#úkol PP PČR, MZV a MV vyhodnotit spolupráci do 30.6.")
    walk.press("enter")
    let task = walk.workspace.book.tasks.rows.first { $0.measure == "vyhodnotit spolupráci" }
    #expect(task?.responsible == ["police", "mfa", "moi"])
    #expect(task?.deadline == .date(CalendarDay(iso: "2015-06-30")!))
    // The upper row of a Czech keyboard counts as digits outside text.
    walk.press("esc", "š")
    #expect(walk.screen[0].contains("Plán úkolů"))
  }
}
