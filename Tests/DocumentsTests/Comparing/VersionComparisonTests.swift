import Coordination
import Documents
import Testing

@Suite("Versions of minutes compared")
struct VersionComparisonTests {
  private func version(_ number: Int, _ lines: [String]) -> MinutesVersion {
    var version = MinutesVersion(id: "group-12-v1")
    version.meeting = "group-12"
    version.number = number
    version.day = CalendarDay(iso: "2014-12-12")!
    version.stage = .circulated
    version.paragraphs = lines
    return version
  }

  private var old: MinutesVersion {
    version(
      1, ["Minutes", "[1] The group met in Prague.", "[2] It took note.", "[3] It parted late."])
  }

  @Test("A paragraph changed, one added, one removed; numbers and white space do not count")
  func rows() {
    let new = version(
      2,
      [
        "Minutes", "[1] Guests were welcomed by the chair.", "[2] The group  met in Brno.",
        "[3] It took note.",
      ])
    let comparison = VersionComparison(from: old, to: new)
    #expect(comparison.rows.map(\.kind) == [.same, .added, .changed, .same, .removed])
    #expect(comparison.rows.map(\.sign).joined() == " +~ -")
    #expect(
      comparison.rows.map(\.marked) == [
        "Minutes", "{+Guests were welcomed by the chair.+}",
        "The group met in [-Prague.-]{+Brno.+}",
        "It took note.", "[-It parted late.-]",
      ])
    #expect(comparison.rows[2].old?.number == 1 && comparison.rows[2].new?.number == 2)
    #expect(comparison.count(.changed) == 1 && !comparison.isEmpty)
    #expect(VersionComparison(from: old, to: old).isEmpty)
  }

  @Test("The document tells what differs, and only that")
  func document() throws {
    let sample = SampleMeeting()
    let new = version(
      2, ["Minutes", "[1] The group met in Brno.", "[2] It took note.", "[3] It parted late."])
    func text(_ language: Language, to other: MinutesVersion) -> String {
      TextRenderer().render(
        ComparisonDocument(
          book: sample.book, meeting: sample.meeting, from: old, to: other, language: language
        ).document)
    }
    let english = text(.english, to: new)
    #expect(english.contains("Paragraphs changed: 1, added: 0, removed: 0."))
    #expect(english.contains("~ [1] The group met in [-Prague.-]{+Brno.+}"))
    #expect(!english.contains("took note"))
    #expect(english.hasPrefix("Versions compared: minutes of the 12th meeting"))
    #expect(text(.czech, to: new).hasPrefix("Porovnání verzí: zápis z 12. jednání"))
    #expect(text(.czech, to: old).contains("Verze se neliší."))
  }
}
