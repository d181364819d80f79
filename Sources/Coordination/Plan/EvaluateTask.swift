/// Adds the group's verdict on a task at a meeting to the ledger.
public struct EvaluateTask: Change {
  /// The verdict; an id "new", sequence and previous status are filled in here.
  public var evaluation: Evaluation
  /// The agenda item under which the minutes get an entry of it; no entry where nil.
  public var entryUnder: RecordID?
  /// Whether the minutes of the meeting get an entry.
  public var entersMinutes: Bool

  /// Adds a verdict, with an entry in the minutes where asked.
  public init(_ evaluation: Evaluation, entersMinutes: Bool = false, under item: RecordID? = nil) {
    self.evaluation = evaluation
    self.entersMinutes = entersMinutes
    entryUnder = item
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    var evaluation = evaluation
    guard let task = book.tasks[evaluation.task] else {
      throw RuleViolation(evaluation, "task", .missingReference(evaluation.task))
    }
    guard let meeting = book.meetings[evaluation.meeting] else {
      throw RuleViolation(evaluation, "meeting", .missingReference(evaluation.meeting))
    }
    // An evaluation is dated by its meeting: before that day there is nothing to write down.
    if meeting.date > context.today {
      throw RuleViolation(evaluation, "meeting", .beforeMeeting(meeting.date))
    }
    let isCirculated = meeting.state.isCirculated
    if isCirculated && evaluation.corrects == nil {
      throw RuleViolation(evaluation, "meeting", .ledger)
    }
    let earlier = book.evaluations(of: task.id, on: meeting.date)
    evaluation.previous = book.verdict(of: earlier, isShownIn: evaluation)
    evaluation.sequence =
      (earlier.filter { $0.meeting == meeting.id }.map(\.sequence).max() ?? 0) + 1
    if evaluation.id == .new {
      evaluation.id = book.freshEvaluationID(of: task.id)
    } else if !book.isFree(evaluation.id) {
      throw RuleViolation(evaluation, "id", .idTaken)
    }
    var edits: [RecordEdit] = [.add(evaluation)]
    // What the members have been sent gets no entry that they have not seen.
    if entersMinutes && !isCirculated {
      var entry = book.nextEntry(of: meeting.id, under: entryUnder, at: context.now)
      entry.entryKind = .evaluation
      entry.subject = evaluation.id
      entry.text = evaluation.comment ?? task.number ?? task.id.rawValue
      entry.isRestricted = evaluation.restricted
      edits.append(.add(entry))
    }
    return edits
  }
}
