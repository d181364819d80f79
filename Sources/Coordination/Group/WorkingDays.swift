/// Counts in working days: Monday to Friday, public holidays left out.
public struct WorkingDays: Sendable {
  /// Whose public holidays are left out.
  public let holidays: PublicHolidays

  /// Counts with the public holidays of a country.
  public init(holidays: PublicHolidays) {
    self.holidays = holidays
  }

  /// Tells whether offices are open on the day.
  public func isWorking(_ day: CalendarDay) -> Bool {
    day.weekday <= 5 && !(holidays == .czech && Self.isCzechHoliday(day))
  }

  /// The day that many working days before another; the day itself is not counted.
  public func day(_ count: Int, before day: CalendarDay) -> CalendarDay {
    step(count, from: day, by: -1)
  }

  /// The day that many working days after another; the day itself is not counted.
  public func day(_ count: Int, after day: CalendarDay) -> CalendarDay {
    step(count, from: day, by: 1)
  }

  /// How many working days lie after one day up to and including a later one; 0 where it is not later.
  public func count(from start: CalendarDay, to end: CalendarDay) -> Int {
    var count = 0
    var day = start
    while day < end && count < 10_000 {
      day = day.adding(1, .days)
      if isWorking(day) { count += 1 }
    }
    return count
  }

  private func step(_ count: Int, from start: CalendarDay, by direction: Int) -> CalendarDay {
    var day = start
    // A number written by hand may be any; forty years are walked, not eight thousand.
    var left = min(max(0, count), 10_000)
    while left > 0 {
      let next = day.adding(direction, .days)
      if next == day { break }
      day = next
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  private static let fixedHolidays: Set<Int> = [
    101, 501, 508, 705, 706, 928, 1028, 1117, 1224, 1225, 1226,
  ]

  /// Act 245/2000 on public holidays; Good Friday was added from 2016 on.
  static func isCzechHoliday(_ day: CalendarDay) -> Bool {
    if fixedHolidays.contains(day.month * 100 + day.day) { return true }
    guard day.month == 3 || day.month == 4, let easter = easterSunday(in: day.year) else {
      return false
    }
    return day == easter.adding(1, .days) || (day.year >= 2016 && day == easter.adding(-2, .days))
  }

  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 1876).
  static func easterSunday(in year: Int) -> CalendarDay? {
    let a = year % 19
    let (b, c) = year.quotientAndRemainder(dividingBy: 100)
    let (d, e) = b.quotientAndRemainder(dividingBy: 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = c.quotientAndRemainder(dividingBy: 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = (h + l - 7 * m + 114).quotientAndRemainder(dividingBy: 31)
    return CalendarDay(year: year, month: month, day: day + 1)
  }
}

extension Settings {
  /// Working days as the group counts them.
  public var workingDays: WorkingDays { WorkingDays(holidays: holidays) }
}
