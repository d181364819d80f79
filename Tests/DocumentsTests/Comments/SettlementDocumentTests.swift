import Coordination
import Documents
import Testing

@Suite("The table of settlement")
struct SettlementDocumentTests {
  private let sample: SampleMeeting = {
    var sample = SampleMeeting()
    sample.put("group-12-v1") { (version: inout MinutesVersion) in
      version.meeting = "group-12"
      version.stage = .circulated
      version.day = CalendarDay(iso: "2014-12-12")!
      version.commentsDue = CalendarDay(iso: "2014-12-22")
      version.paragraphs = ["[1] One", "[2] Two"]
    }
    let comments: [(Int?, RecordID, String, CommentSettlement?, Bool, Bool, String)] = [
      (2, "mfa", "Two is three.", .notAccepted, true, false, "2014-12-20"),
      (1, "molsa", "One is enough.", .accepted, false, false, "2014-12-23"),
      (nil, "lastrada", "SECRET", nil, false, true, "2014-12-21"),
    ]
    for (place, (paragraph, institution, text, settlement, insists, secret, day))
      in comments.enumerated()
    {
      sample.put(RecordID(rawValue: "group-12-c\(place + 1)")!) { (comment: inout MinutesComment) in
        comment.meeting = "group-12"
        comment.version = "group-12-v1"
        comment.paragraph = paragraph
        comment.institution = institution
        comment.text = text
        comment.settlement = settlement
        comment.answer = settlement == .notAccepted ? "It is two." : nil
        comment.isFundamental = insists
        comment.isRestricted = secret
        comment.received = CalendarDay(iso: day)
      }
    }
    return sample
  }()

  private func document(_ language: Language, isPublic: Bool = false) -> Document {
    SettlementDocument(
      book: sample.book, meeting: sample.meeting, language: language, public: isPublic
    ).document
  }

  private func table(_ document: Document) -> Document.Table? {
    document.blocks.lazy.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }.first
  }

  @Test("A row for each comment, by paragraph, in the words of the language")
  func rows() throws {
    let english = try #require(table(document(.english)))
    #expect(
      english.columns.map(\.title) == [
        "No.", "Institution", "Paragraph", "Comment", "Fundamental", "Settlement", "Reasoning",
      ])
    #expect(
      english.rows.map { $0.map(\.plain) } == [
        ["1", "MoLSA", "[1]", "One is enough. (late)", "", "accepted", ""],
        [
          "2", "MFA", "[2]", "Two is three.", "fundamental", "not accepted – unresolved",
          "It is two.",
        ],
        ["3", "La Strada", "the whole", "SECRET (restricted)", "", "not settled yet", ""],
      ])
    #expect(document(.english).isLandscape)
    let czech = try #require(table(document(.czech)))
    #expect(czech.rows[1][5].plain == "neakceptováno – rozpor")
    #expect(
      document(.czech).title
        == "Vypořádání připomínek k zápisu z 12. jednání"
        + " Koordinační skupiny pro oblast boje proti obchodování s lidmi")
    let text = TextRenderer().render(document(.english))
    #expect(text.contains("Not settled yet:     1") && text.contains("Unresolved:          1"))
    #expect(text.contains("22 December 2014"))
  }

  @Test("The public table holds nothing restricted, the one for programs neither")
  func publicForm() {
    let text = TextRenderer().render(document(.english, isPublic: true))
    #expect(!text.contains("SECRET") && text.contains("[1]"))
    let members = SettlementDocument(
      book: sample.book, meeting: sample.meeting, language: .english, public: true
    ).members(MachineObjects(sample.book, CalendarDay(iso: "2014-12-31")!))
    let json = JSONWriter.object(members)
    #expect(!json.contains("SECRET") && json.contains("\"late\": true"))
  }

  @Test("Without a comment there is no table")
  func empty() {
    let plain = SampleMeeting()
    let document = SettlementDocument(
      book: plain.book, meeting: plain.meeting, language: .czech
    ).document
    #expect(table(document) == nil)
    #expect(TextRenderer().render(document).contains("Připomínky nebyly uplatněny."))
  }
}
