import Testing

@testable import Coordination

/// Closed minutes are set right by a dated erratum, never by a change.
struct ErratumTests {
  private let closed = Sample.book.with(
    Sample.meeting("m1", 1, "2014-05-12", .approved),
    MinutesEntry.made("e1") {
      $0.meeting = "m1"
      $0.text = "Said"
    },
    MinutesEntry.made("e2") {
      $0.meeting = "m1"
      $0.sequence = 2
      $0.text = "Said in confidence"
      $0.isRestricted = true
    })

  private func erratum(_ fill: (inout Erratum) -> Void = { _ in }) -> Erratum {
    Erratum.made(.new) {
      $0.meeting = "m1"
      $0.text = "Eleven were present, not ten."
      fill(&$0)
    }
  }

  @Test func errataAreDatedAndInOrder() throws {
    var book = try closed.after(AddErratum(erratum()), Sample.context("2014-12-02"))
    book = try book.after(
      AddRecord(
        erratum {
          $0.date = Sample.day("2014-11-03")
          $0.corrects = "e1"
          $0.decidedAt = "m2"
        }), Sample.context("2014-12-02"))
    #expect(
      book.errata(of: "m1").map(\.date) == [Sample.day("2014-11-03"), Sample.day("2014-12-02")])
    #expect(Set(book.errata.rows.map(\.id)) == ["m1-erratum", "m1-erratum-2"])
    for erratum in book.errata.rows { #expect(book.violations(of: erratum) == []) }
  }

  @Test(arguments: MeetingState.allCases) func onlyClosedMinutesHaveErrata(
    _ state: MeetingState
  ) throws {
    let book = Sample.book.with(Sample.meeting("m1", 1, "2014-05-12", state))
    let edits = try AddErratum(erratum()).edits(in: book, Sample.context())
    if state == .verified || state == .approved {
      try book.checkMinutes(edits)
    } else {
      #expect(
        throws: RuleViolation.of(.erratum, "m1-erratum", "meeting", .meetingState(state))
      ) { try book.checkMinutes(edits) }
    }
  }

  @Test func anErratumIsAboutItsOwnMeetingAndNotBeforeIt() throws {
    func broken(_ fill: (inout Erratum) -> Void) -> [RuleViolation] {
      closed.with(
        MinutesEntry.made("other") {
          $0.meeting = "m2"
          $0.text = "x"
        }
      ).violations(
        with: erratum {
          $0.id = "x"
          fill(&$0)
        })
    }
    #expect(
      broken { $0.date = Sample.day("2014-05-11") }
        == [.of(.erratum, "x", "date", .endBeforeStart("2014-05-12"))])
    #expect(
      broken { $0.corrects = "other" } == [.of(.erratum, "x", "corrects", .otherMeeting("m2"))])
    #expect(
      broken { $0.corrects = "e2" } == [.of(.erratum, "x", "restricted", .mustBeRestricted)])
    #expect(
      closed.refusal(of: AddErratum(erratum { $0.date = Sample.day("2015-01-01") }))?.rule
        == .inFuture(Sample.day("2015-01-01")))
  }

  @Test func oneAboutSomethingRestrictedIsRestricted() throws {
    let book = try closed.after(AddErratum(erratum { $0.corrects = "e2" }))
    #expect(book.errata.rows.map(\.restricted) == [true])
  }
}
