import Foundation
import Testing

/// Minutes on their way after a meeting, in the real program: sent round, a reply read back, settled by a key.
struct AfterMeetingTests {
  @Test func areSentRoundCommentedAndSettled() throws {
    let folder = try TemporaryFolder()
    func porada(_ words: String...) throws -> TemporaryFolder.Outcome {
      try folder.run(["-w", folder.workspace, "--as-of", "2014-12-08"] + words)
    }
    #expect(try porada("set", "12", "state=drafted").status == 0)
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting, 8 Dec 2014")
    session.send(Key.escape)
    try session.waitFor("circulate the minutes")
    session.send("m")
    try session.waitFor("Kept as version 1")
    // Another program reads a reply back; the screen shows what came.
    let sent = try porada("minutes", "12", "--numbered").output
    #expect(sent.contains("[3] Place: Ministry of the Interior, Prague"))
    let reply = folder.workspace + ".reply.txt"
    defer { try? FileManager.default.removeItem(atPath: reply) }
    let words = sent.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> " + $0.replacing("of the Interior, Prague", with: "of Health") }
    try Data(words.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: reply))
    session.send("c")
    try session.waitFor("No comments.")
    let taken = try porada("import", "comments", reply, "--from", "MFA", "--meeting", "12")
    #expect(taken.output == "group-12-c1\n")
    try session.waitForWords("Place: Ministry of [-the Interior, Prague-]{+Health+}")
    session.send("y")
    try session.waitFor("Accepted")
    session.send(Key.enter)
    try session.waitUntil("the comment settled") { rows in
      rows.contains { $0.contains("[3]") && $0.contains("accepted") }
    }
    session.send("qqq")
    try session.waitFor("Next meeting")
    #expect(try session.quit() == 0)
    #expect(try porada("settlement", "12").output.contains("accepted"))
    #expect(try porada("verify", "12").output == "group-12-v2\n")
    for file in ["minutes-versions/group-12-v1.plist", "comments/group-12-c1.plist"] {
      #expect(try folder.mode(of: file) == 0o600)
    }
    #expect(try porada("check").status == 0)
  }
}
