/// The statuses a group gives to tasks, in order, each with its sign and meaning.
public struct StatusScale: Hashable, Sendable {
  /// One status of a scale.
  public struct Status: Hashable, Sendable {
    /// The fixed word in files and machine output.
    public let code: StatusCode
    /// The sign in strips and lists, one column wide.
    public let sign: String
    /// The sign where the terminal has no Unicode, one letter.
    public let letter: String
    /// What the status does to the task.
    public let meaning: Meaning
    /// The English word.
    public let english: String
    /// The Czech word.
    public let czech: String
  }

  /// What a status does to a task, whatever it is called.
  public enum Meaning: String, CaseIterable, Sendable {
    /// Done: nothing is owed any more.
    case done
    /// Some of it is done; more is owed.
    case partial
    /// It is owed and was not done.
    case failed
    /// It is being done all the time.
    case ongoing
    /// The last verdict stays.
    case unchanged
    /// It is no longer asked for.
    case dropped
  }

  /// The statuses in the order a form offers them.
  public let statuses: [Status]

  /// Reads a scale from its lines `code;sign;letter;meaning;English;Czech`, leaving out malformed ones.
  public init(lines: [String]) {
    statuses = lines.compactMap(Self.status)
  }

  /// The lines that `init(lines:)` reads.
  public var lines: [String] {
    statuses.map {
      [$0.code.rawValue, $0.sign, $0.letter, $0.meaning.rawValue, $0.english, $0.czech]
        .joined(separator: ";")
    }
  }

  static func status(_ line: String) -> Status? {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, !parts[0].isEmpty, parts[1].count == 1, parts[2].count == 1,
      let meaning = Meaning(rawValue: parts[3]), !parts[4].isEmpty, !parts[5].isEmpty
    else { return nil }
    return Status(
      code: StatusCode(rawValue: parts[0]), sign: parts[1], letter: parts[2], meaning: meaning,
      english: parts[4], czech: parts[5])
  }

  /// The status of a code, or nil where the scale does not have it.
  public subscript(code: StatusCode) -> Status? {
    statuses.first { $0.code == code }
  }

  /// The scale of the Czech group's minutes.
  public static let czechDefault = StatusScale(lines: [
    "fulfilled;✓;F;done;fulfilled;splněno",
    "partly;◐;P;partial;partly fulfilled;splněno částečně",
    "notFulfilled;✗;N;failed;not fulfilled;nesplněno",
    "continuous;↻;C;ongoing;fulfilled continuously;plněno průběžně",
    "unchanged;·;.;unchanged;checked, unchanged;trvá",
    "cancelled;−;X;dropped;cancelled;zrušeno",
  ])
}

extension Settings {
  /// The scale of statuses that evaluations are made on.
  public var statusScale: StatusScale {
    scale == StatusScale.czechDefaultLines ? .czechDefault : StatusScale(lines: scale)
  }
}

extension StatusScale {
  static let czechDefaultLines = czechDefault.lines
}
