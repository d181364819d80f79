import Coordination
import Documents
import Testing

@Suite("The notice that a meeting is postponed or cancelled")
struct NoticeDocumentTests {
  private let today = CalendarDay(iso: "2015-05-25")!

  private func text(
    _ language: Language, _ change: (inout Meeting) -> Void
  ) -> String {
    var sample = SampleMeeting()
    var meeting = sample.book.meetings["group-13"]!
    change(&meeting)
    sample.book.put(meeting)
    return TextRenderer(width: 100).render(
      NoticeDocument(book: sample.book, meeting: meeting, language: language, today: today).document
    )
  }

  private func postponed(_ meeting: inout Meeting) {
    meeting.formerDates = [meeting.date]
    meeting.date = CalendarDay(iso: "2015-06-10")!
    meeting.reason = "illness"
  }

  @Test("A postponed meeting has its old day, the new one and the limits counted anew")
  func isPostponed() {
    let english = text(.english, postponed)
    #expect(english.hasPrefix("Notice of postponement of the 13th meeting of the Coordination"))
    #expect(
      english.replacing("\n", with: " ").contains(
        "The 13th meeting of the group, which was to be held on Tuesday 9 June 2015, is postponed to"
          + " Wednesday 10 June 2015."))
    #expect(english.contains("Reason:        illness"))
    #expect(english.contains("Materials to be sent in by:  20 May 2015 (already past)"))
    #expect(english.contains("Invitation and programme by: 27 May 2015\n"))
    #expect(english.contains("- Ministry of Foreign Affairs (MFA), Director of Department"))
    let czech = text(.czech, postponed)
    #expect(czech.hasPrefix("Oznámení o odložení 13. jednání Koordinační skupiny"))
    #expect(
      czech.replacing("\n", with: " ").contains(
        "13. jednání skupiny, které se mělo konat v úterý 9. června 2015, se odkládá na středu"
          + " 10. června 2015."))
    #expect(czech.contains("Rozdělovník\n-----------\n"))
    #expect(czech.contains("Zaslání podkladů do:   20. května 2015 (již uplynulo)"))
  }

  @Test("A cancelled meeting has no limits any more")
  func isCancelled() {
    let czech = text(.czech) { $0.state = .cancelled }
    #expect(czech.hasPrefix("Oznámení o zrušení 13. jednání Koordinační skupiny"))
    #expect(
      czech.replacing("\n", with: " ").contains(
        "13. jednání skupiny, které se mělo konat v úterý 9. června 2015, se ruší."))
    #expect(!czech.contains("lhůty") && !czech.contains("Důvod"))
  }

  @Test("Of a meeting that stays as it was nothing else is claimed")
  func isAsPlanned() {
    let english = text(.english) { _ in }
    #expect(english.contains("neither postponed nor cancelled"))
    #expect(!NoticeDocument.isDue(SampleMeeting().book.meetings["group-13"]!))
  }
}

@Suite("The materials in an agenda")
struct AgendaMaterialsTests {
  private let today = CalendarDay(iso: "2014-12-01")!

  private func text(_ language: Language, _ materials: [Material]) -> String {
    let sample = SampleMeeting()
    var book = sample.book
    for material in materials { book.put(material) }
    return TextRenderer(width: 200).render(
      AgendaDocument(book: book, meeting: sample.meeting, language: language, today: today).document
    )
  }

  private func material(
    _ id: RecordID, _ title: String, item: RecordID? = nil, received: String? = nil,
    restricted: Bool = false
  ) -> Material {
    var material = Material(id: id)
    material.meeting = "group-12"
    material.title = title
    material.item = item
    material.owner = "mfa"
    material.received = received.flatMap { CalendarDay(iso: $0) }
    material.isRestricted = restricted
    return material
  }

  @Test("They stand beside their items, with who owes one; what is restricted is not named")
  func column() {
    let materials = [
      material("d1", "Costs of shelters", item: "group-12-i3", received: "2014-11-20"),
      material("d2", "Costs of 2015", item: "group-12-i3"),
      material("d3", "Later", item: "group-12-i2", received: "2014-12-05"),
      material("d4", "SECRET findings", item: "group-12-i3", restricted: true),
      material("d5", "Leaflet", received: "2014-11-20"),
    ]
    let english = text(.english, materials)
    #expect(english.contains("Costs of shelters; Costs of 2015 (owed by MFA)\n"))
    #expect(english.contains("Later (owed by MFA)"))
    #expect(english.contains("Further materials: Leaflet."))
    #expect(!english.contains("SECRET"))
    #expect(text(.czech, materials).contains("Costs of 2015 (dodá MZV)"))
    #expect(!text(.english, []).contains("Materials"))
  }
}
