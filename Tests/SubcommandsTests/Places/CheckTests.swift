import Foundation
import Subcommands
import Testing

@Suite struct CheckTests {
  @Test func aTruncatedFileIsNamedAndAllElseWorks() throws {
    let place = try Workplace.demonstration()
    let path = place.workspace + "/tasks/nap-2012-iii-2.plist"
    let whole = try #require(FileManager.default.contents(atPath: path))
    let part = whole.prefix(whole.count / 2)
    try part.write(to: URL(fileURLWithPath: path))

    let listing = place.run("tasks", "--format", "json")
    #expect(listing.status == 0)
    #expect(listing.errors.contains("tasks/nap-2012-iii-2.plist"))
    #expect(try !place.ids("tasks").contains("nap-2012-iii-2"))
    #expect(place.run("set", "nap-2012-iii-1", "indicator=x").status == 0)

    let check = place.run("check")
    #expect(check.status == 1)
    #expect(check.output.contains("tasks/nap-2012-iii-2.plist"))
    let faults = try place.json("check") as? [[String: Any]] ?? []
    let fault = faults.first { $0["path"] as? String == "tasks/nap-2012-iii-2.plist" }
    #expect(fault?["record"] as? String == "nap-2012-iii-2")
    #expect(fault?["problem"] is String)
    #expect(FileManager.default.contents(atPath: path) == Data(part))
  }

  @Test func whatAKilledProgramLeftIsToldAndNoFault() throws {
    let place = try Workplace.demonstration()
    let name = ".porada-1-2"
    let path = place.workspace + "/tasks/" + name
    #expect(
      FileManager.default.createFile(
        atPath: path, contents: Data("x".utf8), attributes: [.posixPermissions: 0o600]))
    let check = place.run("check")
    #expect(check.status == 0 && check.output == "Nothing is wrong.\n")
    #expect(check.errors.contains("tasks/" + name) && check.errors.contains("killed"))
    let machine = place.run("check", "--format", "json")
    #expect(machine.status == 0 && machine.output == "[]\n" && machine.errors == check.errors)
    let left = place.run("repair")
    #expect(left.status == 0 && left.errors.contains("tasks/" + name))
    #expect(place.run("repair", "--yes").errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aSoundWorkspaceHasNoFaults() throws {
    let place = try Workplace.demonstration()
    let before = try place.contents()
    #expect(place.run("check").status == 0)
    #expect(place.run("check", "--format", "json").output == "[]\n")
    #expect(try place.contents() == before)
  }
}
