import Coordination
import Demonstration
import Phrases
import Screens
import TerminalUI
import Testing
import Workspaces

/// What a secretary meets in a sitting: the chosen entry, rounds, what is lacking, what is said of it.
@Suite struct SittingWalkTests {
  private func sitting(_ language: Language = .english) throws -> Walk {
    let walk = try Walk(
      MemoryStore(Demonstration.records(in: language)), language: language,
      on: CalendarDay(iso: "2014-12-08")!, width: 100, height: 32, start: .sitting("group-12"))
    enter("#startmeeting", walk)
    return walk
  }

  private func enter(_ line: String, _ walk: Walk) {
    walk.type(line)
    walk.press("enter")
  }

  private func entry(_ text: String, _ walk: Walk) -> MinutesEntry? {
    walk.workspace.book.entries(of: "group-12").first { $0.text == text }
  }

  @Test func theChosenEntryStaysChosenWhereItIsMoved() throws {
    let walk = try sitting()
    for line in ["one", "#topic 2", "two", "three", "four"] { enter(line, walk) }
    walk.press("esc", "up", "K")
    #expect(entry("three", walk)?.item == entry("one", walk)?.item)
    // What is pressed next is of the same entry, not of the one that has taken its row.
    walk.press("r")
    #expect(entry("three", walk)?.isRestricted == true)
    #expect(entry("four", walk)?.isRestricted == false)
    walk.press("K")
    #expect(walk.text.contains("That is the first item."))
    walk.press("J")
    #expect(entry("three", walk)?.item == entry("two", walk)?.item)
  }

  @Test func whatLacksLeadsToItsEntry() throws {
    let walk = try sitting()
    for line in ["#sometihng wrong", "a note", "another note"] { enter(line, walk) }
    walk.press("esc", "x")
    #expect(walk.text.contains("#sometihng"))
    for _ in 0..<20 where !walk.screen.contains(where: { $0.contains("[Minutes]") }) {
      if walk.terminal.canvas?.textPlane().first?.contains("To be seen to") == true {
        walk.press("enter")
      }
    }
    walk.press("e")
    walk.type(" indeed")
    walk.press("enter")
    #expect(entry("#sometihng wrong indeed", walk) != nil)
    // The list was left: one step back is the list of meetings.
    walk.press("esc", "q")
    #expect(!walk.text.contains("[Minutes]"))
  }

  @Test func aRoundThatIsEndedIsNotSaidToBeOver() throws {
    let walk = try sitting()
    walk.press("f9")
    #expect(walk.text.contains("nobody is marked as present"))
    enter("present+ MFA, MoLSA", walk)
    walk.press("f9")
    #expect(walk.text.contains("round: MFA, 2 to go"))
    enter("nothing", walk)
    #expect(walk.workspace.book.entries(of: "group-12").last?.form == .nothingToReport)
    enter("#round", walk)
    #expect(walk.text.contains("The round is ended."))
    #expect(!walk.text.contains("Everybody has spoken."))
    walk.press("f9")
    enter("later", walk)
    enter("has no more than that", walk)
    #expect(walk.workspace.book.entries(of: "group-12").last?.speaker == "molsa")
    enter("-", walk)
    #expect(walk.text.contains("Everybody has spoken."))
  }

  @Test func whatOpensTheSittingIsNotTakenForTheNextStep() throws {
    let records = MemoryStore(Demonstration.records())
    // A week before, the next step sends the invitation.
    let before = try Walk(
      records, on: Demonstration.day, width: 100, height: 32, start: .sitting("group-12"))
    before.press("esc", "f5")
    #expect(before.text.contains("The sitting is on 8 Dec 2014, not open yet."))
    #expect(!before.text.contains("m opens it"))
    let walk = try sitting()
    enter("#endmeeting", walk)
    // Now it would circulate the draft.
    walk.press("esc", "f5")
    #expect(walk.text.contains("The sitting is over."))
  }

  @Test func aVoteThatIsTypedIsToldLikeOneThatIsPressed() throws {
    let walk = try sitting()
    enter("present+ MFA, MoLSA, MoJ, MoH, MEYS, PP, SPPO, GCEO, LSCR", walk)
    enter("!takes note of the report", walk)
    enter("vote 10:0:0", walk)
    // Records go by their names on a screen.
    #expect(walk.text.contains("resolution 1/12, for: votes cast: 10"))
    walk.press("ctrl-u")
    enter("vote 7:1:1", walk)
    #expect(walk.text.contains("Voted on, resolution 1/12: adopted."))
    enter("#startvote", walk)
    walk.type("#vote IOM for")
    #expect(walk.text.contains("! not marked as present: IOM"))
    walk.press("ctrl-u")
    enter("#vote MFA for", walk)
    enter("#endvote", walk)
    #expect(walk.text.contains("Voted on, proposal 1/12: not adopted."))
  }

  @Test func whoeverLeavesTheLineHasTheNewestEntryChosen() throws {
    let walk = try sitting()
    enter("a note", walk)
    walk.press("f4")
    walk.type("III.2")
    walk.press("enter")
    walk.type("part")
    walk.press("tab", "enter", "esc", "r")
    let entries = walk.workspace.book.entries(of: "group-12")
    #expect(entries.last?.entryKind == .evaluation)
    #expect(entries.map(\.isRestricted) == [false, true])
  }

  @Test func theFloorIsGivenInCzechToo() throws {
    let walk = try sitting(.czech)
    enter("přítomen+ MZV", walk)
    enter("q+ MZV", walk)
    enter("slovo", walk)
    #expect(walk.text.contains("\n MZV:"))
    #expect(walk.workspace.book.meetings["group-12"]?.queue.isEmpty == true)
  }

  @Test func everyGuestIsToldOf() throws {
    let walk = try sitting()
    enter("guest+ IOM, Office of the Ombudsman", walk)
    #expect(walk.text.contains("Guest arrived: IOM, Office of the Ombudsman."))
  }

  @Test func whatIsUndoneIsNamedOnce() throws {
    let walk = try sitting()
    enter("#topic 2", walk)
    enter("#undo", walk)
    #expect(walk.text.contains("Undone: Item 2"))
    enter("q+ MFA", walk)
    enter("#undo", walk)
    #expect(walk.text.contains("Undone: 12th meeting"))
  }

  @Test func linesPastedIntoAnEarlierEntryStayInIt() throws {
    let walk = try sitting()
    enter("the list", walk)
    walk.press("esc", "e")
    walk.application.take(.paste(" of\nall\ncourses"))
    walk.press("enter")
    #expect(entry("the list of all courses", walk) != nil)
    #expect(walk.workspace.book.entries(of: "group-12").count == 1)
  }

  @Test(arguments: Language.allCases) func theHelpMentionsWhatCanBeTyped(_ language: Language)
    throws
  {
    let help = Phrases(language).screens.helpEntry.map { $0 + " " + $1 }.joined(separator: " ")
    let words = Set(
      SearchText.folded(help).split { !$0.isLetter && !$0.isNumber }.map(String.init))
    for command in LineCommand.allCases where command != .takeUp {
      #expect(
        !words.isDisjoint(with: command.words), "nothing is said of \(command) in \(language)")
    }
    let walk = try sitting(language)
    walk.press("f1")
    #expect(walk.text.contains(Phrases(language).screens.helpEntryTitle))
  }

  @Test func noKeyMeansTwoThingsInAPlace() {
    for language in Language.allCases {
      var seen: [String: String] = [:]
      for row in KeyTable.rows(language) {
        for key in row[1].split(separator: " ") {
          let other = seen.updateValue(row[2], forKey: "\(row[0]) \(key)")
          #expect(other == nil, "\(row[0]): \(key) is \(row[2]) and \(other ?? "")")
        }
      }
    }
  }
}
