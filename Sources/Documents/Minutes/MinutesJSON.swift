public import Coordination

/// The minutes of a meeting for programs: language-neutral, every key there, absent as null.
public struct MinutesJSON: Sendable {
  private let record: MinutesRecord
  private let today: CalendarDay
  private let draftLine: String?
  private let isPublic: Bool

  /// Takes the minutes of a meeting as of a day, with what was typed but not entered yet.
  public init(
    book: Book, meeting: Meeting, today: CalendarDay, draftLine: String? = nil,
    public isPublic: Bool = false
  ) {
    record = MinutesRecord(book, meeting, isPublic: isPublic)
    self.today = today
    // What is being typed has not been marked yet, so it does not go out.
    self.draftLine = isPublic ? nil : draftLine
    self.isPublic = isPublic
  }

  /// The JSON, an object over several lines.
  public var json: String { value.json }

  /// The object.
  public var value: JSONValue {
    [
      "meeting": meeting,
      "attendance": .array(AttendanceRoll(book, record.meeting).rows.compactMap(attendance)),
      "entries": .array(record.entries.map(entry)),
      "resolutions": .array(record.resolutions.map(resolution)),
      "tasks": .array(record.tasks.map(task)),
      "diagnostics": .array(
        MinutesDiagnostics(book: book, meeting: record.meeting, public: isPublic)
          .found.map(diagnostic)),
      "draftLine": .text(draftLine),
    ]
  }

  private var book: Book { record.book }

  private var meeting: JSONValue {
    let meeting = record.meeting
    let isMarked = !book.attendance(of: meeting.id).isEmpty
    let quorum = book.quorum(of: meeting)
    return [
      "id": .string(meeting.id.rawValue),
      "body": .string(meeting.body.rawValue),
      "ordinal": .integer(meeting.ordinal),
      "kind": .string(meeting.meetingKind.rawValue),
      "date": .string(meeting.date.iso),
      "from": .text(meeting.from?.description),
      "to": .text(meeting.to?.description),
      "place": .text(meeting.place),
      "state": .string(meeting.state.rawValue),
      "present": .number(isMarked ? quorum.present : nil),
      "quorum": .number(isMarked ? quorum.needed : nil),
      "presiding": .text(meeting.presiding?.rawValue),
      "authority": .text(meeting.authority),
      "minuteTaker": .text(meeting.minuteTaker),
      "verifiers": .texts(meeting.verifiers),
      "topics": .texts(meeting.topics),
      "modelled": .boolean(meeting.provenance.modelled),
    ]
  }

  private func attendance(_ row: AttendanceRoll.Row) -> JSONValue? {
    guard let mark = row.attendance else { return nil }
    return [
      "institution": .text(row.institution?.id.rawValue),
      "person": .text(row.office(in: .english)),
      "state": .string(mark.state.rawValue),
      "from": .text(mark.from?.description),
      "to": .text(mark.to?.description),
      "substitute": .text(mark.substitute),
    ]
  }

  private func entry(_ entry: MinutesEntry) -> JSONValue {
    [
      "id": .string(entry.id.rawValue),
      "item": .text(entry.item?.rawValue),
      "kind": .string(entry.entryKind.rawValue),
      "time": .text(entry.time?.description),
      "speaker": .text(entry.speaker?.rawValue),
      "text": .string(entry.typed ?? entry.text),
      "words": .string(entry.text),
      "subject": .text(entry.subject?.rawValue),
      "restricted": .boolean(entry.restricted),
    ]
  }

  private func resolution(_ resolution: Resolution) -> JSONValue {
    [
      "id": .string(resolution.id.rawValue),
      "citation": .string(book.citation(of: resolution)),
      "meeting": .string(resolution.meeting.rawValue),
      "item": .text(resolution.item?.rawValue),
      "verb": .string(resolution.verb.rawValue),
      "text": .string(resolution.text),
      "for": .number(resolution.votesFor),
      "against": .number(resolution.votesAgainst),
      "abstained": .number(resolution.abstained),
      "present": .number(resolution.presentAtVote),
      "quorum": .number(resolution.quorumNeeded),
    ]
  }

  private func task(_ task: PlanTask) -> JSONValue {
    let shown = isPublic ? book.withoutRestrictedEvaluations(of: task.id) : book
    let standing = shown.standing(of: task, on: today)
    return [
      "id": .string(task.id.rawValue),
      "plan": .text(task.plan?.rawValue),
      "number": .text(task.number),
      "measure": .string(task.measure),
      "responsible": .texts(task.responsible.map(\.rawValue)),
      "cooperating": .texts(task.cooperating.map(\.rawValue)),
      "deadline": deadline(task.deadline),
      "status": .text(standing.status?.rawValue),
      "overdue": .boolean(standing.isOverdue),
      "origin": .text(task.origin?.rawValue),
    ]
  }

  private func deadline(_ deadline: Deadline) -> JSONValue {
    var day: String?
    if case .date(let due) = deadline { day = due.iso }
    return [
      "kind": .string(deadline.kind.rawValue), "date": .text(day), "text": .string(deadline.text),
    ]
  }

  private func diagnostic(_ diagnostic: MinutesDiagnostic) -> JSONValue {
    [
      "entry": .text(diagnostic.entry?.rawValue),
      "problem": .string(diagnostic.problem.word),
      "record": .string(diagnostic.record.rawValue),
    ]
  }
}
