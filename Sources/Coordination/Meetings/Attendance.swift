/// Who sat on a seat, or came as a guest, at one meeting, and from when to when.
public struct Attendance: Record {
  public static let kind = RecordKind.attendance

  public var id: RecordID
  public var unknown: [String: PropertyValue] = [:]
  public var provenance = Provenance()

  /// The meeting.
  public var meeting: RecordID = "unknown"
  /// The seat; nil for a guest.
  public var member: RecordID?
  /// The institution a guest comes from.
  public var institution: RecordID?
  /// The office of whoever came, where it is not the seat's.
  public var person: String?
  /// Whether and how they took part.
  public var state = AttendanceState.present
  /// When they came; from the beginning where not stated.
  public var from: WallTime?
  /// When they left; at the end where not stated.
  public var to: WallTime?
  /// When they were out of the room in between, each as "11:00-11:30".
  public var away: [String] = []
  /// The office that substitutes for the seat's holder.
  public var substitute: String?
  /// The written authorisation of the substitute.
  public var authorisation: String?
  /// From when on the seat has given up its vote.
  public var votelessFrom: WallTime?

  public init(id: RecordID) {
    self.id = id
  }

  public static let fields: [Field<Attendance>] =
    [
      .field("meeting", \.meeting, .reference([.meeting]), required: true),
      .field("member", \.member, .reference([.member])),
      .field("institution", \.institution, .reference([.institution])),
      .field("person", \.person, .text),
      .choice("state", \.state),
      .field("from", \.from, .time),
      .field("to", \.to, .time),
      .field("substitute", \.substitute, .text),
      .field("authorisation", \.authorisation, .text),
      .field("away", \.away, .lines, entered: false),
      .field("votelessFrom", \.votelessFrom, .time),
    ] + provenanceFields
}

extension Attendance {
  /// The times at which it came or left, absences in between included, and gave up its vote.
  public var turns: [WallTime] {
    let absences = away.compactMap(Self.absence).flatMap { [$0.lowerBound, $0.upperBound] }
    return [from, to, votelessFrom].compactMap { $0 } + absences
  }

  /// From when to when a line of `away` says, nil where it says nothing of the kind.
  static func absence(_ line: String) -> Range<WallTime>? {
    let times = line.split(separator: "-", omittingEmptySubsequences: false).map { WallTime($0) }
    guard times.count == 2, let left = times[0], let back = times[1], left < back else {
      return nil
    }
    return left..<back
  }

  /// Whether they were out of the room at a time of day and came back later.
  func isAway(at time: WallTime) -> Bool {
    away.contains { Self.absence($0)?.contains(time) ?? false }
  }
}

/// Whether and how a member took part in a meeting.
public enum AttendanceState: String, FixedWord {
  case present, remote, substituted, excused, absent

  /// Whether the seat is taken and can vote.
  public var takesPart: Bool { self == .present || self == .remote || self == .substituted }
}
