import Coordination
import Records
import Workspaces

/// Milliseconds until one evaluation is on the disk.
enum Saving {
  static func evaluations(_ workload: Workload) throws -> [Double] {
    let workspace = try Workspace(opening: FolderStore(at: workload.path))
    let now = WallTime(hour: 10, minute: 0)!
    // Verdicts are given at the meeting to come, on its day: the ones before have sent their minutes out.
    guard let meeting = workspace.book.nextMeeting(of: "group", from: Workload.day) else {
      return []
    }
    return try (0..<runs * 4).map { number in
      var evaluation = Evaluation(id: "new")
      evaluation.task = RecordID.made(from: "load-\(number + 1)")
      evaluation.meeting = meeting.id
      evaluation.status = .partly
      evaluation.comment = "Saved by the benchmark."
      let change = EvaluateTask(evaluation)
      return try cost {
        try workspace.perform(change, today: meeting.date, now: now)
      }.wall
    }
  }
}
