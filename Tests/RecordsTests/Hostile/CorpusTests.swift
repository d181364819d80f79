import Coordination
import Foundation
import Glibc
import TestSupport
import Testing
import Workspaces

@testable import Records

/// Whatever lies in a record's place, of whichever kind: it is named, left alone and in nobody's way.
@Suite struct CorpusTests {
  @Test(arguments: Damage.ofBytes) func damagedBytes(_ damage: Damage) throws {
    try check(damage, on: HostileFolder())
  }

  @Test(arguments: Damage.ofPlaces) func strangeFiles(_ damage: Damage) throws {
    let folder = try HostileFolder()
    // What the second names lead to; it has another ending, and so is nobody's business.
    let outside = folder.folder.path("tasks/good-task.plist.outside")
    try Data(folder.bytes(.task)).write(to: URL(fileURLWithPath: outside))
    try check(damage, on: folder)
  }

  @Test func devices() throws {
    let folder = try HostileFolder()
    // Only the administrator makes devices; elsewhere there can be none in a workspace either.
    guard mknod(folder.clear(.task), S_IFCHR | 0o600, 0x103) == 0 else { return }
    try checkLoaded(folder, [.task], "a device")
  }

  @Test func whatIsTooLargeIsNotRead() throws {
    let folder = try HostileFolder()
    try #require(Damage.ofPlaces.first { $0.name == "100 MB" }).apply(folder, .task)
    let calls = WatchedCalls()
    let store = try FolderStore(at: folder.folder.path, calls: calls)
    calls.follow(.none)
    _ = try store.load { _, _ in true }
    let reads = calls.names.count { $0 == "read" }
    calls.follow(.none)
    try FileManager.default.removeItem(atPath: folder.folder.path(HostileFolder.path(.task)))
    _ = try store.load { _, _ in true }
    #expect(calls.names.count { $0 == "read" } == reads)
  }

  /// Damages the victim of every kind, and asks of the store what it promises.
  private func check(_ damage: Damage, on folder: HostileFolder) throws {
    for kind in RecordKind.allCases { try damage.apply(folder, kind) }
    try checkLoaded(folder, RecordKind.allCases, damage.name)
  }

  private func checkLoaded(
    _ folder: HostileFolder, _ kinds: [RecordKind], _ name: String
  ) throws {
    let path = folder.folder.path
    let remains = kinds.map { folder.remains($0) }
    // The settings may be a folder or a pipe: it is a workspace all the same.
    #expect(FolderStore.isWorkspace(at: path))
    let store = try FolderStore(at: path)
    let loaded = try store.load { _, _ in true }
    let ids = Set(loaded.records.map(\.id))
    for kind in kinds {
      let faults = loaded.faults.filter { $0.path == HostileFolder.path(kind) }
      #expect(faults.count == 1, "\(name), \(kind)")
      #expect(faults.first?.kind == kind && faults.first?.problem != .notCanonical)
      #expect(!ids.contains(HostileFolder.id(kind)), "\(name), \(kind)")
    }
    for kind in RecordKind.allCases where kind != .settings {
      #expect(ids.contains(HostileFolder.good(kind)), "\(name), \(kind)")
    }
    let named = Set(try store.faults().map(\.path))
    for kind in kinds { #expect(named.contains(HostileFolder.path(kind)), "\(name), \(kind)") }

    // All else works, and what is damaged stays as it is, through every kind of change.
    try edit(store, loaded)
    #expect(try store.outsideChanges().isEmpty)
    for kind in kinds where kind != .settings {
      var record = try Samples.full(kind)
      record.id = HostileFolder.id(kind)
      if let free = try? record.setting("restricted", to: nil) { record = free }
      for edit in [RecordEdit.add(record), .remove(record), .replace(record, by: record)] {
        #expect(throws: StoreError.self, "\(name), \(kind)") { try store.write([edit]) }
      }
    }
    #expect(kinds.map { folder.remains($0) } == remains, "\(name)")
    let again = try FolderStore(at: path).load { _, _ in true }
    #expect(again.records.contains { ($0 as? PlanTask)?.measure == "later" })
    #expect(again.records.count == loaded.records.count)
  }

  private func edit(_ store: FolderStore, _ loaded: LoadedRecords) throws {
    let task = try #require(
      loaded.records.first { $0.id == HostileFolder.good(.task) } as? PlanTask)
    let gap = try #require(loaded.records.first { $0.id == HostileFolder.good(.gap) })
    var later = task
    later.measure = "later"
    try store.write([.replace(task, by: later), .remove(gap), .add(Samples.task("new"))])
  }
}
