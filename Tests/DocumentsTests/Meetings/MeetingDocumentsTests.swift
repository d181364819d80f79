import Coordination
import Documents
import Testing

@Suite("Agenda, invitation and attendance sheet")
struct MeetingDocumentsTests {
  private let sample = SampleMeeting()
  private let today = CalendarDay(iso: "2014-11-10")!

  private func text(_ builder: any DocumentBuilder) -> String {
    TextRenderer(width: 160).render(builder.document)
  }

  @Test("The agenda lists its items with who submits them and how long they take")
  func agenda() {
    let shown = text(
      AgendaDocument(book: sample.book, meeting: sample.meeting, language: .czech, today: today))
    #expect(shown.hasPrefix("Program 12. jednání Koordinační skupiny"))
    #expect(shown.contains("\n 3  Financování azylových domů  La Strada       15"))
    #expect(shown.contains("Plánováno celkem: 90 min."))
    var book = sample.book
    var item = book.agendaItems["group-12-i3"]!
    var task = PlanTask(id: "t-9")
    task.measure = "Propose how shelters are financed in the years to come"
    task.number = "IV.9"
    item.subject = task.id
    book.put(task)
    book.put(item)
    #expect(
      text(
        AgendaDocument(book: book, meeting: sample.meeting, language: .english, today: today)
      ).contains("Financing of shelters (task IV.9) "))
    let empty = text(
      AgendaDocument(
        book: sample.book, meeting: sample.book.meetings["group-13"]!, language: .english,
        today: today))
    #expect(empty.contains("The agenda has no items yet."))
    #expect(empty.contains("Place: not stated"))
  }

  @Test("The sheet has a row for every seat and guest, and a place to sign")
  func attendance() {
    let document = AttendanceDocument(
      book: sample.book, meeting: sample.meeting, language: .english, today: today
    ).document
    guard case .table(let table)? = document.blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 6)
    #expect(table.columns.last?.title == "Signature")
    #expect(
      table.rows.map { $0[4].plain } == [
        "present", "present remotely", "excused", "substituted", "present", "present",
      ])
    #expect(
      text(
        AttendanceDocument(
          book: sample.book, meeting: sample.meeting, language: .english, today: today)
      )
      .contains("desk officer (letter of 5 December 2014)"))
  }

  @Test("The invitation asks for materials only while there is time")
  func invitation() {
    func shown(_ today: String) -> String {
      text(
        InvitationDocument(
          book: sample.book, meeting: sample.meeting, language: .english,
          today: CalendarDay(iso: today)!))
    }
    // 15 working days before 8 December 2014; 17 November is a public holiday.
    let request = "Please send the materials to the office of the secretary by Friday 14 November"
    #expect(shown("2014-11-14").contains(request))
    #expect(!shown("2014-11-15").contains("Please send the materials"))
    #expect(shown("2014-11-14").contains("to be held on Monday 8 December 2014"))
    #expect(shown("2014-11-14").contains("3. Financing of shelters"))
    #expect(shown("2014-11-14").contains("- La Strada Czech Republic, Director"))
    #expect(shown("2014-11-14").contains("- Ministry of Health (MoH), Head of Unit"))
    #expect(!shown("2014-11-14").contains("Sent on"))
  }
}
