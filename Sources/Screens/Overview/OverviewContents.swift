import Coordination
import Phrases
import TerminalUI
import Workspaces

/// What the overview says, gathered once for a state of the records.
struct OverviewContents {
  /// One line; some lead to a screen.
  struct Line {
    var text: String
    /// What stands instead where the text does not fit.
    var short: String?
    var role = Role.normal
    /// The line's place among the links, nil where it leads nowhere.
    var link: Int?
    var bar: StatusBar?
  }

  /// A part of the overview.
  struct Pane {
    var title: String
    var lines: [Line] = []
  }

  /// Something a line leads to.
  struct Link {
    var pane: Int
    var open: () -> Effect
  }

  private(set) var panes: [Pane] = []
  private(set) var links: [Link] = []
  private let session: Session

  init(_ session: Session) {
    self.session = session
    addNextMeeting()
    addNeeds()
    addPlan()
    addInformation()
    addChanges()
  }

  /// The link to begin with: what needs the user first.
  var firstLink: Int { links.firstIndex { $0.pane == 1 } ?? 0 }

  /// The first link of the next pane that has any.
  func linkInNextPane(after link: Int, backwards: Bool) -> Int {
    guard links.indices.contains(link) else { return 0 }
    let step = backwards ? panes.count - 1 : 1
    var pane = links[link].pane
    for _ in panes {
      pane = (pane + step) % panes.count
      if let found = links.firstIndex(where: { $0.pane == pane }) { return found }
    }
    return link
  }

  /// Adds a line; `short` stands in its place where it does not fit.
  private mutating func add(
    _ text: String, _ role: Role = .normal, short: String? = nil, open: (() -> Effect)? = nil
  ) {
    var line = Line(text: text, short: short, role: role)
    if let open {
      line.link = links.count
      links.append(Link(pane: panes.count - 1, open: open))
    }
    panes[panes.count - 1].lines.append(line)
  }

  private mutating func addNextMeeting() {
    let book = session.book
    let words = session.words
    let dates = session.phrases.dates
    panes.append(Pane(title: words.nextMeeting))
    let session = session
    let group = book.settings.group
    if let meeting = book.nextMeeting(of: group, from: session.today) {
      let open: () -> Effect = { .push(MeetingScreen(session, meeting: meeting.id)) }
      let working = book.settings.workingDays.count(from: session.today, to: meeting.date)
      let when =
        meeting.date == session.today
        ? dates.relative(from: session.today, to: meeting.date) : words.inWorkingDays(working)
      add(
        "\(words.ordinal(meeting.ordinal)) · \(dates.short(meeting.date)) · \(when)", .emphasis,
        open: open)
      let agenda = book.agenda(of: meeting.id)
      let seats = book.seats(of: meeting.body, on: meeting.date)
      add(
        words.agendaItems(agenda.count) + " · "
          + words.seats(seats.count, voting: seats.filter(\.votes).count))
      var facts = [
        session.phrases.values.choice(.meeting, "kind", meeting.meetingKind.rawValue),
        session.phrases.values.meetingState(meeting.state),
      ]
      if let from = meeting.from { facts.append("\(from)") }
      if let place = meeting.place { facts.append(place) }
      add(facts.joined(separator: " · "))
    } else {
      add(words.noNextMeeting, .warning) {
        .push(RecordCommands(session).addForm(.meeting))
      }
    }
    let year = session.today.year
    let held = book.meetingsHeld(by: group, in: year, until: session.today).count
    let wanted = book.settings.meetingsPerYear
    add(words.meetingsHeld(held, of: wanted, year), held >= wanted ? .good : .normal)
  }

  private mutating func addNeeds() {
    let book = session.book
    let words = session.words
    let session = session
    panes.append(Pane(title: words.needsYou))
    if !session.workspace.faults.isEmpty {
      add("! " + words.damagedFiles(session.workspace.faults.count), .error) {
        .push(FaultsScreen(session))
      }
    }
    let withheld = session.workspace.withheld
    if withheld > 0 {
      add("· " + words.withheld(withheld), short: "· " + words.withheldShort(withheld))
    }
    if let warning = session.natureWarning {
      add("! " + warning, .warning, short: "! " + words.doubtfulPlace)
    }
    if let meeting = book.nextMeeting(of: book.settings.group, from: session.today) {
      for lack in session.readiness(of: meeting).lacks {
        add("! " + lack, .warning) { .push(MeetingScreen(session, meeting: meeting.id)) }
      }
    }
    for meeting in book.meetings()
    where meeting.state.awaitsApproval && book.isHeld(meeting, on: session.today)
      && meeting.body != book.settings.group
    {
      add("! " + words.minutesOfBodyToApprove(meeting.ordinal), .warning) {
        .push(MeetingScreen(session, meeting: meeting.id, tab: .minutes))
      }
    }
    let referred = book.items.rows.filter {
      $0.state == .referred && ($0.referredOn.map { $0 <= session.today } ?? true)
    }
    .sorted { $0.id < $1.id }
    for item in referred {
      add("· " + words.refersUp(item.title(in: session.language))) {
        .push(RecordScreen(session, record: item.id))
      }
    }
    if panes[panes.count - 1].lines.isEmpty { add(words.nothingNeedsYou, .good) }
  }

  private mutating func addPlan() {
    let book = session.book
    let words = session.words
    let session = session
    let day = session.today
    let inForce = book.policyInForce(on: day)
    panes.append(Pane(title: words.actionPlan(inForce.map(session.phrases.dates.period))))
    var bar = StatusBar(session)
    var overdue: [(PlanTask, TaskStanding)] = []
    var soon: [(PlanTask, TaskStanding)] = []
    let limit = day.adding(book.settings.dueSoonDays, .days)
    for task in book.tasks.rows {
      if let set = task.setOn, set > day { continue }
      let standing = book.standing(of: task, on: day)
      if inForce == nil || task.plan == inForce?.id { bar.count(standing.status) }
      if standing.isOverdue {
        overdue.append((task, standing))
      } else if let due = standing.due, due >= day, due <= limit, standing.daysLate == 0,
        !book.isClosed(standing)
      {
        soon.append((task, standing))
      }
    }
    if bar.total == 0 {
      add(words.emptyPlan, .dim)
    } else {
      add(bar.legend) { .go(.plan) }
      panes[panes.count - 1].lines[0].short = bar.shortLegend
      panes[panes.count - 1].lines.append(Line(text: "", bar: bar))
    }
    add(
      words.overdueAndSoon(overdue.count, soon.count, days: book.settings.dueSoonDays),
      overdue.isEmpty ? .normal : .error
    ) { .push(PlanScreen(session, onlyOverdue: true)) }
    for (task, standing) in overdue.sorted(by: {
      ($1.1.daysLate, $0.0.id) < ($0.1.daysLate, $1.0.id)
    }).prefix(6) {
      add("! " + line(task, standing), .error) { .push(TaskScreen(session, task: task.id)) }
    }
    for (task, standing) in soon.sorted(by: {
      ($0.1.due ?? day, $0.0.id) < ($1.1.due ?? day, $1.0.id)
    }).prefix(6) {
      add("· " + line(task, standing)) { .push(TaskScreen(session, task: task.id)) }
    }
  }

  private func line(_ task: PlanTask, _ standing: TaskStanding) -> String {
    let when =
      standing.isOverdue
      ? session.words.lateShort(standing.daysLate)
      : standing.due.map(session.phrases.dates.short) ?? ""
    return [
      task.number, when, session.shortCodes(task.responsible), task.measure(in: session.language),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private mutating func addInformation() {
    let book = session.book
    let words = session.words
    let session = session
    panes.append(Pane(title: words.information))
    let due = book.sources.rows.filter { $0.nextDue != nil }
      .sorted { ($0.nextDue!, $0.id) < ($1.nextDue!, $1.id) }
    for source in due.prefix(3) {
      let day = source.nextDue!
      add(
        "\(session.phrases.dates.short(day))  \(source.name(in: session.language))",
        day < session.today ? .warning : .normal
      ) { .push(RecordScreen(session, record: source.id)) }
    }
    // What may not be compared stands here only with the day it was true on; old figures do not stand here.
    let figures = book.figures.rows.filter { figure in
      !figure.isLater(than: session.today) && (figure.comparable || figure.asOf != nil)
        && figure.year >= "\(session.today.year - 5)"
        && (figure.asOf != nil || figure.year < "\(session.today.year)")
    }.sorted { ($1.year, $0.id) < ($0.year, $1.id) }
    for figure in figures.prefix(4) {
      let name =
        session.language == .czech ? figure.indicatorCs ?? figure.indicator : figure.indicator
      let asOf = figure.asOf.map { " (\(words.asOf(session.phrases.dates.short($0))))" } ?? ""
      add("\(figure.year)  \(figure.value)  \(name)\(asOf)", .dim) {
        .push(RecordScreen(session, record: figure.id))
      }
    }
    let open = book.gaps.rows.filter { $0.state == .open }.count
    if book.gaps.count > 0 { add(words.openGaps(open, of: book.gaps.count)) { .go(.information) } }
    if panes[panes.count - 1].lines.isEmpty {
      add(words.emptyRegister(session.phrases.kinds.plural(.figure)), .dim)
    }
  }

  private mutating func addChanges() {
    let book = session.book
    let words = session.words
    let session = session
    panes.append(Pane(title: words.changedLately))
    let since = session.today.adding(-180, .days)
    var events: [(CalendarDay, String, () -> Effect)] = []
    for report in book.stateReports.rows where report.date > since && report.date <= session.today {
      guard let task = book.tasks[report.task] else { continue }
      let text = words.reportedOn(
        session.codes([report.institution]), task.number ?? task.measure(in: session.language),
        report.text ?? "")
      events.append((report.date, text, { .push(TaskScreen(session, task: task.id)) }))
    }
    for item in book.items.rows {
      guard let day = item.referredOn, day > since, day <= session.today else { continue }
      events.append(
        (
          day, words.itemReferred(item.title(in: session.language)),
          { .push(RecordScreen(session, record: item.id)) }
        ))
    }
    for meeting in book.meetings()
    where book.isHeld(meeting, on: session.today) && meeting.date > since {
      let count = book.resolutions(of: meeting.id).count
      let title = session.phrases.values.title(of: meeting, in: book)
      events.append(
        (
          meeting.date, words.meetingWasHeld(title, resolutions: count),
          { .push(MeetingScreen(session, meeting: meeting.id)) }
        ))
    }
    for event in events.sorted(by: { ($1.0, $0.1) < ($0.0, $1.1) }).prefix(20) {
      add("\(session.phrases.dates.short(event.0))  \(event.1)", open: event.2)
    }
    if events.isEmpty { add(words.nothingChangedLately, .dim) }
  }
}
