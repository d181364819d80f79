/// Enters a line of the minutes as it was understood, with the record it makes; refused once the
/// minutes are verified, and where no meeting takes place.
public struct EnterLine: Change {
  /// The meeting.
  public var meeting: RecordID
  /// The agenda item it belongs to.
  public var item: RecordID?
  /// What the line was understood as.
  public var line: UnderstoodLine
  /// Whether the entry leaves every public export.
  public var restricted: Bool

  /// Enters an understood line.
  public init(
    _ line: UnderstoodLine, meeting: RecordID, item: RecordID?, restricted: Bool = false
  ) {
    self.line = line
    // What could not be seen does not come in, wherever the line was written.
    self.line.text = VisibleText.lines(line.text)
    self.line.typed = VisibleText.lines(line.typed)
    self.meeting = meeting
    self.item = item
    self.restricted = restricted
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let meeting = book.meetings[meeting] else {
      throw RuleViolation(
        kind: .meeting, record: self.meeting.rawValue, field: nil, rule: .notFound)
    }
    if [.verified, .approved, .cancelled, .postponed].contains(meeting.state) {
      throw RuleViolation(meeting, "state", .meetingState(meeting.state))
    }
    var entry = book.nextEntry(of: meeting.id, under: item, at: context.now)
    entry.text = line.text
    entry.typed = line.typed == line.text ? nil : line.typed
    entry.isRestricted = restricted
    if restricted && line.meaning.makesRecord {
      throw RuleViolation(entry, "restricted", .cannotBeRestricted)
    }
    switch line.meaning {
    case .note:
      return [.add(entry)]
    case .speech(let speaker):
      entry.entryKind = .speech
      entry.speaker = speaker
      return [.add(entry)]
    case .link:
      entry.entryKind = .link
      return [.add(entry)]
    case .decision(let verb):
      let resolution = nextResolution(verb, of: meeting, in: book, context)
      entry.entryKind = .decision
      entry.subject = resolution.id
      return [.add(resolution), .add(entry)]
    case .task(let who, let due):
      var task = PlanTask(id: book.freshID("\(meeting.id)-task-1"))
      task.measure = line.text
      task.responsible = who
      task.deadline = due ?? .unknown
      task.origin = meeting.id
      task.setOn = meeting.date
      entry.entryKind = .task
      entry.subject = task.id
      return [.add(task), .add(entry)]
    case .topic(let existing?):
      return try TakeUpItem(existing).edits(in: book, context)
    case .topic(nil):
      let number = book.nextItemNumber(of: meeting.id)
      var item = AgendaItem(id: book.freshID("\(meeting.id)-i\(number)"))
      item.meeting = meeting.id
      item.number = number
      item.title = line.text
      item.opened = context.now
      var edits = book.closingOpenItems(of: meeting.id, at: context.now)
      edits.append(.add(item))
      return edits
    case .gap:
      var gap = Gap(id: book.freshID("gap-\(line.text)"))
      gap.title = line.text
      gap.identifiedAt = meeting.id
      entry.entryKind = .gap
      entry.subject = gap.id
      return [.add(gap), .add(entry)]
    }
  }

  private func nextResolution(
    _ verb: OperativeVerb, of meeting: Meeting, in book: Book, _ context: ChangeContext
  ) -> Resolution {
    let number = book.nextResolutionNumber(of: meeting.id)
    var resolution = Resolution(id: book.freshID("\(meeting.id)-\(number)"))
    resolution.meeting = meeting.id
    resolution.number = number
    resolution.item = item
    resolution.verb = verb
    resolution.text = line.text
    if verb.hasAddressee {
      let (who, rest) = book.leadingInstitutions(line.text)
      if !who.isEmpty && !rest.isEmpty { (resolution.addressees, resolution.text) = (who, rest) }
    }
    resolution.time = context.now
    return book.withNumbersOfVote(resolution.structured)
  }
}

extension Book {
  /// A blank entry after the last one of a meeting.
  func nextEntry(
    of meeting: RecordID, under item: RecordID?, at time: WallTime
  ) -> MinutesEntry {
    let number = nextSequence(of: meeting)
    var entry = MinutesEntry(id: freshID("\(meeting)-m\(number)"))
    entry.meeting = meeting
    entry.item = item
    entry.sequence = number
    entry.time = time
    return entry
  }

  /// The resolution with the numbers that its vote was taken under, where somebody's attendance is marked.
  ///
  /// Numbers it has stay, unless they are to be counted `anew` in minutes not circulated yet.
  func withNumbersOfVote(_ resolution: Resolution, anew: Bool = false) -> Resolution {
    guard let meeting = meetings[resolution.meeting],
      resolution.presentAtVote == nil || (anew && !meeting.state.isCirculated),
      !attendance(of: meeting.id).isEmpty
    else { return resolution }
    var resolution = resolution
    let quorum = quorum(of: meeting, at: resolution.time)
    resolution.presentAtVote = quorum.present
    resolution.quorumNeeded = quorum.needed
    resolution.membersAtVote = quorum.members
    return resolution
  }
}
