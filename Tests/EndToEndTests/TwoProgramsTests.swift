import Foundation
import Testing

/// Two programs on one folder: each sees what the other saves, and nobody loses what is being typed.
struct TwoProgramsTests {
  @Test func whatASubcommandAddsAppearsWhileTyping() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting")
    session.send("still being typ")
    try session.waitForCursorRow("still being typ")
    // What is not of the meeting is anybody's; its minutes are not, whichever way one comes.
    let held = try folder.run(
      "-w", folder.workspace, "--as-of", "2014-12-08", "add", "entry", "meeting=group-12",
      "kind=note", "text=Entered by another program.")
    #expect(held.status == 1 && held.errors.contains("the minutes are taken by the secretary"))
    let added = try folder.run(
      "-w", folder.workspace, "--as-of", "2014-12-08", "add", "gap", "title=Found elsewhere")
    #expect(added.status == 0, "\(added.errors)")
    try session.waitFor("Changed elsewhere: Found elsewhere")
    #expect(session.cursor().isVisible)
    #expect(session.cursorRow.contains("still being typ"))
    session.send("ed")
    try session.waitForCursorRow("still being typed")
    session.send(Key.enter)
    try session.waitUntil("an empty entry line") { _ in !session.cursorRow.contains("typed") }
    let minutes = try #require(try folder.json("minutes", "12") as? [String: Any])
    let texts = (minutes["entries"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(texts == ["still being typed"])
    session.terminate()
    #expect(try session.waitForExit() == 128 + SIGTERM)
    #expect(try folder.run("-w", folder.workspace, "check").status == 0)
  }

  @Test func whatAnotherDeletesGoesAway() throws {
    let folder = try TemporaryFolder()
    let added = try folder.run(
      "-w", folder.workspace, "add", "item", "title=A short life", "body=subgroup")
    let identity = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
    let session = try folder.openWorkspace()
    try session.waitFor("Next meeting")
    session.send("5")
    try session.waitFor("A short life")
    #expect(try folder.run("-w", folder.workspace, "delete", identity).status == 0)
    try session.waitFor("Deleted elsewhere: ")
    session.send("j")
    try session.waitForAbsence(of: "A short life")
    session.send("q")
    try session.waitFor("Next meeting")
    #expect(try session.quit() == 0)
  }

  @Test func oneTakesTheMinutesAndAnotherFollows() throws {
    let folder = try TemporaryFolder()
    let first = try folder.openWorkspace("run", "12")
    try first.waitFor("12th meeting")
    // The line is open: whoever comes now follows.
    first.send("From the first.")
    try first.waitFor("From the first.")
    let second = try folder.openWorkspace("run", "12")
    try second.waitFor("Minutes taken by the secretary")
    first.send(Key.enter)
    try second.waitFor("From the first.")
    second.send("x" + Key.enter)
    try second.waitFor("here you follow")
    // The first lets go; the second is told and takes over.
    first.send(Key.escape)
    try first.waitFor("type into the minutes")
    first.send("q")
    try first.waitFor("Meetings")
    try second.waitFor("Nobody takes the minutes now")
    second.send(Key.enter)
    second.send("From the second." + Key.enter)
    try second.waitFor("note")
    try second.waitUntil("the line among the entries") { rows in
      rows.contains { $0.contains("│") && $0.contains("From the second.") }
    }
    let minutes = try #require(try folder.json("minutes", "12") as? [String: Any])
    let texts = (minutes["entries"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(texts == ["From the first.", "From the second."])
  }

  @Test func aKilledProgramHoldsNoMinutes() throws {
    let folder = try TemporaryFolder()
    let first = try folder.openWorkspace("run", "12")
    try first.waitFor("12th meeting")
    let second = try folder.openWorkspace("run", "12")
    try second.waitFor("Minutes taken by the secretary")
    first.terminate(signal: SIGKILL)
    try second.waitFor("Nobody takes the minutes now")
    second.send(Key.enter)
    second.send("Mine now." + Key.enter)
    try second.waitUntil("the line among the entries") { rows in
      rows.contains { $0.contains("│") && $0.contains("Mine now.") }
    }
  }
}
