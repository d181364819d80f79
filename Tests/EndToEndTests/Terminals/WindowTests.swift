import Foundation
import Glibc
import Testing

/// Windows of no size, and a program that has nothing to do.
struct WindowTests {
  @Test(arguments: [(0, 0), (1, 1), (1, 40), (200, 1), (0, 24), (80, 0)])
  func beginsInAnySize(_ columns: Int, _ rows: Int) throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    // Before the program has asked for the first time, or after: both must do.
    session.resizeTerminalOnly(columns: columns, rows: rows)
    session.send("typed unseen")
    session.resize(columns: 100, rows: 30)
    // What is typed before the program begins is shown by the terminal itself, and taken all the same.
    try session.waitFor("12th meeting")
    try session.waitForCursorRow("typed unseen")
    session.terminate()
    #expect(try session.waitForExit() == 128 + SIGTERM)
    #expect(try folder.draftLine() == "typed unseen")
  }

  @Test func shrinksToNothingAndBack() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting")
    for (columns, rows) in [(1, 1), (0, 0), (2, 2), (500, 3), (3, 200), (0, 1), (1, 0)] {
      session.resizeTerminalOnly(columns: columns, rows: rows)
      session.send("x")
    }
    session.resize(columns: 100, rows: 30)
    try session.waitForCursorRow("xxxxxxx")
    session.terminate()
    #expect(try session.waitForExit() == 128 + SIGTERM)
  }

  @Test func restsWhileNothingHappens() throws {
    let folder = try TemporaryFolder()
    let session = try folder.openWorkspace("run", "12")
    try session.waitFor("12th meeting")
    for (columns, rows) in [(100, 30), (1, 1)] {
      session.resize(columns: columns, rows: rows)
      _ = session.screen()
      let before = try Effort(of: session.child)
      usleep(2_500_000)
      _ = session.screen()
      let after = try Effort(of: session.child)
      // Waking twice a second is rest; a loop without a wait wakes thousands of times or never sleeps.
      #expect(after.wakes - before.wakes < 150, "\(columns)x\(rows)")
      #expect(after.ticks - before.ticks < 100, "\(columns)x\(rows)")
    }
    session.terminate()
    #expect(try session.waitForExit() == 128 + SIGTERM)
  }

  /// What a process has done so far.
  private struct Effort {
    /// How often its threads went to sleep by themselves.
    var wakes = 0
    /// How long it has computed, in hundredths of a second.
    var ticks = 0

    init(of process: pid_t) throws {
      let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
      for thread in threads {
        let path = "/proc/\(process)/task/\(thread)/status"
        guard let status = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
        let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt") }
        wakes += line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0
      }
      let whole = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      let fields = whole.split(separator: ")").last?.split(separator: " ") ?? []
      ticks = fields[11...12].compactMap { Int($0) }.reduce(0, +)
    }
  }
}
