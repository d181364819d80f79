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
    self.restricted = restricted || line.isRestricted
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let meeting = try book.meetingTakingLines(self.meeting)
    switch line.meaning {
    case .act(let act):
      return try ActOfLine(act, line, meeting, item, isRestricted: restricted)
        .edits(in: book, context)
    case .topic(let existing?):
      return try TakeUpItem(existing).edits(in: book, context)
    case .topic(nil):
      var edits = book.closingOpenItems(of: meeting.id, at: context.now)
      var item = book.newItem(line.text, of: meeting.id)
      item.opened = context.now
      edits.append(.add(item))
      return edits
    default: break
    }
    var entry = book.nextEntry(of: meeting.id, under: item, at: context.now)
    entry.isRestricted = restricted
    let (filled, made) = try book.filled(entry, by: line, context)
    var edits: [RecordEdit] = made.map { [.add($0)] } ?? []
    edits.append(.add(filled))
    if case .speech(let speaker) = line.meaning {
      edits += book.takingTurn(speaker, under: item)
    }
    return edits
  }
}

extension Book {
  /// A meeting whose minutes take lines; throws a `RuleViolation` where there is none, or they are closed.
  func meetingTakingLines(_ id: RecordID) throws(RuleViolation) -> Meeting {
    guard let meeting = meetings[id] else {
      throw RuleViolation(kind: .meeting, record: id.rawValue, field: nil, rule: .notFound)
    }
    if [.verified, .approved, .cancelled, .postponed].contains(meeting.state) {
      throw RuleViolation(meeting, "state", .meetingState(meeting.state))
    }
    return meeting
  }

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

  /// A blank agenda item behind the last one of a meeting.
  func newItem(_ title: String, of meeting: RecordID) -> AgendaItem {
    let number = nextItemNumber(of: meeting)
    var item = AgendaItem(id: freshID("\(meeting)-i\(number)"))
    item.meeting = meeting
    item.number = number
    item.title = title
    return item
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
