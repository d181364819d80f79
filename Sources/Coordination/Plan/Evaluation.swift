/// The group's verdict on a task at a meeting: added, never overwritten (rule 4 of the domain).
public struct Evaluation: Record {
  public static let kind = RecordKind.evaluation

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The task.
  public var task: RecordID = "unknown"
  /// The meeting; its day is the evaluation's.
  public var meeting: RecordID = "unknown"
  /// Its place among the task's evaluations at one meeting, from 1.
  public var sequence = 1
  /// The verdict.
  public var status = StatusCode.unchanged
  /// The verdict before it, nil before the first.
  public var previous: StatusCode?
  /// What was said.
  public var comment: String?
  /// What shows it.
  public var evidence: String?
  /// The day of the evidence: when the task was done, where it was.
  public var evidenceDate: CalendarDay?
  /// The value of the task's indicator.
  public var indicatorValue: String?
  /// Who did not agree, and why.
  public var dissent: String?
  /// A new deadline that the group granted.
  public var newDeadline: Deadline?
  /// The evaluation that this one corrects.
  public var corrects: RecordID?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Evaluation>] =
    [
      .field("task", \.task, .reference([.task]), required: true),
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("status", \.status, .status, required: true),
      .field("comment", \.comment, .longText),
      .field("evidence", \.evidence, .longText),
      .field("evidenceDate", \.evidenceDate, .day),
      .field("indicatorValue", \.indicatorValue, .text),
      .field("newDeadline", \.newDeadline, .deadline),
      .field("dissent", \.dissent, .longText),
      .field("corrects", \.corrects, .reference([.evaluation])),
      .field("restricted", \.isRestricted, .flag),
      .field("sequence", \.sequence, .integer, required: true, entered: false),
      .field("previous", \.previous, .status, entered: false),
    ] + provenanceFields
}
