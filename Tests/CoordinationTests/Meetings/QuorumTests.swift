import Testing

@testable import Coordination

struct QuorumTests {
  @Test(arguments: [
    (24, 1, 2, true, 13), (23, 1, 2, true, 12), (24, 1, 2, false, 12), (23, 1, 2, false, 12),
    (24, 2, 3, true, 17), (24, 2, 3, false, 16), (25, 2, 3, false, 17), (24, 1, 1, false, 24),
    (0, 1, 2, true, 1), (1, 1, 2, true, 1),
  ])
  func theShareIsCounted(base: Int, numerator: Int, denominator: Int, moreThan: Bool, needed: Int) {
    let settings = Settings().with {
      $0.quorumNumerator = numerator
      $0.quorumDenominator = denominator
      $0.quorumMoreThan = moreThan
    }
    #expect(settings.needed(of: base) == needed)
  }

  @Test func numbersOfADamagedFileStopNothing() {
    let settings = Settings().with {
      $0.quorumNumerator = .max
      $0.quorumDenominator = 0
    }
    #expect(settings.needed(of: 24) == 2401)
  }

  private func quorum(
    _ marks: [(RecordID, AttendanceState)], at time: String? = nil, base: QuorumBase = .allWithVote,
    _ change: (inout Attendance) -> Void = { _ in }
  ) -> Quorum {
    var book = Sample.book.with(Settings().with { $0.quorumBase = base })
    for (seat, state) in marks {
      book.put(
        Attendance.made(.made(from: "a-\(seat)")) {
          $0.meeting = "m2"
          $0.member = seat
          $0.state = state
          change(&$0)
        })
    }
    return book.quorum(of: book.meetings["m2"]!, at: time.map(Sample.time))
  }

  @Test func countsMembersWithAVote() {
    let quorum = quorum([("s-moi", .present), ("s-las", .present)])
    #expect(quorum == Quorum(members: 3, present: 1, needed: 2))
    #expect(!quorum.isReached)
  }

  @Test func remoteAndSubstitutedCountExcusedAndAbsentDoNot() {
    #expect(quorum([("s-moi", .remote), ("s-mfa", .substituted)]).isReached)
    #expect(quorum([("s-moi", .present), ("s-mfa", .excused), ("s-mls", .absent)]).present == 1)
  }

  @Test func theBaseMayBeThosePresent() {
    let some = quorum([("s-moi", .present)], base: .presentWithVote)
    #expect(some == Quorum(members: 3, present: 1, needed: 1) && some.isReached)
    #expect(!quorum([], base: .presentWithVote).isReached)
  }

  @Test func movesDuringTheMeeting() {
    let marks: [(RecordID, AttendanceState)] = [("s-moi", .present), ("s-mfa", .present)]
    func present(at time: String?) -> Int {
      quorum(marks, at: time) {
        if $0.member == "s-moi" { $0.from = Sample.time("10:15") }
        if $0.member == "s-mfa" { $0.to = Sample.time("11:00") }
      }.present
    }
    #expect(present(at: "10:14") == 1)
    #expect(present(at: "10:15") == 2)
    #expect(present(at: "10:59") == 2)
    #expect(present(at: "11:00") == 1)
    #expect(present(at: nil) == 2)
  }

  @Test func aMemberWhoGaveUpItsVoteLeavesTheBase() throws {
    let book = Sample.book
    let silent = try #require(book.seats["s-mls"]).with { $0.votes = false }
    let meeting = try #require(book.meetings["m2"])
    #expect(book.quorum(of: meeting).members == 3)
    #expect(book.with(silent).quorum(of: meeting).members == 2)
    let gone = silent.with {
      $0.votes = true
      $0.to = Sample.day("2014-11-30")
    }
    #expect(book.with(gone).quorum(of: meeting).members == 2)
  }
}
