import Coordination
import Phrases
import TerminalUI

/// The plan: the tasks of one policy paper, or of all, each with its life in a strip of signs.
final class PlanScreen: Layer {
  /// The orders of the list.
  enum Order: CaseIterable {
    case number, deadline, responsible, status
  }

  private let session: Session
  private var list: ListPane<PlanTask>
  private var revision = -1
  /// The policy paper whose tasks are shown, nil for all.
  private var plan: RecordID?
  private var order = Order.number
  private var onlyOverdue = false
  private var years: [Int] = []

  init(_ session: Session, onlyOverdue: Bool = false) {
    self.session = session
    self.onlyOverdue = onlyOverdue
    list = ListPane { [unowned session] task in
      "\(task.number ?? "") \(task.measure) \(task.measureCs ?? "") "
        + task.responsible.map {
          let institution = session.book.institutions[$0]
          return
            "\(institution?.code ?? "") \(institution?.codeCs ?? "") \(institution?.name ?? "")"
        }.joined(separator: " ")
    }
    if !onlyOverdue { plan = currentPlan }
    load()
  }

  /// The policy paper in force on the day, where it has tasks.
  private var currentPlan: RecordID? {
    let book = session.book
    let inForce = book.policyInForce(on: session.today)
    guard let inForce, book.tasks.rows.contains(where: { $0.plan == inForce.id }) else {
      return nil
    }
    return inForce.id
  }

  var place: String {
    let words = session.words
    guard let policy = session.book.policies[plan] else {
      return onlyOverdue ? words.overdueTasks : words.allTasks
    }
    var parts = [
      policy.period == nil
        ? policy.title(in: session.language)
        : words.planOf(session.phrases.dates.period(policy))
    ]
    if let number = policy.resolutionNumber, let day = policy.resolutionDate {
      parts.append(words.governmentResolution(number, session.phrases.dates.long(day)))
    }
    if onlyOverdue { parts.append(words.overdueTasks) }
    return parts.joined(separator: " · ")
  }

  var takesText: Bool { list.isFiltering }

  private func load() {
    guard revision != session.book.revision else { return }
    revision = session.book.revision
    let book = session.book
    let chosen = session.choice(of: .task, else: list.selected?.id)
    var tasks = book.tasksInOrder
    if let plan { tasks = tasks.filter { $0.plan == plan } }
    if onlyOverdue { tasks = tasks.filter { book.standing(of: $0, on: session.today).isOverdue } }
    list.load(sorted(tasks)) { $0.id == chosen }
    let last = session.today.year
    let first = session.book.policies[plan]?.from?.year ?? last - 5
    years = Array(max(first, last - 7)...max(first, last))
  }

  private func sorted(_ tasks: [PlanTask]) -> [PlanTask] {
    let book = session.book
    let places = tasks.indices
    switch order {
    case .number: return tasks
    case .deadline:
      let dues = tasks.map { book.standing(of: $0, on: session.today).due?.iso ?? "9999" }
      return places.sorted { (dues[$0], $0) < (dues[$1], $1) }.map { tasks[$0] }
    case .responsible:
      let codes = tasks.map { session.codes($0.responsible).lowercased() }
      return places.sorted { (codes[$0], $0) < (codes[$1], $1) }.map { tasks[$0] }
    case .status:
      let scale = book.settings.statusScale.statuses.map(\.code)
      let ranks = tasks.map { task in
        book.standing(of: task, on: session.today).status.flatMap { scale.firstIndex(of: $0) } ?? -1
      }
      return places.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { tasks[$0] }
    }
  }

  private func reload() -> Effect {
    revision = -1
    load()
    return .done
  }

  func commands() -> [Command] {
    load()
    let words = session.words
    let chosen = list.selected?.id
    let nothing = chosen == nil ? words.nothingChosen : nil
    let plan = plan
    return [
      Command(
        "task.open", [.enter], label: words.openLabel, words.openTaskSummary, disabled: nothing
      ) { [session] in .push(TaskScreen(session, task: chosen!)) }
    ] + TaskCommands(session).table(for: chosen) + [
      Command(
        "plan.next", [.right, .character("l")], label: words.nextPlanLabel, words.nextPlanSummary
      ) { [unowned self] in turn(by: 1) },
      Command("plan.previous", [.left, .character("h")], words.previousPlanSummary) {
        [unowned self] in turn(by: -1)
      },
      Command("plan.overdue", [.character("o")], label: words.overdueLabel, words.overdueSummary) {
        [unowned self] in
        onlyOverdue.toggle()
        return reload()
      },
      Command("plan.sort", [.character("s")], label: words.sortLabel, words.sortSummary) {
        [unowned self] in
        let all = Order.allCases
        order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
        session.say(words.sortedBy(order == .number ? words.numberColumn : name(of: order)))
        return reload()
      },
      RecordCommands(session).adding(.task) {
        var task = PlanTask(id: "new")
        task.plan = plan
        return task
      },
    ] + RecordCommands(session).editing(chosen) + [
      Command("plan.policies", [.character("p")], label: words.policiesLabel, words.policiesSummary)
      {
        [session] in .push(RegisterScreen(session, kinds: [.policy]))
      }
    ]
  }

  private func name(of order: Order) -> String {
    let words = session.words
    return switch order {
    case .number: words.numberColumn
    case .deadline: words.deadlineColumn
    case .responsible: words.responsibleColumn
    case .status: words.nowColumn
    }
  }

  private func turn(by step: Int) -> Effect {
    let plans: [RecordID?] = session.book.policiesInOrder.map(\.id) + [nil]
    let place = plans.firstIndex { $0 == plan } ?? 0
    plan = plans[(place + step + plans.count) % plans.count]
    list.state = ListState()
    return reload()
  }

  func take(_ event: Event) -> Effect? { list.take(event) ? .done : nil }

  func draw(on canvas: inout Canvas, in area: Area) {
    load()
    let session = session
    let years = years
    let strip = PlanColumns.strip(years: years, width: area.width)
    let details = list.selected.map { TaskSummary(session, $0).block }
    let empty =
      session.book.tasks.count == 0
      ? session.words.emptyPlan
      : list.query.isEmpty ? session.words.emptyThisPlan : session.words.nothingFound(list.query)
    list.draw(
      on: &canvas, in: area, session,
      columns: PlanColumns.plan(session.words, strip: strip), least: 18, empty: empty,
      details: details
    ) { task, columns, canvas, line in
      let standing = session.book.standing(of: task, on: session.today)
      PlanColumns.draw(
        task, standing, columns, on: &canvas, in: line, session, years: strip.years)
    }
  }
}
