import Coordination

/// What `porada tasks --overdue` costs as a whole process.
enum Listing {
  static func overdue(_ workload: Workload, porada: String) throws -> [ProcessCost] {
    try (0..<runs).map { _ in
      try run(
        porada,
        [
          "-w", workload.path, "--as-of", Workload.day.iso, "tasks", "--overdue", "--format",
          "json",
        ])
    }
  }
}
