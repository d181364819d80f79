import CPosix
import Glibc

/// A program of the system that reads one open file and writes another: started without a shell, with
/// fixed arguments and an environment of two variables, so that nothing around us changes what it does.
final class SystemProgram {
  private let process: Int32
  private var status: Int32?

  /// Starts `/usr/bin/NAME`; what it says of errors goes nowhere.
  ///
  /// Throws a `CallFailure` where it cannot be started.
  init(
    _ name: String, _ arguments: [String], input: Int32, output: Int32
  ) throws(CallFailure) {
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { throw CallFailure(number: errno) }
    defer { close(nowhere) }
    let words = ([name] + arguments).map { strdup($0) } + [nil]
    let environment: [String] = ["PATH=/usr/bin:/bin", "LC_ALL=C"]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: Int32 = 0
    let number = porada_px_start(
      "/usr/bin/" + name, words, variables, input, output, nowhere, &process)
    guard number == 0 else { throw CallFailure(number: number) }
    self.process = process
  }

  deinit {
    if status == nil { stop() }
  }

  /// Waits for its end and gives back its exit status; 128 and more where a signal ended it.
  ///
  /// Where it is not to go on, asked now and then, it is ended.
  func wait(unless isOver: () -> Bool = { false }) -> Int32 {
    if let status { return status }
    var outcome: Int32 = 0
    var pause: UInt32 = 200
    while true {
      let ended = waitpid(process, &outcome, WNOHANG)
      if ended == process || ended < 0 && errno != EINTR { break }
      if isOver() { kill(process, SIGKILL) }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    let signal = outcome & 0x7F
    let found = signal == 0 ? (outcome >> 8) & 0xFF : 128 + signal
    status = found
    return found
  }

  /// Ends it.
  func stop() {
    if status == nil { kill(process, SIGKILL) }
    _ = wait()
  }
}
