import Foundation
import Testing

/// What terminals do to a program: other sizes, a pause, strange characters, few abilities.
struct TerminalTests {
  @Test func followsEverySize() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace(size: (80, 24))
    try session.waitFor("q quit")
    for (columns, rows) in [(120, 40), (40, 12)] {
      session.resize(columns: columns, rows: rows)
      try session.waitUntil("a frame of \(columns)x\(rows)") { screen in
        screen[0].hasPrefix("Porada") && screen[rows - 1].hasSuffix("quit")
      }
    }
    session.resize(columns: 39, rows: 11)
    try session.waitForWords(
      "Porada needs at least 40 columns and 12 rows; this window has 39 and 11.")
    session.resize(columns: 1, rows: 1)
    session.resize(columns: 80, rows: 24)
    let rows = try session.waitFor("q quit")
    #expect(rows[0].hasPrefix("Porada"))
    #expect(!rows.contains { $0.contains("needs at least") })
    #expect(try session.quit() == 0)
  }

  @Test func pausesAndGoesOn() throws {
    let folder = try TemporaryFolder()
    // Only a shell that looks after its jobs can have one stopped.
    let script = """
      set -m; "$@"; echo "paused, $?"; read answer; echo "answered $answer"; fg; echo "ended, $?"
      """
    let session = try PseudoTerminalSession(
      program: "/bin/bash",
      arguments: ["-c", script, "bash", BuiltProgram.porada, "-w", folder.workspace, "run", "12"],
      environment: folder.environment)
    try session.waitFor("12th meeting")
    session.send("before the pause")
    try session.waitForCursorRow("before the pause")
    session.send(Key.controlZ)
    try session.waitFor("paused, \(128 + SIGTSTP)")
    #expect(!session.showsAlternateScreen)
    #expect(try folder.draftLine() == "before the pause")
    // The terminal is as a shell wants it: lines, with what is typed shown.
    session.send("plainly")
    try session.waitForCursorRow("plainly")
    session.resize(columns: 90, rows: 28)
    session.send("\r")
    try session.waitForCursorRow("before the pause")
    #expect(session.showsAlternateScreen)
    session.send(", after it")
    try session.waitForCursorRow("before the pause, after it")
    try session.escape(to: "q back")
    session.send("qqq")
    try session.waitFor("ended, 0")
    #expect(!session.showsAlternateScreen)
    #expect(try session.waitForExit() == 0)
  }

  @Test func wideAndCombiningCharacters() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting")
    // A wide character, a letter with its mark typed apart, one with two marks.
    let text = "会議 pr\u{30C}i\u{301}lis\u{30C} q\u{323}\u{307} end"
    session.send(text)
    try session.waitForCursorRow("end")
    let row = session.cursorRow
    #expect(row.contains("会議"))
    #expect(row.precomposedStringWithCanonicalMapping.contains("příliš"))
    #expect(session.cursor().column == 1 + 4 + 1 + 6 + 1 + 1 + 1 + 3)
    session.send(Key.enter)
    try session.waitUntil("an empty entry line") { _ in !session.cursorRow.contains("end") }
    let minutes = try #require(try folder.json("minutes", "12") as? [String: Any])
    let entry = try #require((minutes["entries"] as? [[String: Any]])?.first)
    #expect(entry["text"] as? String == text)
  }

  @Test func withoutAbilitiesItSaysSoPlainly() throws {
    let folder = try TemporaryFolder()
    let piped = try folder.run("-w", folder.workspace)
    #expect(piped.status != 0)
    #expect(piped.output.isEmpty)
    #expect(piped.errors.split(separator: "\n").count == 1)
    for kind in ["dumb", "nonesuch-kind"] {
      let session = try folder.openWorkspace(setting: ["TERM": kind])
      #expect(try session.waitForExit() != 0)
      #expect(!session.showsAlternateScreen)
      #expect(session.words.hasPrefix("porada: "))
      #expect(!session.received.contains(0x1B))
    }
  }

  @Test func coloursOnlyWhereWanted() throws {
    let folder = try TemporaryFolder()
    for (setting, wanted) in [([:], true), (["NO_COLOR": "1"], false)] {
      let session = try folder.openWorkspace(setting: setting)
      try session.waitFor("q quit")
      #expect(setsColours(session.received) == wanted)
      #expect(try session.quit() == 0)
    }
  }

  /// Whether bytes sent to a terminal set a colour other than its own.
  private func setsColours(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.matches(of: /\u{1B}\[([0-9;]*)m/).contains { match in
      match.output.1.split(separator: ";").compactMap { Int($0) }.contains { number in
        (30...38).contains(number) || (40...48).contains(number) || (90...107).contains(number)
      }
    }
  }

  @Test func plainLocaleShowsPlainLetters() throws {
    let folder = try TemporaryFolder()
    for language in ["en", "cs"] {
      let session = try folder.openWorkspace(
        "--language", language, setting: ["LC_ALL": "C"])
      try session.waitFor("Porada")
      for keys in ["1", "2", "3", "4", "5", "6", "2" + Key.enter] {
        session.send(keys)
        // The answer to a later key shows that this one has been painted.
        session.send("?")
        try session.waitFor("^P ")
        #expect(session.screen().allSatisfy { $0.allSatisfy(\.isASCII) }, "\(keys), \(language)")
        session.send("q")
        try session.waitForAbsence(of: "^P ")
        #expect(session.screen().allSatisfy { $0.allSatisfy(\.isASCII) }, "\(keys), \(language)")
      }
      session.terminate()
      #expect(try session.waitForExit() == 128 + SIGTERM)
      #expect(session.received.allSatisfy { $0 < 0x80 })
    }
  }
}
