import Testing

@testable import Coordination

struct BookTests {
  @Test func keepsOneRecordPerId() {
    let book = Sample.book.with(Gap.made("t1") { $0.title = "Not a task" })
    #expect(book.kind(of: "t1") == .gap)
    #expect(book.tasks["t1"] == nil && book.gaps["t1"] != nil)
    #expect(book.taskNumbers["ii.4"] == [])
  }

  @Test func aRemovedRecordLeavesEveryIndex() {
    var book = Sample.book.with(Sample.evaluation("e", at: "m1"))
    #expect(book.allEvaluations(of: "t1").map(\.id) == ["e"])
    book.remove("e")
    book.remove("t1")
    book.remove("m2-i1")
    book.remove("not-there")
    #expect(book.allEvaluations(of: "t1").isEmpty && !book.has("e") && !book.has("t1"))
    #expect(book.agenda(of: "m2").map(\.id) == ["m2-i2"])
    #expect(book.record("t1") == nil && book.count(of: .task) == 0)
  }

  @Test func aMovedRecordChangesItsOwner() {
    let book = Sample.book.with(
      Sample.book.agendaItems["m2-i1"]!.with { $0.meeting = "m1" })
    #expect(book.agenda(of: "m1").map(\.id) == ["m2-i1"])
    #expect(book.agenda(of: "m2").map(\.id) == ["m2-i2"])
  }

  @Test func theSettingsStay() {
    var book = Sample.book.with(Settings().with { $0.meetingsPerYear = 3 })
    book.remove("settings")
    #expect(book.settings.meetingsPerYear == 3 && book.has("settings"))
  }

  @Test func everyKindIsKept() throws {
    var book = Book()
    for (index, kind) in RecordKind.allCases.enumerated() where kind != .settings {
      let record = kind.type.init(id: .made(from: "r\(index)"))
      book.put(record)
      #expect(book.record(record.id)?.kind == kind)
      #expect(book.records(of: kind).map(\.id) == [record.id] && book.count(of: kind) == 1)
    }
    for (index, kind) in RecordKind.allCases.enumerated() where kind != .settings {
      book.remove(.made(from: "r\(index)"))
      #expect(book.count(of: kind) == 0)
    }
  }

  @Test func everyChangeCountsUp() {
    var book = Sample.book
    let before = book.revision
    book.put(Gap(id: "g"))
    #expect(book.revision > before)
    let between = book.revision
    book.remove("not-there")
    #expect(book.revision == between)
    book.remove("g")
    #expect(book.revision > between)
  }

  @Test(arguments: MeetingState.allCases)
  func aMeetingIsHeldOrAheadSeenFromADay(state: MeetingState) {
    let meeting = Sample.meeting("mx", 9, "2014-12-01", state)
    let isOff = state == .cancelled || state == .postponed
    let before = Sample.day("2014-11-30")
    #expect(Sample.book.isAhead(meeting, on: before) == !isOff)
    #expect(!Sample.book.isHeld(meeting, on: before))
    #expect(Sample.book.isAhead(meeting, on: meeting.date) == state.isAhead)
    #expect(Sample.book.isHeld(meeting, on: meeting.date) == state.isHeld)
  }

  @Test func findsThePolicyInForce() {
    let book = Sample.book
    #expect(book.policyInForce(on: Sample.day("2008-01-22")) == nil)
    #expect(book.policyInForce(on: Sample.day("2008-01-23"))?.id == "ns-2008")
    #expect(book.policyInForce(on: Sample.day("2015-12-31"))?.id == "ns-2012")
    #expect(book.policyInForce(on: Sample.day("2016-01-01")) == nil)
  }

  @Test func findsTheMeetingsOfABody() {
    let book = Sample.book
    #expect(book.meetings(of: "group").map(\.id) == ["m1", "m2", "m3"])
    #expect(book.nextMeeting(of: "group", from: Sample.day("2014-12-02"))?.id == "m3")
    #expect(book.nextMeeting(of: "group", from: Sample.day("2014-01-01"))?.id == "m1")
    #expect(book.nextMeeting(of: "group", from: Sample.day("2014-05-12"))?.id == "m2")
    #expect(book.meetingsHeld(by: "group", in: 2014, until: Sample.today).map(\.id) == ["m1"])
    #expect(book.meetingsHeld(by: "group", in: 2014, until: Sample.day("2014-05-11")).isEmpty)
    let written = Sample.meeting("m4", 4, "2014-06-01", .approved).with {
      $0.meetingKind = .perRollam
    }
    #expect(
      book.with(written).meetingsHeld(by: "group", in: 2014, until: Sample.today).count == 1)
    #expect(book.subgroups(of: "group").map(\.id) == ["subgroup"])
  }
}
