import Coordination
import Documents
import Testing

/// The lines of plain logs: times, writers, what bots say and who comes and goes.
struct LogTextTests {
  private func one(_ line: String) -> LoggedLine? { LogText(line, .meetbot).lines.first }

  @Test(arguments: [
    ("[12:03:44] <mfa> hello all", "12:03", "mfa"), ("12:03 <@mfa> hello all", "12:03", "mfa"),
    ("12:03 < mfa> hello all", "12:03", "mfa"), ("<mfa> hello all", "", "mfa"),
    ("12:03:44 <+mfa> hello all", "12:03", "mfa"), ("[12:03]<mfa> hello all", "12:03", "mfa"),
    ("2014-12-08 12:03:44 <mfa> hello all", "12:03", "mfa"),
    ("2014-12-08T12:03:44Z <mfa> hello all", "12:03", "mfa"),
    ("[2014-12-08T12:03:44.123+01:00] <mfa> hello all", "12:03", "mfa"),
    ("(12:03) <mfa>\thello all", "12:03", "mfa"), ("12:03  * mfa hello all", "12:03", "mfa"),
    ("[12:03:44] * mfa hello all", "12:03", "mfa"), ("12:03 [mfa] hello all", "12:03", "mfa"),
    ("12:03 <Jana Nová> hello all", "12:03", "Jana Nová"), ("hello all", "", ""),
    ("9:03 hello all", "09:03", ""),
  ])
  func timesAndWritersStandBeforeTheWords(line: String, time: String, who: String) throws {
    let read = try #require(one(line))
    #expect(read.text == "hello all" && read.number == 1)
    #expect(read.time?.description ?? "" == time && read.who ?? "" == who)
  }

  @Test(arguments: [
    "13:0:0", "2014-12-08 is the day", "12.30 lunch", "10:3 is the ratio", "25:00 no time", "12:30",
    "<http://a.example> address", "#topic 12:30 lunch",
  ])
  func whatIsNoTimeAndNoWriterIsWords(line: String) throws {
    #expect(try #require(one(line)) == LoggedLine(number: 1, text: line))
  }

  @Test func aTimeInALogWithoutTimesIsWords() {
    let log = LogText("<mfa> one\n<moi> two\n<mfa> three\n12:30 lunch\n", .meetbot)
    #expect(log.lines.last?.text == "12:30 lunch" && log.lines.last?.time == nil)
    #expect(
      LogText("* one\n* two\nthree\n", .w3c).lines.map(\.text) == ["* one", "* two", "three"])
  }

  @Test func theDayOfTheLogIsKnown() {
    #expect(LogText("2014-12-08 12:03 <a> b", .w3c).day == CalendarDay(iso: "2014-12-08"))
    #expect(LogText("12:03 <a> b", .w3c).day == nil)
  }

  @Test func whoComesAndGoesAndWhatBotsSayIsPassedOver() {
    let log = LogText(
      """
      12:00 -!- mfa [~x@host] has joined #porada
      12:00 --> jana (~j@host) has joined #porada
      12:00 *** jana sets mode
      12:01 * mfa is now known as mfa2
      12:01 <jana> jana has joined #porada
      12:01 <RRSAgent> logging to https://a.example
      12:01 <Zakim> mfa, you wanted to ask
      12:02 <zodbot> Meeting started
      12:02 <jana>
      12:03 <jana> mfa has left the door open
      12:03 <jana> has joined us
      12:04 <-- jana has quit (Quit: bye)
      """, .meetbot)
    #expect(log.passedOver.map(\.number) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 12])
    #expect(log.lines.map(\.text) == ["mfa has left the door open", "has joined us"])
    #expect(log.lines.map(\.number) == [10, 11])
  }

  @Test func lineEndsAndMarksOfEverySortAreRead() {
    let log = LogText("\u{FEFF}<a> one\r\n\r\n<b> two\r<c> three\n", .meetbot)
    #expect(log.lines.map(\.text) == ["one", "two", "three"])
    #expect(log.lines.map(\.number) == [1, 3, 4])
    #expect(LogText("", .w3c).lines.isEmpty && LogText(" \n\t\r\n", .w3c).passedOver.isEmpty)
  }

  @Test func wordsHeldVerbatimGoOnToTheirWritersClosingMark() {
    let text = """
      <sc> [[
      <sc>   one
      <mfa> q+
      <sc> two
      <sc> ]]
      <sc> after
      <sc> [[ one line ]]
      <sc> [[ never closed
      <sc> plain
      """
    let log = LogText(text, .w3c)
    #expect(
      log.lines.map(\.text) == [
        "[[\n  one\ntwo\n]]", "q+", "after", "[[ one line ]]", "[[ never closed", "plain",
      ])
    #expect(log.lines.map(\.number) == [1, 3, 6, 7, 8, 9])
    // In MeetBot's channels brackets are just words.
    #expect(LogText(text, .meetbot).lines.count == 9)
  }
}
