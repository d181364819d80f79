import Testing

@testable import Coordination

struct WorkingDaysTests {
  private let czech = WorkingDays(holidays: .czech)
  private let plain = WorkingDays(holidays: .none)

  @Test func countsBackFromAMeeting() {
    #expect(czech.day(10, before: Sample.day("2014-12-08")).iso == "2014-11-24")
    // 17 November 2014 is a Monday and a public holiday.
    #expect(czech.day(15, before: Sample.day("2014-12-08")).iso == "2014-11-14")
    #expect(plain.day(15, before: Sample.day("2014-12-08")).iso == "2014-11-17")
  }

  @Test func countsForward() {
    #expect(czech.day(1, after: Sample.day("2014-12-23")).iso == "2014-12-29")
    #expect(plain.day(1, after: Sample.day("2014-12-23")).iso == "2014-12-24")
    #expect(czech.day(0, after: Sample.day("2014-12-06")).iso == "2014-12-06")
    #expect(czech.day(-3, after: Sample.day("2014-12-06")).iso == "2014-12-06")
  }

  @Test(arguments: [
    ("2014-04-21", true), ("2015-04-06", true), ("2014-04-06", false), ("2015-04-21", false),
    ("2008-03-24", true),
  ])
  func easterMondayMoves(day: String, isHoliday: Bool) {
    #expect(WorkingDays.isCzechHoliday(Sample.day(day)) == isHoliday)
  }

  @Test(arguments: [("2015-04-03", true), ("2016-03-25", false), ("2024-03-29", false)])
  func goodFridayIsFreeOnlyFrom2016(day: String, isWorking: Bool) {
    #expect(czech.isWorking(Sample.day(day)) == isWorking)
    #expect(plain.isWorking(Sample.day(day)))
  }

  @Test(arguments: [
    "2014-01-01", "2014-05-01", "2014-05-08", "2013-07-05", "2015-07-06", "2015-09-28",
    "2014-10-28", "2014-11-17", "2014-12-24", "2014-12-25", "2014-12-26",
  ])
  func fixedHolidaysAreFree(day: String) {
    #expect(Sample.day(day).weekday <= 5)
    #expect(!czech.isWorking(Sample.day(day)))
    #expect(plain.isWorking(Sample.day(day)))
  }

  @Test func weekendsAreFreeEverywhere() {
    #expect(!plain.isWorking(Sample.day("2014-12-06")))
    #expect(!plain.isWorking(Sample.day("2014-12-07")))
  }

  @Test func countsTheDaysBetween() {
    #expect(czech.count(from: Sample.day("2014-11-24"), to: Sample.day("2014-12-08")) == 10)
    #expect(czech.count(from: Sample.day("2014-12-23"), to: Sample.day("2014-12-28")) == 0)
    #expect(czech.count(from: Sample.day("2014-12-08"), to: Sample.day("2014-11-24")) == 0)
  }

  @Test func endsAtTheEdgeOfTheCalendar() {
    #expect(czech.day(10, before: Sample.day("0001-01-03")).iso == "0001-01-01")
    #expect(czech.day(10, after: Sample.day("9999-12-30")).iso == "9999-12-31")
  }
}
