import Coordination
import Phrases
import TerminalUI

/// Whether the meeting can adopt resolutions now, in one line that is always in sight.
struct QuorumLine {
  let text: String
  /// The same in numbers alone: present of members, needed.
  let short: String
  let role: Role

  init(_ session: Session, _ meeting: Meeting) {
    let isMarked =
      meeting.state == .inSession
      || session.book.attendance(of: meeting.id).contains { $0.state.takesPart }
    let time = meeting.state == .inSession ? session.clock() : nil
    let quorum = session.book.quorum(of: meeting, at: time)
    short =
      (isMarked ? "\(quorum.present)" : "?") + "/\(quorum.members) ≥\(quorum.needed)"
    if isMarked {
      text = session.words.quorum(quorum, unicode: session.unicode)
      role = quorum.isReached ? .good : .warning
    } else {
      text = session.words.quorumUnknown(quorum)
      role = .dim
    }
  }
}
