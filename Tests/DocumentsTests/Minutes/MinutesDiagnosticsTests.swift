import Coordination
import Documents
import Phrases
import Testing

@Suite("What minutes lack")
struct MinutesDiagnosticsTests {
  private func found(_ sample: SampleMeeting, isPublic: Bool = false) -> [MinutesDiagnostic] {
    MinutesDiagnostics(book: sample.book, meeting: sample.meeting, public: isPublic).found
  }

  @Test("What the sample lacks, entry by entry")
  func sample() {
    let found = found(SampleMeeting())
    #expect(
      found.map { "\($0.entry?.rawValue ?? "-") \($0.problem.word)" } == [
        "group-12-m9 noOwner", "group-12-m9 noDueDate", "group-12-m10 unknownName",
      ])
    #expect(
      self.found(SampleMeeting(), isPublic: true).map(\.problem) == [
        .unknownName("MFX"), .withheld(1), .withheld(2),
      ])
  }

  @Test("A verdict that asks for a new deadline")
  func deadlines() {
    var sample = SampleMeeting()
    var evaluation = sample.book.evaluations["t-1-e1"]!
    func problems() -> [MinutesProblem] {
      found(sample).filter { $0.record == "t-1-e1" }.map(\.problem)
    }
    #expect(problems().isEmpty)
    evaluation.newDeadline = nil
    sample.book.put(evaluation)
    #expect(problems() == [.evaluatedPartlyWithoutNewDeadline])
    evaluation.status = .notFulfilled
    sample.book.put(evaluation)
    #expect(problems() == [.evaluatedNotFulfilledWithoutNewDeadline])
    evaluation.status = .fulfilled
    sample.book.put(evaluation)
    #expect(problems().isEmpty)
    evaluation.evidence = nil
    evaluation.evidenceDate = nil
    sample.book.put(evaluation)
    #expect(problems() == [.fulfilledWithoutEvidence])
  }

  @Test("A partly fulfilled task whose deadline is still to come needs no new one")
  func timeLeft() {
    var sample = SampleMeeting()
    var task = sample.book.tasks["t-1"]!
    task.deadline = .date(CalendarDay(iso: "2015-06-30")!)
    sample.book.put(task)
    var evaluation = sample.book.evaluations["t-1-e1"]!
    evaluation.newDeadline = nil
    sample.book.put(evaluation)
    #expect(!found(sample).contains { $0.record == "t-1-e1" })
  }

  @Test("Votes, quorum and the head of the minutes")
  func meeting() {
    var sample = SampleMeeting()
    var resolution = sample.book.resolutions["group-12-1"]!
    resolution.presentAtVote = 2
    resolution.votesFor = nil
    sample.book.put(resolution)
    var meeting = sample.meeting
    meeting.authority = nil
    meeting.minuteTaker = nil
    meeting.verifiers = []
    sample.book.put(meeting)
    var mark = sample.book.attendance["a-molsa"]!
    mark.authorisation = nil
    sample.book.put(mark)
    let problems = found(sample).map(\.problem)
    for problem: MinutesProblem in [
      .noQuorum(present: 2, needed: 3), .noVote, .substituteWithoutAuthorisation, .noAuthority,
      .noMinuteTaker, .noVerifiers,
    ] {
      #expect(problems.contains(problem), "\(problem)")
    }
    #expect(!problems.contains(.noPresiding) && !problems.contains(.noAttendance))
    meeting.state = .planned
    sample.book.put(meeting)
    #expect(!found(sample).map(\.problem).contains(.noMinuteTaker))
  }

  @Test("An unknown command is told, a known one that was understood is not")
  func commands() {
    var sample = SampleMeeting()
    sample.entry(21, "group-12-i6", .note, "#aktion MFA sends the list")
    sample.entry(22, "group-12-i6", .note, "a plain note", typed: "#info a plain note")
    let commands = found(sample).filter { $0.problem.word == "unknownCommand" }
    #expect(commands.map(\.entry) == ["group-12-m21"])
  }

  @Test("The lines name what they are about")
  func sentences() {
    var sample = SampleMeeting()
    var evaluation = sample.book.evaluations["t-1-e1"]!
    evaluation.newDeadline = nil
    sample.book.put(evaluation)
    let diagnostic = found(sample).first { $0.record == "t-1-e1" }
    #expect(
      diagnostic?.sentence(Phrases(.english), book: sample.book)
        == "II.4: partly fulfilled, no new deadline")
    #expect(
      diagnostic?.sentence(Phrases(.czech), book: sample.book)
        == "II.4: splněno částečně, chybí nový termín")
  }
}
