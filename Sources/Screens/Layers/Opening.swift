import Coordination
import Phrases
import TerminalUI

/// Which screen shows a record.
struct Opening {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// The screen for a record, nil where it is gone.
  func screen(for id: RecordID) -> (any Layer)? {
    let book = session.book
    guard let kind = book.kind(of: id) else { return nil }
    switch kind {
    case .meeting: return MeetingScreen(session, meeting: id)
    case .task: return TaskScreen(session, task: id)
    case .evaluation:
      return book.evaluations[id].map { TaskScreen(session, task: $0.task) }
    case .stateReport:
      return book.stateReports[id].map { TaskScreen(session, task: $0.task) }
    case .agendaItem:
      return book.agendaItems[id].map { MeetingScreen(session, meeting: $0.meeting) }
    case .entry:
      return book.entries[id].map { MeetingScreen(session, meeting: $0.meeting, tab: .minutes) }
    case .comment:
      return book.comments[id].map { CommentsScreen(session, meeting: $0.meeting, comment: id) }
    case .minutesVersion:
      return book.minutesVersions[id].map {
        VersionsOfMinutesScreen(session, meeting: $0.meeting)
      }
    default: return RecordScreen(session, record: id)
    }
  }
}
