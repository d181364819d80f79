import Coordination
import Testing
import Workspaces

struct CheckTests {
  @Test func namesEveryRecordThatBreaksARule() throws {
    var evaluation = Sample.evaluation(restricted: true)
    evaluation.id = "e1"
    evaluation.task = "t9"
    var task = Sample.task("t2", "x")
    task.amount = -1
    let bench = try Bench(Sample.records() + [evaluation, task])
    func fault(_ path: String, _ violation: RuleViolation) -> RecordFault {
      RecordFault(
        path: path, record: RecordID(rawValue: violation.record), kind: violation.kind,
        problem: .rule(violation))
    }
    #expect(
      try bench.workspace.check() == [
        fault(
          "tasks/t2.plist",
          RuleViolation(kind: .task, record: "t2", field: "amount", rule: .outOfRange(0...Int.max))),
        fault(
          "restricted/evaluations/e1.plist",
          RuleViolation(
            kind: .evaluation, record: "e1", field: "task", rule: .missingReference("t9"))),
      ])
  }

  @Test func findsNothingWhereAllIsWell() throws {
    #expect(try Bench().workspace.check() == [])
  }
}
