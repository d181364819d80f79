/// Makes tasks of what a resolution orders or asks for: one for each point, none twice.
///
/// Each has who is to do it and by when from the words, leads back to the resolution, and gets an entry
/// in the minutes while these are open.
public struct TasksFromResolution: Change {
  /// The resolution.
  public var resolution: RecordID

  /// Makes tasks of what a resolution asks for.
  public init(_ resolution: RecordID) {
    self.resolution = resolution
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    let (resolution, meeting) = try book.resolutionToVoteOn(resolution)
    if !resolution.isAdopted { throw RuleViolation(resolution, "outcome", .notAdopted) }
    let orders = book.orders(of: resolution)
    if orders.isEmpty { throw RuleViolation(resolution, "text", .ordersNothing) }
    let made = Set(book.tasks(from: resolution.id).map(\.point))
    let missing = orders.filter { !made.contains($0.point) }
    if missing.isEmpty { throw RuleViolation(resolution, nil, .tasksMade) }
    var edits: [RecordEdit] = []
    var book = book
    for order in missing {
      let task = book.task(of: order, in: resolution, at: meeting)
      edits.append(.add(task))
      book.put(task)
      if meeting.state.closesMinutes { continue }
      var entry = book.nextEntry(of: meeting.id, under: resolution.item, at: context.now)
      if meeting.state != .inSession { entry.time = nil }
      entry.entryKind = .task
      entry.text = task.measure
      entry.subject = task.id
      edits.append(.add(entry))
      book.put(entry)
    }
    return edits
  }
}

extension Book {
  fileprivate func task(
    of order: ResolutionOrder, in resolution: Resolution, at meeting: Meeting
  ) -> PlanTask {
    var task = PlanTask(id: freshID("\(resolution.id)-task-\(order.point ?? "1")"))
    task.measure = order.words
    task.responsible = order.who
    task.calledUpon = order.verb == .callsUpon
    task.deadline = order.deadline ?? .unknown
    task.origin = resolution.id
    task.point = order.point
    task.setOn = meeting.date
    return task
  }
}
