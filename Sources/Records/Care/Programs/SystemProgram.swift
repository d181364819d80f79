import Glibc

/// A program of the system at work: started without a shell, with fixed arguments and an environment
/// of two variables, so that nothing around us changes what it does.
final class SystemProgram {
  /// The name, for people.
  let name: String
  private let process: pid_t
  private var status: Int32?

  /// Starts `/usr/bin/NAME` between two open files; what it says of errors goes nowhere.
  ///
  /// Throws a `CallFailure` where it cannot be started.
  init(
    _ name: String, _ arguments: [String], input: Int32, output: Int32
  ) throws(CallFailure) {
    self.name = name
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = Self.copies([name] + arguments)
    let variables = Self.copies(["PATH=/usr/bin:/bin", "LC_ALL=C"])
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let number = posix_spawn(&process, "/usr/bin/" + name, &actions, nil, words, variables)
    guard number == 0 else { throw CallFailure(number: number) }
    self.process = process
  }

  deinit {
    if status == nil { stop() }
  }

  /// Waits for its end and gives back its exit status; 128 and more where a signal ended it.
  func wait() -> Int32 {
    if let status { return status }
    var outcome: Int32 = 0
    while waitpid(process, &outcome, 0) < 0 {
      if errno != EINTR { break }
    }
    let signal = outcome & 0x7F
    let found = signal == 0 ? (outcome >> 8) & 0xFF : 128 + signal
    status = found
    return found
  }

  /// Ends it.
  func stop() {
    kill(process, SIGKILL)
    _ = wait()
  }

  private static func copies(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { strdup($0) } + [nil]
  }
}

/// The two ends of a pipe; both are closed when nobody holds it any more.
final class Pipe {
  let output: Int32
  private var input: Int32

  /// Makes a pipe that no program started later gets to see.
  init() throws(CallFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CallFailure(number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (output, input) = (ends[0], ends[1])
  }

  deinit {
    closeInput()
    close(output)
  }

  /// The end that is written to.
  var writing: Int32 { input }

  /// Closes the end that is written to, so that the other one comes to an end with the program's.
  func closeInput() {
    if input >= 0 { close(input) }
    input = -1
  }
}
