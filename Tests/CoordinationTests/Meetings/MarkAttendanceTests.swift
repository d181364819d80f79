import Testing

@testable import Coordination

struct MarkAttendanceTests {
  private let book = Sample.book

  private func marked(
    _ marks: [(MarkAttendance.Mark, String)], of seat: RecordID = "s-mfa"
  ) throws -> Attendance? {
    var book = book
    for (mark, time) in marks {
      book = try book.after(
        MarkAttendance(meeting: "m2", seat: seat, mark), Sample.context("2014-12-01", time))
    }
    #expect(book.attendance.count <= 1)
    return book.attendance(of: seat, at: "m2")
  }

  @Test(arguments: AttendanceState.allCases)
  func marksEveryState(state: AttendanceState) throws {
    let attendance = try #require(try marked([(.state(state), "10:00")]))
    #expect(attendance.state == state && attendance.from == nil && attendance.to == nil)
    #expect(book.violations(with: attendance) == [])
  }

  @Test func theSameMarkTwiceChangesNothing() throws {
    let book = try book.after(MarkAttendance(meeting: "m2", seat: "s-mfa", .state(.present)))
    let again = MarkAttendance(meeting: "m2", seat: "s-mfa", .state(.present))
    #expect(try again.edits(in: book, Sample.context()).isEmpty)
  }

  @Test func aLateArrivalIsPresentFromThen() throws {
    let attendance = try #require(try marked([(.arrived, "10:20")]))
    #expect(attendance.state == .present && attendance.from == Sample.time("10:20"))
    let excused = try #require(try marked([(.state(.excused), "9:00"), (.arrived, "10:20")]))
    #expect(excused.state == .present && excused.from == Sample.time("10:20"))
    let remote = try #require(try marked([(.state(.remote), "9:00"), (.arrived, "10:20")]))
    #expect(remote.state == .remote)
  }

  @Test func leavingKeepsTheArrival() throws {
    let attendance = try #require(try marked([(.arrived, "10:20"), (.left, "11:05")]))
    #expect(attendance.from == Sample.time("10:20") && attendance.to == Sample.time("11:05"))
    #expect(attendance.state == .present)
  }

  @Test func comingBackKeepsTheFirstPresence() throws {
    let attendance = try #require(
      try marked([
        (.state(.remote), "9:00"), (.left, "11:00"), (.arrived, "11:30"), (.left, "12:00"),
        (.arrived, "12:10"), (.arrived, "12:20"),
      ]))
    #expect(attendance.away == ["11:00-11:30", "12:00-12:10"])
    #expect(attendance.from == nil && attendance.to == nil && attendance.state == .remote)
    let presence = ["10:59", "11:00", "11:29", "11:30", "12:05", "12:10"].map {
      attendance.takesPart(at: Sample.time($0))
    }
    #expect(presence == [true, false, false, true, false, true])
    #expect(book.violations(with: attendance) == [])
    let late = try #require(
      try marked([(.arrived, "10:20"), (.left, "11:00"), (.arrived, "11:30")]))
    #expect(late.from == Sample.time("10:20") && late.away == ["11:00-11:30"])
  }

  @Test func whoTurnsRoundAtTheDoorWasNotAway() throws {
    let attendance = try #require(
      try marked([(.state(.present), "9:00"), (.left, "11:00"), (.arrived, "11:00")]))
    #expect(attendance.away == [] && attendance.to == nil && attendance.from == nil)
  }

  @Test func whoIsNotThereCannotLeave() {
    #expect(
      book.refusal(of: MarkAttendance(meeting: "m2", seat: "s-mfa", .left))
        == .of(.attendance, "m2-s-mfa", "to", .absent("s-mfa")))
    let excused = Attendance.made("a") {
      $0.meeting = "m2"
      $0.member = "s-mfa"
      $0.state = .excused
    }
    #expect(
      book.with(excused).refusal(of: MarkAttendance(meeting: "m2", seat: "s-mfa", .left))?.rule
        == .absent("s-mfa"))
  }

  @Test func aStateOutsideTheRoomForgetsTheTimes() throws {
    let excused = try #require(
      try marked([
        (.arrived, "10:20"), (.left, "11:05"), (.arrived, "11:10"), (.state(.excused), "12:00"),
      ]))
    #expect(excused.from == nil && excused.to == nil && excused.away == [])
    let remote = try #require(try marked([(.arrived, "10:20"), (.state(.remote), "12:00")]))
    #expect(remote.from == Sample.time("10:20"))
  }

  @Test func onlyASubstitutedSeatKeepsItsSubstitute() throws {
    let substituted = Attendance.made("a") {
      $0.meeting = "m2"
      $0.member = "s-mfa"
      $0.state = .substituted
      $0.substitute = "Head of Unit"
      $0.authorisation = "1 December"
    }
    let book = book.with(substituted)
    let present = try book.after(MarkAttendance(meeting: "m2", seat: "s-mfa", .state(.present)))
    #expect(present.attendance["a"]?.substitute == nil)
    #expect(present.attendance["a"]?.authorisation == nil)
    let left = try book.after(MarkAttendance(meeting: "m2", seat: "s-mfa", .left))
    #expect(left.attendance["a"]?.substitute == "Head of Unit")
  }

  @Test func aMarkIsTakenBack() throws {
    #expect(try marked([(.state(.present), "10:00"), (.state(nil), "10:01")]) == nil)
    let nothing = MarkAttendance(meeting: "m2", seat: "s-mfa", .state(nil))
    #expect(try nothing.edits(in: book, Sample.context()).isEmpty)
  }
}
