import Coordination
import Dispatch
import Foundation
import Glibc
import Synchronization
import Testing
import Workspaces

@testable import Records

/// Two programs on one folder.
@Suite struct TwoProgramsTests {
  private func edit(_ folder: TemporaryFolder, _ name: String, _ change: (String) -> String) throws
  {
    let text = String(decoding: try #require(folder.bytes(name)), as: UTF8.self)
    // In place, as a simple editor saves.
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path(name)))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(change(text).utf8))
    try handle.close()
  }

  @Test func itIsToldThatTheFolderWasMoved() throws {
    let folder = TemporaryFolder()
    let path = folder.path("ws")
    let store = try FolderStore.create(at: path, records: [])
    #expect(try store.outsideChanges().isEmpty)
    rename(path, folder.path("moved"))
    #expect(throws: StoreError.moved(path)) { try store.outsideChanges() }
    // What is saved is in the folder that was opened.
    try store.write([.add(Samples.task("t"))])
    #expect(folder.bytes("moved/tasks/t.plist") != nil)
    _ = try FolderStore.create(at: path, records: [])
    #expect(throws: StoreError.moved(path)) { try store.outsideChanges() }
    // What others do in the one that was opened is seen all the same.
    let other = try FolderStore(at: folder.path("moved"))
    _ = try other.load { _, _ in true }
    try other.write([.add(Samples.task("u"))])
    #expect(try store.outsideChanges().changed.map(\.id) == ["u"])
    #expect(try other.outsideChanges().isEmpty)
  }

  @Test func itIsToldThatTheFolderWasDeleted() throws {
    let folder = TemporaryFolder()
    let path = folder.path("ws")
    let store = try FolderStore.create(at: path, records: [])
    try FileManager.default.removeItem(atPath: path)
    _ = try FolderStore.create(at: path, records: [])
    #expect(throws: StoreError.gone(path)) { try store.outsideChanges() }
    #expect(throws: StoreError.gone(path)) { try store.write([.add(Samples.task("t"))]) }
  }

  /// While one program saves, the other finds nothing wrong.
  @Test func whatIsJustBeingSavedIsNoFault() throws {
    let folder = TemporaryFolder()
    let evaluation = Samples.evaluation("e")
    _ = try FolderStore.create(
      at: folder.path,
      records: [Samples.task("t", "0"), evaluation]
        + (0..<40).map { number in
          Samples.task(RecordID(rawValue: "calm-\(number)")!)
        })
    let path = folder.path
    let isOver = Mutex(false)
    let found = Mutex<[RecordFault]>([])
    let looks = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 2) { worker in
      do {
        if worker == 0 {
          defer { isOver.withLock { $0 = true } }
          let store = try FolderStore(at: path)
          _ = try store.load { _, _ in true }
          var task = Samples.task("t", "0")
          var present = evaluation
          var turn = 0
          while turn < 5000, looks.withLock({ $0 }) < 8 {
            turn += 1
            usleep(1_000)
            let next = Samples.task("t", "\(turn)")
            var other = present
            other.isRestricted.toggle()
            try store.write([
              .replace(task, by: next), .replace(present, by: other),
              .add(Samples.task(RecordID(rawValue: "new-\(turn)")!)),
            ])
            try store.write([.remove(Samples.task(RecordID(rawValue: "new-\(turn)")!))])
            (task, present) = (next, other)
          }
        } else {
          while !isOver.withLock({ $0 }) {
            let faults = try FolderStore.openedForCare(at: path).faults()
            found.withLock { $0 += faults }
            looks.withLock { $0 += 1 }
          }
        }
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(found.withLock { $0 } == [])
    #expect(looks.withLock { $0 } >= 8)
    #expect(try FolderStore.openedForCare(at: path).faults() == [])
  }

  @Test func oneWaitsForTheOther() throws {
    let folder = TemporaryFolder()
    let mine = try FolderStore.create(at: folder.path, records: [])
    let theirs = try FolderStore(at: folder.path, calls: PosixFileCalls(), patience: 0.05)
    _ = try theirs.load { _, _ in true }
    var lock: WorkspaceLock? = try WorkspaceLock(mine)
    #expect(throws: StoreError.busy) { try theirs.write([.add(Samples.task("t"))]) }
    #expect(folder.bytes("tasks/t.plist") == nil)
    withExtendedLifetime(lock) {}
    lock = nil
    try theirs.write([.add(Samples.task("t"))])
    #expect(folder.bytes("tasks/t.plist") != nil)
    #expect(try mine.outsideChanges().changed.map(\.id) == ["t"])
  }

  @Test func nothingIsLostBetweenTwoWriters() throws {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [Samples.task("shared", "0")])
    let path = folder.path
    let refused = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 2) { writer in
      do {
        let store = try FolderStore(at: path)
        let tasks = try store.load { _, _ in true }.records.compactMap { $0 as? PlanTask }
        var shared = try #require(tasks.first { $0.id == "shared" })
        for turn in 0..<30 {
          let new = Samples.task(RecordID(rawValue: "w\(writer)-\(turn)")!)
          while true {
            do throws(StoreError) {
              try store.write([.add(new)])
              break
            } catch {
              guard error == .behind else { throw error }
              // What the other has done to the shared one is read, too.
              for case let task as PlanTask in try store.outsideChanges().changed
              where task.id == "shared" {
                shared = task
              }
            }
          }
          var counted = false
          while !counted {
            var next = shared
            next.measure = "\(Int(shared.measure)! + 1)"
            do throws(StoreError) {
              try store.write([.replace(shared, by: next)])
              shared = next
              counted = true
            } catch {
              switch error {
              case .changedOutside, .behind: break
              default: throw error
              }
              refused.withLock { $0 += 1 }
              let changes = try store.outsideChanges()
              shared =
                changes.changed.compactMap { $0 as? PlanTask }
                .first { $0.id == "shared" } ?? shared
            }
          }
        }
      } catch {
        Issue.record(error)
      }
    }
    let records = try FolderStore(at: path).load { _, _ in true }.records
    #expect(records.count == 62)
    #expect(records.compactMap { $0 as? PlanTask }.first { $0.id == "shared" }?.measure == "60")
  }

  @Test func anEditInPlaceIsSeen() throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path, records: [Samples.task("t", "old")])
    #expect(try store.outsideChanges(lookingAtAll: true).isEmpty)
    try edit(folder, "tasks/t.plist") { $0.replacing("old", with: "new") }
    let changes = try store.outsideChanges(lookingAtAll: true)
    #expect(changes.changed.map { AnyHashable($0) } == [AnyHashable(Samples.task("t", "new"))])
    // The same length within the same tick of the clock.
    for word in ["one", "two", "six"] {
      try edit(folder, "tasks/t.plist") { _ in
        String(decoding: RecordFile.bytes(of: Samples.task("t", word)), as: UTF8.self)
      }
      let task = try store.outsideChanges(lookingAtAll: true).changed.first as? PlanTask
      #expect(task?.measure == word)
    }
  }

  @Test func anEditInPlaceIsSeenInTimeWithoutAsking() throws {
    let folder = TemporaryFolder()
    let task = Samples.task("t", "old")
    _ = try FolderStore.create(at: folder.path, records: [task, Samples.evaluation("e")])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    store.fullLookInterval = 1000
    // The folders' times are settled, and nothing in them is looked at again.
    usleep(80_000)
    #expect(try store.outsideChanges().isEmpty)
    usleep(80_000)
    try edit(folder, "tasks/t.plist") { $0.replacing("old", with: "new") }
    #expect(try store.outsideChanges().isEmpty)
    store.fullLookInterval = 0
    #expect(try store.outsideChanges().changed.map(\.id) == ["t"])
    // A write that was refused for it is reason enough to look.
    store.fullLookInterval = 1000
    #expect(try store.outsideChanges().isEmpty)
    usleep(80_000)
    try edit(folder, "tasks/t.plist") { $0.replacing("new", with: "odd") }
    #expect(throws: StoreError.self) {
      try store.write([.replace(Samples.task("t", "new"), by: task)])
    }
    #expect(try store.outsideChanges().changed.map(\.id) == ["t"])
  }

  @Test func aQuickLookAsksForNoFileWhereNothingIs() throws {
    let folder = TemporaryFolder()
    let tasks = (0..<50).map { Samples.task(RecordID(rawValue: "t-\($0)")!) }
    _ = try FolderStore.create(at: folder.path, records: tasks)
    usleep(80_000)
    let calls = WatchedCalls()
    let store = try FolderStore(at: folder.path, calls: calls)
    _ = try store.load { _, _ in true }
    store.fullLookInterval = 1000
    calls.follow(.none)
    #expect(try store.outsideChanges().isEmpty)
    #expect(calls.names.count { $0 == "stat" } < 5)
    calls.follow(.none)
    #expect(try store.outsideChanges(lookingAtAll: true).isEmpty)
    #expect(calls.names.count { $0 == "stat" } > 50)
  }

  @Test func damageAndHealingAreSeen() throws {
    let folder = TemporaryFolder()
    let task = Samples.task("t")
    let store = try FolderStore.create(at: folder.path, records: [task])
    let good = try #require(folder.bytes("tasks/t.plist"))
    try edit(folder, "tasks/t.plist") { String($0.dropLast(20)) }
    let damaged = try store.outsideChanges(lookingAtAll: true)
    #expect(damaged.faults.map(\.problem) == [.notAPropertyList])
    #expect(damaged.faults.first?.record == "t")
    #expect(damaged.removed.isEmpty && damaged.changed.isEmpty)
    #expect(try store.outsideChanges(lookingAtAll: true).isEmpty)
    #expect(throws: StoreError.self) {
      try store.write([.replace(task, by: Samples.task("t", "y"))])
    }
    #expect(throws: StoreError.self) { try store.write([.add(task)]) }
    try folder.put(good, "tasks/t.plist")
    let mended = try store.outsideChanges(lookingAtAll: true)
    #expect(mended.changed.map { AnyHashable($0) } == [AnyHashable(task)])
    #expect(mended.healed == ["tasks/t.plist"] && mended.removed.isEmpty)
    try store.write([.replace(task, by: Samples.task("t", "y"))])
  }

  @Test func aDamagedFileThatIsTakenAwayTakesItsRecordWithIt() throws {
    let folder = TemporaryFolder()
    let evaluation = Samples.evaluation("e")
    _ = try FolderStore.create(at: folder.path, records: [evaluation, Samples.task("t")])
    let store = try FolderStore(at: folder.path)
    store.fullLookInterval = 0
    let workspace = try Workspace(opening: store)
    try edit(folder, "evaluations/e.plist") { String($0.dropLast(20)) }
    // The last readable state stays shown beside its fault, but only until the next start.
    #expect(try workspace.takeOverOutsideChanges())
    #expect(workspace.book.has("e") && workspace.faults.map(\.record) == ["e"])
    #expect(try !Workspace(opening: FolderStore(at: folder.path)).book.has("e"))
    unlink(folder.path("evaluations/e.plist"))
    #expect(try workspace.takeOverOutsideChanges())
    #expect(!workspace.book.has("e") && workspace.faults.isEmpty)
    #expect(try !workspace.takeOverOutsideChanges())
  }

  @Test func ofADamagedAndAReadableFileTheReadableOneCounts() throws {
    let folder = TemporaryFolder()
    let secret = Samples.evaluation("e", restricted: true)
    _ = try FolderStore.create(at: folder.path, records: [Samples.evaluation("e")])
    try folder.put("<plist>".utf8, "tasks/stray name.plist")
    let store = try FolderStore(at: folder.path)
    store.fullLookInterval = 0
    let workspace = try Workspace(opening: store)
    try edit(folder, "evaluations/e.plist") { String($0.dropLast(20)) }
    try workspace.takeOverOutsideChanges()
    #expect(workspace.faults.count == 2)
    try folder.put(RecordFile.bytes(of: secret), "restricted/evaluations/e.plist")
    unlink(folder.path("evaluations/e.plist"))
    unlink(folder.path("tasks/stray name.plist"))
    try workspace.takeOverOutsideChanges()
    #expect(workspace.book.evaluations["e"] == secret && workspace.faults.isEmpty)
  }

  @Test func aMoveByAnotherIsOneChange() throws {
    let folder = TemporaryFolder()
    let open = Samples.evaluation("e")
    let mine = try FolderStore.create(at: folder.path, records: [open])
    let theirs = try FolderStore(at: folder.path)
    _ = try theirs.load { _, _ in true }
    let closed = Samples.evaluation("e", restricted: true)
    try theirs.write([.replace(open, by: closed)])
    let changes = try mine.outsideChanges()
    #expect(changes.changed.map { AnyHashable($0) } == [AnyHashable(closed)])
    #expect(changes.removed.isEmpty && changes.faults.isEmpty)
    try mine.write([.replace(closed, by: open)])
    #expect(try theirs.outsideChanges().changed.map { AnyHashable($0) } == [AnyHashable(open)])
  }

  @Test func anEditAtTheLastMomentIsNotWrittenOver() throws {
    let folder = TemporaryFolder()
    let task = Samples.task("t")
    _ = try FolderStore.create(at: folder.path, records: [task])
    let calls = WatchedCalls()
    let store = try FolderStore(at: folder.path, calls: calls)
    _ = try store.load { _, _ in true }
    let path = folder.path("tasks/t.plist")
    for edit in [
      RecordEdit.replace(task, by: Samples.task("t", "ours")), .remove(task),
    ] {
      // An editor knows nothing of our lock: it saves after the check and before the rename.
      calls.before { name in
        if name == "rename" {
          calls.before(nil)
          try? Data("theirs".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        }
      }
      #expect(throws: StoreError.self) { try store.write([edit]) }
      #expect(folder.bytes("tasks/t.plist") == Array("theirs".utf8))
      try folder.put(RecordFile.bytes(of: task), "tasks/t.plist")
      _ = try store.outsideChanges(lookingAtAll: true)
    }
  }

  @Test func aVanishedWorkspaceIsNotAnEmptyOne() throws {
    let folder = TemporaryFolder()
    let path = folder.path("w")
    let store = try FolderStore.create(at: path, records: [Samples.task("t")])
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: StoreError.gone(path)) { try store.outsideChanges() }
  }
}
