import Coordination
import Demonstration
import Documents
import Testing

@Suite("Minutes")
struct MinutesDocumentTests {
  private static let today = CalendarDay(iso: "2014-12-15")!

  private func document(
    _ sample: SampleMeeting = SampleMeeting(), _ language: Language = .english,
    isPublic: Bool = false, of id: RecordID = "group-12"
  ) -> Document {
    MinutesDocument(
      book: sample.book, meeting: sample.book.meetings[id]!, language: language,
      today: Self.today, public: isPublic
    ).document
  }

  private func text(_ document: Document, width: Int = 100) -> String {
    TextRenderer(width: width).render(document)
  }

  private func headings(_ document: Document, _ level: Int) -> [String] {
    document.blocks.compactMap {
      if case .heading(level, let words) = $0 { words.plain } else { nil }
    }
  }

  @Test("The parts come in the order of Czech minutes")
  func order() {
    #expect(
      headings(document(), 2) == [
        "Attendance", "Presiding and quorum", "Changes of membership", "Opening", "Agenda",
        "Course of the meeting", "Next meeting", "Recorded, verified, approved", "Annexes",
      ])
    #expect(
      headings(document(SampleMeeting(), .czech), 2) == [
        "Účast", "Předsedající a usnášeníschopnost", "Změny v členství", "Zahájení",
        "Program jednání", "Průběh jednání", "Příští jednání",
        "Vyhotovení, ověření a schválení zápisu",
        "Přílohy",
      ])
  }

  @Test("Everybody stands in their place")
  func attendance() {
    #expect(
      headings(document(), 3).prefix(5) == [
        "Present with a vote", "Present without a vote", "Guests", "Excused", "Authorisations",
      ])
    let shown = text(document(), width: 200)
    #expect(shown.contains("substitutes for: Head of Unit"))
    #expect(shown.contains("- MoLSA: desk officer – letter of 5 December 2014"))
    #expect(shown.contains("remotely, from 10:20"))
    #expect(shown.contains("- Ministry of Health (MoH), Head of Unit"))
    #expect(!shown.contains("Absent without excuse"))
  }

  @Test("Where nobody with a vote came, it says nobody")
  func nobody() {
    var sample = SampleMeeting()
    for id in ["a-moi", "a-molsa", "a-mfa"] as [RecordID] { sample.book.remove(id) }
    #expect(text(document(sample)).contains("Present with a vote: nobody"))
    #expect(
      text(document(sample, .czech)).contains("Přítomni s hlasovacím právem: nikdo"))
  }

  @Test("A seat that was not marked is neither excused nor absent")
  func unmarked() {
    var sample = SampleMeeting()
    sample.book.remove("a-moh")
    let shown = text(document(sample))
    #expect(shown.contains("Attendance not stated\n\n- Ministry of Health (MoH), Head of Unit"))
    #expect(!shown.contains("Absent without excuse") && !shown.contains("Excused"))
  }

  @Test("The quorum is told as it moved")
  func quorum() {
    let english = text(document(), width: 200)
    #expect(english.contains("Members with a vote:    4"))
    #expect(
      english.contains(
        "The group was not quorate. Present with a vote later: 3 from 10:20."
          + " From 10:20 it was quorate."))
    #expect(
      text(document(SampleMeeting(), .czech), width: 200).contains(
        "Skupina nebyla usnášeníschopná. V průběhu jednání: od 10:20 přítomno 3."
          + " Od 10:20 byla usnášeníschopná."))
  }

  @Test("Decisions are numbered resolutions with their votes, tasks a table")
  func business() {
    let shown = text(document(), width: 200)
    #expect(
      shown.contains(
        "Resolution 3/12: The group orders the MoLSA to report on shelters by 31 Jan 2015."))
    #expect(shown.contains("Vote (for : against : abstained): 3 : 0 : 0. Present 3, needed 3."))
    #expect(shown.contains("Propose how shelters are financed  MoLSA        31 Jan 2015"))
    #expect(shown.contains("La Strada: shelters are full since October."))
    #expect(
      text(document(SampleMeeting(), .czech), width: 200).contains(
        "Usnesení 1/12: Skupina bere na vědomí the report of La Strada."))
  }

  @Test("The check of tasks shows each verdict once")
  func check() {
    let shown = text(document(), width: 300)
    #expect(shown.contains("list of courses (14 Nov 2014)"))
    #expect(shown.contains("II.4 – Dissent: La Strada: not fulfilled"))
    #expect(shown.components(of: "courses are missing") == 1)
  }

  @Test("An item without a resolution says so, one whose resolution is withheld does not")
  func noResolution() {
    let whole = text(document())
    #expect(whole.components(of: "Discussed, no resolution adopted.") == 1)
    let open = text(document(isPublic: true))
    #expect(open.components(of: "Discussed, no resolution adopted.") == 1)
    #expect(open.contains("4. Interpreters for victims\n\nMFX"))
  }

  @Test("Public minutes hold nothing restricted and keep the numbers of the rest")
  func publicMinutes() {
    for language in Language.allCases {
      let whole = text(document(SampleMeeting(), language))
      #expect(whole.components(of: "SECRET") == 4)
      let open = text(document(SampleMeeting(), language, isPublic: true))
      #expect(!open.contains("SECRET"))
      #expect(open.contains("3/12") && open.contains("1/12") && !open.contains("2/12"))
      #expect(!open.contains("II.10"))
      #expect(
        !MarkdownRenderer().render(document(SampleMeeting(), language, isPublic: true))
          .contains("SECRET"))
    }
  }

  @Test("An open entry about something restricted is withheld too")
  func mentions() {
    var sample = SampleMeeting()
    sample.entry(20, "group-12-i6", .evaluation, "SECRET again", subject: "t-2-e1")
    #expect(!text(document(sample, isPublic: true)).contains("SECRET"))
  }

  @Test("A draft says so until it is approved")
  func draft() {
    #expect(text(document()).contains("Minutes: draft, circulated on 12 December 2014"))
    var sample = SampleMeeting()
    var meeting = sample.meeting
    meeting.state = .approved
    meeting.approvedAt = "group-13"
    sample.book.put(meeting)
    let approved = text(document(sample))
    #expect(approved.contains("Minutes: approved") && !approved.contains("draft"))
    #expect(approved.contains("Approved:    at the 13th meeting, 9 June 2015"))
  }

  @Test("A meeting with nothing but public topics prints them with their source")
  func topics() {
    let shown = text(document(of: "group-11"))
    #expect(shown.contains("Source: news release of 25 June 2014"))
    #expect(shown.contains("- Training of consular staff"))
    #expect(shown.contains("The minutes themselves are not on public record."))
    #expect(shown.contains("Present with a vote: not stated"))
    #expect(
      shown.contains("Recorded by: not stated") || shown.contains("Recorded by:       not stated"))
  }

  @Test("Modelled minutes say so, wholly or in part")
  func modelled() {
    var sample = SampleMeeting()
    #expect(!text(document(sample)).contains("odelled"))
    var entry = sample.book.entries["group-12-m1"]!
    entry.provenance.modelled = true
    sample.book.put(entry)
    #expect(text(document(sample)).contains("Partly modelled"))
    var meeting = sample.meeting
    meeting.provenance.modelled = true
    sample.book.put(meeting)
    #expect(text(document(sample)).contains("Modelled: the record of this meeting"))
    #expect(text(document(sample, .czech)).contains("Modelováno: záznam"))
  }

  @Test("Who was away in between is told, and the quorum moves with them")
  func awayInBetween() throws {
    var sample = SampleMeeting()
    var mark = try #require(
      sample.book.attendance(of: sample.meeting.id).first {
        $0.state == .present && sample.book.seats[$0.member]?.votes ?? false
      })
    mark.away = ["11:00-11:30"]
    sample.book.put(mark)
    #expect(text(document(sample)).contains("away 11:00–11:30"))
    #expect(text(document(sample, .czech)).contains("nepřítomnost 11:00–11:30"))
    let minutes = text(document(sample)).replacing("\n", with: " ")
    #expect(minutes.contains("11:00") && minutes.contains("3 from 11:30"))
  }

  @Test("A meeting to come has no quorum yet, a cancelled one nothing but its head")
  func notHeld() {
    var sample = SampleMeeting()
    var meeting = sample.meeting
    meeting.state = .convened
    sample.book.put(meeting)
    // What was written down is printed, though nobody said that the sitting was open.
    #expect(headings(document(sample), 2).contains("Course of the meeting"))
    #expect(text(document(sample)).contains("Minutes: draft, being taken"))
    let written: [any Record] =
      sample.book.entries(of: meeting.id) as [any Record]
      + (sample.book.resolutions(of: meeting.id) as [any Record])
      + sample.book.evaluations.rows.filter { $0.meeting == meeting.id }
    for record in written { sample.book.remove(record.id) }
    let ahead = text(document(sample))
    #expect(ahead.contains("the meeting has not been held yet") && !ahead.contains("quorate"))
    #expect(ahead.contains("Excused") && !ahead.contains("Present with a vote"))
    meeting.state = .cancelled
    sample.book.put(meeting)
    #expect(headings(document(sample), 2).isEmpty)
  }

  @Test("The minutes of every meeting of the demonstration fit and keep what is restricted")
  func demonstration() {
    var book = Book()
    for record in Demonstration.records() { book.put(record) }
    #expect(book.count(of: .meeting) > 5)
    let restricted = book.entries.rows.filter(\.restricted).map(\.text)
    #expect(!restricted.isEmpty)
    for meeting in book.meetings.rows {
      for language in Language.allCases {
        let minutes = MinutesDocument(
          book: book, meeting: meeting, language: language, today: Demonstration.day, public: true
        ).document
        for width in [40, 80, 120] {
          let shown = text(minutes, width: width)
          for line in shown.split(separator: "\n") {
            #expect(line.count <= width, "\(meeting.id) \(language) \(width): \(line)")
          }
        }
        let wide = text(minutes, width: 10_000)
        for words in restricted { #expect(!wide.contains(words), "\(meeting.id): \(words)") }
      }
    }
  }
}

extension String {
  /// How often a text occurs.
  func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
