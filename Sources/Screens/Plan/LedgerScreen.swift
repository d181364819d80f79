import Coordination
import Phrases
import TerminalUI

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
