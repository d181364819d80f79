import Foundation
import TestSupport
import Testing

/// A whole meeting typed at the keyboard of the real program, killed twice on the way; its minutes are
/// compared with those that a person would be glad to circulate.
///
/// `PORADA_RECORD=1` writes the expected minutes again, to be read before they are kept.
@Suite(.serialized) struct WholeMeetingTests {
  @Test(arguments: ["en", "cs"])
  func isTypedAndItsMinutesAreReady(language: String) throws {
    let script = language == "en" ? MeetingScript.english : .czech
    let folder = try TemporaryFolder(demonstration: false)
    let made = try folder.run("--language", language, "demo", folder.workspace, "--no-open")
    #expect(made.status == 0)
    var session = try open(folder, language, at: "10:00")
    for step in script.steps {
      switch step {
      case .line(let line): try type(line, session)
      case .key(let key, let text):
        session.send(key)
        try session.waitForWords(text)
      case .words(let words):
        session.send(words)
        try session.waitForCursorRow(String(words.suffix(12)))
      case .changed(let words):
        try change(words, session)
      case .killed(let words, let time):
        session = try killAndReopen(session, words, folder, language, at: time)
      }
    }
    try session.waitForWords(language == "en" ? "minutes drafted" : "návrh zápisu")
    session.terminate()
    #expect(try session.waitForExit() == 128 + SIGTERM)
    try everyLineIsThere(script, folder)
    try minutesAreAsExpected(language, folder)
    #expect(try folder.run("-w", folder.workspace, "check").status == 0)
  }

  private func open(
    _ folder: TemporaryFolder, _ language: String, at time: String
  ) throws -> PseudoTerminalSession {
    let session = try folder.openWorkspace(
      "--language", language, "--at", time, "run", "12", size: (120, 40))
    try session.waitForWords(language == "en" ? "12th meeting" : "12. jednání")
    return session
  }

  private func type(_ line: String, _ session: PseudoTerminalSession) throws {
    let end = String(line.suffix(12))
    session.send(line)
    try session.waitForCursorRow(end)
    session.send(Key.enter)
    try session.waitUntil("an empty entry line after \(line)") { _ in
      !session.cursorRow.contains(end)
    }
  }

  /// The newest entry is chosen, opened as a line, typed on and entered.
  private func change(_ words: String, _ session: PseudoTerminalSession) throws {
    session.send(Key.up)
    try session.waitUntil("no cursor") { _ in !session.cursor().isVisible }
    session.send("e")
    try session.waitUntil("a cursor") { _ in session.cursor().isVisible }
    try type(words, session)
  }

  private func killAndReopen(
    _ session: PseudoTerminalSession, _ words: String, _ folder: TemporaryFolder,
    _ language: String, at time: String
  ) throws -> PseudoTerminalSession {
    let end = String(words.suffix(12))
    session.send(words)
    try session.waitForCursorRow(end)
    session.terminate(signal: SIGKILL)
    #expect(try session.waitForExit() == 128 + SIGKILL)
    let again = try open(folder, language, at: time)
    // What was typed and not entered stands there again.
    try again.waitForCursorRow(end)
    return again
  }

  /// Every typed line is found whole in the minutes, unless it is a command that leaves no entry.
  private func everyLineIsThere(_ script: MeetingScript, _ folder: TemporaryFolder) throws {
    let minutes = try #require(try folder.json("minutes", "12") as? [String: Any])
    let entries = try #require(minutes["entries"] as? [[String: Any]])
    #expect(minutes["draftLine"] is NSNull)
    let all = Set(
      entries.compactMap { $0["text"] as? String }.flatMap {
        $0.split(separator: "\n").map(String.init)
      })
    // The rest does something to the meeting and is told by it, or was corrected since.
    let missing = script.lines.filter { !all.contains($0) }
    #expect(missing == script.withoutEntry)
    #expect((minutes["resolutions"] as? [Any])?.count == 3)
    #expect((minutes["tasks"] as? [Any])?.count == 3)
    let outcomes = (minutes["resolutions"] as? [[String: Any]])?.map { $0["outcome"] as? String }
    #expect(outcomes == ["adopted", "adopted", "noQuorum"])
  }

  private func minutesAreAsExpected(_ language: String, _ folder: TemporaryFolder) throws {
    let text = try folder.run(
      "-w", folder.workspace, "--as-of", "2014-12-08", "--language", language, "minutes", "12")
    #expect(text.status == 0)
    let expected = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Expected", isDirectory: true)
    #expect(
      snapshotFailure(
        of: text.output, named: "minutes-12-\(language)", in: expected,
        recording: ProcessInfo.processInfo.environment["PORADA_RECORD"] == "1") == nil)
  }
}
