public import Coordination
import Phrases

/// The agenda of a meeting, as it goes out with the invitation.
public struct AgendaDocument: DocumentBuilder {
  private let book: Book
  private let meeting: Meeting
  private let phrases: Phrases
  private let today: CalendarDay

  /// Takes the agenda of a meeting.
  public init(book: Book, meeting: Meeting, language: Language, today: CalendarDay) {
    self.book = book
    self.meeting = meeting
    self.today = today
    phrases = Phrases(language)
  }

  public var document: Document {
    let words = phrases.documents
    var document = Document(
      words.titled(.agenda, meeting, of: book.bodies[meeting.body]), in: phrases.language)
    document.file(meeting, on: today)
    let head = MeetingFacts(meeting, phrases)
    document.blocks.append(.facts(head.facts + head.contact(of: book.bodies[meeting.body])))
    let agenda = book.agenda(of: meeting.id)
    if agenda.isEmpty {
      document.blocks.append(.paragraph(Document.Words(words.noAgenda)))
      return document
    }
    let columns = [
      Document.Table.Column(words.number, .right), Document.Table.Column(words.item),
      Document.Table.Column(words.submittedBy, optional: true),
      Document.Table.Column(words.presentedBy, optional: true),
      Document.Table.Column(words.plannedMinutes, .right, optional: true),
      Document.Table.Column(words.materials, optional: true),
    ]
    let materials = AgendaMaterials(book, meeting, phrases, today)
    let rows = agenda.map { item in
      [
        "\(item.number)", item.title(in: phrases.language) + about(item),
        item.submittedBy.map { phrases.values.reference($0, in: book) } ?? "",
        item.presenter ?? "", item.minutes.map(String.init) ?? "", materials.text(of: item),
      ].map { Document.Words($0) }
    }
    document.blocks.append(.table(Document.Table(columns, rows: rows)))
    let planned = agenda.compactMap(\.minutes)
    if !planned.isEmpty {
      document.blocks.append(
        .paragraph(Document.Words(words.plannedTotal(planned.reduce(0, +)))))
    }
    if let further = materials.further {
      document.blocks.append(.paragraph(Document.Words(further)))
    }
    return document
  }

  /// What an item is about, where its title does not say it.
  private func about(_ item: AgendaItem) -> String {
    guard let subject = item.subject else { return "" }
    // A task without a number has no name short enough for a line of an agenda.
    if let task = book.tasks[subject] {
      let name = task.number.map(phrases.documents.taskInText) ?? ""
      let title = SearchText.folded(item.title(in: phrases.language))
      return name.isEmpty || title.hasPrefix(SearchText.folded(name)) ? "" : " (\(name))"
    }
    let name = phrases.values.reference(subject, in: book)
    let title = SearchText.folded(item.title(in: phrases.language))
    let said = book.items[subject]?.title(in: phrases.language) ?? name
    return title.contains(SearchText.folded(said)) ? "" : " (\(name))"
  }
}

/// When, where and what kind of meeting: what stands at the head of every document about one.
struct MeetingFacts {
  let facts: [Document.Fact]
  private let phrases: Phrases

  init(_ meeting: Meeting, _ phrases: Phrases) {
    self.phrases = phrases
    let words = phrases.documents
    let stated: [(String, String?)] = [
      (words.date, phrases.dates.longWithWeekday(meeting.date)),
      (words.time, words.span(meeting.from, meeting.to)),
      (words.place, meeting.place),
      (words.kind, words.kindOfMeeting(meeting.meetingKind)),
    ]
    facts =
      Self.reference(of: meeting, phrases)
      + stated.map { Document.Fact($0, Document.Words($1 ?? phrases.notStated)) }
  }

  /// The number that a meeting's documents are filed under, nothing where they are not.
  static func reference(of meeting: Meeting, _ phrases: Phrases) -> [Document.Fact] {
    guard let reference = meeting.reference, !reference.isEmpty else { return [] }
    return [Document.Fact(phrases.documents.reference, Document.Words(reference))]
  }

  /// The office that answers questions, nothing where none is stated.
  func contact(of body: Body?) -> [Document.Fact] {
    guard let contact = body?.contact(in: phrases.language), !contact.isEmpty else { return [] }
    return [Document.Fact(phrases.documents.contact, Document.Words(contact))]
  }
}

extension Document {
  /// Notes under which number and on which day a document about a meeting is made out.
  mutating func file(_ meeting: Meeting, on day: CalendarDay) {
    reference = meeting.reference
    self.day = day
  }
}
