import Foundation
import Glibc

/// What a whole process cost, from its start to its end, and what it printed.
struct ProcessCost {
  var wall: Double
  var processor: Double
  /// The most memory it held, in megabytes.
  var peak: Double
  var output: String
}

/// A child process that could not be started or did not end well.
struct ChildFailure: Error {
  var arguments: [String]
  var status: Int32
}

/// Runs a program to its end.
///
/// The kernel begins the peak of a child with that of whoever starts it: the process that calls this must
/// stay small itself.
func run(_ program: String, _ arguments: [String]) throws -> ProcessCost {
  let printed = NSTemporaryDirectory() + "porada-benchmark-\(getpid()).out"
  defer { unlink(printed) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(
    &actions, STDOUT_FILENO, printed, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

  let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
  var argv = ([program] + arguments).map { strdup($0) } + [nil]
  var envp = environment.map { strdup($0) } + [nil]
  defer { for pointer in argv + envp { free(pointer) } }

  var pid: pid_t = 0
  var status: Int32 = 0
  var usage = rusage()
  let wall = cost {
    if posix_spawn(&pid, program, &actions, nil, &argv, &envp) != 0 { return status = -1 }
    while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
  }.wall
  guard status == 0 else { throw ChildFailure(arguments: arguments, status: status) }
  // ru_maxrss is in kilobytes on Linux.
  return ProcessCost(
    wall: wall, processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
    peak: Double(usage.ru_maxrss) / 1024,
    output: (try? String(contentsOfFile: printed, encoding: .utf8)) ?? "")
}

private func milliseconds(_ time: timeval) -> Double {
  Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
}

/// This program's own file, and a program beside it.
enum Programs {
  static let own =
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""

  static func beside(_ name: String) -> String? {
    let path = (own as NSString).deletingLastPathComponent + "/" + name
    return access(path, X_OK) == 0 ? path : nil
  }
}
