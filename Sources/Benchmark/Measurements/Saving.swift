import Coordination
import Records
import Workspaces

/// Milliseconds until one evaluation is on the disk.
enum Saving {
  static func evaluations(_ workload: Workload) throws -> [Double] {
    let workspace = try Workspace(opening: FolderStore(at: workload.path))
    return try (0..<runs * 4).map { number in
      var evaluation = Evaluation(id: "new")
      evaluation.task = RecordID.made(from: "load-\(number + 1)")
      evaluation.meeting = "group-11"
      evaluation.status = .partly
      evaluation.comment = "Saved by the benchmark."
      let change = EvaluateTask(evaluation)
      return try cost {
        try workspace.perform(change, today: Workload.day, now: WallTime(hour: 10, minute: 0)!)
      }.wall
    }
  }
}
