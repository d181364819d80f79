import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `postpone MEETING DAY`: moves a meeting to another day and prints the notice of it.
  static let postpone = Subcommand(
    "postpone", "MEETING DAY", accepts: 2...2, options: noticeOptions, summary: { $0.postpone }
  ) { call in
    let text = call.invocation.operands[1]
    guard let day = DayInput(today: call.today).day(text) else {
      throw RuleViolation(
        kind: .meeting, record: call.invocation.operands[0], field: "date",
        rule: .field(.malformed(.day)))
    }
    try call.moveAndGiveNotice(.postpone(to: day))
  }

  /// `cancel MEETING`: cancels a meeting and prints the notice of it.
  static let cancel = Subcommand(
    "cancel", "MEETING", accepts: 1...1, options: noticeOptions, summary: { $0.cancel }
  ) { call in try call.moveAndGiveNotice(.cancel) }

  private static let noticeOptions: [OptionRow] = [
    .value("reason", "TEXT") { $0.optionReason },
    .value("format", DocumentFormat.words) { $0.optionFormat },
  ]
}

extension Call {
  /// Moves the meeting that the first operand names and prints the notice.
  fileprivate func moveAndGiveNotice(_ step: MoveMeeting.Step) throws {
    let format = try DocumentFormat(self)
    // Nothing is moved where the notice could not be shown.
    if let printed = format.printed, printed.isBinary, surroundings.printsToTerminal {
      throw Stop.refused(usage.notForTerminals(printed.rawValue))
    }
    let workspace = try openWorkspace()
    let id = try workspace.book.resolve(invocation.operands[0], as: [.meeting])
    let reason = invocation["reason"].flatMap { $0.isEmpty ? nil : $0 }
    try perform(MoveMeeting(id, step, reason: reason), in: workspace)
    guard let meeting = workspace.book.meetings[id] else { return }
    do {
      let bytes = try MeetingDocuments(self, workspace, meeting).bytes(.notice, format)
      if format.printed?.isBinary ?? false {
        write(bytes)
      } else {
        write(String(decoding: bytes, as: UTF8.self))
      }
    } catch {
      throw Stop.refused(error.sentence(phrases))
    }
  }
}
