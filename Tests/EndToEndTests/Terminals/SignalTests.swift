import Foundation
import Glibc
import Testing

/// Signals end the program or go by, and the terminal is afterwards what it was before, bit for bit.
struct SignalTests {
  @Test(arguments: [SIGHUP, SIGINT, SIGQUIT, SIGTERM]) func endsInOrder(_ number: Int32) throws {
    let folder = try TemporaryFolder()
    let shell = try ShellSession(folder)
    try shell.session.waitFor("12th meeting")
    shell.session.send("half a line")
    try shell.session.waitForCursorRow("half a line")
    try shell.signal(number)
    let end = try shell.end()
    #expect(end.status == 128 + number)
    #expect(end.isRestored)
    #expect(!shell.session.showsAlternateScreen)
    #expect(shell.session.cursor().isVisible)
    #expect(try folder.draftLine() == "half a line")
  }

  @Test func leavesInOrder() throws {
    let shell = try ShellSession(TemporaryFolder(), [])
    try shell.session.waitFor("q quit")
    shell.session.send("q")
    let end = try shell.end()
    #expect(end.status == 0 && end.isRestored)
    #expect(!shell.session.showsAlternateScreen)
  }

  @Test func crashLeavesTheTerminalUsable() throws {
    let shell = try ShellSession(TemporaryFolder())
    try shell.session.waitFor("12th meeting")
    try shell.signal(SIGSEGV)
    let end = try shell.end()
    #expect(end.status == 128 + SIGSEGV && end.isRestored)
    #expect(!shell.session.showsAlternateScreen)
    #expect(shell.session.cursor().isVisible)
  }

  /// Nobody reads what the program shows, so that it cannot show more: it ends all the same.
  @Test(arguments: [SIGHUP, SIGTERM]) func endsWhereTheTerminalTakesNothing(_ number: Int32) throws
  {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting")
    session.send("half a line")
    try session.waitForCursorRow("half a line")
    for turn in 0..<400 {
      session.resizeTerminalOnly(columns: 100 + turn % 50, rows: 30 + turn % 9)
      kill(session.child, SIGWINCH)
      usleep(2000)
    }
    kill(session.child, number)
    #expect(try session.waitForExitUnread() == 128 + number)
    #expect(try folder.draftLine() == "half a line")
  }

  @Test(arguments: [SIGUSR1, SIGALRM, SIGXCPU, SIGPWR])
  func signalsThatNobodySendsLeaveTheTerminalUsable(_ number: Int32) throws {
    let shell = try ShellSession(TemporaryFolder())
    try shell.session.waitFor("12th meeting")
    try shell.signal(number)
    let end = try shell.end()
    #expect(end.status == 128 + number && end.isRestored)
    #expect(!shell.session.showsAlternateScreen)
  }

  /// A file that may not become larger is a disk that takes nothing: it is told of, and typed on.
  @Test func aLimitOnFilesIsAFullDisk() throws {
    let folder = try TemporaryFolder()
    let shell = try ShellSession(folder, before: "ulimit -f 4")
    try shell.session.waitFor("12th meeting")
    for number in 0..<30 { shell.session.send("a line that makes the file larger \(number)\r") }
    try shell.session.waitFor("NOT SAVED")
    try shell.signal(SIGTERM)
    let end = try shell.end()
    #expect(end.status == 128 + SIGTERM && end.isRestored)
    let refused = try folder.run("-w", folder.workspace, "check")
    #expect(refused.status == 0, "\(refused.output)")
  }

  @Test func controlCNeverQuits() throws {
    let shell = try ShellSession(TemporaryFolder(), [])
    try shell.session.waitFor("q quit")
    let program = try shell.program()
    for (keys, landmark) in [
      ("", "Next meeting"), ("2", "12th"), ("3", "Plan"), (":", "Command or record"), ("", "Plan"),
      ("/", "Plan"),
      ("1", "Next meeting"), ("?", "^P "), ("q", "Next meeting"), ("5a", "*Title"),
    ] {
      shell.session.send(keys)
      try shell.session.waitFor(landmark)
      shell.session.send(String(repeating: Key.controlC, count: 3))
    }
    // It is the same program all the time.
    #expect(try shell.program() == program)
    try shell.signal(SIGTERM)
    let end = try shell.end()
    #expect(end.status == 128 + SIGTERM && end.isRestored)
  }

  @Test func continuedAfterAStopItCouldNotSee() throws {
    let folder = try TemporaryFolder()
    let shell = try ShellSession(folder)
    try shell.session.waitFor("12th meeting")
    shell.session.send("typed before")
    try shell.session.waitForCursorRow("typed before")
    // Stopped so that no program can prepare for it, its window changed meanwhile.
    try shell.signal(SIGSTOP)
    shell.session.resize(columns: 90, rows: 28)
    try shell.signal(SIGCONT)
    try shell.session.waitUntil("a frame of 90 columns") { rows in
      rows[27].contains("F1 help  Esc leave") && rows[0].hasPrefix("Porada")
    }
    shell.session.send(" and after")
    try shell.session.waitForCursorRow("typed before and after")
    try shell.signal(SIGTERM)
    let end = try shell.end()
    #expect(end.status == 128 + SIGTERM && end.isRestored)
  }

  @Test func stormsOfSignalsWhileTyping() throws {
    let folder = try TemporaryFolder()
    let shell = try ShellSession(folder)
    try shell.session.waitFor("12th meeting")
    let program = try shell.program()
    var typed = ""
    for turn in 0..<300 {
      shell.session.resize(columns: 60 + turn % 50, rows: 16 + turn % 20)
      if turn % 3 == 0 { kill(program, SIGWINCH) }
      if turn % 50 == 0 { kill(program, SIGCONT) }
      let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(turn % 26)))
      shell.session.send(letter)
      typed += letter
    }
    shell.session.resize(columns: 100, rows: 30)
    try shell.session.waitForCursorRow(String(typed.suffix(40)))
    try shell.signal(SIGTERM)
    let end = try shell.end()
    #expect(end.status == 128 + SIGTERM && end.isRestored)
    #expect(try folder.draftLine() == typed)
  }

  @Test func ignoredHangUpIsIgnored() throws {
    // As under nohup: whoever starts it so wants it to go on.
    let shell = try ShellSession(TemporaryFolder(), [], before: "trap '' HUP")
    try shell.session.waitFor("q quit")
    try shell.signal(SIGHUP)
    shell.session.send("2")
    try shell.session.waitFor("12th")
    try shell.signal(SIGTERM)
    #expect(try shell.end().status == 128 + SIGTERM)
  }
}
