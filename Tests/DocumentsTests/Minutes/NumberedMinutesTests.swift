import Coordination
import Documents
import Testing

@Suite("Minutes with numbered paragraphs")
struct NumberedMinutesTests {
  @Test("Every paragraph, item, fact and row has a number, a heading none")
  func numbers() {
    var document = Document("Minutes", in: .english)
    document.blocks += [
      .facts([.init("Date", "8 December"), .init("Place", "Prague")]),
      .heading(level: 2, "[9] Course"), .paragraph("It\nmet."),
      .list([.init(number: 1, "one"), .init("two")]), .note("Remark"), .paragraph("  "),
      .table(
        Document.Table(
          [.init("Task"), .init("Who"), .init("Until")],
          rows: [["a", "", "May"], ["b", "MFA", ""]])),
    ]
    #expect(
      NumberedMinutes(document).lines == [
        "Minutes", "[1] Date: 8 December", "[2] Place: Prague", "– [9] Course", "[3] It met.",
        "[4] 1. one", "[5] two", "[6] Remark", "Task | Who | Until", "[7] a | – | May",
        "[8] b | MFA",
      ])
  }

  @Test(
    "What is sent round says how to comment, and comes back as it was", arguments: Language.allCases
  )
  func sent(_ language: Language) throws {
    let sample = SampleMeeting()
    let today = CalendarDay(iso: "2014-12-15")!
    let version = try #require(
      MinutesKeeping.present(of: "group-12", in: sample.book, language, today))
    let text = NumberedMinutes(version).text(
      language, commentsDue: CalendarDay(iso: "2014-12-22"))
    #expect(text.hasPrefix("% "))
    #expect(text.contains(language == .czech ? "22. prosince 2014" : "22 December 2014"))
    let reader = ReplyReader(text, to: version)
    #expect(reader.findings == [] && reader.missing == [])
    #expect(reader.found == version.parts.compactMap(\.number).count && reader.found > 40)
    #expect(version.isRestricted)
  }

  @Test("A step keeps the text as it reads once the step is taken")
  func steps() throws {
    let sample = SampleMeeting()
    let context = ChangeContext(
      today: CalendarDay(iso: "2014-12-20")!, now: WallTime("10:00")!)
    let keeping = MinutesKeeping(sample.book, meeting: "group-12", language: .english, context)
    let change = try keeping.change(.verify)
    #expect(change.text.lines.contains { $0.contains("verified, not approved") })
    #expect(change.text.holdsRestricted)
    let edits = try change.edits(in: sample.book, context)
    #expect(edits.map(\.kind) == [.meeting, .minutesVersion])
    #expect(throws: RuleViolation.self) { _ = try keeping.change(.circulate) }
  }
}
