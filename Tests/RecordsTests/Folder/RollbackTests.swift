import Coordination
import Glibc
import Testing
import Workspaces

@testable import Records

/// A write happens whole or not at all, whichever file call fails.
@Suite struct RollbackTests {
  private let task = Samples.task("t")
  private let evaluation = Samples.evaluation("e")
  private let gone = Samples.task("gone")

  private var edits: [RecordEdit] {
    [
      .add(Samples.task("new", String(repeating: "ř", count: 500))),
      .replace(task, by: Samples.task("t", "later")),
      .replace(evaluation, by: Samples.evaluation("e", restricted: true)), .remove(gone),
    ]
  }

  private func workspace(_ calls: WatchedCalls) throws -> (TemporaryFolder, FolderStore) {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [task, evaluation, gone])
    let store = try FolderStore(at: folder.path, calls: calls)
    _ = try store.load { _, _ in true }
    return (folder, store)
  }

  private func files(_ folder: TemporaryFolder) -> [String: [UInt8]] {
    folder.everything().filter { !$0.value.isEmpty && !$0.key.contains(".porada-") }
  }

  @Test(arguments: [EIO, ENOSPC, EMFILE])
  func oneFailingCallChangesNothing(number: Int32) throws {
    var turn = 0
    var refused = 0
    while true {
      turn += 1
      let calls = WatchedCalls()
      let (folder, store) = try workspace(calls)
      let before = files(folder)
      calls.follow(.once(turn, number))
      do {
        try store.write(edits)
        if calls.failed == 0 { break }
      } catch {
        refused += 1
        #expect(files(folder) == before, "call \(turn), \(calls.names.last ?? ""): \(error)")
        calls.follow(.none)
        // Nothing is held against the record afterwards, and what was left behind goes.
        try store.write(edits)
      }
      calls.follow(.none)
      let after = files(folder)
      #expect(
        Set(after.keys) == [
          "settings/settings.plist", "tasks/t.plist", "tasks/new.plist",
          "restricted/evaluations/e.plist",
        ], "call \(turn)")
      #expect(after["tasks/t.plist"] == RecordFile.bytes(of: Samples.task("t", "later")))
      #expect(try store.outsideChanges().isEmpty)
      let another = try FolderStore(at: folder.path)
      _ = try another.load { _, _ in true }
      #expect(try another.faults() == [])
      try another.write([.add(Samples.task("last"))])
      #expect(!folder.everything().keys.contains { $0.contains(".porada-") }, "call \(turn)")
    }
    #expect(refused > 20)
  }

  @Test func theEndAtAnyCallLeavesTheOldOrTheNew() throws {
    let old = RecordFile.bytes(of: task)
    let new = RecordFile.bytes(of: Samples.task("t", "later"))
    var turn = 0
    var seen: Set<[UInt8]> = []
    while true {
      turn += 1
      let calls = WatchedCalls()
      let (folder, store) = try workspace(calls)
      calls.follow(.fromThenOn(turn, EIO))
      let isDone = (try? store.write([.replace(task, by: Samples.task("t", "later"))])) != nil
      let found = folder.bytes("tasks/t.plist")
      #expect(found == old || found == new, "call \(turn)")
      if isDone { #expect(found == new, "call \(turn)") }
      found.map { _ = seen.insert($0) }
      let another = try FolderStore(at: folder.path)
      _ = try another.load { _, _ in true }
      #expect(try another.faults() == [], "call \(turn)")
      if calls.failed == 0 { break }
    }
    #expect(seen == [old, new])
  }

  @Test func manyRecordsAreOneWrite() throws {
    let calls = WatchedCalls()
    let (folder, store) = try workspace(calls)
    let before = files(folder)
    let many = (1...100).map { RecordEdit.add(Samples.task(RecordID(rawValue: "m-\($0)")!)) }
    calls.follow(.none)
    try store.write(many)
    let renames = calls.names.indices.filter { calls.names[$0] == "rename" }
    let sync = try #require(calls.names.firstIndex(of: "syncfs"))
    // Nothing takes its name before everything is on the disk.
    #expect(renames.count == 100 && sync < renames[0])
    try store.write(many.map(\.reversed))
    #expect(files(folder) == before)
    calls.follow(.once(renames[60] + 1, ENOSPC))
    #expect(throws: StoreError.self) { try store.write(many) }
    #expect(files(folder) == before)
  }

  @Test func aFileIsOnTheDiskBeforeItTakesItsName() throws {
    let calls = WatchedCalls()
    let (folder, store) = try workspace(calls)
    try store.write([.replace(task, by: Samples.task("t", "soon"))])
    calls.follow(.none)
    try store.write([.replace(Samples.task("t", "soon"), by: Samples.task("t", "later"))])
    #expect(folder.bytes("tasks/t.plist") != nil)
    let lock = try #require(calls.names.firstIndex(of: "lock"))
    let told = ["chmod", "write", "fsync", "fdatasync", "rename", "unlink"]
    var order: [String] = []
    for name in calls.names[lock...] where told.contains(name) && name != order.last {
      order.append(name)
    }
    // The permissions first: no umask may leave the words open, or closed to their owner. The journal
    // has the change on the disk before the file takes its name.
    #expect(
      order == [
        "chmod", "write", "fsync", "write", "fdatasync", "rename", "fsync", "unlink", "write",
      ])
  }

  @Test func oneWriteCostsTheSameWhateverThereIs() throws {
    func calls(_ count: Int) throws -> [String] {
      let folder = TemporaryFolder()
      let all = (0..<count).map { Samples.task(RecordID(rawValue: "t-\($0)")!) }
      _ = try FolderStore.create(at: folder.path, records: all)
      let calls = WatchedCalls()
      let store = try FolderStore(at: folder.path, calls: calls)
      _ = try store.load { _, _ in true }
      calls.follow(.none)
      try store.write([.add(Samples.task("new"))])
      try store.write([.replace(all[0], by: Samples.task("t-0", "y"))])
      return calls.names
    }
    #expect(try calls(2) == calls(300))
  }
}
