import Coordination
import Testing

@testable import Documents

@Suite("Comments read back from a reply")
struct ReplyReaderTests {
  private typealias Finding = ReplyReader.Finding

  private let version: MinutesVersion = {
    var version = MinutesVersion(id: "group-12-v1")
    version.meeting = "group-12"
    version.number = 1
    version.paragraphs = [
      "Minutes of the 12th meeting", "[1] Date: 8 December 2014", "Course of the meeting",
      "[2] The Ministry presented the state of the tasks, and the group took note of it.",
      "[3] Shelters are full.", "Task | Responsible", "[4] Add the list | MFA",
    ]
    return version
  }()

  private var sent: String { NumberedMinutes(version).text(.english, width: 40) }

  private func read(_ reply: String) -> ReplyReader { ReplyReader(reply, to: version) }

  @Test("What comes back as it was sent holds nothing, however it was wrapped on its way")
  func untouched() {
    let quoted = sent.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
    let narrow = NumberedMinutes(version).text(.english, width: 22)
    let forms = [
      sent, sent.replacing("\n", with: "\r\n"), "\u{FEFF}" + sent, narrow, quoted,
      quoted.replacing("> ", with: ">> "), sent.replacing("\n\n", with: "\n"),
      sent.replacing(" of ", with: " of\n"), "  " + sent.replacing("\n", with: " \n  "),
    ]
    for (place, form) in forms.enumerated() {
      let reader = read(form)
      #expect(reader.findings == [], "\(place)")
      #expect(reader.found == 4 && reader.missing == [], "\(place)")
    }
  }

  @Test("An edited paragraph becomes a proposed wording")
  func edited() throws {
    let reader = read(sent.replacing("Shelters are full.", with: "Shelters are nearly\nfull."))
    #expect(reader.findings == [Finding(paragraph: 3, proposed: "Shelters are nearly full.")])
    #expect(
      reader.difference(reader.findings[0])?.marked == "Shelters are {+nearly+} full.")
    let quoted = read("> [3] Shelters were full.\r\n> [1] Date: 8 December\r\n> 2014\r\n")
    #expect(quoted.findings == [Finding(paragraph: 3, proposed: "Shelters were full.")])
    #expect(quoted.missing == [2, 4])
  }

  @Test("A heading that follows without a blank line is not taken for the paragraph's")
  func headings() {
    let text =
      "[1] Date: 9 December 2014\nCourse of\nthe meeting\n[2] x\n[3] y Task |\nResponsible\n[4] z"
    #expect(
      read(text).findings == [
        Finding(paragraph: 1, proposed: "Date: 9 December 2014"),
        Finding(paragraph: 2, proposed: "x"), Finding(paragraph: 3, proposed: "y"),
        Finding(paragraph: 4, proposed: "z"),
      ])
  }

  @Test(
    "What begins with the mark is fundamental",
    arguments: ["!!", "!! ", "ZÁSADNÍ: ", "ZÁSADNÍ PŘIPOMÍNKA – ", "FUNDAMENTAL "])
  func fundamental(_ mark: String) {
    let own = read("\(mark)[3] Shelters are nearly full.")
    #expect(
      own.findings == [
        Finding(paragraph: 3, proposed: "Shelters are nearly full.", isFundamental: true)
      ])
    let below = read(
      "[3] Shelters are full.\n\(mark)They are not.\nAt all.\n\n[4] Add the list | MFA")
    #expect(
      below.findings == [Finding(paragraph: 3, text: "They are not. At all.", isFundamental: true)])
    let between = read("[3] Shelters are full.\n\n\(mark)We object.\n\n[4] Add the list | MFA")
    #expect(between.findings == [Finding(text: "We object.", isFundamental: true)])
  }

  @Test("A word that only begins like the mark is none")
  func noMark() {
    #expect(read("[3] x\nFUNDAMENTALS are missing").findings[0].isFundamental == false)
    #expect(read("[3] x\nzásadní změna").findings[0].isFundamental == false)
  }

  @Test("What stands between paragraphs is a comment on the whole")
  func general() {
    let reader = read(
      "Dear all,\n\nwe agree.\n\n"
        + sent.replacing("[4]", with: "The list of guests\nis missing.\n\n[4]")
        + "\nRegards\n-- \nHead of Unit\n")
    #expect(
      reader.findings == [
        Finding(text: "Dear all,\nwe agree."), Finding(text: "The list of guests is missing."),
        Finding(text: "Regards"),
      ])
    #expect(reader.skipped == ["Head of Unit"])
  }

  @Test("In a reply that quotes, what is written below a paragraph is said of it")
  func below() {
    let reader = read(
      """
      Good day,

      On 16 Dec 2014, the secretary wrote:
      > Dear members, please comment.
      >
      > [1] Date: 8 December 2014
      It was the 9th.
      > [2] The Ministry presented the state of the tasks, and
      the
      > group took note of it.
      >
      > [3] Shelters are full.

      They are not.

      > [4] Add the list | MFA

      Regards
      """)
    #expect(
      reader.findings == [
        Finding(text: "Good day,"), Finding(paragraph: 1, text: "It was the 9th."),
        Finding(paragraph: 3, text: "They are not."), Finding(text: "Regards"),
      ])
    #expect(
      reader.skipped == ["On 16 Dec 2014, the secretary wrote:", "Dear members, please comment."])
    #expect(reader.missing == [])
  }

  @Test("A paragraph emptied is to go, one left out is told")
  func deleted() {
    let reader = read("[1] Date: 8 December 2014\n\n[3]\n\n[4] Add the list | MFA")
    #expect(reader.findings == [Finding(paragraph: 3, text: "Delete the paragraph.")])
    #expect(reader.missing == [2])
  }

  @Test("A number that the minutes do not have is plain text")
  func strange() {
    let reader = read("[3] Shelters are full, see [99]\n[99] and below.")
    #expect(
      reader.findings == [
        Finding(paragraph: 3, proposed: "Shelters are full, see [99] [99] and below.")
      ])
    #expect(read("nothing of the kind\n[77] x").found == 0)
    #expect(read("").found == 0)
  }

  @Test("What is there already is not taken twice")
  func again() throws {
    var book = SampleMeeting().book
    book.put(version)
    let reader = read(sent.replacing("full", with: "empty"))
    let first = reader.comments(from: "mfa", received: CalendarDay(iso: "2014-12-15"), in: book)
    #expect(first.count == 1)
    let comment = try #require(first.first)
    #expect(comment.version == "group-12-v1" && comment.institution == "mfa")
    var kept = comment
    kept.id = "group-12-c1"
    book.put(kept)
    #expect(reader.comments(from: "mfa", received: nil, in: book).isEmpty)
    #expect(reader.comments(from: "moi", received: nil, in: book).count == 1)
  }
}
