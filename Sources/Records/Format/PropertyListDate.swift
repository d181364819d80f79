import Foundation

/// The form that an instant has in an XML property list: `2014-12-08T09:30:00Z`.
enum PropertyListDate {
  /// An instant to the second, rounded down.
  static func text(of date: Date) -> String {
    let seconds = Int(
      max(-60_000_000_000, min(250_000_000_000, date.timeIntervalSince1970.rounded(.down))))
    let (days, time) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let second = time < 0 ? time + 86_400 : time
    let (year, month, day) = civil(daysSince1970: time < 0 ? days - 1 : days)
    return String(
      format: "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day, second / 3600,
      second / 60 % 60, second % 60)
  }

  /// The Gregorian day, counted in years that begin in March, so that a leap day comes last.
  private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// Reads the form with a year of four digits; what is out of its range is counted on, so that only
  /// writing it again tells whether it was a date.
  static func date(_ text: String) -> Date? {
    let parts = text.utf8.split(omittingEmptySubsequences: false) {
      "-T:Z".utf8.contains($0)
    }.map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 7, text.utf8.count == 20, let year = parts[0], let month = parts[1],
      let day = parts[2], let hour = parts[3], let minute = parts[4], let second = parts[5]
    else { return nil }
    let days = daysSince1970(year: year, month: month, day: day)
    return Date(
      timeIntervalSince1970: Double(days * 86_400 + hour * 3600 + minute * 60 + second))
  }

  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
