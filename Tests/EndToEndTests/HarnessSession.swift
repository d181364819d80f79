import CPseudoTerminal
import Foundation

/// A program in a terminal of its own, with a screen that can be read: the outermost ring of tests.
final class PseudoTerminalSession {
  /// Why a session went wrong.
  enum Failure: Error, CustomStringConvertible {
    case cannotStart(String)
    /// What was waited for did not come; the screen as it was at last.
    case timedOut(waitingFor: String, screen: [String])

    var description: String {
      switch self {
      case .cannotStart(let reason): "cannot start: \(reason)"
      case .timedOut(let landmark, let screen):
        "waited in vain for \"\(landmark)\"; the screen was:\n"
          + screen.map { "|" + $0 }.joined(separator: "\n")
      }
    }
  }

  /// The process id of the program.
  let child: pid_t
  private(set) var columns: Int
  private(set) var rows: Int
  /// All bytes that the program has sent.
  private(set) var received: [UInt8] = []

  private var master: Int32
  private let terminal: OpaquePointer
  private var status: Int32?
  private var isClosed = false

  /// Starts a program; the environment is exactly what is given here, with `TERM` and a UTF-8 locale
  /// added where they are missing.
  init(
    program: String, arguments: [String], environment: [String: String] = [:],
    size: (columns: Int, rows: Int) = (100, 30)
  ) throws {
    var variables = environment
    if variables["TERM"] == nil { variables["TERM"] = "xterm-256color" }
    if variables["LC_ALL"] == nil { variables["LC_ALL"] = "C.UTF-8" }
    var argumentPointers = ([program] + arguments).map { strdup($0) } + [nil]
    var variablePointers = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in argumentPointers + variablePointers { free(pointer) } }
    var child: pid_t = 0
    master = porada_pty_start(
      program, &argumentPointers, &variablePointers, Int32(size.columns), Int32(size.rows), &child)
    guard master >= 0, let screen = porada_screen_new(Int32(size.columns), Int32(size.rows)) else {
      throw Failure.cannotStart(String(cString: strerror(errno)))
    }
    self.child = child
    terminal = screen
    (columns, rows) = size
  }

  deinit {
    if status == nil {
      kill(child, SIGKILL)
      _ = porada_pty_wait(child, 2000)
    }
    hangUp()
    porada_screen_free(terminal)
  }

  /// Types text; "\r" is Enter, "\u{1B}" Escape.
  func send(_ text: String) {
    var copy = text
    copy.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        porada_pty_write(master, $0.baseAddress, $0.count)
      }
    }
  }

  /// The rows of the screen as they are now, blanks at the ends left out.
  func screen() -> [String] {
    drain(milliseconds: 0)
    return rowsNow()
  }

  private func rowsNow() -> [String] {
    var buffer = [CChar](repeating: 0, count: columns * 24 + 8)
    return (0..<rows).map { row in
      porada_screen_row(terminal, Int32(row), &buffer, buffer.count)
      return buffer.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }
  }

  /// The cursor's row and column, and whether it is shown.
  func cursor() -> (row: Int, column: Int, isVisible: Bool) {
    drain(milliseconds: 0)
    var row: Int32 = 0
    var column: Int32 = 0
    var visible: Int32 = 0
    porada_screen_cursor(terminal, &row, &column, &visible)
    return (Int(row), Int(column), visible != 0)
  }

  /// Whether the program shows the alternate screen, as full-screen programs do until they end.
  var showsAlternateScreen: Bool {
    drain(milliseconds: 0)
    return porada_screen_is_alternate(terminal) != 0
  }

  /// Waits until a text is on the screen and returns the screen.
  @discardableResult
  func waitFor(_ landmark: String, timeout: Double = 20) throws -> [String] {
    try waitUntil("\(landmark)", timeout: timeout) { rows in
      rows.contains { $0.contains(landmark) }
    }
  }

  /// Waits until a text is no longer on the screen and returns the screen.
  @discardableResult
  func waitForAbsence(of landmark: String, timeout: Double = 20) throws -> [String] {
    try waitUntil("absence of \(landmark)", timeout: timeout) { rows in
      !rows.contains { $0.contains(landmark) }
    }
  }

  /// Waits until the screen fulfils a condition and returns the screen.
  @discardableResult
  func waitUntil(
    _ description: String = "a condition", timeout: Double = 20,
    _ condition: ([String]) throws -> Bool
  ) throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(timeout)
    while true {
      var rows = rowsNow()
      if try condition(rows) {
        // The rest of the frame that it came with may still be on its way.
        settle()
        rows = rowsNow()
        if try condition(rows) { return rows }
      }
      guard ContinuousClock.now < deadline else {
        throw Failure.timedOut(waitingFor: description, screen: rows)
      }
      drain(milliseconds: 50)
    }
  }

  /// Gives the terminal another size, which the program is told by a signal.
  func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    porada_screen_resize(terminal, Int32(columns), Int32(rows))
    _ = porada_pty_resize(master, Int32(columns), Int32(rows))
  }

  /// Gives the terminal a size that no screen can have; what is read from the screen stays as large.
  func resizeTerminalOnly(columns: Int, rows: Int) {
    _ = porada_pty_resize(master, Int32(columns), Int32(rows))
  }

  /// Sends the program a signal.
  func terminate(signal: Int32 = SIGTERM) {
    if status == nil { kill(child, signal) }
  }

  /// Closes the terminal, as when its window is closed.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
    isClosed = true
  }

  /// The same, while nothing of what it sends is read.
  func waitForExitUnread(timeout: Double = 20) throws -> Int32 {
    let found = porada_pty_wait(child, Int32(timeout * 1000))
    guard (0..<1000).contains(found) else {
      throw Failure.timedOut(waitingFor: "the end of the program", screen: [])
    }
    status = found
    return found
  }

  /// The program's exit status, 128 + n when signal n ended it; throws when it still runs.
  func waitForExit(timeout: Double = 20) throws -> Int32 {
    if let status { return status }
    let deadline = ContinuousClock.now + .seconds(timeout)
    repeat {
      drain(milliseconds: isClosed ? 0 : 20)
      let found = porada_pty_wait(child, isClosed ? 20 : 0)
      if (0..<1000).contains(found) {
        drain(milliseconds: 0)
        status = found
        return found
      }
    } while ContinuousClock.now < deadline
    throw Failure.timedOut(waitingFor: "the end of the program", screen: rowsNow())
  }

  /// Waits until the program has stopped itself, as Ctrl-Z makes it.
  func waitForStop(timeout: Double = 20) throws {
    let deadline = ContinuousClock.now + .seconds(timeout)
    repeat {
      drain(milliseconds: 20)
      let found = porada_pty_wait(child, 0)
      if found >= 1000 { return }
      if found >= 0 { status = found }
    } while ContinuousClock.now < deadline && status == nil
    throw Failure.timedOut(waitingFor: "a stop", screen: rowsNow())
  }

  /// Takes in what is being sent until nothing more comes for a moment.
  private func settle() {
    for _ in 0..<50 {
      let before = received.count
      drain(milliseconds: 15)
      if received.count == before { return }
    }
  }

  /// Takes in what the program has sent, waiting for the first of it.
  private func drain(milliseconds: Int32) {
    guard !isClosed else { return }
    var buffer = [CChar](repeating: 0, count: 65_536)
    var wait = milliseconds
    while true {
      let count = porada_pty_read(master, &buffer, buffer.count, wait)
      if count < 0 { isClosed = true }
      guard count > 0 else { return }
      received += buffer[..<count].map(UInt8.init(bitPattern:))
      porada_screen_feed(terminal, buffer, count)
      let answer = porada_screen_answer(terminal, &buffer, buffer.count)
      if answer > 0 { _ = porada_pty_write(master, buffer, answer) }
      wait = 0
    }
  }
}
