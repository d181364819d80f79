import Coordination
import Phrases
import TerminalUI

/// What a typed line will become, in words.
struct EntryPreview {
  let text: String
  let role: Role

  init(_ session: Session, _ line: UnderstoodLine, of meeting: Meeting) {
    let words = session.words
    let arrow = session.unicode ? "→ " : "> "
    let agenda = session.book.agenda(of: meeting.id)
    var said: String
    switch line.meaning {
    case .note:
      said = session.phrases.values.choice(.entry, "kind", EntryKind.note.rawValue)
      role = .dim
    case .speech(let speaker):
      said = words.previewSpeech(session.codes([speaker]))
      role = .link
    case .link:
      said = session.phrases.values.choice(.entry, "kind", EntryKind.link.rawValue)
      role = .link
    case .decision(let verb):
      said = words.previewDecision(session.phrases.values.verb(verb))
      role = .good
    case .rejection(let verb):
      said = words.previewRejection(session.phrases.values.verb(verb))
      role = .warning
    case .task(let who, let due):
      said = words.previewTask(
        who.isEmpty ? nil : session.codes(who), due.map(session.phrases.dates.deadline))
      role = .ongoing
    case .topic(let id):
      let item = agenda.first { $0.id == id }
      said = words.previewTopic(item.map { ($0.number, $0.title(in: session.language)) })
      role = .title
    case .gap:
      said = session.phrases.values.choice(.entry, "kind", EntryKind.gap.rawValue)
      role = .partial
    case .verbatim:
      said = words.previewVerbatim(line.text.split(separator: "\n").count)
      role = .dim
    case .remark(let form):
      said = session.phrases.values.entryForm(form)
      role = form == .subtopic ? .heading : .dim
    case .act(let act):
      said = ActPreview(session, meeting, line).text(act)
      role = line.doubts.isEmpty ? .title : .warning
    }
    if line.isRestricted { said = "[\(session.phrases.restricted)] " + said }
    text = arrow + said
  }
}

/// What a typed line will do to the meeting or to earlier lines, in words.
struct ActPreview {
  private let session: Session
  private let meeting: Meeting
  private let line: UnderstoodLine

  init(_ session: Session, _ meeting: Meeting, _ line: UnderstoodLine) {
    self.session = session
    self.meeting = meeting
    self.line = line
  }

  private var words: ScreenPhrases { session.words }
  private var book: Book { session.book }

  func text(_ act: LineAct) -> String {
    switch act {
    case .open: return words.previewOpens
    case .close: return words.previewCloses
    case .title: return words.previewTitle(line.text)
    case .date: return words.previewDate
    case .preside(let seat, let authority):
      return words.previewPresides(seat.map(self.seat), authority)
    case .takeMinutes: return words.previewTakesMinutes(line.text)
    case .verify(let offices, let removes, _):
      return words.previewVerifiers(offices, removes: removes)
    case .approve(let id): return words.previewApproves(book.meetings[id]?.ordinal ?? 0)
    case .attend(let form, let seats, let guests, _):
      let names = guests.map { guest in
        guest.institution.map { session.codes([$0]) } ?? guest.person ?? ""
      }
      return words.previewAttendance(form, seats.map(seat) + names)
    case .substitute(let seat, let office, let authorisation):
      return words.previewSubstitute(self.seat(seat), office, authorisation)
    case .addItem: return words.previewItemAdded(line.text)
    case .dropItem(let id): return words.previewItemDropped(item(id))
    case .nextItem(let id): return words.previewTopic(numbered(id))
    case .closeItem(let id): return words.previewItemClosed(item(id))
    case .ask(let who): return words.previewAsks(session.codes(who))
    case .withdraw(let who): return words.previewWithdraws(session.codes(who))
    case .showQueue: return words.queue(session.codes(meeting.queue))
    case .giveFloor(let who): return words.previewFloor(session.codes([who]))
    default: return vote(act) ?? lines(act)
    }
  }

  private func vote(_ act: LineAct) -> String? {
    switch act {
    case .vote(let id, let numbers):
      return words.previewVote(book.resolutions[id].map(book.citation) ?? "", numbers)
    case .question(let question, let options, _):
      return words.previewQuestion(question, options)
    case .ballot(let seats, let answer):
      return words.previewBallot(seats.map(seat).joined(separator: ", "), answer)
    case .showVote(let id): return tally(id)
    case .endVote(let id): return words.previewVoteEnds(tally(id))
    case .round(let id):
      let left = book.agendaItems[id]?.round ?? []
      return words.previewRound(left.map(seat).joined(separator: ", "), ends: !left.isEmpty)
    case .later(let id): return words.previewLater(turn(id))
    case .nothing(let id): return words.previewNothing(turn(id))
    default: return nil
    }
  }

  private func lines(_ act: LineAct) -> String {
    switch act {
    case .correct(let correction):
      let hits = book.hits(of: correction, in: meeting.id)
      return words.previewCorrects(hits.count, hits.newest ?? "")
    case .insert(let insertion):
      let target = book.line(of: meeting.id, having: insertion.place)
      return words.previewInserts(target.map { book.line(of: $0, in: session.language) } ?? "—")
    case .proceed(let id):
      return words.previewContinues((book.entries[id]?.text ?? "") + " " + line.text)
    case .undo: return words.undoSummary
    case .time(let time): return words.previewTime(time)
    default: return ""
    }
  }

  /// How a vote by name stands.
  func tally(_ id: RecordID) -> String {
    guard let question = book.entries[id] else { return "" }
    return words.tally(question.text, question.tally)
  }

  private func seat(_ id: RecordID) -> String {
    guard let seat = book.seats[id] else { return id.rawValue }
    let code = session.codes([seat.institution])
    return seat.role == .member ? code : "\(code) (\(session.phrases.values.role(seat.role)))"
  }

  private func turn(_ item: RecordID) -> String {
    book.agendaItems[item].flatMap { book.turn(in: $0, at: session.clock()) }
      .map { session.codes([$0.institution]) } ?? ""
  }

  private func item(_ id: RecordID) -> String {
    numbered(id).map { "\($0.number) \($0.title)" } ?? ""
  }

  private func numbered(_ id: RecordID) -> (number: Int, title: String)? {
    book.agendaItems[id].map { ($0.number, $0.title(in: session.language)) }
  }
}
