/// A dated correction of closed minutes: what they say is never changed, an erratum says what is right.
public struct Erratum: Record {
  public static let kind = RecordKind.erratum

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting whose minutes it corrects.
  public var meeting: RecordID = "unknown"
  /// The day it was made.
  public var date: CalendarDay?
  /// What is right.
  public var text = ""
  /// The entry or resolution that it corrects.
  public var corrects: RecordID?
  /// The meeting that decided it.
  public var decidedAt: RecordID?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Erratum>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("date", \.date, .day),
      .field("text", \.text, .longText, required: true),
      .field("corrects", \.corrects, .reference([.entry, .resolution])),
      .field("decidedAt", \.decidedAt, .reference([.meeting])),
      .field("restricted", \.isRestricted, .flag),
    ] + provenanceFields
}

/// Adds an erratum to verified or approved minutes; one about something restricted is restricted too.
public struct AddErratum: Change {
  /// The erratum; an id "new" and the day are filled in here.
  public var erratum: Erratum

  /// Adds an erratum.
  public init(_ erratum: Erratum) {
    self.erratum = erratum
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    var erratum = erratum
    let date = erratum.date ?? context.today
    if date > context.today { throw RuleViolation(erratum, "date", .inFuture(date)) }
    erratum.date = date
    if let corrected = erratum.corrects.flatMap({ book.record($0) }), corrected.restricted {
      erratum.isRestricted = true
    }
    if !book.isFree(erratum.id) || erratum.id == .new { erratum.id = book.freshID(for: erratum) }
    return [.add(erratum)]
  }
}

extension Book {
  /// The errata of a meeting's minutes by day.
  public func errata(of meeting: RecordID) -> [Erratum] {
    errata.rows.filter { $0.meeting == meeting }.map { (NaturalOrder.key($0.id.rawValue), $0) }
      .sorted { ($0.1.date ?? .distantPast, $0.0) < ($1.1.date ?? .distantPast, $1.0) }.map(\.1)
  }

  func violations(of erratum: Erratum) -> [RuleViolation] {
    var check = RuleCheck(erratum)
    guard let meeting = meetings[erratum.meeting] else { return check.found }
    check.order("date", meeting.date, erratum.date)
    let corrected = erratum.corrects.flatMap { record($0) }
    let corrects = (corrected as? MinutesEntry)?.meeting ?? (corrected as? Resolution)?.meeting
    if let corrects, corrects != meeting.id { check.refuse("corrects", .otherMeeting(corrects)) }
    if corrected?.restricted ?? false, !erratum.isRestricted {
      check.refuse("restricted", .mustBeRestricted)
    }
    if let deciding = meetings[erratum.decidedAt] {
      check.order("decidedAt", meeting.date, deciding.date)
    }
    return check.found
  }
}
