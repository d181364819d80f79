import Coordination
import Phrases
import TerminalUI

/// A meeting in a few lines: what it is, what it lacks, its agenda.
struct MeetingSummary {
  private(set) var block = TextBlock()

  init(_ session: Session, _ meeting: Meeting) {
    let book = session.book
    let phrases = session.phrases
    let words = session.words
    block.add(
      phrases.values.title(of: meeting, in: book) + session.modelledMark(meeting), .heading)
    var facts = [
      phrases.values.choice(.meeting, "kind", meeting.meetingKind.rawValue),
      phrases.dates.long(meeting.date),
    ]
    if let from = meeting.from {
      facts.append(meeting.to.map { "\(from)–\($0)" } ?? "\(from)")
    }
    if let place = meeting.place { facts.append(place) }
    block.add(facts.joined(separator: " · "))
    for lack in session.readiness(of: meeting).lacks { block.add("! " + lack, .warning) }
    let limits = book.limits(of: meeting, on: session.today)
    if book.isAhead(meeting, on: session.today), !limits.isEmpty {
      block.add(words.limits, limits.map(phrases.limits.short).joined(separator: " · "))
    }
    let agenda = book.agenda(of: meeting.id)
    for item in agenda {
      block.add("\(item.number)", item.title(in: session.language))
    }
    if agenda.isEmpty {
      for topic in meeting.topics { block.add("–", topic) }
      if meeting.topics.isEmpty { block.add(words.noAgenda, .dim) }
    }
    if let source = meeting.provenance.source { block.add(source, .dim) }
    if let note = meeting.provenance.note { block.add(note, .modelled) }
  }
}
