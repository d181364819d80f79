import Coordination
import Phrases
import TerminalUI
import Workspaces

// The commands of the minutes: what can be done to the sitting, and to the entry that is chosen.

extension MinutesPane {
  mutating func commands() -> [Command] {
    let words = session.words
    let session = session
    let meeting = meeting
    let closed = session.refusal(toWriteMinutesOf: meeting)
    let state = record?.state ?? .planned
    let chosen = chosen
    let next = session.book.nextItem(of: meeting)
    let resolution = resolutionToVote(chosen)
    var rows = [
      Command(
        "minutes.vote", [.function(3)], label: state.isCirculated ? nil : words.voteLabel,
        words.voteSummary,
        disabled: closed ?? (resolution == nil ? words.noResolution : nil)
      ) {
        .push(DecisionCommands.voting(on: resolution!, session))
      },
      Command(
        "minutes.evaluate", isEntering ? [.function(4)] : [.function(4), .character("v")],
        label: words.evaluateLabel, words.evaluateSummary,
        disabled: closed
          ?? (state.isCirculated
            ? words.minutesClosed(session.phrases.values.meetingState(state)) : nil)
      ) {
        .push(
          TaskPicker(session) { task in
            .replace(EvaluationForm(session).form(for: task, meeting: meeting))
          })
      },
      Command(
        "minutes.nextItem", [.function(5)], label: words.nextItemLabel, words.nextItemSummary,
        disabled: closed
          ?? session.notInSession(meeting, isEntering: isEntering)
          ?? (next == nil ? words.noMoreItems : nil)
      ) {
        session.perform(TakeUpItem(next!.id))
        return .done
      },
    ]
    rows += DecisionCommands(
      session, resolution: resolution, item: currentItem, isEntering: isEntering, refusal: closed
    ).commands()
    if !isEntering { rows += editing(chosen, closed) }
    return rows + sitting(closed, state)
  }

  /// What is done to the sitting rather than to an entry.
  private func sitting(_ closed: String?, _ state: MeetingState) -> [Command] {
    let words = session.words
    let session = session
    let meeting = meeting
    let item = currentItem
    let pane = self
    let wasInRound = isInRound
    let previous = session.book.meetings[meeting].flatMap { here in
      session.book.meetings(of: here.body).last {
        $0.date < here.date && $0.state.awaitsApproval
      }
    }
    return [
      Command(
        "minutes.round", [.function(9)], label: words.roundLabel, words.roundSummary,
        disabled: closed ?? session.notInSession(meeting, isEntering: isEntering)
          ?? (item == nil ? words.noItemTakenUp : nil)
      ) {
        let line = UnderstoodLine(typed: "", text: "", meaning: .act(.round(item!.id)))
        if session.perform(EnterLine(line, meeting: meeting, item: item!.id)) {
          pane.sayRound(line.meaning, before: wasInRound ? item!.id : nil)
        }
        return .done
      },
      Command(
        "minutes.opening", isEntering ? [.function(10)] : [.function(10), .character("O")],
        label: state.isCirculated ? nil : words.openingLabel, words.openingSummary,
        disabled: closed
      ) {
        guard let record = session.book.meetings[meeting] else { return .done }
        return .push(
          RecordCommands(session).editForm(
            record, keys: ["presiding", "authority", "minuteTaker", "verifiers"]))
      },
      Command(
        "minutes.approvePrevious", [], words.approvePreviousSummary,
        disabled: closed ?? (previous == nil ? words.noMinutesToApprove : nil)
      ) {
        AfterMeeting(session, previous!).keep(.approve(at: meeting))
      },
      Command(
        "minutes.lacking", isEntering ? [] : [.character("x")],
        label: isEntering || state.isCirculated ? nil : words.lackingLabel,
        words.lackingSummary
      ) {
        .push(LackingScreen(session, meeting: meeting))
      },
    ]
  }

  /// What an entry made can be edited as a form too; what is deleted is the entry with it.
  private func editing(_ chosen: MinutesEntry?, _ closed: String?) -> [Command] {
    let records = RecordCommands(session)
    let words = session.words
    let session = session
    let own = records.editing(chosen?.id)
    let nothing = chosen == nil ? words.nothingChosen : closed
    let isWords = chosen?.isWords ?? false
    let notALine = isWords ? nil : words.notALine
    // In minutes that are with the members the bar is for what comes of them.
    let isAfter = record?.state.isCirculated ?? false
    var rows: [Command] = []
    if let edit = own.first, let chosen {
      let made = chosen.subject.flatMap { session.book.record($0) }
      let keys =
        made is Resolution ? ["text", "verb", "addressees", "for", "against", "abstained"] : nil
      let isForm = !isWords
      rows.append(
        Command(
          "minutes.editForm", isForm ? [.character("e"), .character("E")] : [.character("E")],
          label: isForm ? edit.label : nil,
          session.phrases.kinds.edit(made?.kind ?? .entry), disabled: edit.disabled ?? closed
        ) { .push(records.editForm(made ?? chosen, keys: made == nil ? nil : keys)) })
    }
    rows += own.dropFirst()
    let item = chosen.flatMap { entry in place(of: entry) }
    rows += [
      Command(
        "minutes.turn", [.character("T")], label: isAfter ? nil : words.turnLabel,
        words.turnSummary,
        disabled: nothing ?? notALine
      ) { .push(TurnPicker(session, entry: chosen!)) },
      Command(
        "minutes.moveUp", [.character("K")], words.moveEntryUpSummary,
        disabled: nothing ?? (item?.before == nil ? words.noItemBefore : nil)
      ) {
        session.perform(MoveEntry(chosen!.id, under: item!.before!))
        return .done
      },
      Command(
        "minutes.moveDown", [.character("J")], words.moveEntryDownSummary,
        disabled: nothing ?? (item?.after == nil ? words.noMoreItems : nil)
      ) {
        session.perform(MoveEntry(chosen!.id, under: item!.after!))
        return .done
      },
      Command(
        "minutes.restrict", [.character("r")], words.restrictSummary, disabled: nothing
      ) {
        session.perform(
          SetFields(chosen!.id, [("restricted", .boolean(!chosen!.isRestricted))]))
        return .done
      },
    ]
    return rows
  }

  /// The agenda items before and after the one that an entry is under.
  private func place(of entry: MinutesEntry) -> (before: RecordID?, after: RecordID?) {
    let agenda = session.book.agenda(of: meeting)
    guard let here = agenda.firstIndex(where: { $0.id == entry.item }) else {
      return (agenda.last?.id, agenda.first?.id)
    }
    return (
      here > 0 ? agenda[here - 1].id : nil, here + 1 < agenda.count ? agenda[here + 1].id : nil
    )
  }

  private func resolutionToVote(_ chosen: MinutesEntry?) -> Resolution? {
    let book = session.book
    if !isEntering, let resolution = book.resolutions[chosen?.subject] { return resolution }
    return book.lastResolution(of: meeting)
  }
}
