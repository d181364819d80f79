import Testing

@testable import Coordination

struct WallTimeTests {
  @Test(arguments: [
    ("9", "09:00"), ("10:02", "10:02"), ("9:30", "09:30"), ("9.30", "09:30"), ("0930", "09:30"),
    ("0:00", "00:00"), ("23:59", "23:59"),
  ])
  func isRead(text: String, time: String) {
    #expect(WallTime(text)?.description == time)
    #expect(WallTime(time)?.description == time)
  }

  @Test(arguments: [
    "24:00", "10:60", "10:2", "930", "25", "", ":30", "10:", "-1:30", "+1:30", "+130", "1 30",
    "10:02:03", "１０:02", "noon",
  ])
  func refusesWhatNoClockShows(text: String) {
    #expect(WallTime(text) == nil)
  }

  @Test func isOrderedAndCounted() {
    #expect(Sample.time("9:59") < Sample.time("10:00"))
    #expect(Sample.time("9:45").minutes(to: Sample.time("11:00")) == 75)
    #expect(WallTime(hour: 24, minute: 0) == nil && WallTime(hour: 0, minute: -1) == nil)
  }
}
