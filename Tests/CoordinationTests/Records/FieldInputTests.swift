import Testing

@testable import Coordination

struct FieldInputTests {
  private func read(
    _ text: String, _ type: FieldType, required: Bool = false
  ) throws(RuleViolation) -> PropertyValue? {
    let field = FieldDescription(key: "key", type: type, isRequired: required, isEntered: true)
    return try FieldInput(book: Sample.book, today: Sample.today)
      .value(text, for: field, kind: .task, record: "t1")
  }

  private func expectRefused(
    _ text: String, _ type: FieldType, _ rule: Rule, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(throws: RuleViolation.of(.task, "t1", "key", rule), sourceLocation: location) {
      _ = try read(text, type)
    }
  }

  private func expectMalformed(
    _ texts: [String], _ type: FieldType, at location: SourceLocation = #_sourceLocation
  ) {
    for text in texts { expectRefused(text, type, .field(.malformed(type)), at: location) }
  }

  @Test func nothingEmptiesAFieldThatIsNotRequired() throws {
    for type: FieldType in [
      .text, .longText, .email, .day, .time, .integer, .flag, .deadline, .status, .choice(["a"]),
      .reference([.task]), .references([.task]), .lines,
    ] {
      #expect(try read(" \n", type) == nil)
      #expect(throws: RuleViolation.of(.task, "t1", "key", .field(.required))) {
        _ = try read(" \n", type, required: true)
      }
    }
  }

  @Test func textIsTrimmedAndLongTextIsNot() throws {
    #expect(try read("  a b ", .text) == .string("a b"))
    #expect(try read("  a\n b\n", .longText) == .string("  a\n b\n"))
  }

  @Test func emails() throws {
    #expect(try read(" a.b@mvcr.cz ", .email) == .string("a.b@mvcr.cz"))
    expectMalformed(["a", "@mvcr.cz", "a@b", "a@b@c.cz", "a b@c.cz"], .email)
  }

  @Test func daysAndTimes() throws {
    #expect(try read("30. června 2008", .day) == .string("2008-06-30"))
    #expect(try read("+3w", .day) == .string("2014-12-22"))
    expectMalformed(["30.2.2008", "soon"], .day)
    #expect(try read("9.05", .time) == .string("09:05"))
    expectMalformed(["25:00", "noon"], .time)
  }

  @Test func numbers() throws {
    #expect(try read("1 000\u{A0}000", .integer) == .integer(1_000_000))
    #expect(try read("-3", .integer) == .integer(-3))
    expectMalformed(["3.5", "three", "99999999999999999999"], .integer)
  }

  @Test func flags() throws {
    for text in ["true", "Yes", "y", "1", "ANO"] {
      #expect(try read(text, .flag) == .boolean(true))
    }
    for text in ["false", "No", "n", "0", "Ne"] {
      #expect(try read(text, .flag) == .boolean(false))
    }
    expectMalformed(["maybe", "2"], .flag)
  }

  @Test func deadlines() throws {
    for text in ["2014-06-30", "annual:06-30", "continuous", "event:x y", "from:2008", "unknown"] {
      #expect(try read(" \(text) ", .deadline) == .string(text))
    }
    #expect(try read("30.6.2015", .deadline) == .string("2015-06-30"))
    expectMalformed(["never", "from:200", "annual:13-01", "event:"], .deadline)
  }

  @Test func statusesByCodeSignOrWord() throws {
    for text in ["notFulfilled", "NOTFULFILLED", "not fulfilled", "Nesplněno", "nesplneno", "✗"] {
      #expect(try read(text, .status) == .string("notFulfilled"))
    }
    let words = StatusScale.czechDefault.statuses.map(\.code.rawValue)
    expectRefused("limited", .status, .notOnScale(words))
  }

  @Test func choicesInAnyCase() throws {
    #expect(try read("ViceChair", .choice(["chair", "viceChair"])) == .string("viceChair"))
    expectMalformed(["vice"], .choice(["chair", "viceChair"]))
  }

  @Test func references() throws {
    #expect(try read("MZV", .reference([.institution])) == .string("mfa"))
    expectRefused("mzx", .reference([.institution]), .missingReference("mzx"))
    expectRefused("Nobody at all", .reference([.institution]), .notFound)
    expectRefused("m2", .reference([.task]), .wrongKind(.meeting, wanted: [.task]))
  }

  @Test func severalReferencesEachOnce() throws {
    #expect(
      try read("MZV, mv,, mfa", .references([.institution]))
        == .array([.string("mfa"), .string("moi")]))
    #expect(try read(" , ", .references([.institution])) == nil)
    expectRefused("mfa, mzx", .references([.institution]), .missingReference("mzx"))
  }

  @Test func linesByCommaOrOnTheirOwn() throws {
    #expect(try read("a, b", .lines) == .array([.string("a"), .string("b")]))
    #expect(try read("a, b\n\n c\n", .lines) == .array([.string("a, b"), .string("c")]))
  }
}
