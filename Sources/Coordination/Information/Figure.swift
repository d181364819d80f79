/// A figure as somebody published it; what is not known of it is shown as not stated.
public struct Figure: Record {
  public static let kind = RecordKind.figure

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The year or years it is for, as "2014" or "2010-2019".
  public var year = ""
  /// What was counted.
  public var indicator = ""
  /// What was counted, in Czech.
  public var indicatorCs: String?
  /// The value: mostly a number, sometimes words ("almost half").
  public var value = ""
  /// What the value is in.
  public var unit: String?
  /// How it divides, or a remark printed with it.
  public var breakdown: String?
  /// The day it was true on.
  public var asOf: CalendarDay?
  /// Who gave it.
  public var source: String?
  /// How it was counted.
  public var method: String?
  /// Of whom.
  public var population: String?
  /// Whether it may be compared with its series and added to it.
  public var comparable = true
  /// Why it may not.
  public var warning: String?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Figure>] =
    [
      .field("year", \.year, .text, required: true),
      .field("indicator", \.indicator, .text, required: true),
      .field("indicatorCs", \.indicatorCs, .text),
      .field("value", \.value, .text, required: true),
      .field("unit", \.unit, .text),
      .field("breakdown", \.breakdown, .longText),
      .field("asOf", \.asOf, .day),
      .field("source", \.source, .text),
      .field("method", \.method, .text),
      .field("population", \.population, .text),
      .field("comparable", \.comparable, .flag),
      .field("warning", \.warning, .longText),
      .field("restricted", \.isRestricted, .flag),
    ] + provenanceFields
}
