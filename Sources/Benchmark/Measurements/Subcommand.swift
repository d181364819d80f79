import Coordination

/// A subcommand of the program as whole processes, run again and again on one workspace.
struct Subcommand {
  let porada: String
  let arguments: [String]

  func costs(in workload: Workload) throws -> [ProcessCost] {
    try (0..<runs).map { _ in
      try run(porada, ["-w", workload.path, "--as-of", Workload.day.iso] + arguments)
    }
  }
}
