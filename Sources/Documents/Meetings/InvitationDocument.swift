public import Coordination
import Phrases

/// The invitation to a meeting: when, where, what about, and by when materials are wanted.
public struct InvitationDocument: DocumentBuilder {
  private let book: Book
  private let meeting: Meeting
  private let phrases: Phrases
  private let today: CalendarDay

  /// Writes the invitation to a meeting on a day.
  public init(book: Book, meeting: Meeting, language: Language, today: CalendarDay) {
    self.book = book
    self.meeting = meeting
    self.today = today
    phrases = Phrases(language)
  }

  public var document: Document {
    let words = phrases.documents
    let body = book.bodies[meeting.body]
    var document = Document(
      words.titled(.invitation, meeting, of: body), in: phrases.language)
    document.file(meeting, on: today)
    document.blocks.append(
      .paragraph(Document.Words(words.invites(meeting, isSubgroup: body?.parent != nil))))
    let sent = meeting.invited.map {
      Document.Fact(words.sent, Document.Words(phrases.dates.long($0)))
    }
    let head = MeetingFacts(meeting, phrases)
    document.blocks.append(
      .facts(head.facts + [sent].compactMap(\.self) + head.contact(of: body)))
    let agenda = book.agenda(of: meeting.id)
    document.blocks.append(.heading(level: 2, Document.Words(words.programme)))
    if agenda.isEmpty {
      document.blocks.append(.paragraph(Document.Words(words.noAgenda)))
    } else {
      document.blocks.append(
        .list(
          agenda.map {
            Document.Item(number: $0.number, Document.Words($0.title(in: phrases.language)))
          }))
    }
    document.blocks += requests
    let invited = AttendanceRoll(book, meeting).rows.map { row in
      Document.Item(Document.Words(row.addressee(phrases)))
    }
    if !invited.isEmpty {
      document.blocks += [
        .heading(level: 2, Document.Words(words.invited)), .list(invited),
      ]
    }
    return document
  }

  /// What is asked of the members; a time limit that has passed is not asked for any more.
  private var requests: [Document.Block] {
    let words = phrases.documents
    let settings = book.settings
    let due = settings.workingDays.day(settings.materialDays, before: meeting.date)
    var texts: [String] = []
    if due >= today { texts.append(words.materialsBy(due)) }
    texts.append(words.confirm)
    return texts.map { .paragraph(Document.Words($0)) }
  }
}
