/// Something that waits to be put on the agenda of a coming meeting.
public struct AgendaOffer: Hashable, Sendable {
  /// Why it is offered; the words for it are made of that.
  public enum Reason: Hashable, Sendable {
    /// The minutes of an earlier meeting await approval.
    case minutes(RecordID)
    /// Tasks are overdue, or due before the meeting.
    case taskCheck
    /// An agenda item of an earlier meeting was not dealt with.
    case unfinished(RecordID)
    /// A subgroup has referred an item up.
    case referred(RecordID)
    /// The body has decided on a subgroup's item and owes it the answer.
    case answerOwed(RecordID)
    /// The answer to an item of the subgroup's own has come back.
    case answerCame(RecordID)
    /// One task is overdue.
    case lateTask(RecordID)
    /// An institution has not reported on a task that is due.
    case reportOwed(RecordID)
  }

  /// Why it is offered.
  public var reason: Reason
  /// What sort of item it becomes.
  public var kind: AgendaItemKind
  /// What it is about.
  public var subject: RecordID?
  /// The institution that submits it.
  public var submittedBy: RecordID?

  /// States an offer.
  public init(
    reason: Reason, kind: AgendaItemKind, subject: RecordID? = nil, submittedBy: RecordID? = nil
  ) {
    self.reason = reason
    self.kind = kind
    self.subject = subject
    self.submittedBy = submittedBy
  }
}

extension Book {
  /// What waits to be put on the agenda of a coming meeting, as it stands on a day; nothing that is on it.
  public func offers(for meeting: Meeting, on today: CalendarDay) -> [AgendaOffer] {
    guard meeting.state.isAhead || meeting.state == .postponed else { return [] }
    let agenda = agenda(of: meeting.id)
    let all =
      minutesOffers(for: meeting, on: today) + taskOffers(for: meeting, on: today)
      + unfinishedOffers(for: meeting, on: today) + itemOffers(for: meeting)
      + reportOffers(for: meeting, on: today)
    // What waits for two reasons is offered once.
    var subjects: Set<RecordID> = []
    return all.filter { offer in
      !agenda.contains { covers($0, offer) }
        && offer.subject.map { subjects.insert($0).inserted } ?? true
    }
  }

  /// The institutions that answer for an open task with a running deadline and have said nothing of it since
  /// the body's meeting before.
  public func institutionsWithoutReport(
    for meeting: Meeting, on today: CalendarDay,
    among isMeant: (TaskStanding) -> Bool = { _ in true }
  ) -> [RecordID] {
    guard let since = meetingBefore(meeting, on: today)?.date else { return [] }
    var owing: Set<RecordID> = []
    var reported: Set<RecordID> = []
    for report in stateReports.rows where report.date > since && report.date <= today {
      reported.insert(report.institution)
    }
    for task in tasks.rows where !task.responsible.isEmpty {
      if let set = task.setOn, set > today { continue }
      if task.deadline == .unknown { continue }
      let standing = standing(of: task, on: today)
      if isClosed(standing) || !isMeant(standing) { continue }
      owing.formUnion(task.responsible)
    }
    return owing.subtracting(reported)
      .filter { id in
        guard let institution = institutions[id] else { return false }
        return institution.institutionKind != .collective
          && seats.rows.contains { $0.institution == id && $0.body == meeting.body }
      }
      .sorted()
  }

  /// The last meeting of the body that was held before another.
  public func meetingBefore(_ meeting: Meeting, on today: CalendarDay) -> Meeting? {
    meetings(of: meeting.body).last { $0.date < meeting.date && isHeld($0, on: today) }
  }

  /// Whether an item of the agenda is what is offered.
  private func covers(_ item: AgendaItem, _ offer: AgendaOffer) -> Bool {
    if let subject = offer.subject, item.subject == subject { return true }
    switch offer.reason {
    // One item without a meeting of its own stands for all minutes.
    case .minutes: return item.itemKind == .previousMinutes && item.subject == nil
    case .taskCheck: return item.itemKind == .taskCheck
    case .unfinished(let id):
      guard let old = agendaItems[id], old.subject == nil else { return false }
      return SearchText.folded(item.title) == SearchText.folded(old.title)
    case .reportOwed(let institution):
      return item.itemKind == .information && item.submittedBy == institution
        && item.subject == nil
    case .referred, .answerOwed, .answerCame, .lateTask: return false
    }
  }

  private func minutesOffers(for meeting: Meeting, on today: CalendarDay) -> [AgendaOffer] {
    meetings(of: meeting.body)
      .filter { $0.date < meeting.date && isHeld($0, on: today) && $0.state.awaitsApproval }
      .map {
        AgendaOffer(reason: .minutes($0.id), kind: .previousMinutes, subject: $0.id)
      }
  }

  private func taskOffers(for meeting: Meeting, on today: CalendarDay) -> [AgendaOffer] {
    guard meeting.body == settings.group else { return [] }
    let due = tasksInOrder.filter { task in
      if let set = task.setOn, set > today { return false }
      return isDue(standing(of: task, on: today), before: meeting)
    }
    if due.isEmpty { return [] }
    let late = due.filter { standing(of: $0, on: today).isOverdue }.map { task in
      AgendaOffer(
        reason: .lateTask(task.id), kind: .discussion, subject: task.id,
        submittedBy: task.responsible.count == 1 ? task.responsible.first : nil)
    }
    return [AgendaOffer(reason: .taskCheck, kind: .taskCheck)] + late
  }

  private func isDue(_ standing: TaskStanding, before meeting: Meeting) -> Bool {
    !isClosed(standing) && (standing.isOverdue || standing.due.map { $0 < meeting.date } ?? false)
  }

  /// The items of the last meeting that were not dealt with, and all of those cancelled since.
  private func unfinishedOffers(for meeting: Meeting, on today: CalendarDay) -> [AgendaOffer] {
    let last = meetingBefore(meeting, on: today)
    let cancelled = meetings(of: meeting.body).filter {
      $0.state == .cancelled && $0.date < meeting.date && $0.date >= last?.date ?? .distantPast
    }
    let left = last.map { undealtItems(of: $0) } ?? []
    let items = left + cancelled.flatMap { agenda(of: $0.id) }
    var titles: Set<String> = []
    return
      items
      .filter {
        ![.opening, .previousMinutes, .taskCheck, .anyOther, .closing].contains($0.itemKind)
      }
      .filter { titles.insert(SearchText.folded($0.title)).inserted }
      .map {
        AgendaOffer(
          reason: .unfinished($0.id), kind: $0.itemKind, subject: $0.subject,
          submittedBy: $0.submittedBy)
      }
  }

  /// The items of a held meeting that were never taken up, or left open; of one whose course nobody has
  /// noted nothing is known.
  private func undealtItems(of meeting: Meeting) -> [AgendaItem] {
    let agenda = agenda(of: meeting.id)
    guard agenda.contains(where: { $0.opened != nil }) else { return [] }
    let spoken = Set(
      entries(of: meeting.id).compactMap(\.item) + resolutions(of: meeting.id).compactMap(\.item))
    return agenda.filter { item in
      item.opened != nil
        ? item.closed == nil : item.conclusion == nil && !spoken.contains(item.id)
    }
  }

  private func itemOffers(for meeting: Meeting) -> [AgendaOffer] {
    let sorted = items.rows.sorted { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
    return sorted.compactMap { item in
      let reason: AgendaOffer.Reason
      var kind = AgendaItemKind.information
      switch item.state {
      case .referred where item.referredTo == meeting.body:
        reason = .referred(item.id)
        kind = .referred
      case .decided where item.referredTo == meeting.body && item.answer == nil:
        reason = .answerOwed(item.id)
      case .decided where item.body == meeting.body && item.answer != nil,
        .returned where item.body == meeting.body:
        reason = .answerCame(item.id)
      default: return nil
      }
      return AgendaOffer(
        reason: reason, kind: kind, subject: item.id, submittedBy: item.raisedBy)
    }
  }

  private func reportOffers(for meeting: Meeting, on today: CalendarDay) -> [AgendaOffer] {
    guard meeting.body == settings.group else { return [] }
    return institutionsWithoutReport(for: meeting, on: today) { isDue($0, before: meeting) }.map {
      AgendaOffer(reason: .reportOwed($0), kind: .information, submittedBy: $0)
    }
  }
}
