import Coordination
import Phrases

/// What a coming meeting lacks, and what is owed before it, as of the day taken for today.
struct Readiness {
  private(set) var lacks: [String] = []

  init(_ session: Session, _ meeting: Meeting) {
    let book = session.book
    let words = session.words
    let settings = book.settings
    let today = session.today
    guard book.isAhead(meeting, on: today) else { return }
    let invitationDue = settings.workingDays.day(settings.invitationDays, before: meeting.date)
    if meeting.invited == nil && meeting.state != .inSession && invitationDue <= today {
      lacks.append(
        words.invitationWasDue(session.phrases.dates.short(invitationDue)))
    }
    if book.agenda(of: meeting.id).isEmpty { lacks.append(words.noAgenda) }
    let missing = Self.institutionsWithoutReport(book, for: meeting, today: today)
    if !missing.isEmpty {
      lacks.append(words.withoutReport(missing.count, session.shortCodes(missing)))
    }
    let before = book.meetings(of: meeting.body).last {
      $0.date < meeting.date && book.isHeld($0, on: today)
    }
    if let before, before.state.awaitsApproval {
      lacks.append(words.minutesToApprove(before.ordinal))
    }
  }

  /// The institutions that answer for an open task with a running deadline and have said nothing of it
  /// since the body's meeting before.
  static func institutionsWithoutReport(
    _ book: Book, for meeting: Meeting, today: CalendarDay
  ) -> [RecordID] {
    let previous = book.meetings(of: meeting.body).last {
      $0.date < meeting.date && book.isHeld($0, on: today)
    }
    guard let since = previous?.date else { return [] }
    var owing: Set<RecordID> = []
    var reported: Set<RecordID> = []
    for report in book.stateReports.rows where report.date > since && report.date <= today {
      reported.insert(report.institution)
    }
    for task in book.tasks.rows where !task.responsible.isEmpty {
      if let set = task.setOn, set > today { continue }
      if task.deadline == .unknown { continue }
      let standing = book.standing(of: task, on: today)
      if book.isClosed(standing) { continue }
      owing.formUnion(task.responsible)
    }
    return owing.subtracting(reported)
      .filter { id in
        guard let institution = book.institutions[id] else { return false }
        return institution.institutionKind != .collective
          && book.seats.rows.contains { $0.institution == id && $0.body == meeting.body }
      }
      .sorted()
  }
}
