import Coordination
import Documents
import Phrases
import Testing

@Suite("Entries of the minutes read as sentences")
struct PrintedEntriesTests {
  /// A meeting with further entries under its item about shelters.
  private func text(
    in language: Language = .english, state: MeetingState = .circulated,
    public isPublic: Bool = false,
    _ entries: [(inout MinutesEntry) -> Void]
  ) -> String {
    var sample = SampleMeeting()
    for (place, fill) in entries.enumerated() {
      sample.put(RecordID(rawValue: "group-12-x\(place)")!) { (entry: inout MinutesEntry) in
        entry.meeting = "group-12"
        entry.item = "group-12-i4"
        entry.sequence = 500 + place
        entry.entryKind = .note
        fill(&entry)
      }
    }
    var meeting = sample.meeting
    meeting.state = state
    sample.book.put(meeting)
    return TextRenderer(width: 200).render(
      MinutesDocument(
        book: sample.book, meeting: meeting, language: language,
        today: CalendarDay(iso: "2014-12-15")!, public: isPublic
      ).document)
  }

  private let unread: [(inout MinutesEntry) -> Void] = [
    {
      $0.text = "#vote MFA yes"
      $0.typed = "#vote MFA yes"
    },
    {
      $0.text = "#agreed"
      $0.typed = "#agreed"
    },
    {
      $0.text = "Present+ the minister of nothing"
      $0.typed = $0.text
    },
    {
      $0.text = "s/nowhere/nothing/"
      $0.form = .failedCorrection
    },
  ]

  @Test("A note begins with a capital and ends with a full stop; an address stays as it is")
  func notes() {
    let shown = text([
      { $0.text = "dealt with without a debate" },
      { $0.text = "more at https://example.org/a" },
      {
        $0.text = "shelters are full"
        $0.entryKind = .speech
        $0.speaker = "mfa"
      },
      {
        $0.text = "no interpreters"
        $0.entryKind = .gap
      },
    ])
    #expect(shown.contains("\nDealt with without a debate.\n"))
    #expect(shown.contains("\nMore at https://example.org/a\n"))
    #expect(shown.contains("\nMFA: shelters are full.\n"))
    #expect(shown.contains("\nGap identified: no interpreters.\n"))
  }

  @Test("A draft shows as typed what was not understood")
  func draft() {
    let shown = text(state: .drafted, unread)
    #expect(shown.contains("To be seen to: “#vote MFA yes”."))
    #expect(shown.contains("To be seen to: “#agreed”."))
    #expect(shown.contains("To be seen to: “Present+ the minister of nothing”."))
    #expect(shown.contains("To be seen to: “s/nowhere/nothing/”."))
    #expect(text(in: .czech, state: .inSession, unread).contains("K doplnění: „#agreed“."))
  }

  @Test(
    "Minutes that go out hold no raw command and none of its words is lost",
    arguments: [(MeetingState.circulated, false), (.approved, false), (.drafted, true)])
  func sentRound(state: MeetingState, isPublic: Bool) {
    let shown = text(state: state, public: isPublic, unread)
    #expect(shown.contains("\nVote MFA yes.\n"))
    #expect(shown.contains("\nPresent: the minister of nothing.\n") && !shown.contains("Present+"))
    #expect(!shown.contains("#") && !shown.contains("Agreed") && !shown.contains("nowhere"))
  }

  @Test("Words that were meant to begin with a mark keep it")
  func escaped() {
    let shown = text([
      {
        $0.text = "#shelters was the slogan"
        $0.typed = "\\#shelters was the slogan"
      }
    ])
    #expect(shown.contains("\n#shelters was the slogan.\n"))
  }

  @Test("Those who had nothing to report one after another stand in one line")
  func nothing() {
    func silent(_ speaker: RecordID) -> (inout MinutesEntry) -> Void {
      {
        $0.entryKind = .speech
        $0.speaker = speaker
        $0.form = .nothingToReport
      }
    }
    let said: (inout MinutesEntry) -> Void = { $0.text = "a break" }
    let shown = text([silent("mfa"), silent("moh"), said, silent("molsa")])
    #expect(
      shown.contains("\nMFA, MoH: nothing to report.\n\nA break.\n\nMoLSA: nothing to report."))
    #expect(text(in: .czech, [silent("mfa")]).contains("\nMZV: bez příspěvku.\n"))
  }

  @Test("What was done about the sitting under no item opens the course")
  func opening() throws {
    let shown = text([
      {
        $0.item = nil
        $0.form = .agendaAdded
        $0.text = "Shelters in winter"
      }
    ])
    #expect(
      shown.contains(
        "Course of the meeting\n---------------------\n\nAdded to the agenda: Shelters in winter."))
    #expect(shown.ranges(of: "Added to the agenda").count == 1)
    #expect(!shown.contains("Outside the agenda"))
  }

  @Test("A vote by name begins its counts as a sentence")
  func question() {
    let shown = text([
      {
        $0.entryKind = .vote
        $0.text = "Meet in Brno?"
        $0.options = ["yes", "no"]
        $0.ballots = ["s-mfa=yes"]
      }
    ])
    #expect(shown.contains("Vote: Meet in Brno? Yes 1, no 0."))
  }
}
