import Testing

@testable import Coordination

struct SettingsRulesTests {
  private func rules(_ change: (inout Settings) -> Void) -> [RuleViolation] {
    Sample.book.violations(with: Settings().with(change))
  }

  private func outOfRange(_ field: String, _ range: ClosedRange<Int>) -> [RuleViolation] {
    [.of(.settings, "settings", field, .outOfRange(range))]
  }

  @Test func theDefaultsAreAccepted() {
    #expect(rules { _ in } == [])
  }

  @Test func theShareIsPossible() {
    #expect(rules { $0.quorumNumerator = 2 } == outOfRange("quorumNumerator", 1...1))
    #expect(rules { $0.quorumNumerator = 0 } == outOfRange("quorumNumerator", 1...100))
    #expect(rules { $0.quorumNumerator = 3 } == outOfRange("quorumNumerator", 1...1))
    #expect(
      rules {
        $0.quorumNumerator = 2
        $0.quorumMoreThan = false
      } == [])
    #expect(
      rules {
        $0.quorumNumerator = 2
        $0.quorumDenominator = 3
      } == [])
    #expect(rules { $0.quorumDenominator = 0 }.first == outOfRange("quorumDenominator", 1...100)[0])
  }

  @Test func numbersStayInTheirRanges() {
    #expect(rules { $0.meetingsPerYear = -1 } == outOfRange("meetingsPerYear", 0...366))
    #expect(rules { $0.invitationDays = 251 } == outOfRange("invitationDays", 0...250))
    #expect(rules { $0.materialDays = -1 } == outOfRange("materialDays", 0...250))
    #expect(rules { $0.commentDays = 251 } == outOfRange("commentDays", 0...250))
    #expect(rules { $0.evaluationYears = 0 } == outOfRange("evaluationYears", 1...50))
    #expect(rules { $0.dueSoonDays = 3651 } == outOfRange("dueSoonDays", 0...3650))
    #expect(rules { $0.versionsKept = 0 } == outOfRange("versionsKept", 1...10_000))
    #expect(rules { $0.versionsKept = 10_001 } == outOfRange("versionsKept", 1...10_000))
    #expect(
      rules {
        $0.meetingsPerYear = 0
        $0.versionsKept = 1
        $0.invitationDays = 250
        $0.materialDays = 0
        $0.evaluationYears = 50
        $0.dueSoonDays = 0
      } == [])
  }

  @Test func theScaleIsWhole() {
    let malformed = RuleViolation.of(.settings, "settings", "scale", .field(.malformed(.lines)))
    #expect(rules { $0.scale.append("broken") } == [malformed])
    #expect(rules { $0.scale.append($0.scale[0]) } == [malformed])
    #expect(rules { $0.scale = [] }.contains(malformed))
    #expect(rules { $0.scale.append("limited;~;L;partial;limited;omezeně") } == [])
  }
}
