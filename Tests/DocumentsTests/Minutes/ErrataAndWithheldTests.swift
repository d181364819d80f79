import Coordination
import Documents
import Phrases
import Testing

@Suite("Errata in the minutes, and what the public form leaves out")
struct ErrataAndWithheldTests {
  private let sample: SampleMeeting = {
    var sample = SampleMeeting()
    sample.put("group-12-erratum") { (erratum: inout Erratum) in
      erratum.meeting = "group-12"
      erratum.date = CalendarDay(iso: "2015-02-03")
      erratum.text = "Three voted for, not two."
      erratum.corrects = "group-12-1"
      erratum.decidedAt = "group-13"
    }
    sample.put("group-12-erratum-2") { (erratum: inout Erratum) in
      erratum.meeting = "group-12"
      erratum.date = CalendarDay(iso: "2015-02-04")
      erratum.text = "SECRET correction"
      erratum.isRestricted = true
    }
    return sample
  }()

  private func text(_ language: Language, isPublic: Bool) -> String {
    TextRenderer().render(
      MinutesDocument(
        book: sample.book, meeting: sample.meeting, language: language,
        today: CalendarDay(iso: "2015-03-01")!, public: isPublic
      ).document)
  }

  @Test("Errata stand at the end, dated, with what they correct and who decided")
  func printed() throws {
    let english = text(.english, isPublic: false)
    let end = try #require(english.firstRange(of: "Errata\n------"))
    #expect(
      english[end.upperBound...].contains(
        "3 February 2015: Three voted for, not two. (corrects resolution 1/12; decided\n  at the 13th meeting)"
      ))
    #expect(english[end.upperBound...].contains("SECRET correction (restricted)"))
    let czech = text(.czech, isPublic: true)
    #expect(czech.contains("Opravy zápisu"))
    #expect(czech.contains("opravuje se: usnesení 1/12;\n  rozhodnuto na"))
    #expect(!czech.contains("SECRET"))
  }

  @Test("Without errata there is no heading for them")
  func none() {
    let plain = SampleMeeting()
    let text = TextRenderer().render(
      MinutesDocument(
        book: plain.book, meeting: plain.meeting, language: .english,
        today: CalendarDay(iso: "2015-03-01")!, public: false
      ).document)
    #expect(!text.contains("Errata"))
  }

  @Test("The public form tells how much is left out where, without a word of it")
  func withheld() throws {
    func problems(isPublic: Bool) -> [MinutesDiagnostic] {
      MinutesDiagnostics(book: sample.book, meeting: sample.meeting, public: isPublic).found.filter
      {
        if case .withheld = $0.problem { true } else { false }
      }
    }
    #expect(problems(isPublic: false) == [])
    let found = problems(isPublic: true)
    let shown = try #require(WithheldSentence.text(sample.book, sample.meeting, Phrases(.english)))
    // Item 5 is about open cases; the erratum is of the whole.
    #expect(found.map(\.record).contains("group-12-i5") && found.last?.record == "group-12")
    #expect(found.last?.problem == .withheld(1))
    let count = found.compactMap(\.problem.count).reduce(0, +)
    #expect(shown.hasPrefix("\(count) restricted records are withheld: "))
    #expect(shown.contains("item 5 (") && shown.hasSuffix("outside the agenda (1)"))
    let json = MinutesJSON(
      book: sample.book, meeting: sample.meeting, today: CalendarDay(iso: "2015-03-01")!,
      public: true
    ).json
    #expect(json.contains("\"problem\": \"withheld\", \"record\": \"group-12-i5\""))
    #expect(json.contains("\"errata\": [") && !json.contains("SECRET"))
    #expect(!shown.contains("SECRET"))
    let plain = Meeting(id: "group-13")
    #expect(WithheldSentence.text(sample.book, plain, Phrases(.english)) == nil)
  }
}
