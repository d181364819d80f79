public import Coordination
import Phrases

/// The resolutions of a meeting as a document of its own, each with its vote.
///
/// The public version leaves out what is restricted, and keeps the numbers of what is left.
public struct ResolutionsDocument: DocumentBuilder {
  private let minutes: MinutesDocument
  private let today: CalendarDay

  /// Takes the resolutions of a meeting as they stand on a day.
  public init(
    book: Book, meeting: Meeting, language: Language, today: CalendarDay, public isPublic: Bool
  ) {
    minutes = MinutesDocument(
      book: book, meeting: meeting, language: language, today: today, public: isPublic)
    self.today = today
  }

  public var document: Document {
    let words = minutes.words
    let meeting = minutes.meeting
    let body = minutes.book.bodies[meeting.body]
    var document = Document(words.titled(.resolutions, meeting, of: body), in: minutes.language)
    document.file(meeting, on: today)
    let head = MeetingFacts(meeting, minutes.phrases)
    document.blocks.append(.facts(head.facts + head.contact(of: body)))
    document.blocks += notes.map { .note(Document.Words($0, .emphasis)) }
    let resolutions = minutes.record.resolutions
    if resolutions.isEmpty {
      let none = minutes.record.isPublic ? words.noPublicResolutions : words.noResolutions
      document.blocks.append(.paragraph(Document.Words(none)))
    }
    for (place, resolution) in resolutions.enumerated() {
      let isNext = place > 0 && resolutions[place - 1].item == resolution.item
      // Of a meeting without an agenda there is nothing to say.
      if !isNext && !minutes.record.agenda.isEmpty {
        document.blocks.append(heading(resolution.item))
      }
      document.blocks += minutes.resolution(resolution)
    }
    return document
  }

  /// The item of the agenda that resolutions were adopted under.
  private func heading(_ item: RecordID?) -> Document.Block {
    let item = minutes.record.agenda.first { $0.id == item }
    let title =
      item.map { "\($0.number). \($0.title(in: minutes.language))" }
      ?? minutes.words.outsideProgramme
    return .heading(level: 2, Document.Words(title))
  }

  private var notes: [String] {
    let words = minutes.words
    let record = minutes.record
    var notes: [String] = []
    if record.isPublic { notes.append(words.publicVersion) }
    if record.resolutions.contains(where: { record.isRestricted($0.id) }) {
      notes.append(words.holdsRestricted)
    }
    if minutes.meeting.provenance.modelled
      || record.resolutions.contains(where: \.provenance.modelled)
    {
      notes.append(words.modelledResolutions)
    }
    return notes
  }
}
