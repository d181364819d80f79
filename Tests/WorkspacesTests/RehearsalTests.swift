import Coordination
import Testing
import Workspaces

struct RehearsalTests {
  private func rehearsed(_ bench: Bench, _ change: some Change) throws(ChangeRefusal)
    -> [RecordEdit]
  {
    try bench.workspace.rehearse(change, today: Sample.today, now: Sample.now)
  }

  @Test func tellsWhatWouldHappenAndLeavesNothingBehind() throws {
    let bench = try Bench()
    let before = bench.held
    let edits = try rehearsed(bench, EvaluateTask(Sample.evaluation(), entersMinutes: true))
    #expect(edits.map(\.id) == ["t1-e1", "m1-m1"])
    #expect(bench.held == before && !bench.workspace.canUndo)
    #expect(try bench.stored() == before)
    #expect(bench.workspace.book.allEvaluations(of: "t1").isEmpty)
    #expect(bench.workspace.book.entries(of: "m1").isEmpty)
  }

  @Test func isRefusedAsTheChangeWouldBe() throws {
    let bench = try Bench()
    let before = bench.held
    let change = SetFields("t1", [("plan", .string("ns"))])
    let rehearsal = refusal { () throws(ChangeRefusal) in _ = try rehearsed(bench, change) }
    #expect(rehearsal?.violation?.rule == .missingReference("ns"))
    #expect(bench.held == before)
    #expect(rehearsal == refusal { () throws(ChangeRefusal) in try bench.perform(change) })
  }
}
