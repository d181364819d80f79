/// A comment of an institution on circulated minutes, and how it was settled.
public struct MinutesComment: Record {
  public static let kind = RecordKind.comment

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting.
  public var meeting: RecordID = "unknown"
  /// The version of the minutes that it is about.
  public var version: RecordID?
  /// The number of the paragraph, nil for a comment on the whole.
  public var paragraph: Int?
  /// The institution that comments.
  public var institution: RecordID = "unknown"
  /// What it says.
  public var text: String?
  /// Whether the institution insists on it.
  public var isFundamental = false
  /// The wording of the paragraph that it proposes.
  public var proposed: String?
  /// The day it came.
  public var received: CalendarDay?
  /// How it was settled, nil while it is open.
  public var settlement: CommentSettlement?
  /// What the institution was answered: the reasoning of the settlement.
  public var answer: String?
  /// The day it was settled.
  public var settledOn: CalendarDay?
  /// Whether it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<MinutesComment>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("institution", \.institution, .reference([.institution]), required: true),
      .field("version", \.version, .reference([.minutesVersion])),
      .field("paragraph", \.paragraph, .integer),
      .field("text", \.text, .longText),
      .field("proposed", \.proposed, .longText),
      .field("fundamental", \.isFundamental, .flag),
      .field("received", \.received, .day),
      .optionalChoice("settlement", \.settlement),
      .field("answer", \.answer, .longText),
      .field("restricted", \.isRestricted, .flag),
      .field("settledOn", \.settledOn, .day, entered: false),
    ] + provenanceFields
}

/// How a comment on minutes is settled.
public enum CommentSettlement: String, FixedWord {
  case accepted, inPart, noted, explained, notAccepted

  /// Whether the institution is owed a reason.
  public var needsAnswer: Bool { self == .explained || self == .notAccepted }
}

extension MinutesComment {
  /// Whether nobody has settled it yet.
  public var isOpen: Bool { settlement == nil }

  /// Whether the institution insists on what was not accepted.
  public var isUnresolved: Bool { isFundamental && settlement == .notAccepted }

  /// What the institution said, without what was done about it.
  var asReceived: MinutesComment {
    var comment = self
    comment.settlement = nil
    comment.answer = nil
    comment.settledOn = nil
    comment.isRestricted = false
    comment.provenance = Provenance()
    comment.unknown = [:]
    return comment
  }

  /// Whether it holds something that only the secretary writes.
  var holdsSettlement: Bool { settlement != nil || answer != nil || settledOn != nil }
}

extension Book {
  /// The comments on a meeting's minutes: by paragraph, those on the whole last.
  public func comments(of meeting: RecordID) -> [MinutesComment] {
    comments.rows.filter { $0.meeting == meeting }.map { (NaturalOrder.key($0.id.rawValue), $0) }
      .sorted {
        ($0.1.paragraph ?? Int.max, $0.1.received ?? .distantPast, $0.0)
          < ($1.1.paragraph ?? Int.max, $1.1.received ?? .distantPast, $1.0)
      }.map(\.1)
  }

  /// Whether a comment came after the day until which members could comment.
  public func isLate(_ comment: MinutesComment) -> Bool {
    guard let received = comment.received else { return false }
    let last = minutesVersions[comment.version]?.number ?? Int.max
    let due = versions(of: comment.meeting).filter { $0.number <= last }.compactMap(\.commentsDue)
    return due.last.map { received > $0 } ?? false
  }

  /// The paragraph that a comment is about, in the words it was sent round in.
  public func paragraph(of comment: MinutesComment) -> String? {
    comment.paragraph.flatMap { minutesVersions[comment.version]?.paragraph($0) }
  }
}
