public import Coordination
import Phrases

/// The attendance sheet of a meeting: every seat, how it took part, and room for a signature.
public struct AttendanceDocument: DocumentBuilder {
  private let book: Book
  private let meeting: Meeting
  private let phrases: Phrases
  private let today: CalendarDay

  /// Takes the attendance sheet of a meeting.
  public init(book: Book, meeting: Meeting, language: Language, today: CalendarDay) {
    self.book = book
    self.meeting = meeting
    self.today = today
    phrases = Phrases(language)
  }

  public var document: Document {
    let words = phrases.documents
    var document = Document(
      words.titled(.attendanceSheet, meeting, of: book.bodies[meeting.body]),
      in: phrases.language)
    document.isLandscape = true
    document.file(meeting, on: today)
    document.blocks.append(.facts(MeetingFacts(meeting, phrases).facts))
    let columns = [
      Document.Table.Column(words.institution), Document.Table.Column(words.office),
      Document.Table.Column(words.role), Document.Table.Column(words.vote),
      Document.Table.Column(words.state),
      Document.Table.Column(words.fromTo, optional: true),
      Document.Table.Column(words.substitute, optional: true),
      Document.Table.Column(words.signature, forHands: true),
    ]
    let rows = AttendanceRoll(book, meeting).rows.map(row)
    document.blocks.append(.table(Document.Table(columns, rows: rows)))
    return document
  }

  private func row(_ row: AttendanceRoll.Row) -> [Document.Words] {
    let language = phrases.language
    let role = row.seat.map { phrases.values.role($0.role) } ?? phrases.documents.guest
    let substitute = row.attendance?.substitute.map { office in
      office + (row.attendance?.authorisation.map { " (\($0))" } ?? "")
    }
    return [
      row.institution?.code(in: language) ?? phrases.notStated,
      row.office(in: language) ?? "", role,
      phrases.values.flag(row.votes),
      row.state.map(phrases.values.attendance) ?? "",
      phrases.documents.span(row.attendance) ?? "",
      substitute ?? "", "",
    ].map { Document.Words($0) }
  }
}
