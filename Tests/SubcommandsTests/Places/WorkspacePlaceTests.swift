import Foundation
import Subcommands
import Testing

/// Which workspace is meant, in the order the stable face says.
@Suite struct WorkspacePlaceTests {
  @Test func theOptionWinsOverTheVariable() throws {
    let place = try Workplace.demonstration()
    place.run("init", place.folder + "/other", "name=Other group")
    #expect(try place.ids("-w", "other", "bodies") == ["group"])
    #expect(try place.ids("--workspace=other", "tasks") == [])
    #expect(try place.ids("bodies").count > 1)
  }

  @Test func theNearestFolderAboveIsTaken() throws {
    let place = try Workplace()
    place.run("init", ".", "name=Here")
    #expect(try place.ids("bodies") == ["group"])
  }

  @Test func elseTheDefaultIsTaken() throws {
    let place = try Workplace()
    place.variables["XDG_DATA_HOME"] = place.folder + "/data"
    #expect(place.run("tasks").status == 3)
    #expect(place.run("init", "name=The default one").status == 0)
    #expect(try place.ids("bodies") == ["group"])
    #expect(FileManager.default.fileExists(atPath: place.folder + "/data/porada/default/bodies"))
    // A relative path in the variable does not count.
    place.variables["XDG_DATA_HOME"] = "data"
    #expect(place.run("tasks").status == 3)
  }

  @Test func whatIsNoWorkspaceEndsWithThree() throws {
    let place = try Workplace()
    for path in ["nosuch", ".", "/dev/null", "/dev/null/x"] {
      let outcome = place.run("-w", path, "tasks", "--format", "json")
      #expect(outcome.status == 3)
      #expect(outcome.output == "")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }
}
