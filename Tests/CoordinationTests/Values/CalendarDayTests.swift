import Foundation
import Testing

@testable import Coordination

struct CalendarDayTests {
  @Test(arguments: [
    (2014, 2, 29), (1900, 2, 29), (2014, 4, 31), (2014, 0, 1), (2014, 13, 1), (2014, 1, 0),
    (0, 1, 1), (10_000, 1, 1),
  ])
  func refusesADayThatDoesNotExist(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func knowsLeapYears() {
    #expect(CalendarDay(year: 2000, month: 2, day: 29)?.iso == "2000-02-29")
    #expect(CalendarDay(year: 2012, month: 2, day: 29)?.iso == "2012-02-29")
  }

  @Test(arguments: [
    "2014-12-8", "2014-13-01", "2014-02-30", "20141208", "2014/12/08", " 2014-12-08",
    "2014-12-08T", "+014-12-08", "２０14-12-08", "",
  ])
  func readsNothingButTheISOForm(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func isReadAndWritten() {
    let day = CalendarDay(iso: "0849-09-03")
    #expect(day?.year == 849 && day?.month == 9 && day?.day == 3)
    #expect(day?.description == "0849-09-03")
  }

  @Test(arguments: [
    ("2014-01-31", 1, "2014-02-28"), ("2012-01-31", 1, "2012-02-29"),
    ("2014-03-31", -1, "2014-02-28"), ("2014-11-30", 3, "2015-02-28"),
    ("2014-12-15", 1, "2015-01-15"),
  ])
  func monthsEndWhereTheMonthEnds(start: String, count: Int, end: String) {
    #expect(Sample.day(start).adding(count, .months).iso == end)
  }

  @Test func addsDaysWeeksAndYears() {
    let day = Sample.day("2012-02-29")
    #expect(day.adding(1, .days).iso == "2012-03-01")
    #expect(day.adding(-1, .weeks).iso == "2012-02-22")
    #expect(day.adding(1, .years).iso == "2013-02-28")
    #expect(day.adding(4, .years).iso == "2016-02-29")
  }

  @Test func staysWithinTheCalendar() {
    #expect(Sample.day("2014-12-01").adding(9000, .years).iso == "9999-12-31")
    #expect(Sample.day("2014-12-01").adding(-3000, .years).iso == "0001-01-01")
    #expect(Sample.day("9999-12-31").adding(1, .days).iso == "9999-12-31")
    #expect(Sample.day("2014-12-01").adding(.max, .days).iso == "9999-12-31")
  }

  @Test func knowsTheDayOfTheWeek() {
    #expect(Sample.day("2014-12-01").weekday == 1)
    #expect(Sample.day("2014-12-07").weekday == 7)
    #expect(Sample.day("2000-02-29").weekday == 2)
  }

  @Test func isOrderedAndCounted() {
    #expect(Sample.day("2008-06-30") < Sample.day("2008-08-20"))
    #expect(Sample.day("2009-01-01") > Sample.day("2008-12-31"))
    #expect(Sample.day("2008-06-30").days(to: Sample.day("2008-08-20")) == 51)
    #expect(Sample.day("2008-08-20").days(to: Sample.day("2008-06-30")) == -51)
  }

  @Test func comesFromAnInstantInAZone() throws {
    let instant = Date(timeIntervalSince1970: 1_417_388_400)  // 30 November 2014, 23:00 UTC
    let prague = try #require(TimeZone(identifier: "Europe/Prague"))
    let utc = try #require(TimeZone(identifier: "UTC"))
    #expect(CalendarDay(instant, in: utc).iso == "2014-11-30")
    #expect(CalendarDay(instant, in: prague).iso == "2014-12-01")
  }
}
