import Coordination
import Testing

/// Numbers that no group counts to are refused before anything is counted with them.
@Suite struct WholeNumberTests {
  @Test(arguments: [Int.max, Int.min, 1_000_000_000_000, -1_000_000_000_000])
  func beyondAllCounting(_ number: Int) {
    for kind in RecordKind.allCases {
      for field in kind.fields where field.type == .integer {
        #expect(throws: RuleViolation.self, "\(kind), \(field.key)") {
          _ = try (kind.type.init(id: "x") as any Record)
            .setting(field.key, to: .integer(number))
        }
      }
    }
  }

  @Test func whatAGroupCountsIsTaken() throws {
    var task: any Record = PlanTask(id: "x")
    task = try task.setting("amount", to: .integer(999_999_999_999))
    #expect(task.value("amount") == .integer(999_999_999_999))
  }

  @Test func workingDaysBeyondReasonEnd() {
    let days = WorkingDays(holidays: .czech)
    let start = CalendarDay(iso: "2014-12-08")!
    #expect(days.day(Int.max, after: start) == days.day(10_000, after: start))
    #expect(days.day(Int.min, after: start) == start)
  }
}
