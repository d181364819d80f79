import Coordination
import Phrases
import TerminalUI

/// The columns of lists of tasks.
enum PlanColumns {
  /// The years of the strip and how wide each is.
  static func strip(years: [Int], width: Int) -> (years: [Int], heading: String) {
    let room = width >= 110 ? 8 : width >= 90 ? 5 : 4
    let shown = Array(years.suffix(room))
    return (shown, shown.map { "'" + String($0).suffix(2) }.joined(separator: " "))
  }

  static func plan(
    _ words: ScreenPhrases, strip: (years: [Int], heading: String)
  ) -> [Columns.Column] {
    [
      .init(words.numberColumn, 6), .init(words.measureColumn, 0),
      .init(words.responsibleColumn, 11, dispensable: 1),
      .init(words.deadlineColumn, 13, dispensable: 2),
      .init(strip.heading, max(4, strip.heading.count), dispensable: 3), .init(words.nowColumn, 12),
    ]
  }

  static func picker(_ words: ScreenPhrases) -> [Columns.Column] {
    [
      .init(words.numberColumn, 6), .init(words.measureColumn, 0),
      .init(words.responsibleColumn, 11, dispensable: 1),
      .init(words.deadlineColumn, 13, dispensable: 2), .init(words.nowColumn, 4),
    ]
  }

  static func draw(
    _ task: PlanTask, _ standing: TaskStanding, _ columns: Columns, on canvas: inout Canvas,
    in line: Area, _ session: Session, years: [Int]
  ) {
    let isFuture = task.setOn.map { $0 > session.today } ?? false
    columns.write(0, task.number ?? "", on: &canvas, in: line, role: .emphasis)
    columns.write(
      1, task.measure(in: session.language), on: &canvas, in: line,
      role: isFuture ? .dim : .normal)
    columns.write(2, session.shortCodes(task.responsible), on: &canvas, in: line)
    columns.write(
      3, session.phrases.dates.deadline(standing.deadline), on: &canvas, in: line,
      role: standing.isOverdue ? .error : .normal)
    if let place = columns[4] {
      TaskStrip(session, task, years: years).draw(
        on: &canvas, at: Position(row: line.row, column: line.column + place.start), step: 4)
    }
    let reports = session.book.latestReports(on: task.id, until: session.today)
    let differs = reports.contains { $0.status != standing.status && standing.status != nil }
    var now = session.sign(standing.status)
    if standing.isOverdue {
      now += " " + session.words.lateShort(standing.daysLate)
    } else if differs {
      now += session.unicode ? " ≠" : " #"
    }
    columns.write(
      5, now, on: &canvas, in: line,
      role: standing.isOverdue ? .error : session.role(of: standing.status))
  }
}
