import Glibc

/// How long the program takes to end in the middle of a sitting, everything being saved.
enum Ending {
  /// Milliseconds from a signal until the process is gone, a line having just been typed and entered.
  static func signalled(_ signal: Int32, _ porada: String, _ workload: Workload) throws -> [Double]
  {
    try (0..<runs).map { _ in
      let process = try TerminalProcess(
        porada, ["-w", workload.path, "--as-of", "2014-12-08", "run", "12"])
      // The first screen takes longer to begin than anything later.
      process.awaitRest(2000)
      process.type("The courses were held\rand the shelters are full")
      process.awaitRest(20)
      return process.milliseconds(toEndAfter: signal)
    }
  }
}
