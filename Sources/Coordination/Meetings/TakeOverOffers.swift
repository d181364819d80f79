/// Takes offered items over into the agenda of a coming meeting, each where its kind usually stands.
public struct TakeOverOffers: Change {
  /// The meeting.
  public var meeting: RecordID
  /// The items as they are to read; their ids and numbers follow from the agenda.
  public var items: [AgendaItem]

  /// Takes items over into the agenda of a meeting.
  public init(_ meeting: RecordID, _ items: [AgendaItem]) {
    self.meeting = meeting
    self.items = items
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let held = book.meetings[meeting] else {
      throw RuleViolation(kind: .meeting, record: meeting.rawValue, field: nil, rule: .notFound)
    }
    guard held.state.isAhead || held.state == .postponed else {
      throw RuleViolation(held, "state", .meetingState(held.state))
    }
    var agenda = book.agenda(of: meeting)
    var book = book
    var added: Set<RecordID> = []
    for offered in items {
      var item = offered
      item.meeting = meeting
      if let subject = item.subject, let other = agenda.first(where: { $0.subject == subject }) {
        throw RuleViolation(item, "subject", .taken(by: other.id))
      }
      // Its number is that of its place in the end; the id needs one that nobody has had.
      item.number = book.nextItemNumber(of: meeting)
      item.id = book.freshID(for: item)
      book.put(item)
      added.insert(item.id)
      agenda.insert(item, at: Self.place(of: item.itemKind, in: agenda))
    }
    // Numbers that leave room are left as they are up to the first new item.
    var edits: [RecordEdit] = []
    var next = 1
    var isShifted = false
    for old in agenda {
      var item = old
      isShifted = isShifted || added.contains(item.id)
      if isShifted { item.number = next }
      next = item.number + 1
      if added.contains(item.id) {
        edits.append(.add(item))
      } else if item != old {
        edits.append(.replace(old, by: item))
      }
    }
    return edits
  }

  /// Where a further item of a kind stands: behind the last that usually comes no later.
  private static func place(of kind: AgendaItemKind, in agenda: [AgendaItem]) -> Int {
    agenda.lastIndex { rank($0.itemKind) <= rank(kind) }.map { $0 + 1 } ?? 0
  }

  private static func rank(_ kind: AgendaItemKind) -> Int {
    switch kind {
    case .opening: 0
    case .previousMinutes: 1
    case .taskCheck: 2
    case .information, .discussion, .referred: 3
    case .anyOther: 4
    case .closing: 5
    }
  }
}
