import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

@Suite struct CreationTests {
  @Test func aWorkspaceIsAFolderWithSettings() throws {
    let folder = TemporaryFolder()
    #expect(!FolderStore.isWorkspace(at: folder.path))
    #expect(throws: StoreError.notAWorkspace(folder.path)) { try FolderStore(at: folder.path) }
    let missing = folder.path("none")
    #expect(throws: StoreError.notAWorkspace(missing)) { try FolderStore(at: missing) }
    #expect(throws: StoreError.notAWorkspace("")) { try FolderStore(at: "") }
    _ = try FolderStore.create(at: folder.path, records: [])
    #expect(FolderStore.isWorkspace(at: folder.path))
    let link = folder.path + "-link"
    symlink(folder.path, link)
    defer { unlink(link) }
    #expect(FolderStore.isWorkspace(at: link) && FolderStore.isWorkspace(at: link + "/"))
    let loaded = try FolderStore(at: folder.path).load { _, _ in true }
    #expect(loaded.records.map { AnyHashable($0) } == [AnyHashable(Settings())])
  }

  @Test func nothingIsEverMadeWhereSomethingIs() throws {
    let folder = TemporaryFolder()
    try folder.put("x".utf8, ".hidden")
    let before = folder.everything(hidden: true)
    #expect(throws: StoreError.notEmpty(folder.path)) {
      try FolderStore.create(at: folder.path, records: [])
    }
    let file = folder.path(".hidden")
    #expect(throws: StoreError.notEmpty(file)) { try FolderStore.create(at: file, records: []) }
    #expect(folder.everything(hidden: true) == before)
  }

  @Test(arguments: [[], ["lock"]])
  func whatWasCutShortBeforeItCouldSaySoIsMadeAnew(left: [String]) throws {
    let folder = TemporaryFolder()
    mkdir(folder.path(".porada"), 0o700)
    for name in left { try folder.put("".utf8, ".porada/" + name) }
    _ = try FolderStore.create(at: folder.path, records: [Samples.task("t")])
    #expect(try FolderStore(at: folder.path).load { _, _ in true }.records.count == 2)
    // Whatever else lies there is somebody's.
    let other = TemporaryFolder()
    mkdir(other.path(".porada"), 0o700)
    try other.put("x".utf8, ".porada/notes")
    #expect(throws: StoreError.notEmpty(other.path)) {
      try FolderStore.create(at: other.path, records: [])
    }
  }

  @Test func aFailureAnywhereLeavesNothing() throws {
    let records: [any Record] = [Samples.task("t"), Samples.evaluation("e", restricted: true)]
    var turn = 0
    while true {
      turn += 1
      let folder = TemporaryFolder()
      let calls = WatchedCalls()
      calls.follow(.once(turn, EIO))
      let path = folder.path("a/b")
      do {
        _ = try FolderStore.create(at: path, records: records, calls: calls)
        #expect(try FolderStore(at: path).load { _, _ in true }.records.count == 3, "call \(turn)")
        #expect(try FolderStore(at: path).faults().allSatisfy(\.isNote))
        if calls.failed == 0 { break }
      } catch {
        #expect(calls.failed == 1, "call \(turn): \(error)")
        #expect(!FolderStore.isWorkspace(at: path), "call \(turn)")
        // One failing call may be the one that tidies up, but then only folders are left.
        let left = folder.everything(hidden: true).filter { !$0.value.isEmpty }
        #expect(left.isEmpty, "call \(turn): \(left.keys.sorted())")
      }
    }
    #expect(turn > 30)
  }
}
