import Testing

@testable import Coordination

struct SubgroupRulesTests {
  private let book = Sample.book
  private let item = SubgroupItem.made("i") {
    $0.title = "Shelter for men"
    $0.number = 1
  }

  @Test func anItemIsNotReferredToItsOwnBody() {
    #expect(
      book.violations(with: item.with { $0.referredTo = "subgroup" })
        == [.of(.item, "i", "referredTo", .circular)])
    #expect(book.violations(with: item.with { $0.referredTo = "group" }) == [])
  }

  @Test func aReferredItemSaysWhere() {
    #expect(
      book.violations(with: item.with { $0.state = .referred })
        == [.of(.item, "i", "referredTo", .field(.required))])
  }

  @Test func isReferredAfterItWasRaised() {
    let backwards = item.with {
      $0.raisedOn = Sample.day("2014-12-01")
      $0.referredOn = Sample.day("2014-11-30")
    }
    #expect(
      book.violations(with: backwards)
        == [.of(.item, "i", "referredOn", .endBeforeStart("2014-12-01"))])
    #expect(book.violations(with: backwards.with { $0.referredOn = $0.raisedOn }) == [])
  }

  @Test func aNumberIsTakenOncePerBody() {
    let second = item.with { $0.id = "i2" }
    #expect(
      book.with(item).violations(with: second)
        == [.of(.item, "i2", "number", .taken(by: "i"))])
    #expect(book.with(item).violations(with: second.with { $0.body = "group" }) == [])
    #expect(book.with(item).violations(with: second.with { $0.number = nil }) == [])
  }
}
