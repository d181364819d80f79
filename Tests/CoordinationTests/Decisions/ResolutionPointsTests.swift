import Testing

@testable import Coordination

struct ResolutionPointsTests {
  private func lines(_ text: String) -> [String] {
    PointReader().points(in: text).map { String(repeating: "  ", count: $0.level) + $0.line }
  }

  @Test func linesAreDivided() {
    let text = """
      I. bere na vědomí zprávu o plnění úkolů;
      II. ukládá
      1. MPSV předložit návrh do 31. ledna 2015,
      2. MZV
      a) dodat seznam,
      b) vyrozumět zastupitelské úřady.
      """
    let expected = [
      "I. bere na vědomí zprávu o plnění úkolů", "II. ukládá",
      "  1. MPSV předložit návrh do 31. ledna 2015", "  2. MZV", "    a) dodat seznam",
      "    b) vyrozumět zastupitelské úřady.",
    ]
    #expect(lines(text) == expected)
    // Pasted as one line it reads the same.
    #expect(lines(text.split(separator: "\n").joined(separator: " ")) == expected)
    let points = PointReader().points(in: text)
    #expect(points.map(\.path) == ["I", "II", "II.1", "II.2", "II.2.a", "II.2.b"])
    // What is kept is read back as it was.
    let kept = points.map(\.line).joined(separator: "\n")
    #expect(PointReader(divides: false).points(in: kept) == points)
  }

  @Test func aPointBeginsBehindTheYearOfADeadline() {
    let points = PointReader().points(
      in: "I. ukládá 1. MPSV předložit zprávu do 30. 9. 2015 2. MZV a) doplnit kurzy")
    #expect(
      points.map(\.text) == [
        "ukládá", "MPSV předložit zprávu do 30. 9. 2015", "MZV", "doplnit kurzy",
      ])
    let span = PointReader().points(in: "I. ukládá 1. MPSV jednat v roce 2015 2. čtvrtletí")
    #expect(span.count == 2)
  }

  @Test func theyAreNumberedAnew() {
    #expect(
      lines("1. the first\n3. the second\n3. the third") == [
        "  1. the first", "  2. the second", "  3. the third",
      ])
  }

  @Test(arguments: [
    "the report of the 2. quarter", "MPSV předložit návrh do 31. ledna 2015",
    "to report by 1. 5. and 2. 6.", "task II.4 and task III.2", "an account in 3 parts",
    "approves 1. the first and second",
  ])
  func ordinaryWordsAreNoPoints(_ text: String) {
    #expect(lines(text) == [])
  }

  @Test func aDayAtTheBeginningOfALineIsNoPoint() {
    #expect(
      lines("I. orders a report by\n15. 1. 2015\nII. agrees with it") == [
        "I. orders a report by 15. 1. 2015", "II. agrees with it",
      ])
  }

  @Test func labelsOfAllSorts() {
    #expect(
      [1, 4, 9, 14, 40].map { ResolutionPoint.label($0, 0) } == ["I", "IV", "IX", "XIV", "XL"])
    #expect(ResolutionPoint.label(3, 2) == "c")
  }

  @Test func aResolutionKeepsItsWordsAndGetsPoints() throws {
    let text = "I. takes note of the report; II. orders 1. MFA to send the list"
    let line = UnderstoodLine(typed: "!" + text, text: text, meaning: .decision(.agrees))
    let book = try Sample.book.after(EnterLine(line, meeting: "m2", item: nil))
    let resolution = try #require(book.resolutions(of: "m2").first)
    #expect(resolution.text == text && resolution.verb == .takesNote)
    #expect(
      resolution.points == "I. takes note of the report\nII. orders\n1. MFA to send the list")
    // Other words have other points.
    let changed = try book.after(
      SetFields(resolution.id, [("text", .string("I. orders the MFA to wait; II. approves it"))]))
    #expect(
      changed.resolutions[resolution.id]?.points == "I. orders the MFA to wait\nII. approves it")
    let plain = try changed.after(
      SetFields(resolution.id, [("text", .string("with the proposal"))]))
    #expect(plain.resolutions[resolution.id]?.points == nil)
  }
}
