import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What happens to a written vote: it is sent, answered, closed; rows of its meeting's table of commands.
struct WrittenVoteCommands {
  let session: Session
  let meeting: Meeting

  init(_ session: Session, _ meeting: Meeting) {
    self.session = session
    self.meeting = meeting
  }

  /// The steps of a meeting, those of a sitting replaced where it is a written vote.
  func replacing(_ steps: [Command]) -> [Command] {
    guard meeting.meetingKind == .perRollam else { return steps }
    let sitting: Set<String> = ["meeting.step", "meeting.open", "meeting.close"]
    let others = meeting.state.isAhead ? steps.filter { !sitting.contains($0.name) } : steps
    return stepping + others
  }

  /// The row that shows who has answered, where it is a written vote.
  var showing: [Command] {
    guard meeting.meetingKind == .perRollam else { return [] }
    return [
      Command(
        "vote.show", [.character("b")], label: session.words.writtenVoteLabel,
        session.words.writtenVoteSummary
      ) { .push(WrittenVoteScreen(session, meeting: meeting.id)) }
    ]
  }

  /// The step that comes next: it is sent, or closed.
  var stepping: [Command] {
    let words = session.words
    let session = session
    let id = meeting.id
    let refusal = session.refusal(toWrite: .meeting)
    switch meeting.state {
    case .planned, .postponed:
      return [
        Command(
          "vote.send", [.character("m")], label: words.sendVoteLabel, words.sendVoteSummary,
          disabled: refusal
        ) {
          guard session.perform(SendWrittenVote(id)) else { return .done }
          let due = session.book.meetings[id]?.votesDue.map(session.phrases.dates.short)
          session.say(words.voteSent(due ?? ""))
          return .done
        }
      ]
    case .convened:
      return [
        Command(
          "vote.close", [.character("m")], label: words.closeVoteLabel, words.closeVoteSummary,
          disabled: refusal
        ) {
          session.perform(CloseWrittenVote(id), said: words.voteClosed)
          return .done
        }
      ]
    default: return []
    }
  }
}
