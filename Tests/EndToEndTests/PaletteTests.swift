import Testing

/// The command palette: what is named comes first, what is chosen is what happens.
struct PaletteTests {
  @Test func namedRecordComesFirst() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace()
    try session.waitFor("Next meeting")
    session.send(":12")
    let rows = try session.waitFor("10th meeting")
    let first = rows.firstIndex { $0.contains("12th meeting") }
    let other = rows.firstIndex { $0.contains("10th meeting") }
    #expect(try #require(first) < #require(other))
    session.send(Key.enter)
    try session.waitFor("12th meeting, 8 Dec 2014 · planned")
    // Another row is chosen: it is the one that opens.
    session.send(":12")
    try session.waitFor("10th meeting")
    session.send(Key.tab + Key.enter)
    try session.waitUntil("the 10th meeting") { $0[0].contains("10th meeting") }
    session.send(":q" + Key.enter)
    #expect(try session.waitForExit() == 0)
  }

  @Test func whatIsTypedStaysBehindIt() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting")
    session.send("a line in hand")
    try session.waitForCursorRow("a line in hand")
    session.send("\u{10}plan")
    try session.waitForCursorRow("plan")
    session.send(Key.escape)
    try session.waitForCursorRow("a line in hand")
    session.send("\u{10}q" + Key.enter)
    #expect(try session.waitForExit() == 0)
    #expect(try folder.draftLine() == "a line in hand")
  }
}
