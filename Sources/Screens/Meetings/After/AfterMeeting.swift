import Coordination
import Documents
import Phrases
import TerminalUI
import Workspaces

/// What can be done with a meeting's minutes once it is over: comments, versions, errata.
struct AfterMeeting {
  let session: Session
  let meeting: Meeting

  init(_ session: Session, _ meeting: Meeting) {
    self.session = session
    self.meeting = meeting
  }

  /// The rows for the minutes of a meeting.
  func commands() -> [Command] {
    let words = session.words
    let state = meeting.state
    let readOnly = session.refusal(toWrite: .meeting)
    let closed = state.closesMinutes
    return [
      Command(
        "meeting.comments", [.character("c")],
        label: state.isCirculated ? words.commentsLabel : nil, words.commentsSummary
      ) { [session, meeting] in .push(CommentsScreen(session, meeting: meeting.id)) },
      Command(
        "meeting.compare", [.character("C")], label: state.isCirculated ? words.compareLabel : nil,
        words.compareSummary,
        disabled: session.book.versions(of: meeting.id).isEmpty ? words.noVersionsOfMinutes : nil
      ) { [session, meeting] in .push(VersionsOfMinutesScreen(session, meeting: meeting.id)) },
      Command(
        "meeting.erratum", closed ? [.character("a")] : [],
        label: closed ? words.erratumLabel : nil, words.erratumSummary,
        disabled: session.refusal(toWrite: .erratum) ?? (closed ? nil : words.minutesNotClosed)
      ) { [session, meeting] in
        var erratum = Erratum(id: .new)
        erratum.meeting = meeting.id
        erratum.date = session.today
        return .push(RecordCommands(session).addForm(.erratum, blank: erratum))
      },
      Command("meeting.keepDraft", [], words.keepDraftSummary, disabled: readOnly) {
        keep(.draft)
      },
      Command(
        "meeting.circulateSettled", [], words.circulateSettledSummary, disabled: readOnly
      ) { keep(.circulateSettled) },
    ]
  }

  /// Takes a step that keeps the text of the minutes as a version.
  func keep(_ step: KeepMinutes.Step) -> Effect {
    let context = ChangeContext(
      today: session.today, now: session.clock(), actor: session.workspace.actor)
    do throws(RuleViolation) {
      let change = try MinutesKeeping(
        session.book, meeting: meeting.id, language: session.language, context
      ).change(step)
      guard session.perform(change) else { return .done }
    } catch {
      session.report(.rule(error))
      return .done
    }
    sayKept(step)
    return .done
  }

  private func sayKept(_ step: KeepMinutes.Step) {
    let words = session.words
    var lines = [step.move.map(words.stepDone)]
    lines.append(session.book.versions(of: meeting.id).last.map(words.keptAsVersion))
    let open = session.book.comments(of: meeting.id).count(where: \.isOpen)
    guard open > 0, step.move != nil, step != .circulate else {
      return session.say(lines.compactMap(\.self).joined(separator: " "))
    }
    lines.append(session.phrases.comments.openLeft(open).firstCapital + ".")
    session.warn(lines.compactMap(\.self).joined(separator: " "))
  }
}

extension String {
  /// The text with its first letter a capital.
  fileprivate var firstCapital: String { prefix(1).uppercased() + dropFirst() }
}
