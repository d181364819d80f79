import Coordination
import Phrases
import TerminalUI
import Workspaces

/// A written vote: every seat with its answer on the resolution shown; one key notes one answer.
final class WrittenVoteScreen: Layer {
  private let session: Session
  private let meeting: RecordID
  private var list = ListState()
  /// Which of the resolutions is shown.
  private var shown = 0
  private var height = 10

  init(_ session: Session, meeting: RecordID) {
    self.session = session
    self.meeting = meeting
  }

  private var vote: WrittenVote? {
    session.book.meetings[meeting].map(session.book.writtenVote)
  }

  private func resolution(_ vote: WrittenVote) -> Resolution? {
    vote.resolutions.indices.contains(shown) ? vote.resolutions[shown] : vote.resolutions.first
  }

  var place: String {
    guard let record = session.book.meetings[meeting] else { return "" }
    return session.phrases.documents.writtenVote(record) + " · "
      + session.phrases.values.meetingState(record.state)
  }

  func take(_ event: Event) -> Effect? {
    guard let vote else { return .pop }
    guard case .key(let key) = event, let motion = ListState.motion(for: key) else { return nil }
    list.move(motion, count: vote.seats.count, pageHeight: height)
    return .done
  }

  func commands() -> [Command] {
    guard let vote else { return [] }
    let words = session.words
    let seat = vote.seats.indices.contains(list.selected) ? vote.seats[list.selected] : nil
    let resolution = resolution(vote)
    let unavailable =
      session.refusal(toWrite: .ballot)
      ?? (seat == nil ? words.nothingChosen : resolution == nil ? words.nothingPutToVote : nil)
      ?? (vote.meeting.state == .planned ? words.voteNotSent : nil)
    let keys: [(Ballot?, String, Key)] = [
      (.inFavour, "for", .character("f")), (.against, "against", .character("a")),
      (.abstained, "abstained", .character("s")), (nil, "clear", .backspace),
    ]
    var rows = keys.map { ballot, name, key in
      Command(
        "ballot.\(name)", [key], label: ballot.map(session.phrases.values.ballot),
        ballot.map(words.voteMark) ?? words.voteClearSummary, disabled: unavailable
      ) { [unowned self] in
        if let seat, let resolution { cast(ballot, seat, resolution, vote) }
        return .done
      }
    }
    if let record = session.book.meetings[meeting] {
      rows += WrittenVoteCommands(session, record).stepping
    }
    rows += [
      Command("ballot.nextResolution", [.right, .tab], words.nextResolutionSummary) {
        [unowned self] in turn(1, vote)
      },
      Command("ballot.previousResolution", [.left, .backTab], words.previousResolutionSummary) {
        [unowned self] in turn(-1, vote)
      },
    ]
    return rows
  }

  private func turn(_ step: Int, _ vote: WrittenVote) -> Effect {
    let count = max(1, vote.resolutions.count)
    shown = (shown + step + count) % count
    return .done
  }

  private func cast(_ ballot: Ballot?, _ seat: Seat, _ resolution: Resolution, _ vote: WrittenVote)
  {
    guard session.perform(CastBallot(resolution.id, of: seat.id, ballot)) else { return }
    list.move(.down, count: vote.seats.count, pageHeight: height)
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let vote else { return }
    let words = session.words
    let inner = area.inset(rows: 0, columns: 1)
    guard let resolution = resolution(vote) else {
      canvas.write(words.nothingPutToVote, at: inner.position, role: .dim, width: inner.width)
      return
    }
    let text = ResolutionText(session, resolution).lines(width: inner.width)
    let (head, rest) = inner.splitTop(min(text.count, max(1, inner.height / 3)))
    for (place, line) in text.prefix(head.height).enumerated() {
      canvas.write(line, at: Position(row: head.row + place, column: head.column), role: .emphasis)
    }
    let (facts, below) = rest.splitTop(3)
    let lines = self.facts(vote, resolution)
    for (place, line) in lines.prefix(facts.height).enumerated() {
      canvas.write(
        line, at: Position(row: facts.row + place, column: facts.column), width: facts.width)
    }
    height = max(1, below.height)
    var list = list
    list.reveal(count: vote.seats.count, height: below.height)
    for (place, index) in list.visible(count: vote.seats.count, height: below.height).enumerated() {
      let line = Area(row: below.row + place, column: below.column, width: below.width, height: 1)
      draw(vote.seats[index], on: resolution, vote, on: &canvas, in: line)
      if index == list.selected { canvas.setRole(.selection, in: line) }
    }
  }

  private func facts(_ vote: WrittenVote, _ resolution: Resolution) -> [String] {
    let words = session.words
    let due = vote.meeting.votesDue.map(session.phrases.dates.short)
    var first = words.answered(vote.answered.count, of: vote.seats.count, due: due)
    if !vote.silent.isEmpty { first += " · " + words.silenceMeans(session.book.settings.silence) }
    var second: String
    if let outcome = resolution.outcome {
      second =
        session.phrases.documents.numbers(resolution) + " · "
        + session.phrases.values.outcome(outcome)
    } else {
      second = Ballot.allCases.map { ballot in
        "\(session.phrases.values.ballot(ballot)) \(vote.seats(ballot, on: resolution.id).count)"
      }.joined(separator: " · ")
    }
    if vote.meeting.state == .planned { second = words.voteNotSent }
    return [first, second]
  }

  private func draw(
    _ seat: Seat, on resolution: Resolution, _ vote: WrittenVote, on canvas: inout Canvas,
    in line: Area
  ) {
    let answer = vote.ballot(of: seat.id, on: resolution.id)
    let text: String
    let role: Role
    switch answer?.vote {
    case .inFavour: (text, role) = (session.phrases.values.ballot(.inFavour), .good)
    case .against: (text, role) = (session.phrases.values.ballot(.against), .bad)
    case .abstained: (text, role) = (session.phrases.values.ballot(.abstained), .partial)
    case nil:
      (text, role) =
        resolution.conflicted.contains(seat.id)
        ? (session.words.votesAside, .warning) : (session.words.noAnswer, .dim)
    }
    canvas.write(session.codes([seat.institution]), at: line.position, role: .emphasis, width: 10)
    canvas.write(
      text, at: Position(row: line.row, column: line.column + 11), role: role,
      width: min(20, line.width - 11))
    let rest = [answer?.day.map(session.phrases.dates.short), answer?.comment]
      .compactMap { $0 }.joined(separator: " · ")
    if line.width > 40 {
      canvas.write(
        rest, at: Position(row: line.row, column: line.column + 33), role: .dim,
        width: line.width - 33)
    }
  }
}
