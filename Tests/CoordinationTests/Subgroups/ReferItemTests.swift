import Testing

@testable import Coordination

struct ReferItemTests {
  private func book(_ state: SubgroupItemState, body: RecordID = "subgroup") -> Book {
    Sample.book.with(
      SubgroupItem.made("i") {
        $0.body = body
        $0.title = "Shelter for men"
        $0.state = state
      })
  }

  @Test(arguments: [SubgroupItemState.open, .inDiscussion, .decided, .returned])
  func goesToTheBodyAbove(state: SubgroupItemState) throws {
    let after = try book(state).after(ReferItem("i"))
    let item = try #require(after.items["i"])
    #expect(item.state == .referred && item.referredTo == "group")
    #expect(item.referredOn == Sample.today)
    #expect(after.violations(of: item) == [])
  }

  @Test func isRefusedWhereItCannotGo() {
    #expect(
      book(.referred).refusal(of: ReferItem("i")) == .of(.item, "i", "state", .alreadyReferred))
    #expect(
      book(.closed).refusal(of: ReferItem("i"))
        == .of(.item, "i", "state", .stateCannotFollow("referred", after: "closed")))
    #expect(
      book(.open, body: "group").refusal(of: ReferItem("i"))
        == .of(.item, "i", "referredTo", .field(.required)))
    #expect(Sample.book.refusal(of: ReferItem("i")) == .of(.item, "i", nil, .notFound))
  }
}
