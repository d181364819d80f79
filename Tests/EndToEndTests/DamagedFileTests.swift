import Foundation
import Testing

/// A file cut short is named and left alone; everything else works.
struct DamagedFileTests {
  private static let name = "tasks/nap-2012-i-4.plist"

  @Test func isNamedAndLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.workspace + "/" + Self.name
    let whole = try #require(FileManager.default.contents(atPath: path))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
    let damaged = try #require(FileManager.default.contents(atPath: path))

    let check = try folder.run("-w", folder.workspace, "check")
    #expect(check.status == 1)
    #expect(check.output.contains(Self.name))
    let faults = try #require(try folder.json("check") as? [[String: Any]])
    #expect(!faults.isEmpty)
    for fault in faults {
      #expect(["path", "record", "problem"].allSatisfy { fault[$0] != nil })
    }
    let fault = try #require(faults.first { $0["path"] as? String == Self.name })
    #expect(fault["record"] as? String == "nap-2012-i-4")
    #expect((fault["problem"] as? String)?.isEmpty == false)

    let session = try folder.openWorkspace()
    try session.waitFor("1 file cannot be used")
    session.send("!")
    let rows = try session.waitFor(Self.name)
    #expect(rows.contains { $0.contains("cut short") })
    try session.escape(to: "Next meeting")
    try addItem(session)
    session.send("q")
    try session.waitFor("Next meeting")
    #expect(try session.quit() == 0)

    #expect(FileManager.default.contents(atPath: path) == damaged)
    let items = try #require(try folder.json("items") as? [[String: Any]])
    #expect(items.contains { $0["title"] as? String == "A night line" })
    #expect(try folder.run("-w", folder.workspace, "tasks").status == 0)
  }

  private func addItem(_ session: PseudoTerminalSession) throws {
    session.send("5")
    try session.waitFor("Interpreters for victims")
    session.send("a")
    try session.waitFor("*Title")
    session.send("A night line")
    try session.waitForCursorRow("A night line")
    session.send(Key.enter)
    try session.waitFor("Added")
  }
}
