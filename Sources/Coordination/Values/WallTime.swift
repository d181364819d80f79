/// A time of day at a meeting's place, to the minute: what the clock on the wall shows.
public struct WallTime: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let minutes: Int16

  /// The hour, 0 to 23.
  public var hour: Int { Int(minutes) / 60 }
  /// The minute, 0 to 59.
  public var minute: Int { Int(minutes) % 60 }

  /// A time that a clock can show, or nil.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// Reads `10:02`, `9:30`, `9.30`, `1030` or `9`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 58 || $0 == 46 }) else {
      return nil
    }
    if parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1])
    {
      self.init(hour: hour, minute: minute)
    } else if parts.count == 1, text.count == 4, let number = Int(text) {
      self.init(hour: number / 100, minute: number % 100)
    } else if parts.count == 1, (1...2).contains(text.count), text.allSatisfy(\.isNumber),
      let hour = Int(text)
    {
      self.init(hour: hour, minute: 0)
    } else {
      return nil
    }
  }

  /// The form `10:02`.
  public var description: String {
    (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  /// How many minutes it is from this time to a later one on the same day.
  public func minutes(to other: WallTime) -> Int {
    Int(other.minutes) - Int(minutes)
  }

  public static func < (left: WallTime, right: WallTime) -> Bool {
    left.minutes < right.minutes
  }
}
