import Coordination
import Phrases
import TerminalUI
import Workspaces

/// One task whole: what it asks, the ledger of verdicts, the own reports beside it, what touched it.
final class TaskScreen: Layer {
  private let session: Session
  private let id: RecordID
  private var scroll = ScrollState()

  init(_ session: Session, task: RecordID) {
    self.session = session
    id = task
  }

  var place: String {
    session.book.tasks[id].map { session.phrases.values.title(of: $0, in: session.book) } ?? ""
  }

  func commands() -> [Command] {
    TaskCommands(session).table(for: id)
      + RecordCommands(session).editing(id, popsAfterDelete: true) + [
        Command(
          "ledger.open", [.character("t"), .enter], label: session.words.ledgerLabel,
          session.words.ledgerSummary
        ) { [unowned self] in .push(LedgerScreen(session, task: id)) }
      ]
  }

  func take(_ event: Event) -> Effect? { scroll.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    guard let task = session.book.tasks[id] else { return }
    var block = TaskSummary(session, task).block
    block.gap()
    block.add(session.words.onRecord, .heading)
    for line in session.details(of: task, except: ["measure", "measureCs"]).lines {
      block.add(line.label ?? "", line.text, line.role)
    }
    let holders = session.book.references(to: id).filter {
      ![.evaluation, .stateReport].contains($0.kind)
    }
    if !holders.isEmpty {
      block.gap()
      block.add(session.words.referredToBy, .heading)
      for holder in holders.prefix(20) {
        block.add(
          session.phrases.kinds.singular(holder.kind),
          session.phrases.values.title(of: holder, in: session.book))
      }
    }
    scroll.draw(block, on: &canvas, in: area.inset(rows: 0, columns: 1))
  }
}

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

/// The commands a task has wherever it is chosen.
struct TaskCommands {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func table(for task: RecordID?) -> [Command] {
    let words = session.words
    let session = session
    let nothing =
      task == nil
      ? words.nothingChosen : session.workspace.isReadOnly ? words.readOnly : nil
    return [
      Command(
        "task.evaluate", [.character("v")], label: words.evaluateLabel, words.evaluateSummary,
        disabled: nothing
      ) { .push(EvaluationForm(session).form(for: task!, meeting: nil)) },
      Command(
        "task.report", [.character("r")], label: words.reportLabel, words.reportSummary,
        disabled: nothing
      ) {
        var report = Blank(session).record(.stateReport)
        if var blank = report as? StateReport {
          blank.task = task!
          blank.institution =
            if case .member(let institution) = session.workspace.actor { institution } else {
              session.book.tasks[task!]?.responsible.first ?? "unknown"
            }
          report = blank
        }
        let form = RecordCommands(session).addForm(.stateReport, blank: report)
        form.emptyUnlessTyped("status")
        return .push(form)
      },
    ]
  }
}

/// The ledger of a task as a list: every verdict and report, to be opened one by one.
final class LedgerScreen: Layer {
  private let session: Session
  private let task: RecordID
  private var list = ListPane<RecordID> { $0.rawValue }
  private var revision = -1

  init(_ session: Session, task: RecordID) {
    self.session = session
    self.task = task
  }

  var place: String {
    session.words.ledgerOf(
      session.book.tasks[task].map { session.phrases.values.title(of: $0, in: session.book) } ?? "")
  }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let book = session.book
    let chosen = list.selected
    let reports = book.reportsInOrder(of: task).map(\.id)
    list.load(book.allEvaluations(of: task).map(\.id).reversed() + reports) { $0 == chosen }
  }

  func commands() -> [Command] {
    load()
    return TaskCommands(session).table(for: task) + RecordCommands(session).editing(list.selected)
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let session = session
    let words = session.words
    let details = list.selected.flatMap { session.book.record($0) }
      .map { session.details(of: $0, except: ["task"]) }
    list.draw(
      on: &canvas, in: area, session,
      columns: [
        .init(words.dateColumn, 13), .init(words.fromWhomColumn, 14), .init(words.nowColumn, 22),
        .init(words.commentColumn, 0, dispensable: 0),
      ], empty: words.emptyLedger, details: details
    ) { id, columns, canvas, line in
      let book = session.book
      let scale = book.settings.statusScale
      if let evaluation = book.evaluations[id] {
        let meeting = book.meetings[evaluation.meeting]
        columns.write(
          0, meeting.map { session.phrases.dates.short($0.date) } ?? "", on: &canvas, in: line)
        columns.write(
          1, meeting.map { words.meetingShort($0.ordinal) } ?? "", on: &canvas, in: line)
        columns.write(
          2,
          session.sign(evaluation.status) + " "
            + session.phrases.values.status(evaluation.status, scale), on: &canvas, in: line,
          role: session.role(of: evaluation.status))
        columns.write(3, evaluation.comment ?? "", on: &canvas, in: line)
      } else if let report = book.stateReports[id] {
        columns.write(0, session.phrases.dates.short(report.date), on: &canvas, in: line)
        columns.write(1, session.codes([report.institution]), on: &canvas, in: line, role: .link)
        columns.write(
          2, session.phrases.values.status(report.status, scale), on: &canvas, in: line, role: .link
        )
        columns.write(3, report.text ?? "", on: &canvas, in: line)
      }
    }
  }
}

extension Book {
  /// All own reports on a task, the latest first.
  func reportsInOrder(of task: RecordID) -> [StateReport] {
    reports(on: task, until: CalendarDay(iso: "9999-12-31")!).reversed()
  }
}
