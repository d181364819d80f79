import Foundation
import Glibc

/// What a whole process cost, from its start to its end.
struct ProcessCost {
  var wall: Double
  var processor: Double
  /// The most memory it held, in megabytes.
  var peak: Double
  var status: Int32
}

/// Runs a program to its end, its output thrown away; nil where it cannot be started.
func run(_ program: String, _ arguments: [String]) -> ProcessCost? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)

  let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
  var argv = ([program] + arguments).map { strdup($0) } + [nil]
  var envp = environment.map { strdup($0) } + [nil]
  defer { for pointer in argv + envp { free(pointer) } }

  var pid: pid_t = 0
  var status: Int32 = 0
  var usage = rusage()
  var started = false
  let cost = cost {
    started = posix_spawn(&pid, program, &actions, nil, &argv, &envp) == 0
    if started { while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {} }
  }
  guard started else { return nil }
  // ru_maxrss is in kilobytes on Linux.
  return ProcessCost(
    wall: cost.wall, processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
    peak: Double(usage.ru_maxrss) / 1024,
    status: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f))
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
