/// The text of a meeting's minutes as it stood at one step of their way: as it was sent round, verified, approved.
///
/// It is kept as it is; a further step keeps a further version.
public struct MinutesVersion: Record {
  public static let kind = RecordKind.minutesVersion

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting.
  public var meeting: RecordID = "unknown"
  /// Which of the meeting's versions it is, from 1.
  public var number = 1
  /// The day it was kept.
  public var day = CalendarDay(iso: "2000-01-01")!
  /// The step at which it was kept.
  public var stage = MinutesStage.draft
  /// The language of the text.
  public var language = Language.english
  /// The day until which members comment on it.
  public var commentsDue: CalendarDay?
  /// The text, a line each: "[12] …" is a numbered paragraph, a line without a number a heading.
  public var paragraphs: [String] = []
  /// Whether it holds restricted entries, so that it leaves every public export.
  public var isRestricted = false

  /// Whether it leaves every public export.
  public var restricted: Bool { isRestricted }

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<MinutesVersion>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true, entered: false),
      .field("number", \.number, .integer, required: true, entered: false),
      .field("day", \.day, .day, required: true, entered: false),
      .choice("stage", \.stage, entered: false),
      .choice("language", \.language, entered: false),
      .field("commentsDue", \.commentsDue, .day, entered: false),
      .field("paragraphs", \.paragraphs, .lines, entered: false),
      .field("restricted", \.isRestricted, .flag, entered: false),
    ] + provenanceFields
}

/// The steps at which a version of minutes is kept.
public enum MinutesStage: String, FixedWord {
  /// The draft, not sent round yet.
  case draft
  /// Sent to the members.
  case circulated
  /// Sent round again with the comments settled.
  case settled
  /// Signed by the verifiers.
  case verified
  /// Approved by a later meeting.
  case approved
}

extension Language: FixedWord {}

extension MinutesVersion {
  /// A line of the text: a numbered paragraph, or a heading without a number.
  public struct Part: Hashable, Sendable {
    /// The number of the paragraph, nil for a heading.
    public var number: Int?
    /// The words.
    public var text: String

    /// States a part.
    public init(number: Int? = nil, _ text: String) {
      self.number = number
      self.text = text
    }

    /// Reads a line as it is kept.
    public init(line: String) {
      self = Self.numbered(line) ?? Part(line)
    }

    /// Reads a line that begins with a number in brackets, nil where it does not.
    public static func numbered(_ line: String) -> Part? {
      guard line.first == "[" else { return nil }
      let digits = line.dropFirst().prefix { $0.isASCII && $0.isNumber }
      let rest = line.dropFirst(1 + digits.count)
      guard (1...6).contains(digits.count), let number = Int(digits), number > 0,
        rest.first == "]"
      else { return nil }
      return Part(number: number, String(rest.dropFirst()).trimmed)
    }

    /// The line as it is kept and printed.
    public var line: String { number.map { "[\($0)] \(text)" } ?? text }
  }

  /// The text in its parts.
  public var parts: [Part] { paragraphs.map { Part(line: $0) } }

  /// The words of a numbered paragraph, nil where there is none of that number.
  public func paragraph(_ number: Int) -> String? {
    parts.first { $0.number == number }?.text
  }
}

extension Book {
  /// The versions of a meeting's minutes that were kept, the first one first.
  public func versions(of meeting: RecordID) -> [MinutesVersion] {
    minutesVersions.rows.filter { $0.meeting == meeting }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The version that members comment on, nil where none was sent round.
  public func circulatedVersion(of meeting: RecordID) -> MinutesVersion? {
    versions(of: meeting).last { $0.stage == .circulated || $0.stage == .settled }
  }

  /// The number of a further version of a meeting's minutes.
  func nextVersionNumber(of meeting: RecordID) -> Int {
    unreserved(from: (versions(of: meeting).map(\.number).max() ?? 0) + 1) { "\(meeting)-v\($0)" }
  }
}
