import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `send-vote M [--due DAY]`: a written vote goes to the members; prints the last day for answers.
  static let sendVote = Subcommand(
    "send-vote", "MEETING", accepts: 1...1,
    options: [.value("due", "DAY") { $0.voteDue }], summary: { $0.sendVote }
  ) { call in
    let workspace = try call.openWorkspace()
    let meeting = try workspace.book.resolve(call.invocation.operands[0], as: [.meeting])
    var due: CalendarDay?
    if let text = call.invocation["due"] {
      guard let day = DayInput(today: call.today).day(text) else {
        throw RuleViolation(
          kind: .meeting, record: meeting.rawValue, field: "votesDue",
          rule: .field(.malformed(.day)))
      }
      due = day
    }
    try call.perform(SendWrittenVote(meeting, due: due), in: workspace)
    call.say(workspace.book.meetings[meeting]?.votesDue?.iso ?? "")
  }

  /// `ballot M SEAT|INSTITUTION VOTE`: how a member answered, on one resolution or on all.
  static let ballot = Subcommand(
    "ballot", "MEETING SEAT|INSTITUTION for|against|abstained", accepts: 3...3,
    options: [
      .value("resolution", "N") { $0.ballotResolution },
      .value("comment", "TEXT") { $0.ballotComment },
    ], summary: { $0.ballot }
  ) { call in
    let workspace = try call.openWorkspace()
    let book = workspace.book
    let operands = call.invocation.operands
    let meeting = try book.resolve(operands[0], as: [.meeting])
    let change = CastBallots(
      meeting: meeting, resolution: call.invocation["resolution"],
      seat: try book.seat(operands[1], at: meeting),
      vote: Ballot(rawValue: operands[2].lowercased()),
      comment: call.invocation["comment"])
    for edit in try call.perform(change, in: workspace) { call.say(edit.id.rawValue) }
  }

  /// `close-vote M`: the votes are counted; prints each resolution with what came of it.
  static let closeVote = Subcommand(
    "close-vote", "MEETING", accepts: 1...1, summary: { $0.closeVote }
  ) { call in
    let workspace = try call.openWorkspace()
    let meeting = try workspace.book.resolve(call.invocation.operands[0], as: [.meeting])
    try call.perform(CloseWrittenVote(meeting), in: workspace)
    let phrases = call.phrases
    for resolution in workspace.book.resolutions(of: meeting) {
      let outcome = resolution.outcome.map(phrases.values.outcome) ?? phrases.notStated
      call.say(
        "\(resolution.id)  \(phrases.documents.numbers(resolution))  \(outcome)")
    }
  }
}

/// The answer of a seat on one resolution of a written vote, or on all of them, as one change.
private struct CastBallots: Change {
  let meeting: RecordID
  let resolution: String?
  let seat: RecordID
  let vote: Ballot?
  let comment: String?

  func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let vote else {
      throw RuleViolation(
        kind: .ballot, record: seat.rawValue, field: "vote",
        rule: .field(.malformed(.choice(Ballot.words))))
    }
    var chosen = book.resolutions(of: meeting)
    if let resolution {
      if let number = Int(resolution) {
        chosen = chosen.filter { $0.number == number }
      } else {
        let id = try book.resolve(resolution, as: [.resolution])
        chosen = chosen.filter { $0.id == id }
      }
      if chosen.isEmpty {
        throw RuleViolation(kind: .resolution, record: resolution, field: nil, rule: .notFound)
      }
    }
    if chosen.isEmpty {
      throw RuleViolation(
        kind: .meeting, record: meeting.rawValue, field: nil, rule: .nothingToVoteOn)
    }
    var edits: [RecordEdit] = []
    for resolution in chosen {
      edits += try CastBallot(resolution.id, of: seat, vote, comment: comment)
        .edits(in: book, context)
    }
    return edits
  }
}

extension Book {
  /// The seat of a meeting's body that a text names, by its id or by its institution.
  fileprivate func seat(_ text: String, at meeting: RecordID) throws(RuleViolation) -> RecordID {
    let found = try resolve(text, as: [.member, .institution])
    if seats[found] != nil { return found }
    guard let meeting = meetings[meeting] else { return found }
    let own = seats(of: meeting.body, on: meeting.date).filter { $0.institution == found }
    // An institution may have the secretary's seat beside its member's: the one with a vote answers.
    let voting = own.filter(\.votes)
    let fitting = voting.isEmpty ? own : voting
    if fitting.count > 1 {
      throw RuleViolation(
        kind: .member, record: text, field: nil, rule: .ambiguous(fitting.map(\.id)))
    }
    guard let seat = fitting.first else {
      throw RuleViolation(kind: .member, record: text, field: nil, rule: .notASeat(found))
    }
    return seat.id
  }
}
