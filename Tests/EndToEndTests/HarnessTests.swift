import Foundation
import Testing

/// The harness itself works: else every other end-to-end test would fail for a reason of its own.
@Suite(.timeLimit(.minutes(1)))
struct HarnessTests {
  @Test func showsWhatAProgramDraws() throws {
    let session = try PseudoTerminalSession(
      program: "/bin/sh", arguments: ["-c", "printf '\\033[2;3Hpříliš \\033[1mžluťoučký\\033[m'"],
      size: (40, 5))
    let rows = try session.waitFor("žluťoučký")
    #expect(rows == ["", "  příliš žluťoučký", "", "", ""])
    #expect(try session.waitForExit() == 0)
  }

  @Test func typesAndTellsTheNewSize() throws {
    let session = try PseudoTerminalSession(
      program: "/bin/sh",
      arguments: ["-c", "trap 'stty size' WINCH; while read line; do echo \"got $line\"; done"],
      environment: ["PATH": "/usr/bin:/bin"], size: (40, 10))
    session.send("ř1\r")
    try session.waitFor("got ř1")
    session.resize(columns: 60, rows: 12)
    session.send("again\r")
    try session.waitFor("12 60")
    #expect(session.screen().count == 12)
  }

  @Test func reportsStatusesAndSignals() throws {
    let leaving = try PseudoTerminalSession(program: "/bin/sh", arguments: ["-c", "exit 3"])
    #expect(try leaving.waitForExit() == 3)
    let killed = try PseudoTerminalSession(program: "/bin/cat", arguments: [])
    killed.send("here\r")
    try killed.waitFor("here")
    killed.terminate(signal: SIGTERM)
    #expect(try killed.waitForExit() == 128 + SIGTERM)
    let hungUp = try PseudoTerminalSession(program: "/bin/cat", arguments: [])
    hungUp.send("here\r")
    try hungUp.waitFor("here")
    hungUp.hangUp()
    #expect(try hungUp.waitForExit() == 128 + SIGHUP)
  }

  @Test func givesUpOnWhatDoesNotCome() throws {
    let session = try PseudoTerminalSession(program: "/bin/cat", arguments: [])
    session.send("something else\r")
    try session.waitFor("something else")
    #expect(throws: PseudoTerminalSession.Failure.self) {
      try session.waitFor("never", timeout: 0.2)
    }
  }
}
