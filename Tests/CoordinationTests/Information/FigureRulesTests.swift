import Testing

@testable import Coordination

struct FigureRulesTests {
  private func rules(_ year: String) -> [RuleViolation] {
    Sample.book.violations(
      with: Figure.made("f") {
        $0.year = year
        $0.indicator = "Persons prosecuted"
        $0.value = "317"
      })
  }

  @Test(arguments: ["2014", "2010-2019", "2014-2014"])
  func aYearOrTwoAreAccepted(year: String) {
    #expect(rules(year) == [])
  }

  @Test(arguments: ["14", "2014/15", "2010-2012-2014", "2014-", "-2014", "about 2014", "2014 "])
  func anythingElseIsNoYear(year: String) {
    #expect(rules(year) == [.of(.figure, "f", "year", .notAYear)])
  }

  @Test func theYearsAreInOrder() {
    #expect(rules("2019-2010") == [.of(.figure, "f", "year", .endBeforeStart("2019"))])
  }
}
