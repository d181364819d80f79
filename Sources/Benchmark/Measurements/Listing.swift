import Coordination

/// What `porada tasks --overdue` costs as a whole process.
enum Listing {
  static func overdue(_ workload: Workload, porada: String) -> [ProcessCost] {
    (0..<runs).compactMap { _ in
      run(
        porada,
        [
          "-w", workload.path, "--as-of", Workload.day.iso, "tasks", "--overdue", "--format",
          "json",
        ]
      ).flatMap { $0.status == 0 ? $0 : nil }
    }
  }
}
