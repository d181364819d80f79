import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `evaluate TASK STATUS --meeting M`: adds the group's verdict to the ledger.
  static let evaluate = Subcommand(
    "evaluate", "TASK STATUS", accepts: 2...2,
    options: [
      .needed("meeting", "MEETING") { $0.evaluateMeeting },
      .value("comment", "TEXT") { $0.evaluateComment },
      .value("evidence", "TEXT") { $0.evaluateEvidence },
      .value("evidence-date", "DAY") { $0.evaluateEvidenceDate },
      .value("indicator-value", "TEXT") { $0.evaluateIndicator },
      .value("new-deadline", "DEADLINE") { $0.evaluateNewDeadline },
      .value("dissent", "TEXT") { $0.evaluateDissent },
      .value("corrects", "EVALUATION") { $0.evaluateCorrects },
      .flag("restricted") { $0.optionRestricted },
    ],
    summary: { $0.evaluate }
  ) { call in
    guard let meeting = call.invocation["meeting"] else { throw Misuse.operandMissing("--meeting") }
    try call.addToTask(
      .evaluation,
      [
        ("task", call.operand(0)), ("meeting", meeting), ("status", call.operand(1)),
        ("comment", call.invocation["comment"]), ("evidence", call.invocation["evidence"]),
        ("evidenceDate", call.invocation["evidence-date"]),
        ("indicatorValue", call.invocation["indicator-value"]),
        ("newDeadline", call.invocation["new-deadline"]),
        ("dissent", call.invocation["dissent"]), ("corrects", call.invocation["corrects"]),
        ("restricted", call.invocation.has("restricted") ? "yes" : nil),
      ])
  }

  /// `state TASK STATUS --by INSTITUTION`: adds an institution's own report.
  static let state = Subcommand(
    "state", "TASK STATUS", accepts: 2...2,
    options: [
      .needed("by", "INSTITUTION") { $0.stateBy },
      .value("text", "TEXT") { $0.stateText },
      .value("date", "DAY") { $0.stateDate },
      .value("evidence", "TEXT") { $0.evaluateEvidence },
      .flag("restricted") { $0.optionRestricted },
    ],
    summary: { $0.state }
  ) { call in
    // A member's view writes for its own institution, so it need not say which.
    guard let institution = call.invocation["by"] ?? call.options.actor else {
      throw Misuse.operandMissing("--by")
    }
    try call.addToTask(
      .stateReport,
      [
        ("task", call.operand(0)), ("institution", institution), ("status", call.operand(1)),
        ("date", call.invocation["date"]), ("text", call.invocation["text"]),
        ("evidence", call.invocation["evidence"]),
        ("restricted", call.invocation.has("restricted") ? "yes" : nil),
      ])
  }
}

extension Call {
  /// Adds a record of fields given as options, and prints its id.
  fileprivate func addToTask(
    _ kind: RecordKind, _ fields: [(key: String, value: String?)]
  ) throws {
    let workspace = try openWorkspace()
    let words = FieldWords(fields.compactMap { field in field.value.map { (field.key, $0) } })
    let record: any Record = try NewRecord(kind: kind, book: workspace.book, today: today).record(
      words)
    let edits = try perform(AddRecord(record, stated: words.keys), in: workspace)
    say(edits.first { $0.kind == kind }?.id.rawValue ?? record.id.rawValue)
  }
}
