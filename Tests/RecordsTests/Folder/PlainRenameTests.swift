import Coordination
import Testing
import Workspaces

@testable import Records

/// Saving on a file system that knows neither exchanging files nor renaming without replacing.
@Suite struct PlainRenameTests {
  private let task = Samples.task("t")

  private func workspace(_ calls: WatchedCalls) throws -> (TemporaryFolder, FolderStore) {
    let folder = TemporaryFolder()
    calls.setPlainRenames(true)
    _ = try FolderStore.create(
      at: folder.path, records: [task, Samples.task("gone"), Samples.evaluation("e")], calls: calls)
    let store = try FolderStore(at: folder.path, calls: calls)
    _ = try store.load { _, _ in true }
    return (folder, store)
  }

  private var edits: [RecordEdit] {
    [
      .add(Samples.task("new")), .replace(task, by: Samples.task("t", "later")),
      .replace(Samples.evaluation("e"), by: Samples.evaluation("e", restricted: true)),
      .remove(Samples.task("gone")),
    ]
  }

  private func names(_ folder: TemporaryFolder) -> Set<String> {
    Set(folder.everything().keys.filter { $0.hasSuffix(".plist") || $0.contains(".porada-") })
  }

  @Test func savingWorks() throws {
    let (folder, store) = try workspace(WatchedCalls())
    try store.write(edits)
    #expect(
      names(folder) == [
        "settings/settings.plist", "tasks/t.plist", "tasks/new.plist",
        "restricted/evaluations/e.plist",
      ])
    #expect(folder.bytes("tasks/t.plist") == RecordFile.bytes(of: Samples.task("t", "later")))
    #expect(try store.faults() == [])
    #expect(throws: StoreError.self) {
      try FolderStore(at: folder.path).write([.add(Samples.task("new"))])
    }
    try store.write(edits.reversed().map(\.reversed))
    #expect(folder.bytes("tasks/t.plist") == RecordFile.bytes(of: task))
    #expect(try store.faults() == [])
  }

  @Test func anyOneCallThatFailsLeavesAllOrNothing() throws {
    var turn = 0
    while true {
      turn += 1
      let calls = WatchedCalls()
      let (folder, store) = try workspace(calls)
      let before = names(folder)
      calls.follow(.once(turn, 5))
      let isDone = (try? store.write(edits)) != nil
      let isOver = calls.failed == 0
      calls.follow(.none)
      if !isDone {
        // A single failure may leave a temporary file, never half a change.
        #expect(names(folder).filter { !$0.contains(".porada-") } == before, "call \(turn)")
        try store.write(edits)
      }
      #expect(folder.bytes("tasks/t.plist") == RecordFile.bytes(of: Samples.task("t", "later")))
      let other = try FolderStore(at: folder.path)
      _ = try other.load { _, _ in true }
      #expect(try other.faults() == [], "call \(turn)")
      if isOver { break }
    }
    #expect(turn > 40)
  }
}
