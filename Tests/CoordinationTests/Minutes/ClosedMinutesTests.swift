import Testing

@testable import Coordination

/// What verified minutes say is closed; until then it can be corrected.
struct ClosedMinutesTests {
  private func parts(of meeting: RecordID) -> [any Record] {
    [
      MinutesEntry.made("p-entry") {
        $0.meeting = meeting
        $0.text = "Said"
      },
      Resolution.made("p-resolution") {
        $0.meeting = meeting
        $0.text = "the report"
      },
      Attendance.made("p-attendance") {
        $0.meeting = meeting
        $0.member = "s-mfa"
      },
      AgendaItem.made("p-item") {
        $0.meeting = meeting
        $0.number = 1
        $0.title = "Check of tasks"
      },
    ]
  }

  @Test(arguments: MeetingState.allCases)
  func everyPartIsRefused(state: MeetingState) {
    let book = Sample.book.with(Sample.meeting("mx", 9, "2014-12-01", state))
    let isClosed = state == .verified || state == .approved
    for (part, elsewhere) in zip(parts(of: "mx"), parts(of: "m2")) {
      let expected: RuleViolation? =
        isClosed ? .of(part.kind, part.id.rawValue, nil, .meetingState(state)) : nil
      for edit: RecordEdit in [
        .add(part), .remove(part), .replace(part, by: elsewhere), .replace(elsewhere, by: part),
      ] {
        #expect(refusal(of: [edit], in: book) == expected)
      }
    }
  }

  @Test func theMeetingItselfGoesOn() {
    let verified = Sample.meeting("mx", 9, "2014-12-01", .verified)
    let edits = [RecordEdit.replace(verified, by: verified.with { $0.state = .approved })]
    #expect(refusal(of: edits, in: Sample.book.with(verified)) == nil)
  }

  private func refusal(of edits: [RecordEdit], in book: Book) -> RuleViolation? {
    do throws(RuleViolation) {
      try book.checkMinutes(edits)
      return nil
    } catch {
      return error
    }
  }
}
