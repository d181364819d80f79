import Coordination
import Demonstration
import Subcommands
import Testing

@Suite struct DemoTests {
  @Test func aSecondOneIsRefusedAndChangesNothing() throws {
    let place = try Workplace()
    let first = place.run("demo", "D", "--no-open")
    #expect(first.status == 0)
    #expect(first.output.contains(place.folder + "/D"))
    #expect(place.run("-w", "D", "check").status == 0)
    let before = try place.contents()
    let second = place.run("demo", "D", "--no-open")
    #expect(second.status == 1)
    #expect(second.output == "")
    #expect(second.errors.contains("/D"))
    #expect(try place.contents() == before)
  }

  @Test func withoutAFolderALaterCallFindsWhatIsThere() throws {
    let place = try Workplace()
    place.variables["XDG_DATA_HOME"] = place.folder
    #expect(place.run("demo", "--no-open").status == 0)
    place.run("-w", "porada/demo", "add", "gap", "id=kept", "title=Kept")
    #expect(place.run("demo", "--no-open").status == 0)
    #expect(try place.ids("-w", "porada/demo", "gaps").contains("kept"))
  }

  @Test func itOpensAsOfItsDayUnlessToldOtherwise() throws {
    let place = try Workplace()
    place.canShowScreens = true
    let opened = place.run("demo", "D").terminal
    #expect(opened?.today == Demonstration.day)
    #expect(opened?.isTodayGiven == true)
    #expect(opened?.path == place.folder + "/D")
    let later = place.run("demo", "E", "--as-of", "2015-01-05").terminal
    #expect(later?.today.iso == "2015-01-05")
  }

  @Test func withoutATerminalNothingIsWritten() throws {
    let place = try Workplace()
    let outcome = place.run("demo", "D")
    #expect(outcome.status == 1)
    #expect(try place.contents().isEmpty)
  }
}
