import Testing

@testable import Coordination

struct ResolvingTests {
  private let book = Sample.book.with(
    PlanTask.made("t2") {
      $0.plan = "ns-2012"
      $0.number = "II.4"
      $0.measure = "Another"
    },
    PlanTask.made("t3") {
      $0.number = "III.1"
      $0.measure = "A third"
    },
    Resolution.made("m2-1") {
      $0.meeting = "m2"
      $0.text = "x"
    })

  @Test(arguments: [
    ("t1", "t1"), ("T1", "t1"), (" m2-i1 ", "m2-i1"), ("MFA", "mfa"), ("mzv", "mfa"),
    ("Ministerstvo zahranici", "mfa"), ("lsč", "las"), ("LSC", "las"), ("III.1", "t3"),
    ("iii.1", "t3"), ("1/2", "m2-1"), ("2008-2011", "ns-2008"), ("2", "m2"),
    ("settings", "settings"),
  ])
  func findsByWhatPeopleWrite(text: String, id: String) throws {
    #expect(try book.resolve(text).rawValue == id)
  }

  @Test func aNumberOfTwoTasksIsAmbiguous() {
    #expect(throws: RuleViolation.of(.task, "ii.4", nil, .ambiguous(["t1", "t2"]))) {
      try book.resolve("ii.4", as: [.task])
    }
  }

  @Test func theSubgroupsMeetingsHaveNoOrdinalOfTheirOwn() throws {
    let book = book.with(
      Sample.meeting("s2", 2, "2014-06-01", .approved).with { $0.body = "subgroup" })
    #expect(try book.resolve("2") == "m2")
    #expect(try book.resolve("2", as: [.meeting]) == "m2")
  }

  @Test(arguments: ["", "4", "9/9", "nobody", "1999-2001", "II.99", "../etc"])
  func namesWhatIsNotFound(text: String) {
    #expect(throws: RuleViolation.of(nil, text, nil, .notFound)) { try book.resolve(text) }
    #expect(throws: RuleViolation.of(.task, text, nil, .notFound)) {
      try book.resolve(text, as: [.task])
    }
  }

  @Test func namesAWrongKind() {
    #expect(
      throws: RuleViolation.of(.meeting, "M2", nil, .wrongKind(.meeting, wanted: [.task, .gap]))
    ) {
      try book.resolve("M2", as: [.task, .gap])
    }
    #expect(
      throws: RuleViolation.of(.institution, "mfa", nil, .wrongKind(.institution, wanted: [.task]))
    ) {
      try book.resolve("mfa", as: [.task])
    }
    #expect(throws: RuleViolation.of(.task, "MZV", nil, .notFound)) {
      try book.resolve("MZV", as: [.task])
    }
  }

  @Test func anIdOfAnotherKindDoesNotHideACode() throws {
    let named = Institution.made("ministry-x") {
      $0.code = "T1"
      $0.name = "X"
    }
    #expect(try book.with(named).resolve("T1", as: [.institution]) == "ministry-x")
    #expect(try book.with(named).resolve("T1") == "t1")
  }
}
