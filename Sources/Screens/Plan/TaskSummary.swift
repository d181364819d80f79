import Coordination
import Phrases
import TerminalUI

/// A task with its verdicts and reports, as the plan shows it below the list.
struct TaskSummary {
  private(set) var block = TextBlock()

  init(_ session: Session, _ task: PlanTask) {
    let book = session.book
    let words = session.words
    let dates = session.phrases.dates
    let scale = book.settings.statusScale
    let number = task.number.map { $0 + "  " } ?? ""
    block.add(number + task.measure(in: session.language) + session.modelledMark(task), .heading)
    let standing = book.standing(of: task, on: session.today)
    var facts: [String] = []
    if !task.responsible.isEmpty { facts.append(session.codes(task.responsible)) }
    if !task.cooperating.isEmpty {
      facts.append(words.with(session.codes(task.cooperating)))
    }
    facts.append(dates.deadline(standing.deadline))
    facts.append(
      session.sign(standing.status) + " " + session.phrases.values.status(standing.status, scale))
    if standing.isOverdue {
      facts.append(words.overdueBy(dates.daysLate(standing.daysLate)))
    } else if standing.daysLate > 0 {
      facts.append(dates.daysLate(standing.daysLate))
    }
    block.add(facts.joined(separator: " · "), standing.isOverdue ? .error : .normal)
    if let indicator = task.indicator { block.add(words.indicator(indicator), .dim) }
    for evaluation in book.allEvaluations(of: task.id).reversed() {
      add(evaluation, session)
    }
    for report in book.reports(on: task.id, until: session.today).reversed() {
      let differs = standing.status != nil && report.status != standing.status
      block.add(
        dates.short(report.date),
        words.ownReport(session.codes([report.institution])) + ": "
          + session.phrases.values.status(report.status, scale)
          + (differs ? (session.unicode ? " ≠ " : " # ") : ". ") + (report.text ?? ""),
        differs ? .warning : .link)
    }
  }

  private mutating func add(_ evaluation: Evaluation, _ session: Session) {
    let book = session.book
    let words = session.words
    let dates = session.phrases.dates
    let scale = book.settings.statusScale
    guard let meeting = book.meetings[evaluation.meeting] else { return }
    let counts = meeting.date <= session.today
    var text =
      "\(words.meetingShort(meeting.ordinal)) \(session.sign(evaluation.status)) "
      + session.phrases.values.status(evaluation.status, scale)
    if evaluation.corrects != nil { text += " (\(words.correction))" }
    if let comment = evaluation.comment { text += ". " + comment }
    if let evidence = evaluation.evidence { text += " · " + words.evidence(evidence) }
    if let deadline = evaluation.newDeadline {
      text += " · " + words.newDeadline(dates.deadline(deadline))
    }
    if let dissent = evaluation.dissent { text += " · " + words.dissent(dissent) }
    block.add(
      dates.short(meeting.date), text,
      !counts ? .dim : evaluation.restricted ? .restricted : session.role(of: evaluation.status))
  }
}
