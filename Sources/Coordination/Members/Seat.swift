/// A seat in a body: it belongs to an institution and is held, with or without a vote, for a time.
public struct Seat: Record {
  public static let kind = RecordKind.member

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The body it is a seat of.
  public var body: RecordID = "group"
  /// The institution it belongs to.
  public var institution: RecordID = "unknown"
  /// The office of whoever holds it, in English.
  public var office: String?
  /// The office in Czech.
  public var officeCs: String?
  /// The e-mail address of the office.
  public var email: String?
  /// The part it plays.
  public var role = Role.member
  /// Whether it has a vote.
  public var votes = true
  /// The first day it is held; from the body's beginning where not stated.
  public var from: CalendarDay?
  /// The last day it is held; until further notice where not stated.
  public var to: CalendarDay?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Seat>] =
    [
      .field("body", \.body, .reference([.body]), required: true),
      .field("institution", \.institution, .reference([.institution]), required: true),
      .choice("role", \.role),
      .field("votes", \.votes, .flag),
      .field("office", \.office, .text),
      .field("officeCs", \.officeCs, .text),
      .field("email", \.email, .email),
      .field("from", \.from, .day),
      .field("to", \.to, .day),
    ] + provenanceFields
}

extension Seat {
  /// The part a seat plays in its body.
  public enum Role: String, FixedWord {
    case chair, viceChair, secretary, member, guest

    /// Whether only one seat of a body can have it at a time.
    public var isSingle: Bool { self != .member && self != .guest }
  }

  /// Whether the seat is held on a day.
  public func isHeld(on day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// Whether the times of two seats have a day in common.
  func overlaps(_ other: Seat) -> Bool {
    let startsBeforeOtherEnds = from == nil || other.to == nil || from! <= other.to!
    let otherStartsBeforeEnd = other.from == nil || to == nil || other.from! <= to!
    return startsBeforeOtherEnds && otherStartsBeforeEnd
  }

  /// The office in a language, the English one where the other is not stated.
  public func office(in language: Language) -> String? {
    language == .czech ? officeCs ?? office : office
  }
}
