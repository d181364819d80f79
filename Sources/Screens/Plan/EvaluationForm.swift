import Coordination
import Phrases
import TerminalUI

/// The form that adds the group's verdict on a task.
struct EvaluationForm {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A form for one task; at a meeting where it is known, else the meeting is asked.
  func form(for task: RecordID, meeting: RecordID?) -> Form {
    let book = session.book
    var evaluation = Evaluation(id: "new")
    evaluation.task = task
    evaluation.meeting = meeting ?? defaultMeeting ?? "unknown"
    var keys = [
      "status", "comment", "evidence", "evidenceDate", "newDeadline", "indicatorValue", "dissent",
      "restricted",
    ]
    if meeting == nil { keys.insert("meeting", at: 1) }
    if book.allEvaluations(of: task).contains(where: { isCirculated($0) }) {
      keys.append("corrects")
    }
    let record = book.tasks[task]
    let title = record.map { session.phrases.values.title(of: $0, in: book) } ?? task.rawValue
    let isTaken = meeting.flatMap { book.meetings[$0] }.map { !$0.state.isCirculated } ?? false
    let item = meeting.flatMap { id in
      book.agenda(of: id).last { $0.opened != nil && $0.closed == nil }?.id
    }
    var purpose = Form.Purpose(
      title: session.words.evaluating(title), record: evaluation, keys: keys,
      draftKey: "form:evaluation:\(task)",
      change: { values, record throws(RuleViolation) in
        var record = record
        for (key, value) in values { record = try record.setting(key, to: value) }
        guard let evaluation = record as? Evaluation else {
          throw RuleViolation(
            kind: .evaluation, record: task.rawValue, field: "status", rule: .field(.required))
        }
        return EvaluateTask(evaluation, entersMinutes: isTaken, under: item)
      },
      said: session.words.evaluated(record?.number ?? task.rawValue))
    purpose.context = context(task)
    let form = Form(session, purpose)
    form.emptyUnlessTyped("status")
    return form
  }

  private func isCirculated(_ evaluation: Evaluation) -> Bool {
    session.book.meetings[evaluation.meeting]?.state.isCirculated ?? false
  }

  /// The meeting in session, else one of today or one whose minutes are still being written: verdicts are
  /// not put into minutes that have been sent out.
  private var defaultMeeting: RecordID? {
    let meetings = session.book.meetings(of: session.book.settings.group)
      .filter { $0.date <= session.today }
    return
      (meetings.last { $0.state == .inSession }
      ?? meetings.last { $0.date == session.today && $0.state.isAhead }
      ?? meetings.last { $0.state == .drafted })?.id
  }

  /// What is known of the task before the verdict: its own words, the last verdict, the own reports.
  private func context(_ task: RecordID) -> TextBlock {
    var block = TextBlock()
    let book = session.book
    guard let record = book.tasks[task] else { return block }
    block.add(record.measure(in: session.language), .emphasis)
    let standing = book.standing(of: record, on: session.today)
    let scale = book.settings.statusScale
    var facts = [
      session.phrases.dates.deadline(standing.deadline),
      session.sign(standing.status) + " " + session.phrases.values.status(standing.status, scale),
    ]
    if !record.responsible.isEmpty { facts.insert(session.codes(record.responsible), at: 0) }
    block.add(facts.joined(separator: " · "), .dim)
    for report in book.latestReports(on: task, until: session.today) {
      let status = session.phrases.values.status(report.status, scale)
      block.add(
        "\(session.codes([report.institution])) \(session.phrases.dates.short(report.date)): "
          + "\(status). \(report.text ?? "")", .link)
    }
    return block
  }
}
