import Testing

@testable import Coordination

struct AttendanceRulesTests {
  private let book = Sample.book
  private let attendance = Attendance.made("a") {
    $0.meeting = "m2"
    $0.member = "s-mfa"
  }

  @Test func aSeatIsOfTheBodyOnThatDay() throws {
    #expect(book.violations(with: attendance) == [])
    #expect(
      book.violations(with: attendance.with { $0.member = "sub-las" })
        == [.of(.attendance, "a", "member", .notASeat("sub-las"))])
    let ended = try #require(book.seats["s-mfa"]).with { $0.to = Sample.day("2014-11-30") }
    #expect(
      book.with(ended).violations(with: attendance)
        == [.of(.attendance, "a", "member", .notASeat("s-mfa"))])
    #expect(book.with(ended).violations(with: attendance.with { $0.meeting = "m1" }) == [])
  }

  @Test func aSeatIsMarkedOnce() {
    let second = attendance.with { $0.id = "b" }
    #expect(
      book.with(attendance).violations(with: second)
        == [.of(.attendance, "b", "member", .taken(by: "a"))])
    #expect(book.with(attendance).violations(with: second.with { $0.meeting = "m1" }) == [])
  }

  @Test func aGuestIsSomebody() {
    let guest = attendance.with { $0.member = nil }
    #expect(
      book.violations(with: guest) == [.of(.attendance, "a", "member", .field(.required))])
    #expect(book.violations(with: guest.with { $0.person = "Expert" }) == [])
    #expect(book.violations(with: guest.with { $0.institution = "las" }) == [])
  }

  @Test(arguments: ["11:00", "11:00-", "11:30-11:00", "11:00-11:00", "11:00-11:30-12:00", "lunch"])
  func anAbsenceIsFromOneTimeToAnother(line: String) {
    #expect(
      book.violations(with: attendance.with { $0.away = ["9:00-9:05", line] })
        == [.of(.attendance, "a", "away", .field(.malformed(.lines)))])
  }

  @Test func leavesAfterComing() {
    let backwards = attendance.with {
      $0.from = Sample.time("10:00")
      $0.to = Sample.time("9:59")
    }
    #expect(
      book.violations(with: backwards) == [.of(.attendance, "a", "to", .endBeforeStart("10:00"))])
    #expect(book.violations(with: backwards.with { $0.to = Sample.time("10:00") }) == [])
  }
}
