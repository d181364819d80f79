import Coordination
import Documents
import Testing

@Suite("What is doubtful in typed lines")
struct LineProblemsTests {
  private func problems(_ fill: (inout MinutesEntry) -> Void) -> [MinutesProblem] {
    var sample = SampleMeeting()
    var entry = MinutesEntry(id: "group-12-m99")
    entry.meeting = sample.meeting.id
    entry.sequence = 99
    fill(&entry)
    sample.book.put(entry)
    return MinutesDiagnostics(book: sample.book, meeting: sample.meeting).found
      .filter { $0.record == entry.id }.map(\.problem)
  }

  @Test("A correction that found nothing, a command that was kept as words, an open vote")
  func lines() {
    #expect(
      problems {
        $0.text = "s/a/b/"
        $0.form = .failedCorrection
      } == [.failedCorrection("s/a/b/")])
    #expect(problems { $0.text = "#vote MFA yes" } == [.notUnderstood("#vote MFA yes")])
    #expect(problems { $0.text = "#frobnicate x" } == [.unknownCommand("frobnicate")])
    #expect(
      problems {
        $0.entryKind = .vote
        $0.text = "Now?"
        $0.isOpen = true
      } == [.openVote])
    #expect(problems { $0.text = "plain words" } == [])
  }

  @Test("Plain words are not doubted because a round goes on now")
  func round() {
    var sample = SampleMeeting()
    var item = sample.book.agenda(of: sample.meeting.id)[0]
    item.opened = WallTime("10:00")
    item.closed = nil
    item.round = sample.book.seats.rows.filter { $0.body == sample.meeting.body }.map(\.id)
    sample.book.put(item)
    var entry = MinutesEntry(id: "group-12-m99")
    entry.meeting = sample.meeting.id
    entry.sequence = 99
    entry.text = "plain words"
    sample.book.put(entry)
    let found = MinutesDiagnostics(book: sample.book, meeting: sample.meeting).found
    #expect(!found.contains { $0.record == entry.id })
    item.closed = WallTime("10:30")
    sample.book.put(item)
    let after = MinutesDiagnostics(book: sample.book, meeting: sample.meeting).found
    #expect(after.contains { $0.record == item.id && $0.problem.word == "unheard" })
  }
}
