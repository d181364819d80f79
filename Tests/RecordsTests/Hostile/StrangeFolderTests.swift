import Coordination
import Foundation
import Glibc
import TestSupport
import Testing
import Workspaces

@testable import Records

/// Folders of a workspace that are no folders, or lead out of it: nothing is read or written beyond them.
@Suite struct StrangeFolderTests {
  private func workspace() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    for record in [Settings(), Samples.task("good")] as [any Record] {
      try folder.put(RecordFile.bytes(of: record), "\(record.kind.listing)/\(record.id).plist")
    }
    return folder
  }

  @Test func aPrivateFolderThatLeadsOut() throws {
    let folder = try workspace()
    let outside = TemporaryFolder()
    #expect(symlink(outside.path, folder.path(".porada")) == 0)
    let store = try FolderStore(at: folder.path)
    #expect(try store.load { _, _ in true }.records.count == 2)
    #expect(throws: StoreError.self) { try store.write([.add(Samples.task("new"))]) }
    #expect(folder.bytes("tasks/new.plist") == nil)
    _ = try? store.typing.begin(as: .secretary)
    #expect(outside.everything(hidden: true).isEmpty)
  }

  @Test func aRestrictedFolderThatLeadsOut() throws {
    let folder = try workspace()
    let outside = TemporaryFolder()
    let secret = Samples.evaluation("secret", restricted: true)
    try outside.put(RecordFile.bytes(of: secret), "evaluations/secret.plist")
    let before = outside.everything(hidden: true)
    #expect(symlink(outside.path, folder.path("restricted")) == 0)
    let store = try FolderStore(at: folder.path)
    let loaded = try store.load { _, _ in true }
    #expect(loaded.records.count == 2)
    #expect(!loaded.faults.isEmpty)
    #expect(throws: StoreError.self) {
      try store.write([.add(Samples.evaluation("another", restricted: true))])
    }
    #expect(outside.everything(hidden: true) == before)
  }

  @Test(arguments: RecordKind.allCases.filter { $0 != .settings })
  func aKindsFolderThatIsNone(_ kind: RecordKind) throws {
    for make in ["link", "pipe", "file"] {
      let folder = try workspace()
      let outside = TemporaryFolder()
      let path = folder.path(kind.listing)
      try? FileManager.default.removeItem(atPath: path)
      switch make {
      case "link": #expect(symlink(outside.path, path) == 0)
      case "pipe": #expect(mkfifo(path, 0o600) == 0)
      default: try folder.put("x".utf8, kind.listing)
      }
      let store = try FolderStore(at: folder.path)
      let loaded = try store.load { _, _ in true }
      #expect(loaded.faults.map(\.path) == [kind.listing], "\(make)")
      var record = try Samples.full(kind)
      if let free = try? record.setting("restricted", to: nil) { record = free }
      #expect(throws: StoreError.self, "\(make)") { try store.write([.add(record)]) }
      // All other kinds can be written.
      var other: any Record = kind == .gap ? Samples.task("new") : Gap(id: "new")
      if let titled = try? other.setting("title", to: .string("x")) { other = titled }
      try store.write([.add(other)])
      #expect(outside.everything(hidden: true).isEmpty)
    }
  }
}
