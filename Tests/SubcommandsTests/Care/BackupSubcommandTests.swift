import Coordination
import Foundation
import Records
import Subcommands
import Testing
import Workspaces

@Suite struct BackupSubcommandTests {
  private let place: Workplace
  private var file: String { place.folder + "/b.tar.gz" }

  init() throws {
    place = try Workplace.demonstration()
  }

  @Test func aBackupRestoredIsTheSameWorkspace() throws {
    let made = place.run("backup", "b.tar.gz")
    #expect(made.status == 0 && made.errors.isEmpty)
    #expect(made.output.contains(file) && made.output.contains("records, "))
    let restored = place.run("restore", "b.tar.gz", "r")
    #expect(restored.status == 0 && restored.output.contains("Nothing is wrong."))
    let tasks = place.run("tasks", "--format", "json").output
    #expect(place.run("-w", "r", "tasks", "--format", "json").output == tasks)
    let again = place.run("restore", "b.tar.gz", "r")
    #expect(again.status == 1 && again.output.isEmpty)
    #expect(place.run("restore", "nowhere", "x").status == 3)
    #expect(place.run("-w", "nowhere", "backup", "c").status == 3)
  }

  @Test func whatAKilledProgramHadTypedComesAlongAndIsNoFault() throws {
    do {
      let store = try FolderStore(at: place.workspace)
      _ = try store.typing.begin(as: .secretary)
      try store.typing.keep("MFA: half a sen", under: "entry:group-12")
      try store.typing.synchronise()
      withExtendedLifetime(store) {}
    }
    #expect(place.run("backup", "b.tar.gz").status == 0)
    let restored = place.run("restore", "b.tar.gz", "r")
    #expect(restored.status == 0 && restored.output.contains("Nothing is wrong."))
    #expect(restored.errors.contains("1 text") && !restored.errors.contains("fault"))
    let minutes = place.run("-w", "r", "minutes", "12", "--format", "json").output
    #expect(minutes.contains("MFA: half a sen"))
  }

  @Test func aPublicOneLeavesOutWhatIsRestricted() throws {
    let made = place.run("backup", "b.tar.gz", "--public", "--language", "cs")
    #expect(made.status == 0)
    #expect(made.output.contains("neobsahuje: "))
    #expect(place.run("restore", "b.tar.gz", "r").status == 0)
    #expect(!FileManager.default.fileExists(atPath: place.folder + "/r/restricted"))
    let check = place.run("-w", "r", "check")
    #expect(check.status == 0 && check.errors.contains("this copy is without "))
    #expect(place.run("-w", "r", "--as", "MFA", "check").errors.isEmpty)
  }

  @Test func whatIsThereStays() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
    let refused = place.run("backup", file)
    #expect(refused.status == 1 && refused.errors.contains("--replace"))
    #expect(FileManager.default.contents(atPath: file) == Data("mine".utf8))
    #expect(place.run("restore", file, "r").status == 1)
    #expect(place.run("backup", file, "--replace").status == 0)
    #expect(place.run("--as", "MFA", "backup", "c").status == 1)
    #expect(place.run("--as", "MFA", "backup", "c", "--public").status == 0)
    #expect(place.run("backup", "w/tasks/c").errors.contains("lies in the workspace"))
  }

  @Test func aDamagedFileIsToldOf() throws {
    try Data("x".utf8).write(to: URL(fileURLWithPath: place.workspace + "/tasks/x.plist"))
    #expect(place.run("backup", file).status == 0)
    let restored = place.run("restore", file, "r")
    #expect(restored.status == 1 && restored.errors.contains("tasks/x.plist"))
    #expect(place.run("-w", "r", "tasks").status == 0)
  }
}
