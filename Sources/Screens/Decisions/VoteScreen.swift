import Coordination
import Phrases
import TerminalUI
import Workspaces

/// A vote on a resolution: by show of hands or by name, with what comes of it in sight; nothing is recorded
/// before Enter.
final class VoteScreen: Layer {
  private let session: Session
  private let resolution: RecordID
  private var state: VoteState
  private var list = ListState()
  /// The numbers being typed, nil while the vote is by name.
  private var counts: LineEditor?
  private var height = 10

  init(_ session: Session, resolution: Resolution) {
    self.session = session
    self.resolution = resolution.id
    state = VoteState(resolution)
    // A vote by show of hands comes back as it was recorded.
    if resolution.isVotedOn, resolution.namedBallots.isEmpty {
      let numbers = [resolution.votesFor, resolution.votesAgainst, resolution.abstained]
      counts = LineEditor(text: numbers.map { "\($0 ?? 0)" }.joined(separator: ":"))
    }
  }

  private var record: Resolution? { session.book.resolutions[resolution] }
  private var meeting: Meeting? { session.book.meetings[record?.meeting] }
  /// A vote in a sitting is taken now; one that is put right afterwards counts who was there at its time.
  private var time: WallTime? {
    meeting?.state == .inSession ? session.clock() : record?.time
  }

  /// The seats with a vote, those who are there first.
  private var seats: [Seat] {
    guard let meeting else { return [] }
    let all = session.book.votingSeats(of: meeting, at: time)
    return all.filter(isThere) + all.filter { !isThere($0) }
  }

  private func isThere(_ seat: Seat) -> Bool {
    meeting.flatMap { session.book.attendance(of: seat.id, at: $0.id) }?.takesPart(at: time)
      ?? false
  }

  private var chosen: Seat? {
    let seats = seats
    return seats.indices.contains(list.selected) ? seats[list.selected] : nil
  }

  var place: String {
    guard let record else { return "" }
    return session.phrases.values.resolutionTitle(record, in: session.book) + " · "
      + session.words.votePlace
  }

  var takesText: Bool { counts != nil }

  /// The vote as it would be recorded now, nil where the numbers cannot be read.
  private var vote: Vote? {
    if let counts { return VoteState.counts(counts.text) }
    return state.vote(of: seats.filter(isThere))
  }

  /// The resolution as it would be after the vote, or why it is refused.
  private var preview: Result<Resolution, RuleViolation>? {
    guard let vote, let record else { return nil }
    let context = ChangeContext(
      today: session.today, now: session.clock(), actor: session.workspace.actor)
    let change = SettleVote(resolution, vote, conflicted: state.conflicted)
    do throws(RuleViolation) {
      let edits = try change.edits(in: session.book, context)
      return .success(edits.first?.after as? Resolution ?? record)
    } catch { return .failure(error) }
  }

  func take(_ event: Event) -> Effect? {
    guard record != nil else { return .pop }
    if counts != nil { return takeIntoCounts(event) }
    guard case .key(let key) = event else { return nil }
    if case .character(let character) = key, ("0"..."9").contains(character), character.isASCII {
      counts = LineEditor(text: String(character))
      return .done
    }
    guard let motion = ListState.motion(for: key) else { return nil }
    list.move(motion, count: seats.count, pageHeight: height)
    return .done
  }

  private func takeIntoCounts(_ event: Event) -> Effect? {
    switch event {
    case .paste(let text): counts?.insert(text.replacing("\n", with: " "))
    case .key(let key):
      if [.enter, .tab, .escape, .control("c")].contains(key) { return nil }
      return counts?.handle(key) ?? false ? .done : nil
    default: return nil
    }
    return .done
  }

  func commands() -> [Command] {
    let words = session.words
    let isCounting = counts != nil
    let seat = chosen
    let unavailable =
      seat == nil ? words.nothingChosen : isThere(seat!) ? nil : words.notVoting
    var rows = [
      Command("vote.confirm", [.enter], label: words.voteConfirmLabel, words.voteConfirmSummary) {
        [unowned self] in confirm()
      },
      Command(
        "vote.counts", [.tab], label: isCounting ? words.voteNamesLabel : words.voteCountsLabel,
        words.voteCountsSummary
      ) { [unowned self] in
        counts = isCounting ? nil : LineEditor()
        return .done
      },
      Command("vote.cancel", [.control("c")], words.backSummary) { .pop },
    ]
    if isCounting { return rows }
    let keys: [(Ballot, String, Key)] = [
      (.inFavour, "for", .character("f")), (.against, "against", .character("a")),
      (.abstained, "abstained", .character("s")),
    ]
    rows += keys.map { ballot, name, key in
      Command(
        "vote.\(name)", [key], label: session.phrases.values.ballot(ballot),
        words.voteMark(ballot), disabled: unavailable
      ) { [unowned self] in
        if let seat { cast(ballot, seat) }
        return .done
      }
    }
    return rows + [
      Command("vote.clear", [.backspace], words.voteClearSummary, disabled: unavailable) {
        [unowned self] in
        if let seat { state.ballots[seat.id] = nil }
        return .done
      },
      Command(
        "vote.conflict", [.character("x")], label: words.voteConflictLabel,
        words.voteConflictSummary, disabled: seat == nil ? words.nothingChosen : nil
      ) { [unowned self] in
        if let seat { toggleConflict(seat) }
        return .done
      },
      Command(
        "vote.dissent", [.character("D")], label: words.dissentLabel, words.dissentSummary,
        disabled: seat == nil ? words.nothingChosen : nil
      ) { [unowned self] in
        guard let seat, let record else { return .done }
        return .push(DissentForm(session).form(for: record, of: seat))
      },
    ]
  }

  private func cast(_ ballot: Ballot, _ seat: Seat) {
    state.conflicted.removeAll { $0 == seat.id }
    state.ballots[seat.id] = ballot
    list.move(.down, count: seats.count, pageHeight: height)
  }

  private func toggleConflict(_ seat: Seat) {
    state.ballots[seat.id] = nil
    if state.conflicted.contains(seat.id) {
      state.conflicted.removeAll { $0 == seat.id }
    } else {
      state.conflicted.append(seat.id)
    }
    list.move(.down, count: seats.count, pageHeight: height)
  }

  private func confirm() -> Effect {
    guard let vote else {
      session.refuse(session.words.notCounts(counts?.text ?? ""))
      return .done
    }
    if counts == nil, state.ballots.isEmpty, !seats.contains(where: isThere) {
      session.refuse(session.words.emptyVoters)
      return .done
    }
    let change = SettleVote(resolution, vote, conflicted: state.conflicted)
    guard session.perform(change) else { return .done }
    if let record {
      let name = session.phrases.values.resolution(record, in: session.book)
      session.say(session.words.voteRecorded(name, record.outcome))
    }
    return .pop
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let record, let meeting else { return }
    let inner = area.inset(rows: 0, columns: 1)
    let text = ResolutionText(session, record).lines(width: inner.width)
    let (head, rest) = inner.splitTop(min(text.count, max(1, inner.height / 3)))
    for (place, line) in text.prefix(head.height).enumerated() {
      canvas.write(line, at: Position(row: head.row + place, column: head.column), role: .emphasis)
    }
    let (facts, below) = rest.splitTop(3)
    drawFacts(meeting, on: &canvas, in: facts)
    if let counts {
      drawCounts(counts, on: &canvas, in: below)
    } else {
      drawSeats(on: &canvas, in: below)
    }
  }

  private func drawFacts(_ meeting: Meeting, on canvas: inout Canvas, in area: Area) {
    let words = session.words
    let quorum = session.book.quorum(of: meeting, at: time)
    canvas.write(
      words.presentToVote(quorum.present, quorum.members, needed: quorum.needed),
      at: area.position, role: quorum.isReached ? .normal : .warning, width: area.width)
    guard area.height > 1 else { return }
    let second = Position(row: area.row + 1, column: area.column)
    switch preview {
    case .success(let result):
      var parts: [String] = []
      if let needed = result.majorityNeeded, let base = result.majorityOf {
        parts.append(words.majority(needed, of: base))
      }
      parts.append(session.phrases.documents.numbers(result))
      let missing = counts == nil && !state.ballots.isEmpty ? self.missing : 0
      // While some have still to vote only what no vote can turn any more is a result.
      if let outcome = result.outcome, missing == 0 || outcome == .adopted || outcome == .noQuorum {
        parts.append(session.phrases.values.outcome(outcome))
      }
      if missing > 0 { parts.append(words.notVotedYet(missing)) }
      if counts == nil, state.ballots.isEmpty {
        parts.append(words.unanimous(result.votesFor ?? 0))
      }
      canvas.write(
        parts.joined(separator: " · "), at: second,
        role: result.outcome == .adopted ? .good : missing > 0 ? .normal : .warning,
        width: area.width)
    case .failure(let violation):
      canvas.write(
        session.phrases.rules.rule(violation, book: session.book), at: second, role: .warning,
        width: area.width)
    case nil: break
    }
  }

  /// How many of those who can vote have not.
  private var missing: Int {
    seats.count {
      isThere($0) && state.ballots[$0.id] == nil && !state.conflicted.contains($0.id)
    }
  }

  private func drawCounts(_ counts: LineEditor, on canvas: inout Canvas, in area: Area) {
    let label = session.words.votesTyped + "  "
    let used = canvas.write(label, at: area.position, role: .inputLabel, width: area.width)
    let field = Area(
      row: area.row, column: area.column + used, width: min(20, area.width - used), height: 1)
    canvas.fill(field, role: .input)
    let (text, cursor) = counts.visible(width: max(1, field.width))
    canvas.write(text, at: field.position, role: vote == nil ? .inputInvalid : .input)
    canvas.cursor = Position(row: field.row, column: field.column + cursor)
  }

  private func drawSeats(on canvas: inout Canvas, in area: Area) {
    let seats = seats
    if seats.isEmpty {
      canvas.write(
        session.words.emptyVoters, at: area.position, role: .dim, width: area.width)
      return
    }
    var list = list
    list.reveal(count: seats.count, height: area.height)
    height = max(1, area.height)
    for (place, index) in list.visible(count: seats.count, height: area.height).enumerated() {
      let line = Area(row: area.row + place, column: area.column, width: area.width, height: 1)
      draw(seats[index], on: &canvas, in: line)
      if index == list.selected { canvas.setRole(.selection, in: line) }
    }
  }

  private func draw(_ seat: Seat, on canvas: inout Canvas, in line: Area) {
    let words = session.words
    let text: String
    let role: Role
    if state.conflicted.contains(seat.id) {
      (text, role) = (words.votesAside, .warning)
    } else if !isThere(seat) {
      (text, role) = (words.notVoting, .dim)
    } else if let ballot = state.ballots[seat.id] {
      (text, role) = (
        session.phrases.values.ballot(ballot),
        ballot == .inFavour ? .good : ballot == .against ? .bad : .partial
      )
    } else {
      (text, role) = ("·", .pending)
    }
    let code = session.codes([seat.institution])
    canvas.write(code, at: line.position, role: .emphasis, width: 10)
    canvas.write(
      text, at: Position(row: line.row, column: line.column + 11), role: role,
      width: min(20, line.width - 11))
    let office = seat.office(in: session.language) ?? ""
    if line.width > 40 {
      canvas.write(
        office, at: Position(row: line.row, column: line.column + 33), role: .dim,
        width: line.width - 33)
    }
  }
}
