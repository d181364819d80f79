/// Moves a meeting on: convened, opened, closed, circulated, verified, approved, cancelled or postponed.
public struct MoveMeeting: Change {
  /// The meeting.
  public var meeting: RecordID
  /// What happens to it.
  public var step: Step
  /// Why it is postponed or cancelled, where that is said.
  public var reason: String?

  /// What can happen to a meeting.
  public enum Step: Hashable, Sendable {
    /// The invitation goes out.
    case convene
    /// The sitting begins.
    case open
    /// The sitting ends and the minutes are a draft.
    case close
    /// The draft goes to the members.
    case circulate
    /// The verifiers have signed.
    case verify
    /// A later meeting approves the minutes.
    case approve(at: RecordID?)
    /// It will not be held.
    case cancel
    /// It will be held on another day; the old one is kept.
    case postpone(to: CalendarDay)
  }

  /// Moves a meeting on.
  public init(_ meeting: RecordID, _ step: Step, reason: String? = nil) {
    self.meeting = meeting
    self.step = step
    self.reason = reason
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.meetings[meeting] else {
      throw RuleViolation(kind: .meeting, record: meeting.rawValue, field: nil, rule: .notFound)
    }
    var new = old
    switch step {
    case .convene:
      try from(old, .planned, .postponed, to: .convened)
      new.state = .convened
      new.invited = context.today
    case .open:
      try from(old, .planned, .convened, to: .inSession)
      // Nobody sits together in a written vote.
      if old.meetingKind == .perRollam {
        throw RuleViolation(
          old, "state", .stateCannotFollow("inSession", after: old.state.rawValue))
      }
      if old.date > context.today {
        throw RuleViolation(old, "date", .inFuture(old.date))
      }
      new.state = .inSession
      new.from = context.now
      new.to = nil
    case .close:
      try from(old, .inSession, to: .drafted)
      new.state = .drafted
      // A sitting that went past midnight has no end on its day.
      new.to = old.from.map { context.now < $0 } ?? false ? nil : context.now
    case .circulate:
      try from(old, .drafted, to: .circulated)
      new.state = .circulated
      new.circulated = context.today
    case .verify:
      try from(old, .circulated, to: .verified)
      new.state = .verified
    case .approve(let approving):
      try from(old, .drafted, .circulated, .verified, to: .approved)
      try check(approving, of: old, in: book, on: context.today)
      new.state = .approved
      new.approvedAt = approving
    case .cancel:
      try from(old, .planned, .convened, .postponed, to: .cancelled)
      new.state = .cancelled
      new.reason = reason
    case .postpone(let day):
      try from(old, .planned, .convened, .postponed, to: .postponed)
      if day <= old.date {
        throw RuleViolation(old, "date", .endBeforeStart(old.date.adding(1, .days).iso))
      }
      new.formerDates.append(old.date)
      new.date = day
      new.state = .planned
      new.invited = nil
      new.reason = reason
    }
    var edits: [RecordEdit] = [.replace(old, by: new)]
    // The sitting begins with its first item.
    if step == .open, let first = book.agenda(of: meeting).first, first.opened == nil {
      edits += try TakeUpItem(first.id).edits(in: book, context)
    }
    if step == .close {
      edits += book.closingOpenItems(of: meeting, at: context.now)
    }
    return edits
  }

  /// Minutes are approved by a later meeting of the same body that is held or in session.
  private func check(
    _ approving: RecordID?, of meeting: Meeting, in book: Book, on day: CalendarDay
  ) throws(RuleViolation) {
    let rule: Rule
    if let approving {
      guard let later = book.meetings[approving] else {
        throw RuleViolation(meeting, "approvedAt", .missingReference(approving))
      }
      if later.body != meeting.body {
        rule = .otherMeeting(later.body)
      } else if later.date <= meeting.date {
        rule = .endBeforeStart(meeting.date.adding(1, .days).iso)
      } else if later.date > day {
        rule = .inFuture(later.date)
      } else if !book.approves(later, on: day) {
        rule = .meetingState(later.state)
      } else {
        return
      }
    } else {
      rule = .field(.required)
    }
    throw RuleViolation(meeting, "approvedAt", rule)
  }

  private func from(
    _ meeting: Meeting, _ states: MeetingState..., to next: MeetingState
  ) throws(RuleViolation) {
    if !states.contains(meeting.state) {
      throw RuleViolation(
        meeting, "state",
        .stateCannotFollow(next.rawValue, after: meeting.state.rawValue))
    }
  }
}

/// Takes up an agenda item; the one before it is closed.
public struct TakeUpItem: Change {
  /// The agenda item.
  public var item: RecordID

  /// Takes up an agenda item.
  public init(_ item: RecordID) {
    self.item = item
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let next = book.agendaItems[item] else {
      throw RuleViolation(kind: .agendaItem, record: item.rawValue, field: nil, rule: .notFound)
    }
    var edits = book.closingOpenItems(of: next.meeting, at: context.now, except: item)
    var taken = next
    taken.opened = next.opened ?? context.now
    taken.closed = nil
    if taken != next { edits.append(.replace(next, by: taken)) }
    return edits
  }
}

/// Moves an agenda item one place up or down.
public struct MoveAgendaItem: Change {
  /// The agenda item.
  public var item: RecordID
  /// Whether it moves up, towards the beginning.
  public var up: Bool

  /// Moves an agenda item one place.
  public init(_ item: RecordID, up: Bool) {
    self.item = item
    self.up = up
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let moved = book.agendaItems[item] else {
      throw RuleViolation(kind: .agendaItem, record: item.rawValue, field: nil, rule: .notFound)
    }
    let agenda = book.agenda(of: moved.meeting)
    guard let place = agenda.firstIndex(where: { $0.id == item }) else { return [] }
    let target = up ? place - 1 : place + 1
    guard agenda.indices.contains(target) else { return [] }
    var first = moved
    var second = agenda[target]
    (first.number, second.number) = (second.number, first.number)
    return [.replace(moved, by: first), .replace(agenda[target], by: second)]
  }
}

extension Book {
  /// Closes the agenda items of a meeting that are being dealt with.
  func closingOpenItems(
    of meeting: RecordID, at time: WallTime, except: RecordID? = nil
  ) -> [RecordEdit] {
    agenda(of: meeting).filter { $0.id != except && $0.opened != nil && $0.closed == nil }.map {
      var closed = $0
      closed.closed = max(time, $0.opened ?? time)
      return .replace($0, by: closed)
    }
  }
}
