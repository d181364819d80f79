import Foundation
import Subcommands
import Testing

@Suite struct RepairSubcommandTests {
  private let place: Workplace
  private let task = "tasks/nap-2012-iii-2.plist"

  init() throws {
    place = try Workplace.demonstration()
    place.run("set", "nap-2012-iii-2", "indicator=kept")
  }

  private func put(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: place.workspace + "/" + name))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: place.workspace + "/" + name, encoding: .utf8)
  }

  @Test func nothingIsDoneUnasked() throws {
    try put("<plist>", task)
    let before = try place.contents()
    let shown = place.run("repair", "--dry-run")
    #expect(shown.status == 1 && shown.output.contains("bring the last saved version back"))
    let unasked = place.run("repair")
    #expect(unasked.status == 1 && unasked.errors.contains("--yes"))
    for arguments in [["--read-only", "repair", "--yes"], ["--as", "MFA", "repair", "--yes"]] {
      #expect(place.run(arguments).status == 1)
    }
    let isSame = try place.contents() == before
    #expect(isSame)
  }

  @Test func whatIsProposedIsDone() throws {
    try put("<plist>", task)
    try put("x", "tasks/Odd Name.plist")
    chmod("tasks", 0o755)
    let outcome = place.run("repair", "--yes")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("\(task): the last saved version is back"))
    #expect(outcome.output.contains(".porada/quarantine/"))
    #expect(outcome.output.hasSuffix("Nothing is wrong.\n"))
    #expect(place.run("check").status == 0)
    #expect(place.run("show", "III.2").output.contains("kept"))
    let history = place.run("history", "III.2").output
    #expect(history.contains("repaired"))
    let again = place.run("repair", "--yes")
    #expect(again.status == 0 && again.output == "Nothing is wrong.\n")
  }

  private func chmod(_ name: String, _ mode: Int) {
    try? FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: place.workspace + "/" + name)
  }

  @Test func eachIsAskedAbout() throws {
    let edited = try text(task).replacing("kept", with: "by hand")
    try put(edited, task)
    chmod(task, 0o600)
    try put("x", "tasks/odd.plist")
    chmod("tasks/odd.plist", 0o600)
    place.answers = ["what?", "2", "n"]
    let outcome = place.run("repair")
    #expect(outcome.status == 1 && outcome.output.contains("tasks/odd.plist"))
    #expect(place.questions.first?.contains("was kept, now by hand") ?? false)
    #expect(try text(task).contains("kept"))
    #expect(try text("tasks/odd.plist") == "x")
    place.answers = ["y"]
    #expect(place.run("--language", "cs", "repair").status == 0)
    #expect(place.questions.last?.contains("odložit stranou tasks/odd.plist") ?? false)
    try put("x", "tasks/a.plist")
    try put("x", "tasks/b.plist")
    place.answers = ["q"]
    #expect(place.run("repair").status == 1)
    #expect(place.questions.count == 5)
    place.answers = ["all"]
    #expect(place.run("repair").status == 0)
  }

  @Test func whatIsReferredToIsMissed() throws {
    let meeting = "meetings/group-11.plist"
    try FileManager.default.removeItem(atPath: place.workspace + "/.porada/journal")
    try put("<plist>", meeting)
    // Others refer to it and there is no version: nobody unasked takes it away.
    let left = place.run("repair", "--yes")
    #expect(left.status == 1 && left.errors.contains("other records refer to it"))
    #expect(try text(meeting) == "<plist>")
    let shown = place.run("repair", "--dry-run").output
    #expect(shown.contains("records refer to it, and no saved version"))
    // Put aside, and then taken as gone.
    place.answers = ["y", "y"]
    let outcome = place.run("repair")
    #expect(place.questions.first?.contains("records refer to it") ?? false)
    #expect(outcome.status == 1 && outcome.output.contains("group-11"))
    #expect(outcome.output.contains("put it back as \(meeting)"))
    #expect(outcome.errors.contains("porada set ID"))
  }

  @Test func whichIsRightSomebodyHasToSay() throws {
    let edited = try text(task).replacing("kept", with: "kepu")
    try put(edited, task)
    chmod(task, 0o600)
    let gone = "tasks/nap-2012-iii-1.plist"
    place.run("set", "nap-2012-iii-1", "indicator=saved")
    try FileManager.default.removeItem(atPath: place.workspace + "/" + gone)
    let left = place.run("repair", "--yes")
    #expect(left.status == 1 && !left.output.contains("taken as"))
    for path in [task, gone] { #expect(left.errors.contains("\(path): left as it is")) }
    #expect(try text(task) == edited)
    let shown = place.run("repair", "--dry-run").output
    #expect(shown.contains("1 = take it as the file has it"))
    #expect(shown.contains("2 = bring the last saved version back"))
    #expect(shown.contains("was kept, now kepu"))
    place.answers = ["y", "all", "1", "yes", "2"]
    #expect(place.run("repair").status == 0)
    #expect(place.answers == [])
    #expect(try text(task).contains("kept") && text(gone).contains("saved"))
  }

  @Test func theLedgerComesBackRatherThanIsTaken() throws {
    let evaluation = try #require(
      try place.rows("evaluations").first { $0["meeting"] as? String == "group-11" })
    let (id, task) = (evaluation["id"] as? String, evaluation["task"] as? String)
    let added = place.run(
      "evaluate", try #require(task), "partly", "--meeting", "group-11", "--comment", "as agreed",
      "--corrects", try #require(id))
    try #require(added.status == 0, "\(added.errors)")
    let name = "evaluations/\(added.output.trimmingCharacters(in: .whitespacesAndNewlines)).plist"
    let saved = try text(name)
    try put(saved.replacing("as agreed", with: "as it suits"), name)
    chmod(name, 0o600)
    place.answers = ["1"]
    #expect(place.run("repair").status == 0)
    let question = try #require(place.questions.last)
    #expect(question.contains("was as agreed, now as it suits"))
    #expect(question.contains("1 = bring the last saved version back"))
    #expect(try text(name) == saved)
  }

  @Test func lostSettingsComeBack() throws {
    let settings = place.workspace + "/settings/settings.plist"
    try FileManager.default.removeItem(atPath: settings)
    #expect(place.run("check").status == 1)
    #expect(place.run("tasks").status == 3)
    #expect(place.run("repair", "--yes").status == 0)
    #expect(place.run("tasks").status == 0)
    #expect(place.run("-w", place.folder, "repair").status == 3)
  }
}
