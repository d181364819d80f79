import Foundation
import Glibc

/// The program started by a shell that says how the terminal's modes were before and after it.
final class ShellSession {
  let session: PseudoTerminalSession
  private let folder: TemporaryFolder

  /// Starts the workspace's twelfth meeting, or with other words; `before` is what the shell does first.
  init(
    _ folder: TemporaryFolder, _ arguments: [String] = ["run", "12"], before: String = "",
    redirecting: String = "", setting: [String: String] = [:]
  ) throws {
    self.folder = folder
    // The modes stand on a line of their own; a shell started for one command has no keys of its own.
    let script = """
      \(before)
      echo "before $(stty -g)"
      "$@" \(redirecting)
      echo "ended, $?"
      echo "after $(stty -g)"
      read line
      """
    session = try PseudoTerminalSession(
      program: "/bin/bash",
      arguments: [
        "-c", script, "bash", BuiltProgram.porada, "-w", folder.workspace, "--as-of", "2014-12-08",
      ] + arguments, environment: folder.environment.merging(setting) { $1 })
  }

  /// The program's process, which is the shell's only child while it runs.
  func program() throws -> pid_t {
    let path = "/proc/\(session.child)/task/\(session.child)/children"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    guard let id = text.split(separator: " ").compactMap({ pid_t($0) }).last else {
      throw PseudoTerminalSession.Failure.cannotStart("the shell has no child")
    }
    return id
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) throws {
    kill(try program(), number)
  }

  /// Waits until the program has ended; gives back its status and whether the modes are as before.
  func end() throws -> (status: Int32, isRestored: Bool) {
    try session.waitFor("after ")
    let text = String(decoding: session.received, as: UTF8.self)
    func word(after landmark: String) -> String? {
      text.components(separatedBy: landmark).last?.split(whereSeparator: \.isWhitespace).first
        .map(String.init)
    }
    let before = text.components(separatedBy: "before ").dropFirst().first?
      .split(whereSeparator: \.isWhitespace).first.map(String.init)
    return (word(after: "ended, ").flatMap { Int32($0) } ?? -1, before == word(after: "after "))
  }
}
