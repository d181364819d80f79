import Coordination
import Phrases
import TerminalUI

/// A task's life in a line: a sign a year.
struct TaskStrip {
  private var marks: [StatusCode?] = []
  private let session: Session

  init(_ session: Session, _ task: PlanTask, years: [Int]) {
    self.session = session
    let book = session.book
    let evaluations = book.evaluations(of: task.id, on: session.today)
    marks = years.map { year in
      let inYear = evaluations.filter { book.date(of: $0)?.year == year }
      let verdict = inYear.last { book.settings.statusScale[$0.status]?.meaning != .unchanged }
      return (verdict ?? inYear.last)?.status
    }
  }

  func draw(on canvas: inout Canvas, at position: Position, step: Int) {
    for (place, mark) in marks.enumerated() {
      guard let mark else { continue }
      canvas.write(
        session.sign(mark),
        at: Position(row: position.row, column: position.column + place * step + 1),
        role: session.role(of: mark))
    }
  }
}
