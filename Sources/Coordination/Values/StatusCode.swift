/// The fixed word of a task's status, one of the workspace's scale.
public struct StatusCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The word as files and machine output write it.
  public let rawValue: String

  /// Takes the word as it is; whether the scale has it is checked against the settings.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A literal of the source code.
  public init(stringLiteral value: String) {
    rawValue = value
  }

  /// The task has been done, in time or late.
  public static let fulfilled: StatusCode = "fulfilled"
  /// A part has been done.
  public static let partly: StatusCode = "partly"
  /// Nothing that counts has been done.
  public static let notFulfilled: StatusCode = "notFulfilled"
  /// It is being done all the time, as it should be.
  public static let continuous: StatusCode = "continuous"
  /// The group looked at it and left the last verdict as it was.
  public static let unchanged: StatusCode = "unchanged"
  /// The task is no longer asked for.
  public static let cancelled: StatusCode = "cancelled"
}
