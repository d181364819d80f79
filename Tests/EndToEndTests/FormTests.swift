import Foundation
import Testing

/// Nothing typed into a form is lost by leaving it.
struct FormTests {
  @Test func whatWasTypedIsThereAgain() throws {
    let folder = try TemporaryFolder()
    let before = try #require(try folder.json("items") as? [Any]).count
    let session = try folder.openWorkspace()
    try session.waitFor("Next meeting")
    session.send("5")
    try session.waitFor("Interpreters for victims")
    session.send("a")
    try session.waitFor("*Title")
    session.send("Přístřeší na noc")
    try session.waitForCursorRow("Přístřeší na noc")
    try session.escape(to: "Interpreters for victims")
    try session.waitForAbsence(of: "Přístřeší")
    session.send("a")
    try session.waitFor("Přístřeší na noc")
    session.send(Key.escape)
    try session.waitFor("Interpreters for victims")
    session.send("q")
    try session.waitFor("Next meeting")
    #expect(try session.quit() == 0)
    #expect(try #require(try folder.json("items") as? [Any]).count == before)

    let later = try folder.openWorkspace()
    try later.waitFor("Next meeting")
    later.send("5")
    try later.waitFor("Interpreters for victims")
    later.send("a")
    try later.waitFor("Přístřeší na noc")
    later.send(Key.enter)
    try later.waitFor("Added")
    let items = try #require(try folder.json("items") as? [[String: Any]])
    #expect(items.contains { $0["title"] as? String == "Přístřeší na noc" })
    // Once saved, the form is empty again.
    later.send("a")
    try later.waitFor("*Title")
    try later.waitForAbsence(of: "Přístřeší")
  }

  @Test func survivesTheEndOfTheProgram() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace()
    try session.waitFor("Next meeting")
    session.send("5")
    try session.waitFor("Interpreters for victims")
    session.send("a")
    try session.waitFor("*Title")
    session.send("Half a title")
    try session.waitForCursorRow("Half a title")
    session.terminate(signal: SIGHUP)
    #expect(try session.waitForExit() == 128 + SIGHUP)
    let later = try folder.openWorkspace()
    try later.waitFor("Next meeting")
    later.send("5")
    try later.waitFor("Interpreters for victims")
    later.send("a")
    try later.waitFor("Half a title")
  }

  @Test func refusalsStayInTheForm() throws {
    let folder = try TemporaryFolder()
    let before = try folder.contents()
    let session = try folder.openWorkspace()
    try session.waitFor("Next meeting")
    session.send("5")
    try session.waitFor("Interpreters for victims")
    session.send("a")
    try session.waitFor("*Title")
    session.send(Key.enter)
    try session.waitUntil("a refusal in the form") { rows in
      rows.joined(separator: " ").contains("title") && rows.contains { $0.contains("Title") }
    }
    session.terminate()
    #expect(try session.waitForExit() == 128 + SIGTERM)
    // What was typed is kept apart from the records.
    func records(_ contents: [String: String]) -> [String: String] {
      contents.filter { $0.key.hasSuffix(".plist") && !$0.key.contains(".porada") }
    }
    #expect(records(try folder.contents()) == records(before))
  }
}
