import Testing

@testable import Coordination

/// Whole years of public holidays against a table written out by hand, and counts over them.
struct PublicHolidaysTests {
  /// The days of each year that the law names (Act 245/2000; Good Friday since 2016), and how many working
  /// days that leaves.
  private static let years: [(Int, [String], Int)] = [
    (
      2015,
      [
        "01-01", "04-06", "05-01", "05-08", "07-05", "07-06", "09-28", "10-28", "11-17", "12-24",
        "12-25", "12-26",
      ], 251
    ),
    (
      2016,
      [
        "01-01", "03-25", "03-28", "05-01", "05-08", "07-05", "07-06", "09-28", "10-28", "11-17",
        "12-24", "12-25", "12-26",
      ], 252
    ),
    (
      2024,
      [
        "01-01", "03-29", "04-01", "05-01", "05-08", "07-05", "07-06", "09-28", "10-28", "11-17",
        "12-24", "12-25", "12-26",
      ], 252
    ),
  ]

  @Test(arguments: 0..<years.count) func aWholeYearIsAsTheLawHasIt(_ index: Int) throws {
    let (year, written, working) = Self.years[index]
    let expected = Set(written.map { "\(year)-\($0)" })
    var found: Set<String> = []
    var count = 0
    var day = try #require(CalendarDay(year: year, month: 1, day: 1))
    while day.year == year {
      if WorkingDays.isCzechHoliday(day) { found.insert(day.iso) }
      if WorkingDays(holidays: .czech).isWorking(day) { count += 1 }
      day = day.adding(1, .days)
    }
    #expect(found == expected)
    #expect(count == working)
  }

  /// How many working days before which day, counted on a paper calendar.
  @Test(arguments: [
    // Over Easter: with Good Friday, without it, and in March.
    (10, "2024-04-08", "2024-03-21"), (10, "2015-04-08", "2015-03-24"),
    (10, "2016-04-01", "2016-03-16"),
    // Over Christmas and New Year.
    (10, "2016-01-11", "2015-12-23"), (15, "2016-01-11", "2015-12-16"),
    (10, "2024-01-08", "2023-12-20"),
  ])
  func limitsBeforeAMeetingAreCountedOverHolidays(_ count: Int, _ day: String, _ limit: String) {
    let days = WorkingDays(holidays: .czech)
    #expect(days.day(count, before: Sample.day(day)).iso == limit)
    #expect(days.count(from: Sample.day(limit), to: Sample.day(day)) == count)
  }

  @Test(arguments: [
    (10, "2015-12-18", "2016-01-06"), (10, "2024-03-22", "2024-04-09"),
    (10, "2015-03-30", "2015-04-14"),
  ])
  func limitsAfterADayAreCountedOverHolidays(_ count: Int, _ day: String, _ limit: String) {
    #expect(WorkingDays(holidays: .czech).day(count, after: Sample.day(day)).iso == limit)
  }
}
