import Testing

@testable import Coordination

struct DayInputTests {
  private let input = DayInput(today: Sample.today)

  @Test(arguments: [
    ("2008-06-30", "2008-06-30"), ("30.6.2008", "2008-06-30"), ("30. 6. 2008", "2008-06-30"),
    ("30.06.2008", "2008-06-30"), ("30/6/2008", "2008-06-30"), ("30.6.08", "2008-06-30"),
    (" 30.6.2008. ", "2008-06-30"), ("30.6.", "2015-06-30"), ("30.6", "2015-06-30"),
    ("1.12.", "2014-12-01"), ("30.11.", "2015-11-30"), ("29.2.", "2016-02-29"),
    ("30 June 2008", "2008-06-30"), ("June 30, 2008", "2008-06-30"), ("30 Jun 2008", "2008-06-30"),
    ("30. června 2008", "2008-06-30"), ("30. ČERVNA 2008", "2008-06-30"),
    ("30. cervna 2008", "2008-06-30"), ("30. července 2008", "2008-07-30"),
    ("1. červenec 2008", "2008-07-01"), ("1. červen 2008", "2008-06-01"),
    ("24 December", "2014-12-24"), ("1. ledna", "2015-01-01"), ("30 June 08", "2008-06-30"),
    ("today", "2014-12-01"), ("dnes", "2014-12-01"), ("zítra", "2014-12-02"),
    ("Yesterday", "2014-11-30"), ("+3w", "2014-12-22"), ("+3t", "2014-12-22"),
    ("-10d", "2014-11-21"), ("+2m", "2015-02-01"), ("+1y", "2015-12-01"), ("+1r", "2015-12-01"),
  ])
  func reads(text: String, day: String) {
    #expect(input.day(text)?.iso == day)
  }

  @Test(arguments: [
    ("ledna", 1), ("února", 2), ("března", 3), ("dubna", 4), ("května", 5), ("června", 6),
    ("července", 7), ("srpna", 8), ("září", 9), ("října", 10), ("listopadu", 11), ("prosince", 12),
    ("January", 1), ("February", 2), ("March", 3), ("April", 4), ("May", 5), ("Sept", 9),
    ("October", 10), ("Nov", 11),
  ])
  func readsEveryMonth(word: String, month: Int) {
    #expect(input.day("2 \(word) 2013") == CalendarDay(year: 2013, month: month, day: 2))
  }

  @Test(arguments: [
    "", "30", "30.2.2008", "32.1.", "31.6.", "2008-6-30", "+3", "+w", "+3x", "+-3w", "--3d",
    "--9223372036854775808d", "+99999999999999999999d", "+10001d", "30 Junius 2008",
    "30 Marketing", "June 2008", "1.2.3.4", "soon", "in June",
  ])
  func refuses(text: String) {
    #expect(input.day(text) == nil)
  }

  @Test(arguments: [
    ("send the list by 30.6.2015", "send the list", "2015-06-30"),
    ("send the list by 30.6.", "send the list", "2015-06-30"),
    ("send the list until 30 June 2015.", "send the list", "2015-06-30"),
    ("send the list by 2015-06-30.", "send the list", "2015-06-30"),
    ("send the list by 2015-06-30.;", "send the list", "2015-06-30"),
    ("send the list by 2015-06-30,", "send the list", "2015-06-30"),
    ("zaslat seznam do 30. června 2015.", "zaslat seznam", "2015-06-30"),
    ("zaslat seznam DO 30.6.2015..", "zaslat seznam", "2015-06-30"),
    ("stand by the victims by +3w", "stand by the victims", "2014-12-22"),
  ])
  func takesTheDueDateOffTheEnd(text: String, words: String, due: String) {
    let taken = input.takingDueDate(from: text)
    #expect(taken.words == words)
    #expect(taken.due?.iso == due)
  }

  @Test(arguments: [
    "send the list", "stand by the victims", "by 30.6.2015", "what to do", "send by 30.6. or so",
    "zaslat do konce června",
  ])
  func leavesTheWordsWhereThereIsNoDueDate(text: String) {
    let taken = input.takingDueDate(from: " \(text) ")
    #expect(taken.words == text)
    #expect(taken.due == nil)
  }
}
