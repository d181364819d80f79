import Testing

@testable import Coordination

struct DeadlineTests {
  @Test(arguments: [
    ("2014-06-30", Deadline.Kind.date), ("annual:06-30", .annual), ("annual:02-29", .annual),
    ("annual", .annual), ("continuous", .continuous), ("event:after the law is passed", .event),
    ("from:2008", .fromYear), ("unknown", .unknown),
  ])
  func everyFormRoundTrips(text: String, kind: Deadline.Kind) {
    #expect(Deadline(text)?.kind == kind)
    #expect(Deadline(text)?.text == text)
  }

  @Test(arguments: [
    "", "30.6.2014", "2014-02-30", "annual:", "annual:13-01", "annual:02-30", "annual:6-30",
    "event:", "from:", "from:08", "from:20081", "from:+200", "from:0200", "from:-200", "never",
  ])
  func refusesOtherForms(text: String) {
    #expect(Deadline(text) == nil)
  }

  @Test func fallsOnADayOfEachYear() {
    #expect(Deadline("annual:02-29")?.occurrence(in: 2012)?.iso == "2012-02-29")
    #expect(Deadline("annual:02-29")?.occurrence(in: 2013)?.iso == "2013-02-28")
    #expect(Deadline("annual")?.occurrence(in: 2013)?.iso == "2013-12-31")
    #expect(Deadline.continuous.occurrence(in: 2013) == nil)
    #expect(Deadline("annual:06-30")?.occurrence(in: 10_000) == nil)
  }
}
