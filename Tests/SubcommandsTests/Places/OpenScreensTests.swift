import Coordination
import Subcommands
import Testing
import Workspaces

@Suite struct OpenScreensTests {
  @Test func aWorkspaceOpensWithWhatWasAskedFor() throws {
    let place = try Workplace.demonstration()
    place.canShowScreens = true
    place.variables["NO_COLOR"] = "1"
    let plain = try #require(place.run("w").terminal)
    #expect(plain.path == place.workspace)
    #expect(!plain.isTodayGiven)
    #expect(plain.withoutColours)
    #expect(plain.meeting == nil)
    let told = try #require(
      place.run("--as-of", "2014-12-01", "--language", "cs", "--theme", "light", "--read-only")
        .terminal)
    #expect(told.today.iso == "2014-12-01")
    #expect(told.isTodayGiven)
    #expect(told.language == .czech)
    #expect(told.theme == "light")
    #expect(told.workspace.isReadOnly)
  }

  @Test func runGoesStraightToTheMeeting() throws {
    let place = try Workplace.demonstration()
    place.canShowScreens = true
    #expect(place.run("run", "12").terminal?.meeting == "group-12")
    #expect(place.run("run", "subgroup-2").terminal?.meeting == "subgroup-2")
    #expect(place.run("--as", "MFA", "run", "12").terminal?.workspace.actor == .member("mfa"))
  }

  @Test func aTerminalThatCannotShowScreensIsToldApart() throws {
    let place = try Workplace.demonstration()
    place.columns = 80
    place.variables["TERM"] = "dumb"
    let outcome = place.run("w")
    #expect(outcome.status == 1 && outcome.errors.contains("(TERM=dumb) cannot show screens"))
    #expect(
      place.run("--language", "cs", "run", "12").errors.contains("tento terminál (TERM=dumb)"))
    place.columns = nil
    #expect(place.run("w").errors.contains("there is no terminal"))
  }

  @Test func withoutATerminalThereIsOnePlainLine() throws {
    let place = try Workplace.demonstration()
    for words in [[], ["w"], ["run", "12"]] {
      let outcome = place.run(words)
      #expect(outcome.status == 1)
      #expect(outcome.terminal == nil)
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func aFolderThatIsNoWorkspaceEndsWithThree() throws {
    let place = try Workplace()
    place.canShowScreens = true
    #expect(place.run("./nosuch").status == 3)
    #expect(place.run(".").status == 3)
  }
}
