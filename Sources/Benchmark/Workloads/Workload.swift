import Coordination
import Demonstration
import Foundation
import Records

/// A workspace of many tasks with three evaluations each, in a temporary folder.
struct Workload {
  let count: Int
  let path: String

  /// The day the workspace is seen from.
  static let day = Demonstration.day

  /// Makes it, every record written durably.
  func make() throws -> Cost {
    let records = Self.records(count)
    return try cost { _ = try FolderStore.create(at: path, records: records) }
  }

  /// The demonstration's members, papers and meetings, and as many tasks as are wanted.
  private static func records(_ count: Int) -> [any Record] {
    let kept: Set<RecordKind> = [.settings, .institution, .body, .member, .policy, .meeting]
    var records = Demonstration.records().filter { kept.contains($0.kind) }
    for number in 1...count {
      let task = task(number)
      records.append(task)
      records += evaluations(of: task, number) as [any Record]
    }
    return records
  }

  private static let measures = [
    ("Train labour inspectors in district", "Proškolit inspektory práce v okrese"),
    ("Inform workers from abroad in town", "Informovat zahraniční pracovníky ve městě"),
    ("Evaluate the help to victims in region", "Vyhodnotit pomoc obětem v kraji"),
    ("Offer materials to school", "Nabídnout výukové materiály škole"),
  ]
  private static let institutions: [RecordID] = [
    "moi", "moj", "mfa", "molsa", "meys", "moh", "police", "iom",
  ]

  private static func task(_ number: Int) -> PlanTask {
    var task = PlanTask(id: RecordID.made(from: "load-\(number)"))
    let measure = measures[number % measures.count]
    task.plan = "strategy-2012"
    task.number = "L.\(number)"
    task.measure = "\(measure.0) \(number)"
    task.measureCs = "\(measure.1) \(number)"
    task.responsible = [institutions[number % institutions.count]]
    task.deadline =
      switch number % 5 {
      case 0: .continuous
      case 1: .annual(month: 9, day: 30)
      default: .date(day.adding(number % 700 - 500, .days))
      }
    return task
  }

  private static func evaluations(of task: PlanTask, _ number: Int) -> [Evaluation] {
    let statuses: [StatusCode] = [.partly, .notFulfilled, .unchanged, .fulfilled, .continuous]
    var previous: StatusCode?
    return (0..<3).map { index in
      var evaluation = Evaluation(id: RecordID.made(from: "\(task.id)-e\(index + 1)"))
      evaluation.task = task.id
      evaluation.meeting = RecordID.made(from: "group-\(index + 9)")
      evaluation.status = statuses[(number + index) % statuses.count]
      evaluation.previous = previous
      evaluation.comment = "The state of the task was gone through at the meeting."
      if evaluation.status != .unchanged { previous = evaluation.status }
      return evaluation
    }
  }
}
