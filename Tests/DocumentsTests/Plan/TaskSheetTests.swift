import Coordination
import Documents
import Testing

@Suite("The sheet of a task")
struct TaskSheetTests {
  private func text(
    _ task: RecordID, _ language: Language, on day: String, isPublic: Bool = false
  ) -> String {
    var sample = SampleMeeting()
    var report = StateReport(id: "r-1")
    report.task = "t-1"
    report.institution = "mfa"
    report.date = CalendarDay(iso: "2014-11-20")!
    report.status = .fulfilled
    report.text = "All posts are trained."
    sample.book.put(report)
    let sheet = TaskSheet(
      book: sample.book, task: sample.book.tasks[task]!, language: language,
      today: CalendarDay(iso: day)!, public: isPublic)
    return TextRenderer(width: 160).render(sheet.document)
  }

  @Test("Fields, standing, verdicts and own reports")
  func whole() {
    let shown = text("t-1", .czech, on: "2014-12-15")
    #expect(shown.hasPrefix("Úkol II.4\n"))
    #expect(shown.contains("Školit konzulární pracovníky v rozpoznávání obětí"))
    #expect(shown.contains("Gestor: MZV"))
    #expect(shown.contains("Platný termín: 31. 3. 2015"))
    #expect(shown.contains("8. 12. 2014  12. jednání  splněno částečně"))
    #expect(shown.contains("20. 11. 2014  MZV        splněno      All posts are trained."))
  }

  @Test("What is dated after the day does not count")
  func before() {
    let shown = text("t-1", .english, on: "2014-11-19")
    #expect(shown.contains("not yet evaluated, overdue"))
    #expect(shown.contains("142 days late"))
    #expect(!shown.contains("partly fulfilled") && !shown.contains("All posts"))
  }

  @Test("A public sheet does not tell a withheld verdict as the one before")
  func previous() {
    var sample = SampleMeeting()
    var later = Evaluation(id: "t-2-e2")
    later.task = "t-2"
    later.meeting = "group-13"
    later.status = .partly
    later.previous = .continuous
    sample.book.put(later)
    for isPublic in [false, true] {
      let sheet = TaskSheet(
        book: sample.book, task: sample.book.tasks["t-2"]!, language: .english,
        today: CalendarDay(iso: "2015-12-15")!, public: isPublic)
      let shown = TextRenderer(width: 160).render(sheet.document)
      #expect(shown.contains("partly fulfilled"))
      #expect(shown.contains("fulfilled continuously") == !isPublic)
    }
  }

  @Test("The public sheet hides a restricted verdict even in the standing")
  func restricted() {
    #expect(text("t-2", .english, on: "2014-12-15").contains("SECRET"))
    let shown = text("t-2", .english, on: "2014-12-15", isPublic: true)
    #expect(!shown.contains("SECRET") && !shown.contains("fulfilled continuously"))
    #expect(shown.contains("Not yet evaluated."))
  }
}
