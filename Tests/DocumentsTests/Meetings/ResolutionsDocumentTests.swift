import Coordination
import Documents
import Testing

@Suite("List of resolutions")
struct ResolutionsDocumentTests {
  private let sample = SampleMeeting()

  private func text(
    _ language: Language, public isPublic: Bool = false, _ id: RecordID = "group-12"
  )
    -> String
  {
    TextRenderer(width: 200).render(
      ResolutionsDocument(
        book: sample.book, meeting: sample.book.meetings[id]!, language: language,
        today: CalendarDay(iso: "2014-12-15")!, public: isPublic
      ).document)
  }

  @Test("Each stands under its item with its vote")
  func whole() {
    let shown = text(.english)
    #expect(shown.hasPrefix("List of resolutions of the 12th meeting of the Coordination Group"))
    #expect(shown.contains("3. Financing of shelters\n---"))
    #expect(shown.contains("Resolution 3/12: The group orders the MoLSA to report on shelters"))
    #expect(shown.contains("Vote (for : against : abstained): 3 : 0 : 0. Present 3, needed 3."))
    #expect(shown.contains("SECRET") && shown.contains("not for publication"))
    #expect(text(.czech).hasPrefix("Seznam usnesení z 12. jednání Koordinační skupiny"))
  }

  @Test("The public one keeps the numbers and nothing of what is withheld")
  func open() {
    let shown = text(.english, public: true)
    #expect(shown.contains("3/12") && shown.contains("1/12") && !shown.contains("2/12"))
    #expect(!shown.contains("SECRET") && !shown.contains("Open cases"))
  }

  @Test("Where there is none, it says so")
  func none() {
    #expect(text(.czech, "group-13").contains("Nebylo přijato žádné usnesení."))
    #expect(
      text(.czech, public: true, "group-13").contains("Veřejná verze neobsahuje žádné usnesení."))
  }
}
