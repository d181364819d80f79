import Foundation
import Testing

/// The one path that matters: a meeting held in the terminal by keys alone, and found again.
struct SittingTests {
  @Test func isHeldByKeysAloneAndFoundAgain() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace()
    try openMeeting(session)
    session.send("m")
    try session.waitFor("in session")
    try markAttendance(session)
    try enterLines(session)
    try evaluate(session)
    try undoAndRedo(session)
    session.send("qq")
    try session.waitFor("Next meeting")
    #expect(try session.quit() == 0)
    #expect(!session.showsAlternateScreen)
    try everythingIsThereAgain(folder)
    try minutesAreWhole(folder)
    try evaluationIsListed(folder)
    try filesArePrivate(folder)
    #expect(try folder.run("-w", folder.workspace, "check").status == 0)
  }

  private func openMeeting(_ session: PseudoTerminalSession) throws {
    try session.waitFor("Next meeting")
    session.send("2")
    try session.waitFor("Mon 8 Dec 2014")
    session.send(Key.enter)
    try session.waitFor("12th meeting, 8 Dec 2014")
  }

  private func markAttendance(_ session: PseudoTerminalSession) throws {
    session.send(Key.f2)
    try session.waitFor("quorum 0 of 17 present")
    session.send("jp")
    try session.waitFor("quorum 1 of 17 present")
    session.send("ox")
    try session.waitFor("absent without excuse  ")
    session.send("P")
    try session.waitFor("quorum 14 of 17 present")
  }

  private static let lines = [
    "The chair opens the meeting; a quorum is present.",
    "LSCR: shelters are full since October.",
    "!requests the MoLSA to report on the financing of shelters",
    "#action MFA add the missing courses to the list by 15.1.",
  ]

  private func enterLines(_ session: PseudoTerminalSession) throws {
    session.send(Key.f6)
    try session.waitFor("No entry yet")
    session.send(Key.enter)
    session.send(Key.f5)
    for line in Self.lines {
      session.send(line)
      try session.waitForCursorRow(line)
      session.send(Key.enter)
      try session.waitUntil("an empty entry line") { _ in !session.cursorRow.contains(line) }
    }
    try session.waitForWords("Resolution 1/12")
    for part in ["LSCR: shelters are full", "add the missing courses", "MFA, 15 Jan 2015"] {
      try session.waitForWords(part)
    }
  }

  private func evaluate(_ session: PseudoTerminalSession) throws {
    session.send(Key.f4)
    try session.waitFor("Choose a task to evaluate")
    // A yearly task that was fulfilled last year is owed again.
    session.send("I.4")
    try session.waitFor("Offer schools materials")
    session.send("\u{15}II.4")
    try session.waitFor("1 of")
    session.send(Key.enter)
    try session.waitFor("Train consular staff")
    session.send("partly")
    try session.waitForCursorRow("partly")
    session.send(Key.tab)
    session.send("A list of the courses is missing.")
    try session.waitFor("A list of the courses is missing.")
    session.send(Key.enter)
    try session.waitForWords("II.4 partly fulfilled")
  }

  private func undoAndRedo(_ session: PseudoTerminalSession) throws {
    session.send(Key.escape)
    try session.waitFor("type into the minutes")
    session.send("u")
    try session.waitFor("Undone")
    try session.waitForAbsence(of: "II.4 partly fulfilled")
    session.send(Key.controlR)
    try session.waitFor("Redone")
    try session.waitForWords("II.4 partly fulfilled")
  }

  private func everythingIsThereAgain(_ folder: TemporaryFolder) throws {
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("quorum 14 of 17 present")
    try session.waitForWords("II.4 partly fulfilled")
    for part in ["in session", "The chair opens the meeting", "LSCR: shelters", "Resolution 1/12"] {
      try session.waitForWords(part)
    }
    session.terminate()
    #expect(try session.waitForExit() == 128 + SIGTERM)
  }

  private func minutesAreWhole(_ folder: TemporaryFolder) throws {
    let minutes = try #require(try folder.json("minutes", "12") as? [String: Any])
    #expect(minutes["draftLine"] is NSNull)
    let entries = try #require(minutes["entries"] as? [[String: Any]])
    #expect(entries.count == Self.lines.count + 1)
    for (entry, line) in zip(entries, Self.lines) { #expect(entry["text"] as? String == line) }
    #expect(
      entries.map { $0["kind"] as? String } == ["note", "speech", "decision", "task", "evaluation"])
    #expect((minutes["resolutions"] as? [Any])?.count == 1)
    #expect((minutes["tasks"] as? [Any])?.count == 1)

    let text = try folder.run(
      "-w", folder.workspace, "--as-of", "2014-12-08", "minutes", "12", "--format", "text")
    #expect(text.status == 0)
    // The order of Czech minutes: who, quorum, programme, course, resolutions and tasks, signatures.
    var place = text.output.startIndex
    for section in [
      "12th meeting", "Attendance", "quorum", "Agenda", "Course of the meeting", "1/12",
      "add the missing courses", "Recorded",
    ] {
      let found = text.output.range(of: section, range: place..<text.output.endIndex)
      #expect(found != nil, "\(section) in its place")
      place = found?.upperBound ?? place
    }
    #expect(text.output.contains("A list of the courses is missing."))
  }

  private func evaluationIsListed(_ folder: TemporaryFolder) throws {
    let evaluations = try #require(try folder.json("evaluations") as? [[String: Any]])
    let made = evaluations.filter { $0["meeting"] as? String == "group-12" }
    #expect(made.count == 1)
    #expect(made.first?["task"] as? String == "nap-2012-ii-4")
    #expect(made.first?["status"] as? String == "partly")
    #expect(made.first?["date"] as? String == "2014-12-08")
    #expect(made.first?["comment"] as? String == "A list of the courses is missing.")
  }

  private func filesArePrivate(_ folder: TemporaryFolder) throws {
    for kind in ["entries", "evaluations"] {
      #expect(try folder.mode(of: kind) == 0o700)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.workspace + "/" + kind)
      #expect(names.contains { $0.hasPrefix(kind == "entries" ? "group-12-m" : "nap-2012-ii-4-e") })
      for name in names {
        #expect(name.hasSuffix(".plist"), "nothing is left beside the records: \(name)")
        #expect(try folder.mode(of: kind + "/" + name) == 0o600)
      }
    }
  }

  @Test func isHeldInCzech() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("--language", "cs")
    try session.waitFor("ke dni")
    // The upper row of a Czech keyboard.
    session.send("ě")
    try session.waitFor("8. 12. 2014")
    session.send(Key.enter)
    try session.waitFor("12. jednání, 8. 12. 2014")
    session.send("m")
    try session.waitFor("probíhá")
    session.send(Key.f6)
    try session.waitFor("Zatím žádná položka")
    session.send(Key.enter)
    for line in ["Ředitelka řekla, že čísla nejsou přesná.", "úkol: MZV doplní přehled do 15.1."] {
      session.send(line)
      try session.waitForCursorRow(line)
      session.send(Key.enter)
      try session.waitUntil("an empty entry line") { _ in !session.cursorRow.contains(line) }
    }
    try session.waitForWords("doplní přehled (MZV, 15. 1. 2015)")
    try session.escape(to: "psát do zápisu")
    session.send("qq")
    try session.waitFor("Příští jednání")
    #expect(try session.quit() == 0)
    let minutes = try #require(try folder.json("minutes", "12") as? [String: Any])
    let entries = try #require(minutes["entries"] as? [[String: Any]])
    #expect(entries.map { $0["kind"] as? String } == ["note", "task"])
    #expect(entries.first?["text"] as? String == "Ředitelka řekla, že čísla nejsou přesná.")
    let text = try folder.run(
      "-w", folder.workspace, "--as-of", "2014-12-08", "--language", "cs", "minutes", "12",
      "--format", "text")
    #expect(text.output.contains("Ředitelka řekla, že čísla nejsou přesná."))
  }
}
