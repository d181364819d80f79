import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What follows from a resolution or takes its place, as rows of the minutes' table of commands.
struct DecisionCommands {
  let session: Session
  /// The resolution that is chosen, else the last one.
  let resolution: Resolution?
  /// The agenda item that is being dealt with.
  let item: AgendaItem?
  let isEntering: Bool
  /// Why nothing can be written, nil where it can.
  let refusal: String?

  init(
    _ session: Session, resolution: Resolution?, item: AgendaItem?, isEntering: Bool,
    refusal: String?
  ) {
    self.session = session
    self.resolution = resolution
    self.item = item
    self.isEntering = isEntering
    self.refusal = refusal
  }

  func commands() -> [Command] {
    let words = session.words
    let session = session
    return [
      Command(
        "minutes.tasks", isEntering ? [.function(8)] : [.function(8), .character("t")],
        label: isEntering ? nil : words.tasksLabel, words.tasksSummary,
        disabled: refusal ?? (resolution == nil ? words.noResolution : nil)
      ) { [resolution] in
        if let resolution { Self.makeTasks(of: resolution, session) }
        return .done
      },
      Command(
        "minutes.noResolution", [], words.noResolutionSummary,
        disabled: refusal ?? (item == nil ? words.noItemTakenUp : nil)
      ) { [item] in
        if let item {
          session.perform(
            ConcludeWithoutResolution(item.id), said: words.concludedWithoutResolution)
        }
        return .done
      },
    ]
  }

  /// Where a vote on a resolution is taken: in the sitting, or in writing.
  static func voting(on resolution: Resolution, _ session: Session) -> any Layer {
    session.book.meetings[resolution.meeting]?.meetingKind == .perRollam
      ? WrittenVoteScreen(session, meeting: resolution.meeting)
      : VoteScreen(session, resolution: resolution)
  }

  private static func makeTasks(of resolution: Resolution, _ session: Session) {
    let before = session.book.tasks(from: resolution.id).count
    guard session.perform(TasksFromResolution(resolution.id)) else { return }
    session.say(
      session.words.tasksMade(session.book.tasks(from: resolution.id).count - before))
  }

  /// The row by which a chosen seat gives up its vote, or takes it back.
  static func givingUpVote(
    _ session: Session, meeting: RecordID, seat: Seat?, refusal: String?
  ) -> Command {
    let words = session.words
    return Command(
      "attendance.giveUpVote", [.character("z")], words.giveUpVoteSummary, disabled: refusal
    ) {
      guard let seat else { return .done }
      let hasGivenUp =
        session.book.attendance(of: seat.id, at: meeting)?.votelessFrom != nil
      session.perform(GiveUpVote(meeting: meeting, seat: seat.id, takesBack: hasGivenUp))
      return .done
    }
  }
}
