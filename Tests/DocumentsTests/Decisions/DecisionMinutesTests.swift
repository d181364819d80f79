import Coordination
import Documents
import Testing

@Suite("Decisions in minutes")
struct DecisionMinutesTests {
  private func text(
    _ sample: SampleMeeting, _ language: Language, of id: RecordID = "group-12"
  ) -> String {
    let document = MinutesDocument(
      book: sample.book, meeting: sample.book.meetings[id]!, language: language,
      today: CalendarDay(iso: "2014-12-15")!, public: false
    ).document
    return TextRenderer(width: 400).render(document)
  }

  private func sample(_ fill: (inout Resolution) -> Void) -> SampleMeeting {
    var sample = SampleMeeting()
    for resolution in sample.book.resolutions.rows { sample.book.remove(resolution.id) }
    sample.put("r") { (resolution: inout Resolution) in
      resolution.meeting = "group-12"
      resolution.item = "group-12-i3"
      resolution.number = 1
      resolution.verb = .approves
      resolution.text = "the plan"
      resolution.votesFor = 2
      resolution.votesAgainst = 1
      resolution.abstained = 0
      resolution.presentAtVote = 3
      resolution.quorumNeeded = 3
      resolution.majorityOf = 3
      resolution.majorityNeeded = 2
      fill(&resolution)
    }
    return sample
  }

  @Test("What came of the vote is said")
  func outcome() {
    let adopted = sample { $0.outcome = .adopted }
    #expect(text(adopted, .english).contains("Resolution 1/12: The group approves the plan."))
    #expect(
      text(adopted, .english).contains(
        "2 votes were needed to adopt it. The resolution was adopted."))
    #expect(
      text(adopted, .czech).contains("K přijetí bylo třeba 2 hlasů. Usnesení bylo přijato."))
    let rejected = sample { $0.outcome = .rejected }
    #expect(text(rejected, .english).contains("Proposed resolution: The group approves the plan."))
    #expect(text(rejected, .english).contains("The resolution was not adopted."))
    #expect(text(rejected, .czech).contains("Návrh usnesení: Skupina schvaluje"))
    #expect(text(rejected, .czech).contains("Usnesení nebylo přijato."))
    let invalid = sample { $0.outcome = .noQuorum }
    #expect(
      text(invalid, .english).contains("The vote is invalid: the group was not quorate."))
    #expect(
      text(invalid, .czech).contains(
        "Hlasování je neplatné: skupina nebyla usnášeníschopná."))
    let old = sample { $0.outcome = nil }
    #expect(!text(old, .english).contains("The resolution was"))
  }

  @Test("Only what was adopted is in the list of resolutions")
  func listOfResolutions() {
    #expect(text(sample { $0.outcome = .adopted }, .english).contains("List of resolutions"))
    #expect(!text(sample { $0.outcome = .rejected }, .english).contains("List of resolutions"))
  }

  @Test("Points are printed under each other, with their marks")
  func points() {
    let sample = sample {
      $0.text = "I. takes note of the report II. orders 1. MFA to send it"
      $0.points = "I. takes note of the report\nII. orders\n1. MFA to send it"
    }
    #expect(
      text(sample, .english).contains(
        """
        Resolution 1/12 The group:

          I. takes note of the report
          II. orders
             1. MFA to send it
        """))
  }

  @Test("Who voted how, who did not, and who did not agree")
  func names() {
    let sample = sample {
      $0.namedFor = ["s-moi", "s-molsa"]
      $0.namedAgainst = ["s-mfa"]
      $0.conflicted = ["s-moh"]
      $0.dissents = ["s-mfa: too late"]
      $0.outcome = .adopted
    }
    let english = text(sample, .english)
    #expect(english.contains("For: MoI, MoLSA. Against: MFA."))
    #expect(english.contains("Not voting because of a conflict of interest: MoH."))
    #expect(english.contains("Dissent (MFA): too late."))
    let czech = text(sample, .czech)
    #expect(czech.contains("Hlasování se pro střet zájmů neúčastní: MZd."))
    #expect(czech.contains("Odlišné stanovisko (MZV): too late."))
  }

  @Test("An institution with several seats is named with their roles")
  func severalSeats() {
    var sample = sample {
      $0.namedFor = ["s-chair", "s-mfa"]
      $0.namedAgainst = ["s-moi"]
    }
    sample.put("s-chair") { (seat: inout Seat) in
      seat.institution = "moi"
      seat.role = .chair
    }
    #expect(
      text(sample, .english).contains("For: MoI (chair), MFA. Against: MoI (executive vice-chair).")
    )
    #expect(text(sample, .czech).contains("Pro: MV (předseda), MZV."))
  }

  @Test("The list of resolutions prints points each on its line")
  func pointsInList() throws {
    let shown = text(
      sample {
        $0.text = "I. takes note II. orders"
        $0.points = "I. takes note\nII. orders"
        $0.outcome = .adopted
      }, .english)
    let list = try #require(shown.ranges(of: "List of resolutions").last)
    #expect(shown[list.upperBound...].contains("The group:"))
    #expect(!shown[list.upperBound...].contains("takes note II."))
  }

  @Test("An item that ended without a resolution says so even where nothing else was written")
  func noResolution() {
    var sample = SampleMeeting()
    sample.book.put(
      {
        var item = sample.book.agendaItems["group-12-i6"]!
        item.noResolution = true
        return item
      }())
    #expect(text(sample, .czech).contains("Projednáno, usnesení nebylo přijato."))
  }

  @Test("Who gave up its vote, and how many have one since")
  func voteless() {
    var sample = SampleMeeting()
    var mark = sample.book.attendance["a-molsa"]!
    mark.votelessFrom = WallTime("11:00")
    sample.book.put(mark)
    #expect(text(sample, .english).contains("without a vote from 11:00"))
    #expect(text(sample, .czech).contains("od 11:00 bez hlasovacího práva"))
    let meeting = sample.meeting
    let before = sample.book.quorum(of: meeting, at: WallTime("10:59"))
    let after = sample.book.quorum(of: meeting, at: WallTime("11:00"))
    #expect(before.members == after.members + 1 && before.present == after.present + 1)
  }

  private func voted() -> SampleMeeting {
    var sample = SampleMeeting()
    sample.put("w") { (meeting: inout Meeting) in
      meeting.ordinal = 21
      meeting.meetingKind = .perRollam
      meeting.date = CalendarDay(iso: "2014-09-15")!
      meeting.invited = CalendarDay(iso: "2014-09-01")
      meeting.votesDue = CalendarDay(iso: "2014-09-15")
      meeting.rule = "Article 7 of the Rules of Procedure"
      meeting.state = .drafted
    }
    sample.put("wr") { (resolution: inout Resolution) in
      resolution.meeting = "w"
      resolution.verb = .approves
      resolution.text = "the budget"
      resolution.votesFor = 3
      resolution.votesAgainst = 0
      resolution.abstained = 0
      resolution.outcome = .adopted
    }
    for seat: RecordID in ["s-moi", "s-mfa"] {
      sample.put(RecordID(rawValue: "b-\(seat)")!) { (ballot: inout WrittenBallot) in
        ballot.meeting = "w"
        ballot.resolution = "wr"
        ballot.member = seat
      }
    }
    return sample
  }

  @Test("A written vote since the last meeting is told of in the next minutes")
  func writtenVotes() {
    let english = text(voted(), .english)
    #expect(english.contains("Written votes since the last meeting"))
    #expect(english.contains("Written vote No. 21, 15 September 2014"))
    #expect(english.contains("Article 7 of the Rules of Procedure"))
    #expect(english.contains("2 of 3"))
    #expect(english.contains("Resolution 1/21: The group approves the budget."))
    #expect(english.contains("For: MoI, MFA."))
    #expect(english.contains("Silence counted as"))
    let czech = text(voted(), .czech)
    #expect(czech.contains("Hlasování per rollam od minulého jednání"))
    #expect(czech.contains("Hlasování per rollam č. 21, 15. září 2014"))
    #expect(czech.contains("Lhůta k hlasování:         15. září 2014"))
    #expect(!text(SampleMeeting(), .english).contains("Written votes"))
  }

  @Test("A written vote of before the last meeting is not told of again")
  func earlierVotes() {
    var sample = voted()
    var vote = sample.book.meetings["w"]!
    vote.date = CalendarDay(iso: "2014-06-01")!
    sample.book.put(vote)
    #expect(!text(sample, .english).contains("Written votes"))
  }

  @Test("The minutes of the written vote itself have no attendance")
  func ownMinutes() {
    let own = text(voted(), .english, of: "w")
    #expect(!own.contains("Attendance") && own.contains("2 of 3"))
    #expect(own.contains("Resolution 1/21: The group approves the budget."))
  }
}
