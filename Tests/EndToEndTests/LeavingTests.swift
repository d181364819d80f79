import Foundation
import Testing

/// A half-typed line of the minutes is there again, however the program ended.
struct LeavingTests {
  private static let line = "Half a sentence, příliš žluťoučký"

  @Test func enteringBeginsAtOnce() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting")
    #expect(session.cursor().isVisible)
    session.send("q2?:")
    try session.waitForCursorRow("q2?:")
    session.send(Key.controlC)
    try session.waitForAbsence(of: "q2?:")
    try leave(session)
  }

  @Test func escapeAndQuit() throws {
    try ends { session in
      try leave(session)
      return 0
    }
  }

  @Test func terminated() throws {
    try ends { session in
      session.terminate(signal: SIGTERM)
      return 128 + SIGTERM
    }
  }

  @Test func hungUp() throws {
    try ends { session in
      session.terminate(signal: SIGHUP)
      return 128 + SIGHUP
    }
  }

  @Test func terminalClosed() throws {
    try ends(closed: true) { session in
      session.hangUp()
      return 128 + SIGHUP
    }
  }

  @Test func killed() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try type(session)
    // What is typed is kept once the program has nothing else to do.
    let deadline = ContinuousClock.now + .seconds(20)
    while try folder.draftLine() != Self.line, ContinuousClock.now < deadline {
      _ = session.screen()
      usleep(100_000)
    }
    session.terminate(signal: SIGKILL)
    #expect(try session.waitForExit() == 128 + SIGKILL)
    try isThereAgain(folder)
  }

  @Test func cancelledLineIsTakenAwayAndNotLost() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try type(session)
    session.send(Key.controlC)
    try session.waitForAbsence(of: Self.line)
    session.send("\u{19}")
    try session.waitFor(Self.line)
    session.send(Key.controlC)
    try session.waitForAbsence(of: Self.line)
    try leave(session)
    #expect(try session.waitForExit() == 0)
    #expect(try folder.draftLine() == nil)
  }

  private func ends(
    closed: Bool = false, _ end: (PseudoTerminalSession) throws -> Int32
  ) throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try type(session)
    let status = try end(session)
    #expect(try session.waitForExit() == status)
    if !closed {
      #expect(!session.showsAlternateScreen)
      #expect(session.cursor().isVisible)
    }
    try isThereAgain(folder)
  }

  private func type(_ session: PseudoTerminalSession) throws {
    try session.waitFor("12th meeting")
    session.send(Self.line)
    try session.waitForCursorRow(Self.line)
  }

  private func leave(_ session: PseudoTerminalSession) throws {
    try session.escape(to: "q back")
    session.send("qqq")
  }

  private func isThereAgain(_ folder: TemporaryFolder) throws {
    #expect(try folder.draftLine() == Self.line)
    let session = try folder.openWorkspace("run", "12")
    try session.waitForCursorRow(Self.line)
    session.send("!")
    try session.waitForCursorRow(Self.line + "!")
  }
}
