import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// A workspace of every schema ever released stays readable: the samples are what those programs wrote.
@Suite struct SchemaTests {
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Schemas")

  /// A copy of a sample, private as the program leaves its files; a checkout does not keep that.
  private func sample(_ schema: Int) throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    let files = FileManager.default
    let from = Self.samples.appendingPathComponent("\(schema)").path
    for path in try files.subpathsOfDirectory(atPath: from) {
      var isFolder: ObjCBool = false
      _ = files.fileExists(atPath: from + "/" + path, isDirectory: &isFolder)
      if isFolder.boolValue {
        try files.createDirectory(
          atPath: folder.path(path), withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } else {
        try files.copyItem(atPath: from + "/" + path, toPath: folder.path(path))
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path(path))
      }
    }
    return folder
  }

  @Test func everySchemaHasASample() throws {
    for schema in 1...RecordFile.schema {
      #expect(FileManager.default.fileExists(atPath: Self.samples.path + "/\(schema)/settings"))
    }
  }

  @Test(arguments: 1...RecordFile.schema) func opensWhole(_ schema: Int) throws {
    let folder = try sample(schema)
    let before = folder.everything()
    let workspace = try Workspace(opening: try FolderStore(at: folder.path))
    #expect(workspace.faults == [] && !workspace.isReadOnly)
    #expect(try workspace.check() == [])
    #expect(folder.everything() == before, "opening changed something")
    // Kinds that came after the sample was made.
    let later: Set<RecordKind> = [.ballot, .material, .minutesVersion, .comment, .erratum]
    let counts = RecordKind.allCases.filter { !later.contains($0) }
      .map { workspace.book.records(of: $0).count }
    #expect(counts.reduce(0, +) == 31 && !counts.contains(0))
    let task = try #require(workspace.book.tasks["nap-2012-iv-6"])
    #expect(task.number == "IV.6" && task.plan == "strategy-2012")
    #expect(workspace.book.evaluations["nap-2012-iv-6-e2"]?.restricted == true)
  }

  @Test(arguments: 1...RecordFile.schema) func goesOnBeingUsed(_ schema: Int) throws {
    let folder = try sample(schema)
    let workspace = try Workspace(opening: try FolderStore(at: folder.path))
    let recovered = workspace.beginSession {}
    #expect(recovered.texts.map(\.key) == ["entry:group-11"])
    #expect(recovered.texts.map(\.text) == ["MoI: presents the sta"])
    let today = CalendarDay(iso: "2014-12-01")!
    try workspace.perform(
      SetFields("nap-2012-iv-6", [("indicator", .string("a new word"))]), today: today,
      now: WallTime(hour: 10, minute: 0)!)
    #expect(workspace.finishSaving(within: 60))
    workspace.endSession(within: 60)
    let later = try Workspace(opening: try FolderStore(at: folder.path))
    #expect(later.book.tasks["nap-2012-iv-6"]?.indicator == "a new word")
    // What was typed and not saved is kept until somebody takes it up or throws it away.
    #expect(try later.check().map(\.problem) == [.leftTyping(texts: 1, changes: 0)])
    // How it stood before the first change by this program is a version too.
    let versions = try later.store.versions(of: "nap-2012-iv-6")
    #expect(versions.count == 2)
    #expect(versions.first?.record as? PlanTask == workspaceTask(schema))
  }

  private func workspaceTask(_ schema: Int) -> PlanTask? {
    guard let folder = try? sample(schema), let store = try? FolderStore(at: folder.path) else {
      return nil
    }
    return try? Workspace(opening: store).book.tasks["nap-2012-iv-6"]
  }
}
