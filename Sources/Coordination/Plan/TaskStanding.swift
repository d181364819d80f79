/// Where a task stands on a day: derived from its deadline, its evaluations and the reports, never stored.
public struct TaskStanding: Hashable, Sendable {
  /// The group's latest verdict that says something, nil before the first.
  public var status: StatusCode?
  /// The latest evaluation, even one that left the verdict unchanged.
  public var latest: Evaluation?
  /// How many evaluations count on the day.
  public var evaluationCount: Int
  /// The day of the latest evaluation.
  public var lastEvaluated: CalendarDay?
  /// The deadline in force: the last one granted, or the task's own.
  public var deadline: Deadline
  /// The day the task is or was due, for an annual one the oldest occurrence not judged or else the next.
  public var due: CalendarDay?
  /// Whether it is past its deadline and not done.
  public var isOverdue: Bool
  /// How many days late it is, or was when it was fulfilled; 0 where it was not late.
  public var daysLate: Int
}

extension Book {
  /// The evaluations of a task that count on a day, oldest first.
  public func evaluations(of task: RecordID, on day: CalendarDay) -> [Evaluation] {
    allEvaluations(of: task).filter { date(of: $0).map { $0 <= day } ?? false }
  }

  /// All evaluations of a task, oldest first.
  public func allEvaluations(of task: RecordID) -> [Evaluation] {
    evaluationsOfTask[task].compactMap { evaluations[$0] }
      .map { (date(of: $0) ?? CalendarDay.distantPast, $0) }
      .sorted { ($0.0, $0.1.sequence, $0.1.id) < ($1.0, $1.1.sequence, $1.1.id) }
      .map(\.1)
  }

  /// The last verdict of some evaluations that says something, as far as another one may show it: what
  /// everybody may read says nothing of one that is restricted.
  func verdict(of earlier: [Evaluation], isShownIn evaluation: Evaluation) -> StatusCode? {
    earlier.last {
      (evaluation.isRestricted || !$0.isRestricted)
        && settings.statusScale[$0.status]?.meaning != .unchanged
    }?.status
  }

  /// The day of an evaluation, which is its meeting's; nil where the meeting is missing.
  public func date(of evaluation: Evaluation) -> CalendarDay? {
    meetings[evaluation.meeting]?.date
  }

  /// The institutions' own reports on a task up to a day, oldest first.
  public func reports(on task: RecordID, until day: CalendarDay) -> [StateReport] {
    reportsOfTask[task].compactMap { stateReports[$0] }.filter { $0.date <= day }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// Each institution's latest report on a task up to a day, in the order of the institutions' ids.
  public func latestReports(on task: RecordID, until day: CalendarDay) -> [StateReport] {
    var latest: [RecordID: StateReport] = [:]
    for report in reports(on: task, until: day) { latest[report.institution] = report }
    return latest.values.sorted { $0.institution < $1.institution }
  }

  /// Whether nothing is owed any more: an annual task is never done for good, only cancelled.
  public func isClosed(_ standing: TaskStanding) -> Bool {
    switch standing.status.flatMap({ settings.statusScale[$0]?.meaning }) {
    case .done: standing.deadline.kind != .annual
    case .dropped: true
    default: false
    }
  }

  /// Where a task stands on a day.
  public func standing(of task: PlanTask, on day: CalendarDay) -> TaskStanding {
    let evaluations = evaluations(of: task.id, on: day)
    let scale = settings.statusScale
    func meaning(_ code: StatusCode) -> StatusScale.Meaning? { scale[code]?.meaning }

    let verdict = evaluations.last { meaning($0.status) != .unchanged }
    let deadline = evaluations.last { $0.newDeadline != nil }?.newDeadline ?? task.deadline
    let isClosed = verdict.map { [.done, .dropped].contains(meaning($0.status)) } ?? false
    var standing = TaskStanding(
      status: verdict?.status, latest: evaluations.last, evaluationCount: evaluations.count,
      lastEvaluated: evaluations.last.flatMap { date(of: $0) }, deadline: deadline, due: nil,
      isOverdue: false, daysLate: 0)

    switch deadline {
    case .date(let due):
      standing.due = due
      if !isClosed {
        standing.isOverdue = due < day
        standing.daysLate = standing.isOverdue ? due.days(to: day) : 0
      } else if let verdict, meaning(verdict.status) == .done,
        let done = verdict.evidenceDate ?? date(of: verdict)
      {
        standing.daysLate = max(0, due.days(to: done))
      }
    case .annual:
      if verdict.map({ meaning($0.status) == .dropped }) ?? false { break }
      let judgedOn = evaluations.filter { meaning($0.status) != .unchanged }
        .compactMap { date(of: $0) }
      let open = oldestUnjudged(
        task, deadline, judgedOn: judgedOn, on: day)
      standing.due = open
      if let open, open < day {
        standing.isOverdue = true
        standing.daysLate = open.days(to: day)
      }
    case .continuous, .event, .fromYear, .unknown:
      break
    }
    return standing
  }

  /// The oldest occurrence of an annual task that has no verdict of its own, at latest the next one to come.
  ///
  /// A verdict judges one occurrence: the last one before it, or, where that is judged already, the one
  /// still to come in the same calendar year.
  private func oldestUnjudged(
    _ task: PlanTask, _ deadline: Deadline, judgedOn days: [CalendarDay], on day: CalendarDay
  ) -> CalendarDay? {
    let start = task.setOn ?? policies[task.plan]?.from ?? days.first ?? day
    let occurrences = (start.year...max(start.year, day.year + 1))
      .compactMap { deadline.occurrence(in: $0) }.filter { $0 >= start }
    var judged: Set<CalendarDay> = []
    for verdict in days {
      let last = occurrences.last { $0 <= verdict }
      if let last, judged.insert(last).inserted { continue }
      let next = occurrences.first { $0 > verdict && $0.year == verdict.year }
      if let next { judged.insert(next) }
    }
    return occurrences.first { !judged.contains($0) }
  }
}

extension CalendarDay {
  static let distantPast = CalendarDay(iso: "0001-01-01")!
}
