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
  public var json: String { JSONWriter.object(members) }

  /// The object's keys and values.
  public var members: [MachineMember] {
    let diagnostics = MinutesDiagnostics(book: book, meeting: record.meeting, public: isPublic)
    return [
      ("meeting", .object(meeting)),
      ("attendance", .array(AttendanceRoll(book, record.meeting).rows.compactMap(attendance))),
      ("entries", .array(record.entries.map(entry))),
      ("resolutions", .array(record.resolutions.map { .object(machine.object(shown($0))) })),
      ("tasks", .array(record.tasks.map { .object(task($0)) })),
      ("diagnostics", .array(diagnostics.found.map(diagnostic))),
      ("draftLine", .text(draftLine)),
      ("errata", .array(record.errata.map { .object(machine.object(shown($0))) })),
    ]
  }

  private var book: Book { record.book }
  private var machine: MachineObjects { MachineObjects(book, today) }

  /// A record as it may be shown: a remark on it is for whoever works with it.
  private func shown<R: Record>(_ record: R) -> R {
    var shown = record
    if isPublic { shown.provenance.note = nil }
    return shown
  }

  /// The meeting as its listing shows it, and what only its minutes tell.
  private var meeting: [MachineMember] {
    let meeting = shown(record.meeting)
    return machine.object(meeting) + [
      ("presiding", .id(meeting.presiding)), ("authority", .text(meeting.authority)),
      ("minuteTaker", .text(meeting.minuteTaker)),
      ("verifiers", .array(meeting.verifiers.map { .string($0) })),
      ("topics", .array(meeting.topics.map { .string($0) })),
    ]
  }

  private func attendance(_ row: AttendanceRoll.Row) -> MachineValue? {
    guard let mark = row.attendance else { return nil }
    return .object([
      ("institution", .id(row.institution?.id)), ("person", .text(row.office(in: .english))),
      ("state", .string(mark.state.rawValue)), ("from", .time(mark.from)), ("to", .time(mark.to)),
      ("substitute", .text(mark.substitute)),
    ])
  }

  private func entry(_ entry: MinutesEntry) -> MachineValue {
    .object([
      ("id", .id(entry.id)), ("item", .id(entry.item)),
      ("kind", .string(entry.entryKind.rawValue)), ("time", .time(entry.time)),
      ("speaker", .id(entry.speaker)), ("text", .string(entry.typed ?? entry.text)),
      ("words", .string(entry.text)), ("subject", .id(entry.subject)),
      ("restricted", .boolean(entry.restricted)), ("form", .text(entry.form?.rawValue)),
      ("about", .array(entry.about.map { .string($0.rawValue) })),
      (
        "votes",
        .array(
          entry.votesByName.map { vote in
            .object([("member", .id(vote.seat)), ("answer", .string(vote.answer))])
          })
      ),
    ])
  }

  private func task(_ task: PlanTask) -> [MachineMember] {
    let open = isPublic ? book.withoutRestrictedVerdicts(of: task.id) : book
    return MachineObjects(open, today).object(shown(task), open.standing(of: task, on: today))
  }

  private func diagnostic(_ diagnostic: MinutesDiagnostic) -> MachineValue {
    .object([
      ("entry", .id(diagnostic.entry)), ("problem", .string(diagnostic.problem.word)),
      ("record", .id(diagnostic.record)), ("count", .count(diagnostic.problem.count)),
    ])
  }
}
