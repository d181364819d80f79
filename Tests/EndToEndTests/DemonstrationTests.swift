import Foundation
import Testing

/// The demonstration: written once, never over anything, opened on the day it tells of.
struct DemonstrationTests {
  @Test func isWrittenOnceAndNeverOverAnything() throws {
    let folder = try TemporaryFolder(demonstration: false)
    let first = try folder.run("demo", folder.workspace, "--no-open")
    #expect(first.status == 0, "\(first.errors)")
    let before = try folder.contents()
    #expect(before.count > 100)
    let second = try folder.run("demo", folder.workspace, "--no-open")
    #expect(second.status == 1)
    #expect(second.output.isEmpty)
    #expect(second.errors.split(separator: "\n").count == 1)
    #expect(try folder.contents() == before)
  }

  @Test func isCleanAndPrivate() throws {
    let folder = try TemporaryFolder()
    let before = try folder.contents()
    let check = try folder.run("-w", folder.workspace, "check")
    #expect(check.status == 0)
    #expect(check.errors.isEmpty)
    #expect((try folder.json("check") as? [Any])?.isEmpty == true)
    #expect(try folder.contents() == before)
    for (name, content) in before {
      #expect(content.hasPrefix(content.hasSuffix("folder") ? "700" : "600"), "\(name)")
    }
  }

  @Test func opensOnItsDayAndLaterWhatIsThere() throws {
    let folder = try TemporaryFolder(demonstration: false)
    let first = try folder.open("demo")
    let rows = try first.waitFor("1 Dec 2014")
    #expect(rows[0].hasPrefix("Porada"))
    #expect(rows[0].contains("demonstration"))
    #expect(rows[0].contains("as of"))
    #expect(try first.quit() == 0)
    #expect(!first.showsAlternateScreen)
    let demonstration = folder.path + "/data/porada/demo"
    let added = try folder.run(
      "-w", demonstration, "add", "item", "title=Interpreters at night", "body=subgroup")
    #expect(added.status == 0, "\(added.errors)")
    let second = try folder.open("demo")
    try second.waitFor("as of")
    second.send("5/night")
    try second.waitFor("Interpreters at night")
    try second.escape(to: "as of")
    second.terminate()
    #expect(try second.waitForExit() == 128 + SIGTERM)
  }

  @Test func isRefusedWithoutATerminalBeforeAnythingIsWritten() throws {
    let folder = try TemporaryFolder(demonstration: false)
    let outcome = try folder.run("demo", folder.workspace)
    #expect(outcome.status != 0)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.workspace))
  }
}
