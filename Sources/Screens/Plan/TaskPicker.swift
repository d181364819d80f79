import Coordination
import Phrases
import TerminalUI

/// A list of the open tasks to choose one from, found by typing.
final class TaskPicker: Layer {
  private let session: Session
  private var list: ListPane<PlanTask>
  private let chosen: (RecordID) -> Effect

  init(_ session: Session, chosen: @escaping (RecordID) -> Effect) {
    self.session = session
    self.chosen = chosen
    list = ListPane { [unowned session] task in
      "\(task.number ?? "") \(task.measure) \(task.measureCs ?? "") \(session.codes(task.responsible))"
    }
    let book = session.book
    var open = book.tasksInOrder.filter { task in
      if let set = task.setOn, set > session.today { return false }
      return !book.isClosed(book.standing(of: task, on: session.today))
    }
    // What is late comes first, then what the plan in force asks, then the rest.
    let ranks = open.map { task in
      let standing = book.standing(of: task, on: session.today)
      if standing.isOverdue { return -standing.daysLate }
      if task.plan == nil { return 1 }
      return book.policies[task.plan]?.to.map { $0 >= session.today } ?? false ? 0 : 2
    }
    open = open.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { open[$0] }
    list.load(open)
    _ = list.take(.key(.character("/")))
  }

  var place: String { session.words.chooseTask }
  var takesText: Bool { true }

  func commands() -> [Command] {
    let words = session.words
    return [
      Command(
        "task.choose", [.enter], label: words.chooseLabel, words.chooseTask,
        disabled: list.selected == nil ? words.nothingChosen : nil
      ) { [unowned self] in chosen(list.selected!.id) },
      Command("task.cancel", [.control("c")], words.backSummary) { .pop },
    ]
  }

  func take(_ event: Event) -> Effect? {
    if case .key(let key) = event, [.enter, .escape, .control("c")].contains(key) { return nil }
    return list.take(event) ? .done : nil
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let session = session
    let words = session.words
    list.draw(
      on: &canvas, in: area, session,
      columns: PlanColumns.picker(words), empty: words.nothingFound(list.query), details: nil
    ) { task, columns, canvas, line in
      let standing = session.book.standing(of: task, on: session.today)
      columns.write(0, task.number ?? "", on: &canvas, in: line, role: .emphasis)
      columns.write(1, task.measure(in: session.language), on: &canvas, in: line)
      columns.write(2, session.shortCodes(task.responsible), on: &canvas, in: line)
      columns.write(3, session.phrases.dates.deadline(standing.deadline), on: &canvas, in: line)
      columns.write(
        4, session.sign(standing.status), on: &canvas, in: line,
        role: session.role(of: standing.status))
    }
  }
}
