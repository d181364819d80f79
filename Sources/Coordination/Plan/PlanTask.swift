/// A task: of a plan, of a resolution, or promised at a meeting. It may outlive its plan.
public struct PlanTask: Record {
  public static let kind = RecordKind.task

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The policy paper whose plan it is of.
  public var plan: RecordID?
  /// The number in its plan, as "II.4"; some tasks have none.
  public var number: String?
  /// What is to be done, in English.
  public var measure = ""
  /// What is to be done, in Czech.
  public var measureCs: String?
  /// Who answers for it: one institution, several, or a collective.
  public var responsible: [RecordID] = []
  /// Who helps.
  public var cooperating: [RecordID] = []
  /// Whether the responsible are only called upon, not ordered.
  public var calledUpon = false
  /// When it is due.
  public var deadline = Deadline.unknown
  /// What shows that it has been done.
  public var indicator: String?
  /// Money that goes with it, in whole crowns.
  public var amount: Int?
  /// The resolution, meeting or entry it came from.
  public var origin: RecordID?
  /// The point of the resolution it came from, as "II.1".
  public var point: String?
  /// The day it was set, where that is not its plan's beginning.
  public var setOn: CalendarDay?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<PlanTask>] =
    [
      .field("plan", \.plan, .reference([.policy])),
      .field("number", \.number, .text),
      .field("measure", \.measure, .longText, required: true),
      .field("measureCs", \.measureCs, .longText),
      .field("responsible", \.responsible, .references([.institution])),
      .field("cooperating", \.cooperating, .references([.institution])),
      .field("calledUpon", \.calledUpon, .flag),
      .field("deadline", \.deadline, .deadline, required: true),
      .field("indicator", \.indicator, .longText),
      .field("amount", \.amount, .integer),
      .field("setOn", \.setOn, .day),
      .field("origin", \.origin, .reference([.resolution, .meeting, .item, .entry])),
      .field("point", \.point, .text, entered: false),
    ] + provenanceFields
}

extension PlanTask {
  /// What is to be done, in a language, the English where the other is not stated.
  public func measure(in language: Language) -> String {
    language == .czech ? measureCs ?? measure : measure
  }
}

extension PlanTask {
  /// The number as it is compared: without case, nil where the task has none.
  var numberKey: String? { number?.lowercased() }
}
