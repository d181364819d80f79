import Testing

@testable import Coordination

struct PolicyDocumentTests {
  @Test func theOrderOfPlansIsTheirBeginning() {
    let older = PolicyDocument.made("zz") { $0.title = "Undated" }
    #expect(
      Sample.book.with(older).policiesInOrder.map(\.id) == ["zz", "ns-2008", "ns-2012"])
  }

  @Test func thePeriodIsInYears() {
    let policy = Sample.book.policies["ns-2008"]!
    #expect(policy.period == "2008-2011")
    #expect(policy.with { $0.to = nil }.period == "2008")
    #expect(policy.with { $0.from = nil }.period == "2011")
    #expect(policy.with { $0.to = Sample.day("2008-12-31") }.period == "2008")
    #expect(PolicyDocument(id: "x").period == nil)
  }

  @Test func tasksFollowTheirPlansAndNumbers() {
    func task(_ id: RecordID, _ plan: RecordID?, _ number: String?) -> PlanTask {
      PlanTask.made(id) {
        $0.plan = plan
        $0.number = number
      }
    }
    let book = Sample.book.with(
      task("none", nil, nil), task("b", "ns-2012", "1"), task("ten", "ns-2008", "II.10"),
      task("last", "ns-2008", nil))
    #expect(book.tasksInOrder.map(\.id) == ["t1", "ten", "last", "b", "none"])
  }
}
