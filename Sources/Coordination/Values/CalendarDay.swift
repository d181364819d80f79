public import Foundation

/// A date without a time, in the Gregorian calendar: a day in the life of the group, not an instant.
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let packed: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(packed) / 10_000 }
  /// The month, 1 to 12.
  public var month: Int { Int(packed) / 100 % 100 }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed) % 100 }

  /// A day that exists in the calendar, or nil (there is no 30 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    packed = Int32(year * 10_000 + month * 100 + day)
  }

  /// Reads the form `2014-12-08`, and nothing else.
  public init?(iso text: String) {
    var text = text
    let fields: (Int, Int, Int)? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
        return nil
      }
      func number(_ range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
          let digit = Int(bytes[index]) - 48
          guard (0...9).contains(digit) else { return nil }
          value = value * 10 + digit
        }
        return value
      }
      guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
        return nil
      }
      return (year, month, day)
    }
    guard let (year, month, day) = fields else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that an instant falls on in a time zone (the present one unless told otherwise).
  public init(_ instant: Date, in zone: TimeZone = .current) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: instant)
    packed = Int32((parts.year ?? 1) * 10_000 + (parts.month ?? 1) * 100 + (parts.day ?? 1))
  }

  /// The form `2014-12-08`.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The ISO 8601 form.
  public var description: String { iso }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.packed < right.packed
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDay {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    if let utc = TimeZone(identifier: "UTC") { calendar.timeZone = utc }
    return calendar
  }()

  private static let first = CalendarDay(iso: "0001-01-01")!
  private static let last = CalendarDay(iso: "9999-12-31")!

  private var noon: Date {
    Self.calendar.date(
      from: DateComponents(year: year, month: month, day: day, hour: 12))
      ?? Date(timeIntervalSince1970: 0)
  }

  private init(noon: Date) {
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: noon)
    packed = Int32((parts.year ?? 1) * 10_000 + (parts.month ?? 1) * 100 + (parts.day ?? 1))
  }

  /// The day that many days, weeks, months or years later (earlier where negative).
  ///
  /// A month or year later of a day that the month lacks is the month's last day. There is nothing
  /// before the year 1 or after the year 9999.
  public func adding(_ count: Int, _ unit: Unit) -> CalendarDay {
    let component: Calendar.Component =
      switch unit {
      case .days: .day
      case .weeks: .weekOfYear
      case .months: .month
      case .years: .year
      }
    let steps = max(-4_000_000, min(4_000_000, count))
    guard let moved = Self.calendar.date(byAdding: component, value: steps, to: noon) else {
      return self
    }
    if moved < Self.first.noon { return Self.first }
    return moved > Self.last.noon ? Self.last : CalendarDay(noon: moved)
  }

  /// The unit of a span between two days.
  public enum Unit: Sendable {
    case days, weeks, months, years
  }

  /// How many days it is from this day to another (negative where the other is earlier).
  public func days(to other: CalendarDay) -> Int {
    Self.calendar.dateComponents([.day], from: noon, to: other.noon).day ?? 0
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    (Self.calendar.component(.weekday, from: noon) + 5) % 7 + 1
  }
}
