import Coordination
import Demonstration
import Foundation
import TestSupport
import Testing
import Workspaces

/// What comes after a meeting, by keys: sent round, commented, settled, compared, verified, corrected.
@Suite struct AfterMeetingTests {
  /// The demonstration with the minutes of the twelfth meeting drafted.
  private static func records(_ language: Language = .english) -> [any Record] {
    Demonstration.records(in: language).map { record in
      guard var meeting = record as? Meeting, meeting.id == "group-12" else { return record }
      meeting.state = .drafted
      return meeting
    }
  }

  private static let day = CalendarDay(iso: "2014-12-10")!

  /// The drafted minutes open, before they are sent round.
  private func drafted(_ language: Language = .english, width: Int = 100, height: Int = 30) throws
    -> Walk
  {
    let walk = try Walk(
      MemoryStore(Self.records(language)), language: language, on: Self.day, width: width,
      height: height)
    walk.press(":")
    walk.type("12")
    walk.press("enter")
    return walk
  }

  /// A comment typed into the form of the comments' screen, which is in front.
  private func comment(
    _ walk: Walk, from institution: String, paragraph: String, _ text: String,
    proposing proposed: String = "", insisting: Bool = false
  ) {
    walk.press("a")
    walk.type(institution)
    walk.press("tab")
    walk.type(paragraph)
    walk.press("tab")
    walk.type(text)
    walk.press("tab")
    walk.type(proposed)
    walk.press("tab")
    if insisting { walk.type("yes") }
    walk.press("ctrl-s")
  }

  @Test func theWholeWay() throws {
    let walk = try drafted()
    walk.press("m")
    #expect(walk.text.contains("Kept as version 1, comments until 29 Dec 2014."))
    let book = { walk.workspace.book }
    #expect(book().meetings["group-12"]?.state == .circulated)
    #expect(book().versions(of: "group-12").first?.paragraphs.isEmpty == false)
    walk.press("c")
    #expect(walk.text.contains("Comments · 12th meeting") && walk.text.contains("No comments."))
    comment(
      walk, from: "MFA", paragraph: "3", "It was elsewhere.",
      proposing: "Place: Ministry of Health, Prague", insisting: true)
    comment(walk, from: "MoJ", paragraph: "", "Thank you.")
    #expect(book().comments(of: "group-12").map(\.institution) == ["mfa", "moj"])
    walk.press("g", "g", "home")
    #expect(walk.text.contains("Place: Ministry of [-the Interior,-]{+Health,+} Prague"))
    // Nobody verifies over an open fundamental comment.
    walk.press("escape", "m")
    #expect(walk.text.contains("1 fundamental comment on the minutes is not settled"))
    #expect(book().meetings["group-12"]?.state == .circulated)
    walk.press("c", "home", "n", "enter")
    #expect(walk.text.contains("must be filled in"))
    walk.type("It was there.")
    walk.press("enter")
    #expect(book().comments["group-12-c1"]?.settlement == .notAccepted)
    #expect(book().comments["group-12-c1"]?.answer == "It was there.")
    #expect(walk.text.contains("not accepted – unresolved"))
    walk.press("end", "y", "enter")
    #expect(book().comments["group-12-c2"]?.settlement == .accepted)
    walk.press("r")
    #expect(book().comments["group-12-c2"]?.isOpen == true)
    walk.press("u", "f7")
    #expect(walk.text.contains("Settlement of comments on the minutes"))
    walk.press("escape", "escape", "m")
    #expect(book().meetings["group-12"]?.state == .verified)
    #expect(book().versions(of: "group-12").map(\.stage) == [.circulated, .verified])
    walk.press("a")
    #expect(walk.text.contains("Add an erratum"))
    walk.type("Eleven were present.")
    walk.press("ctrl-s")
    #expect(book().errata(of: "group-12").map(\.text) == ["Eleven were present."])
    #expect(book().errata(of: "group-12").first?.date == Self.day)
  }

  @Test func versionsAreComparedByKeys() throws {
    let walk = try drafted()
    walk.press("C")
    #expect(walk.text.contains("No version was kept yet"))
    walk.press("m")
    _ = try walk.workspace.perform(
      SetFields("group-12", [("place", .string("Brno"))]), today: Self.day,
      now: WallTime(hour: 10, minute: 0)!)
    walk.press(":")
    walk.type("compare versions")
    walk.press("enter")
    #expect(walk.text.contains("Versions of the minutes · 12th meeting"))
    #expect(walk.text.contains("- Older: version 1 – circulated, 10 Dec 2014"))
    #expect(walk.text.contains("+ Newer: as it reads now"))
    #expect(walk.text.contains("~ [3] Place: [-Ministry of the Interior, Prague-]{+Brno+}"))
    #expect(!walk.text.contains("[2]"))
    walk.press("a")
    #expect(walk.text.contains("[2]"))
    walk.press("a", "w")
    #expect(walk.text.contains("~ [3] Place: Brno"))
    walk.press("x")
    #expect(walk.text.contains("The versions do not differ."))
  }

  @Test func theEntryOfAParagraphIsAtHand() throws {
    let walk = try drafted()
    var entry = MinutesEntry(id: "group-12-m1")
    entry.meeting = "group-12"
    entry.text = "The shelters were full in October."
    try walk.workspace.perform(
      AddRecord(entry), today: Self.day, now: WallTime(hour: 10, minute: 0)!)
    walk.press("m", "c")
    let version = try #require(walk.workspace.book.versions(of: "group-12").first)
    let number = try #require(
      version.parts.first { $0.text.contains("shelters were full") }?.number)
    comment(walk, from: "MFA", paragraph: "\(number)", "In November.")
    walk.press("E")
    #expect(walk.text.contains("Edit the entry"))
    #expect(walk.text.contains("The shelters were full in October."))
    walk.press("escape")
    comment(walk, from: "MoJ", paragraph: "1", "Another day.")
    walk.press("home", "E")
    #expect(walk.text.contains("No single entry of the minutes was found"))
  }

  @Test func aMemberCommentsAndDoesNotSettle() throws {
    let store = MemoryStore(Self.records())
    let secretary = try Workspace(opening: store)
    _ = try secretary.perform(
      CirculateMinutes(
        "group-12",
        text: MinutesText(
          lines: ["Minutes", "[1] We met."], language: .english, holdsRestricted: false)),
      today: Self.day, now: WallTime(hour: 9, minute: 0)!)
    let walk = try Walk(store, on: Self.day, width: 100, height: 30, actor: .member("mfa"))
    walk.press(":")
    walk.type("12")
    walk.press("enter", "c")
    walk.press("a")
    #expect(walk.text.contains("MFA"))
    walk.press("tab")
    walk.type("1")
    walk.press("tab")
    walk.type("We did not.")
    walk.press("ctrl-s")
    #expect(walk.workspace.book.comments(of: "group-12").map(\.institution) == ["mfa"])
    walk.press("y")
    #expect(walk.text.contains("only the secretary settles comments"))
  }

  @Test(arguments: Language.allCases) func looksAsRecorded(_ language: Language) throws {
    for (width, height) in [(80, 24), (120, 40)] {
      let walk = try drafted(language, width: width, height: height)
      walk.press("m", "c")
      comment(
        walk, from: language == .czech ? "MZV" : "MFA", paragraph: "3",
        language == .czech ? "Místo neodpovídá." : "It was elsewhere.",
        proposing: language == .czech ? "Místo: Ministerstvo zdravotnictví" : "Place: Brno",
        insisting: language == .english)
      let name = "comments-\(language.rawValue)-\(width)x\(height)"
      let failure = snapshotFailure(of: walk.canvas, named: name, beside: #filePath)
      #expect(failure == nil, "\(failure ?? "")")
      walk.press("escape", "m", "C", "a")
      let other = "versions-of-minutes-\(language.rawValue)-\(width)x\(height)"
      let second = snapshotFailure(of: walk.canvas, named: other, beside: #filePath)
      #expect(second == nil, "\(second ?? "")")
    }
  }
}
