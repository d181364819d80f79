import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `circulate M [--due DAY] [--settled]`: sends the minutes round and prints the id of the version kept.
  static let circulate = Subcommand(
    "circulate", "MEETING", accepts: 1...1,
    options: [
      .value("due", "DAY") { $0.comments.optionDue },
      .flag("settled") { $0.comments.optionSettled },
    ],
    summary: { $0.comments.circulate }
  ) { call in
    var due: CalendarDay?
    if let text = call.invocation["due"] {
      due = DayInput(today: call.today).day(text)
      if due == nil { throw Misuse.badValue("due", text, wanted: "YYYY-MM-DD") }
    }
    try call.keepMinutes(due: due) { _, _ in
      call.invocation.has("settled") ? .circulateSettled : .circulate
    }
  }

  /// `verify M`.
  static let verify = Subcommand(
    "verify", "MEETING", accepts: 1...1, summary: { $0.comments.verify }
  ) { call in
    try call.keepMinutes { _, _ in .verify }
  }

  /// `approve M [--at MEETING]`.
  static let approve = Subcommand(
    "approve", "MEETING", accepts: 1...1,
    options: [.value("at", "MEETING") { $0.comments.optionApprovedAt }],
    summary: { $0.comments.approve }
  ) { call in
    try call.keepMinutes { meeting, book in
      let at =
        try call.invocation["at"].map { try book.resolve($0, as: [.meeting]) }
        ?? book.meetingApproving(meeting, on: call.today)?.id
      return .approve(at: at)
    }
  }
}

extension Call {
  /// Takes a step of a meeting's minutes, keeping their text, and prints the id of the version.
  fileprivate func keepMinutes(
    due: CalendarDay? = nil, _ step: (Meeting, Book) throws -> KeepMinutes.Step
  ) throws {
    let workspace = try openWorkspace()
    let id: RecordID = try workspace.book.resolve(invocation.operands[0], as: [.meeting])
    guard let meeting = workspace.book.meetings[id] else { return }
    let step = try step(meeting, workspace.book)
    let context = ChangeContext(today: today, now: now, actor: workspace.actor)
    let keeping = MinutesKeeping(
      workspace.book, meeting: id, language: options.language, context)
    let edits = try perform(try keeping.change(step, commentsDue: due), in: workspace)
    let version = edits.first { $0.kind == .minutesVersion }
    say(version?.id.rawValue ?? id.rawValue)
    let open = workspace.book.comments(of: id).count(where: \.isOpen)
    if open > 0 { complain(phrases.comments.openLeft(open)) }
  }
}
