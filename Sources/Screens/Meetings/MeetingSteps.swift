import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What can happen to a meeting next: one key for the usual step, the palette for the others.
struct MeetingSteps {
  let session: Session
  let meeting: Meeting

  init(_ session: Session, _ meeting: Meeting) {
    self.session = session
    self.meeting = meeting
  }

  /// The usual next step of a meeting in its present state.
  private var next: (MoveMeeting.Step, String)? {
    let words = session.words
    return switch meeting.state {
    case .planned, .postponed:
      meeting.date <= session.today ? (.open, words.stepOpen) : (.convene, words.stepConvene)
    case .convened: (.open, words.stepOpen)
    case .inSession: (.close, words.stepClose)
    case .drafted: (.circulate, words.stepCirculate)
    case .circulated: (.verify, words.stepVerify)
    case .verified: (.approve(at: approving), words.stepApprove)
    case .approved, .cancelled: nil
    }
  }

  private var approving: RecordID? {
    session.book.meetingApproving(meeting, on: session.today)?.id
  }

  func commands() -> [Command] {
    let words = session.words
    let readOnly = session.refusal(toWrite: .meeting)
    var rows: [Command] = []
    if let (step, label) = next {
      rows.append(
        Command(
          "meeting.step", [.character("m")], label: label, words.stepSummary(label),
          disabled: readOnly
        ) { take(step) })
    }
    let others: [(String, MoveMeeting.Step, String)] = [
      ("open", .open, words.stepOpen), ("close", .close, words.stepClose),
      ("circulate", .circulate, words.stepCirculate), ("verify", .verify, words.stepVerify),
      ("approve", .approve(at: approving), words.stepApprove),
      ("cancel", .cancel, words.stepCancel),
    ]
    rows += others.map { name, step, label in
      Command("meeting.\(name)", [], words.stepSummary(label), disabled: readOnly) {
        take(step)
      }
    }
    rows.append(
      Command("meeting.postpone", [], words.stepSummary(words.stepPostpone), disabled: readOnly) {
        .push(
          DayPrompt(session, title: words.postponeTo, initial: meeting.date) { day in
            take(.postpone(to: day))
          })
      })
    return rows
  }

  private func take(_ step: MoveMeeting.Step) -> Effect {
    if let kept = KeepMinutes.Step(step) { return AfterMeeting(session, meeting).keep(kept) }
    let isDone = session.perform(
      MoveMeeting(meeting.id, step), said: session.words.stepDone(step))
    switch step {
    // Those who were invited are to be told.
    case .cancel where isDone, .postpone where isDone:
      return .push(DocumentScreen(session, meeting: meeting.id, .notice))
    default: return .done
    }
  }
}
