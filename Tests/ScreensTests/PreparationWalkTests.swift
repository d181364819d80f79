import Coordination
import Demonstration
import TerminalUI
import Testing
import Workspaces

/// What is prepared before a meeting, by keys.
@Suite struct PreparationWalkTests {
  /// The agenda of a further meeting of the group, empty.
  private func emptyAgenda() throws -> Walk {
    var meeting = Meeting(id: "group-13")
    meeting.ordinal = 13
    meeting.date = CalendarDay(iso: "2015-06-08")!
    let walk = try Walk(MemoryStore(Demonstration.records() + [meeting]), width: 100, height: 32)
    walk.press("2", "g", "g", "enter")
    #expect(walk.text.contains("13th meeting"))
    return walk
  }

  private func agenda(_ walk: Walk, _ meeting: RecordID = "group-13") -> [AgendaItem] {
    walk.workspace.book.agenda(of: meeting)
  }

  @Test func anEmptyAgendaBeginsWithTheUsualOrderByOneKey() throws {
    let walk = try emptyAgenda()
    walk.press("T")
    #expect(agenda(walk).map(\.itemKind).first == .opening)
    #expect(agenda(walk).count == 6)
    walk.press("T")
    #expect(agenda(walk).count == 6)
    walk.press("u")
    #expect(agenda(walk).isEmpty)
  }

  @Test func offersAreTakenOverOneByOneAndAllAtOnce() throws {
    let walk = try emptyAgenda()
    walk.press("T", "t")
    #expect(walk.text.contains("Interpreters for victims"))
    walk.press("/")
    walk.type("interpreters")
    walk.press("enter", "enter")
    #expect(agenda(walk).count == 7)
    #expect(agenda(walk).contains { $0.subject == "item-7" })
    // What is on the agenda is not offered again; the agenda ends as it did.
    walk.press("escape", "A")
    #expect(agenda(walk).count > 9)
    #expect(agenda(walk).map(\.itemKind).last == .closing)
    let offers = walk.workspace.book.offers(
      for: walk.workspace.book.meetings["group-13"]!, on: Demonstration.day)
    #expect(offers == [])
    walk.press("t")
    #expect(walk.text.contains("Nothing waits to be put on the agenda."))
  }

  @Test func aMaterialIsAskedForAndComes() throws {
    let walk = try Walk(width: 100, height: 50)
    walk.press("2", "enter", "down", "M")
    walk.type("Report on courts")
    walk.press("enter")
    let material = try #require(walk.workspace.book.materials.rows.first)
    #expect(material.meeting == "group-12" && material.item == "group-12-i2")
    #expect(material.title == "Report on courts" && material.owner == "moi")
    #expect(walk.text.contains("Report on courts"))
    #expect(walk.text.contains("materials 0 of 1 in"))
    walk.press("r")
    #expect(walk.workspace.book.materials.rows.first?.received == Demonstration.day)
    #expect(!walk.text.contains("materials 0 of 1 in"))
    #expect(walk.text.contains("received 1 Dec 2014"))
  }

  @Test(arguments: [Language.english, .czech])
  func whoeverPostponesOrCancelsSeesTheNotice(_ language: Language) throws {
    let walk = try Walk(language: language, width: 110, height: 40)
    walk.press("2", "enter", ":")
    walk.type("meeting.postpone")
    walk.press("enter")
    walk.type("12.1.2015")
    walk.press("enter")
    let meeting = walk.workspace.book.meetings["group-12"]
    #expect(meeting?.date.iso == "2015-01-12" && meeting?.formerDates.map(\.iso) == ["2014-12-08"])
    #expect(
      walk.text.contains(language == .czech ? "Oznámení o odložení 12." : "Notice of postponement"))
    #expect(walk.text.contains(language == .czech ? "16. prosince 2014" : "16 December 2014"))
    walk.press("escape", ":")
    walk.type("meeting.cancel")
    walk.press("enter")
    #expect(walk.workspace.book.meetings["group-12"]?.state == .cancelled)
    #expect(
      walk.text.contains(language == .czech ? "Oznámení o zrušení 12." : "Notice of cancellation"))
  }

  @Test func theLimitsStandWithTheMeeting() throws {
    let walk = try Walk(width: 120, height: 40)
    walk.press("2")
    #expect(walk.text.contains("invitation 24 Nov 2014, late"))
  }
}
