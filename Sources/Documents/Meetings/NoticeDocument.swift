public import Coordination
import Phrases

/// The notice that a meeting is postponed or cancelled: the old date, the new one, the limits counted anew,
/// and whom it goes to.
public struct NoticeDocument: DocumentBuilder {
  private let book: Book
  private let meeting: Meeting
  private let phrases: Phrases
  private let today: CalendarDay

  /// Writes the notice of a meeting on a day.
  public init(book: Book, meeting: Meeting, language: Language, today: CalendarDay) {
    self.book = book
    self.meeting = meeting
    self.today = today
    phrases = Phrases(language)
  }

  /// Whether there is anything to give notice of.
  public static func isDue(_ meeting: Meeting) -> Bool {
    meeting.state == .cancelled || !meeting.formerDates.isEmpty
  }

  public var document: Document {
    let words = phrases.documents
    let body = book.bodies[meeting.body]
    let isCancelled = meeting.state == .cancelled
    var document = Document(
      words.titled(isCancelled ? .cancellation : .postponement, meeting, of: body),
      in: phrases.language)
    document.blocks.append(.paragraph(Document.Words(sentence)))
    document.blocks.append(.facts(facts))
    if isCancelled {
      if let next {
        document.blocks.append(.paragraph(Document.Words(words.nextIsOn(next))))
      }
    } else {
      document.blocks += limits
    }
    let invited = AttendanceRoll(book, meeting).rows.map { row in
      Document.Item(Document.Words(row.addressee(phrases)))
    }
    if !invited.isEmpty {
      document.blocks += [.heading(level: 2, Document.Words(words.goesTo)), .list(invited)]
    }
    return document
  }

  /// When the body meets next; a written vote is no meeting to come to.
  private var next: Meeting? {
    book.meetings(of: meeting.body).first {
      $0.date >= today && book.isAhead($0, on: today) && $0.meetingKind != .perRollam
    }
  }

  private var isSubgroup: Bool { book.bodies[meeting.body]?.parent != nil }

  private var sentence: String {
    let words = phrases.documents
    if meeting.state == .cancelled { return words.isCancelled(meeting, isSubgroup: isSubgroup) }
    guard let old = meeting.formerDates.last else { return words.isAsPlanned(meeting) }
    return words.isPostponed(meeting, from: old, isSubgroup: isSubgroup)
  }

  private var facts: [Document.Fact] {
    let words = phrases.documents
    let day = phrases.dates.longWithWeekday(meeting.date)
    var facts: [(String, String?)]
    if meeting.state == .cancelled {
      facts = [(words.formerDate, day)]
    } else {
      facts = [
        (words.formerDate, meeting.formerDates.last.map(phrases.dates.longWithWeekday)),
        (words.newDate, day), (words.time, words.span(meeting.from, meeting.to)),
        (words.place, meeting.place),
      ]
    }
    facts.append((words.kind, words.kindOfMeeting(meeting.meetingKind)))
    facts.append((words.reason, meeting.reason))
    return facts.compactMap { name, text in text.map { Document.Fact(name, Document.Words($0)) } }
  }

  /// The limits before the meeting, counted from its new date.
  private var limits: [Document.Block] {
    let words = phrases.documents
    let facts = book.limits(of: meeting, on: today)
      .filter { $0.kind == .materials || $0.kind == .invitation }
      .compactMap { limit in
        limit.day.map { day in
          Document.Fact(
            words.limit(limit.kind), Document.Words(words.limitDay(day, isPast: day < today)))
        }
      }
    guard !facts.isEmpty else { return [] }
    return [.heading(level: 2, Document.Words(words.newLimits)), .facts(facts)]
  }
}

extension AttendanceRoll.Row {
  /// Whom something is sent to: the institution, the office and the role where it is not a plain member's.
  func addressee(_ phrases: Phrases) -> String {
    let role = seat.flatMap { $0.role == .member ? nil : phrases.values.role($0.role) }
    let office = office(in: phrases.language)
    // A guest may come for nobody but himself or herself.
    let name = institution == nil && office != nil ? nil : institutionName(phrases)
    return [name, office, role].compactMap(\.self)
      .joined(separator: ", ")
  }
}
