public import Coordination
import Phrases

/// The minutes of a meeting in the order of Czech minutes, from what the records hold.
///
/// The public version leaves out what is restricted, and keeps the numbers of what is left.
public struct MinutesDocument: DocumentBuilder {
  let record: MinutesRecord
  let phrases: Phrases
  let today: CalendarDay

  /// Takes the minutes of a meeting as they stand on a day.
  public init(
    book: Book, meeting: Meeting, language: Language, today: CalendarDay, public isPublic: Bool
  ) {
    record = MinutesRecord(book, meeting, isPublic: isPublic)
    phrases = Phrases(language)
    self.today = today
  }

  public var document: Document {
    var document = Document(
      words.titled(.minutes, meeting, of: book.bodies[meeting.body]), in: phrases.language)
    document.file(meeting, on: today)
    document.blocks += head
    // A meeting that will not be held has no more to tell, and one to come not much.
    if meeting.state == .cancelled { return document }
    if record.isAhead {
      document.blocks += attendance + presidingAndQuorum + programme + topics
      return document
    }
    // Nobody sits together in a written vote.
    let isSitting = meeting.meetingKind != .perRollam
    document.blocks += isSitting ? attendance + presidingAndQuorum : []
    document.blocks += membershipChanges + opening
    document.blocks += writtenVotes
    document.blocks += programme + topics + course + nextMeeting + signatures + annexes
    document.blocks += errata
    return document
  }

  var book: Book { record.book }
  var meeting: Meeting { record.meeting }
  var words: DocumentPhrases { phrases.documents }
  var language: Language { phrases.language }

  /// A fact, or that it is not stated.
  func fact(_ name: String, _ text: String?) -> Document.Fact {
    let stated = text.flatMap { $0.isEmpty ? nil : $0 }
    return Document.Fact(name, Document.Words(stated ?? phrases.notStated))
  }

  private var head: [Document.Block] {
    var facts = MeetingFacts.reference(of: meeting, phrases)
    facts += [
      fact(words.date, phrases.dates.longWithWeekday(meeting.date)),
      fact(words.time, words.span(meeting.from, meeting.to)),
      fact(words.place, meeting.place),
      fact(words.kind, words.kindOfMeeting(meeting.meetingKind)),
    ]
    facts.append(
      fact(
        words.stateOfMinutes,
        words.minutesState(state, circulated: meeting.circulated, today: today)))
    facts += MeetingFacts(meeting, phrases).contact(of: book.bodies[meeting.body])
    var blocks: [Document.Block] = [.facts(facts)]
    if !meeting.formerDates.isEmpty {
      blocks.append(.paragraph(Document.Words(words.formerDates(meeting.formerDates))))
    }
    if meeting.state == .cancelled { blocks.append(.paragraph(Document.Words(words.cancelled))) }
    blocks += notes.map { .note(Document.Words($0, .emphasis)) }
    return blocks
  }

  /// The state of the meeting; one of which something is written down has begun, whether or not it was
  /// opened.
  private var state: MeetingState {
    meeting.state.isAhead && !record.isAhead ? .inSession : meeting.state
  }

  private var notes: [String] {
    var notes: [String] = []
    if record.isPublic { notes.append(words.publicVersion) }
    if record.holdsRestricted { notes.append(words.holdsRestricted) }
    if meeting.provenance.modelled {
      notes.append(words.modelledWhole)
    } else if record.isPartlyModelled {
      notes.append(words.modelledParts)
    }
    if let source = meeting.provenance.source, !source.isEmpty {
      notes.append(words.source(source))
    }
    return notes
  }
}
