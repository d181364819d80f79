import Foundation
import TestSupport

/// One workspace in which a script types, over and over, into a program that is ended at any moment.
final class KillLane {
  /// How a program ends.
  enum End: CaseIterable {
    case killed, hungUp, terminated, closed
  }

  /// Where is typed.
  enum Place {
    case entryLine, form
  }

  let folder: TemporaryFolder
  private let place: Place
  private var numbers: RunNumbers
  private(set) var typed: TypedLines
  /// Up to where the screen has shown it.
  private var shown = (line: 0, count: 0)
  /// How often the program was ended.
  private(set) var ends = 0
  /// How many characters the screen had shown in all.
  private(set) var charactersShown = 0
  /// How many of them were not there again.
  private(set) var lost = 0

  init(_ place: Place, _ numbers: RunNumbers) throws {
    self.place = place
    self.numbers = numbers
    typed = TypedLines(withEnter: place == .entryLine)
    folder = try TemporaryFolder(demonstration: false)
    for words in [
      ["init", folder.workspace, "name=Group", "chair=MoI"],
      ["add", "meeting", "ordinal=12", "date=2014-12-08", "state=inSession"],
      ["add", "body", "name=Working", "parent=group"],
    ] {
      let made = try folder.run(["-w", folder.workspace, "--as-of", "2014-12-08"] + words)
      guard made.status == 0 else { throw PseudoTerminalSession.Failure.cannotStart(made.errors) }
    }
  }

  /// Types and ends the program, many times.
  func run(_ times: Int, _ possible: [End]) throws {
    for turn in 0..<times {
      let session = try opened()
      if turn > 0 { try takeUp(session) }
      type(session)
      try finish(session, possible.randomElement(using: &numbers)!)
      ends += 1
    }
  }

  private func opened() throws -> PseudoTerminalSession {
    switch place {
    case .entryLine:
      let session = try folder.openWorkspace("run", "12", size: (100, 24))
      // Before, it is the terminal itself that shows what is typed.
      try session.waitUntil("the entry line") { rows in
        session.cursor().isVisible && rows.contains { $0.contains("quorum") }
      }
      return session
    case .form:
      let session = try folder.openWorkspace(size: (100, 24))
      try session.waitFor("as of")
      session.send("5")
      try session.waitFor("Working")
      try openForm(session)
      return session
    }
  }

  /// Opens the form of a new item and goes to its title.
  private func openForm(_ session: PseudoTerminalSession) throws {
    session.send("a")
    try session.waitUntil("the form") { rows in
      session.cursor().isVisible && rows.contains { $0.contains("*Title") }
    }
    for _ in 0..<20 where !session.cursorRow.contains("*Title") {
      let row = session.cursor().row
      session.send("\t")
      try session.waitUntil("the next field") { _ in session.cursor().row != row }
    }
  }

  /// Types for a while, in any rhythm.
  private func type(_ session: PseudoTerminalSession) {
    for _ in 0..<numbers.number(1...12) {
      let burst = (0..<numbers.number(1...4)).map { _ in typed.next(&numbers) }
      session.send(burst.joined())
      if numbers.once(in: 2) { usleep(UInt32(numbers.number(0...3000))) }
      look(session.screen())
    }
    usleep(UInt32(numbers.number(0...4000)))
  }

  /// Notes how far the screen shows what was typed.
  private func look(_ rows: [String]) {
    for line in shown.line...typed.current {
      let count = typed.shown(line, on: rows)
      if (line, count) > shown, count > 0 { shown = (line, count) }
    }
  }

  private func finish(_ session: PseudoTerminalSession, _ end: End) throws {
    switch end {
    case .killed: session.terminate(signal: SIGKILL)
    case .hungUp: session.terminate(signal: SIGHUP)
    case .terminated: session.terminate(signal: SIGTERM)
    case .closed:
      look(session.screen())
      session.hangUp()
    }
    _ = try session.waitForExit()
    // What it had drawn before its end counts; other programs than a killed one clear the screen then.
    if end == .killed { look(session.screen()) }
  }

  /// Sees whether all that was shown is there again, and goes on from there.
  private func takeUp(_ session: PseudoTerminalSession) throws {
    charactersShown += shown.count
    let wanted = shown
    do {
      try session.waitUntil("what was typed", timeout: 10) { rows in
        session.cursor().isVisible && typed.shown(wanted.line, on: rows) >= wanted.count
      }
    } catch {
      lost += wanted.count - typed.shown(wanted.line, on: session.screen())
      throw error
    }
    let row = [session.cursorRow]
    if let line = (wanted.line...typed.current).last(where: { typed.shown($0, on: row) > 0 }) {
      typed.goOn(line: line, at: typed.shown(line, on: row))
    } else {
      // It was entered; of the next line a beginning can stand there that is too short to be known.
      let rows = session.screen()
      let entered = (wanted.line...typed.current).last { typed.shown($0, on: rows) > 0 }
      typed.goOn(line: entered.map { $0 + 1 } ?? wanted.line, at: 0)
      session.send("\u{15}")
    }
    shown = (typed.current, 0)
    if place == .form && typed.lines[typed.current].count > 36 {
      try save(session)
      try session.waitFor("Added")
      try openForm(session)
      typed.beginNext()
      shown = (typed.current, 0)
    }
    look(session.screen())
  }

  private func save(_ session: PseudoTerminalSession) throws {
    session.send("\r")
    let line = typed.current
    try session.waitUntil("the saved line") { _ in
      typed.shown(line, on: [session.cursorRow]) == 0
    }
  }

  /// Enters the last line; gives back what stands in the records, and what was typed.
  func leave() throws -> (found: [String], expected: [String]) {
    let session = try opened()
    try takeUp(session)
    var lines = typed.lines
    if lines.last?.isEmpty ?? false {
      lines.removeLast()
    } else {
      try save(session)
    }
    session.terminate(signal: SIGTERM)
    _ = try session.waitForExit()
    switch place {
    case .entryLine:
      let minutes = try folder.json("minutes", "12") as? [String: Any]
      let entries = minutes?["entries"] as? [[String: Any]] ?? []
      return (entries.map { $0["text"] as? String ?? "" }, lines)
    case .form:
      let items = try folder.json("items") as? [[String: Any]] ?? []
      return (items.map { $0["title"] as? String ?? "" }, lines)
    }
  }
}
