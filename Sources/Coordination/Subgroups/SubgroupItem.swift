/// A matter that a subgroup works on, and may refer up to the group.
public struct SubgroupItem: Record {
  public static let kind = RecordKind.item

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The body that works on it.
  public var body: RecordID = "subgroup"
  /// Its number in the body's list.
  public var number: Int?
  /// The English title.
  public var title = ""
  /// The Czech title.
  public var titleCs: String?
  /// What sort of matter it is.
  public var itemKind = SubgroupItemKind.question
  /// How far it has come.
  public var state = SubgroupItemState.open
  /// Who raised it.
  public var raisedBy: RecordID?
  /// The day it was raised.
  public var raisedOn: CalendarDay?
  /// The meeting at which it was raised or last discussed.
  public var meeting: RecordID?
  /// What it is about.
  public var text: String?
  /// The body it was referred to.
  public var referredTo: RecordID?
  /// The day it was referred.
  public var referredOn: CalendarDay?
  /// The meeting of the other body that decided on it.
  public var decidedAt: RecordID?
  /// What came back.
  public var answer: String?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<SubgroupItem>] =
    [
      .field("body", \.body, .reference([.body]), required: true),
      .field("number", \.number, .integer),
      .field("title", \.title, .text, required: true),
      .field("titleCs", \.titleCs, .text),
      .choice("kind", \.itemKind),
      .choice("state", \.state),
      .field("raisedBy", \.raisedBy, .reference([.institution])),
      .field("raisedOn", \.raisedOn, .day),
      .field("meeting", \.meeting, .reference([.meeting])),
      .field("text", \.text, .longText),
      .field("referredTo", \.referredTo, .reference([.body])),
      .field("referredOn", \.referredOn, .day),
      .field("decidedAt", \.decidedAt, .reference([.meeting])),
      .field("answer", \.answer, .longText),
    ] + provenanceFields
}

extension SubgroupItem {
  /// The title in a language, the English one where the other is not stated.
  public func title(in language: Language) -> String {
    language == .czech ? titleCs ?? title : title
  }
}

/// What sort of matter a subgroup works on.
public enum SubgroupItemKind: String, FixedWord {
  case question, proposal, information, caseReview, methodology
}

/// How far a subgroup's item has come.
public enum SubgroupItemState: String, FixedWord {
  case open, inDiscussion, referred, decided, returned, closed
}
