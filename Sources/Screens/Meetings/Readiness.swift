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
    let missing = book.institutionsWithoutReport(for: meeting, on: today)
    if !missing.isEmpty {
      lacks.append(words.withoutReport(missing.count, session.shortCodes(missing)))
    }
    let materials = book.materials(of: meeting.id)
    let owed = materials.filter { !$0.isIn(on: today) }
    if !owed.isEmpty {
      var owners: [RecordID] = []
      for owner in owed.compactMap(\.owner) where !owners.contains(owner) { owners.append(owner) }
      lacks.append(
        words.materialsIn(
          materials.count - owed.count, of: materials.count, owing: session.shortCodes(owners)))
    }
    if let before = book.meetingBefore(meeting, on: today), before.state.awaitsApproval {
      lacks.append(words.minutesToApprove(before.ordinal))
    }
  }
}
