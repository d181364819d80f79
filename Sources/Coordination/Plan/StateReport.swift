/// An institution's own report on the state of a task it answers for, kept beside the group's verdict.
public struct StateReport: Record {
  public static let kind = RecordKind.stateReport

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The task.
  public var task: RecordID = "unknown"
  /// The institution that reports.
  public var institution: RecordID = "unknown"
  /// The day it reported.
  public var date = CalendarDay(iso: "2000-01-01")!
  /// The state it claims.
  public var status = StatusCode.unchanged
  /// The state text.
  public var text: String?
  /// What shows it.
  public var evidence: String?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<StateReport>] =
    [
      .field("task", \.task, .reference([.task]), required: true),
      .field("institution", \.institution, .reference([.institution]), required: true),
      .field("date", \.date, .day, required: true),
      .field("status", \.status, .status, required: true),
      .field("text", \.text, .longText),
      .field("evidence", \.evidence, .longText),
      .field("restricted", \.isRestricted, .flag),
    ] + provenanceFields
}
