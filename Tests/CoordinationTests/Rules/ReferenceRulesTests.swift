import Testing

@testable import Coordination

struct ReferenceRulesTests {
  private let book = Sample.book

  @Test func whatIsReferredToExists() throws {
    let task = try #require(book.tasks["t1"])
    #expect(
      book.violations(with: task.with { $0.plan = "ns-1999" })
        == [.of(.task, "t1", "plan", .missingReference("ns-1999"))])
    #expect(
      book.violations(with: task.with { $0.responsible = ["mfa", "nobody"] })
        == [.of(.task, "t1", "responsible", .missingReference("nobody"))])
    #expect(book.violations(of: task) == [])
  }

  @Test func whatIsReferredToIsOfTheKind() throws {
    let task = try #require(book.tasks["t1"])
    #expect(
      book.violations(with: task.with { $0.plan = "mfa" })
        == [.of(.task, "t1", "plan", .wrongKind(.institution, wanted: [.policy]))])
    #expect(
      book.violations(with: task.with { $0.responsible = ["m2"] })
        == [.of(.task, "t1", "responsible", .wrongKind(.meeting, wanted: [.institution]))])
  }

  @Test func whatIsRequiredIsThere() throws {
    let task = try #require(book.tasks["t1"])
    #expect(
      book.violations(with: task.with { $0.measure = "" })
        == [.of(.task, "t1", "measure", .field(.required))])
    #expect(
      book.violations(with: Gap(id: "g")) == [.of(.gap, "g", "title", .field(.required))])
  }

  @Test func aBlankRecordOfEachKindMissesSomething() {
    for kind in RecordKind.allCases where kind != .settings {
      let blank = kind.type.init(id: "blank")
      #expect(!book.violations(with: blank).isEmpty, "\(kind)")
    }
  }

  @Test func theSampleKeepsEveryRule() {
    for kind in RecordKind.allCases {
      for record in book.records(of: kind) { #expect(book.violations(of: record) == []) }
    }
  }
}
