import Testing

@testable import Coordination

/// Every step of the minutes keeps their text, and what was kept stays.
struct KeepMinutesTests {
  static let text = MinutesText(
    lines: ["Minutes", "[1] Date: 12 May 2014", "[2] The group met."], language: .english,
    holdsRestricted: false)

  /// The book with the first meeting's minutes sent round.
  static func circulated(_ text: MinutesText = text) throws -> Book {
    try Sample.book.after(CirculateMinutes("m1", text: text))
  }

  @Test func circulatingKeepsTheTextAndTheTimeForComments() throws {
    let book = try Self.circulated()
    let version = try #require(book.versions(of: "m1").first)
    #expect(version.id == "m1-v1" && version.number == 1 && version.stage == .circulated)
    #expect(version.day == Sample.today && version.paragraphs == Self.text.lines)
    // Ten working days after 1 December 2014.
    #expect(version.commentsDue == Sample.day("2014-12-15"))
    #expect(book.meetings["m1"]?.state == .circulated)
    #expect(version.paragraph(2) == "The group met." && version.paragraph(3) == nil)
    #expect(version.parts.map(\.number) == [nil, 1, 2])
    #expect(book.violations(of: version) == [])
  }

  @Test func everyStepKeepsAVersion() throws {
    var book = try Sample.book.after(KeepMinutes("m1", .draft, text: Self.text))
    #expect(book.meetings["m1"]?.state == .drafted)
    for step: KeepMinutes.Step in [.circulate, .circulateSettled, .verify, .approve(at: "m2")] {
      book = try book.after(KeepMinutes("m1", step, text: Self.text))
    }
    #expect(
      book.versions(of: "m1").map(\.stage) == [
        .draft, .circulated, .settled, .verified, .approved,
      ])
    #expect(book.versions(of: "m1").map(\.number) == [1, 2, 3, 4, 5])
    #expect(
      book.versions(of: "m1").map { $0.commentsDue != nil } == [false, true, false, false, false])
    #expect(book.meetings["m1"]?.state == .approved)
    #expect(book.circulatedVersion(of: "m1")?.number == 3)
  }

  @Test func aStepOutOfTurnIsRefused() throws {
    let circulated = try Self.circulated()
    #expect(
      circulated.refusal(of: KeepMinutes("m1", .draft, text: Self.text))
        == .of(.meeting, "m1", "state", .meetingState(.circulated)))
    #expect(
      Sample.book.refusal(of: KeepMinutes("m1", .circulateSettled, text: Self.text))
        == .of(.meeting, "m1", "state", .meetingState(.drafted)))
    #expect(
      circulated.refusal(of: CirculateMinutes("m1", text: Self.text))
        == .of(.meeting, "m1", "state", .stateCannotFollow("circulated", after: "circulated")))
    #expect(
      Sample.book.refusal(
        of: CirculateMinutes("m1", text: Self.text, commentsDue: Sample.day("2014-11-30")))
        == .of(.minutesVersion, "m1-v1", "commentsDue", .endBeforeStart("2014-12-01")))
  }

  @Test func aVersionStaysAsItWasKept() throws {
    let book = try Self.circulated()
    let version = try #require(book.minutesVersions["m1-v1"])
    let other = version.with { $0.paragraphs[1] = "[1] Another day" }
    #expect(throws: RuleViolation.of(.minutesVersion, "m1-v1", nil, .keptVersion)) {
      try book.checkMinutes([.replace(version, by: other)])
    }
    // A remark on it is no part of it.
    try book.checkMinutes([.replace(version, by: version.with { $0.provenance.note = "x" })])
    #expect(book.refusal(of: DeleteRecord("m1-v1"))?.rule == .keptVersion)
    let drafted = try Sample.book.after(KeepMinutes("m1", .draft, text: Self.text))
    #expect(drafted.refusal(of: DeleteRecord("m1-v1")) == nil)
    // What was done by mistake can still be undone.
    try book.checkMinutes([.remove(version)])
  }

  @Test func aTextWithoutAWordIsNone() {
    let empty = MinutesVersion.made("v") { $0.meeting = "m1" }
    #expect(
      Sample.book.violations(with: empty) == [
        .of(.minutesVersion, "v", "paragraphs", .field(.required))
      ])
  }

  @Test(arguments: [
    ("[12] text", 12, "text"), ("[1]", 1, ""), ("[007] x", 7, "x"), ("[12 text", nil, "[12 text"),
    ("12] text", nil, "12] text"), ("[] x", nil, "[] x"), ("[0] x", nil, "[0] x"),
    ("[1234567] x", nil, "[1234567] x"), ("[a] x", nil, "[a] x"), ("", nil, ""),
  ])
  func aLineHasANumberOrNone(_ line: String, _ number: Int?, _ text: String) {
    let part = MinutesVersion.Part(line: line)
    #expect(part.number == number && part.text == text)
  }
}
