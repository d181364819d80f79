import Coordination
import Glibc
import Testing
import Workspaces

@testable import Records

/// A change that could not be written is withdrawn from the journal, where another program may have met it.
@Suite struct WithdrawnChangeTests {
  private let folder = TemporaryFolder()
  private let withdrawn = ChangeNote(ChangeID(rawValue: "withdrawn1")!)

  private func opened(_ calls: any FileCalls = PosixFileCalls()) throws -> FolderStore {
    let store = try FolderStore(at: folder.path, calls: calls, patience: 0.2)
    _ = try store.load { _, _ in true }
    return store
  }

  /// Has a program fail to write a task, another one looking just before the failure.
  private func fail(_ mine: FolderStore, _ calls: WatchedCalls, before other: FolderStore) throws {
    nonisolated(unsafe) let other = other
    calls.follow(.first("rename", EIO))
    // The other looks on this thread, while the first is within its call.
    calls.before { name in if name == "rename" { _ = try? other.outsideChanges() } }
    defer {
      calls.before(nil)
      calls.follow(.none)
    }
    #expect(throws: StoreError.self) {
      try mine.write([.add(Samples.task("t-1"))], as: withdrawn)
    }
    #expect(calls.failed == 1)
  }

  private func begun() throws -> (mine: FolderStore, WatchedCalls, other: FolderStore) {
    _ = try FolderStore.create(at: folder.path, records: [Samples.task("first")])
    let calls = WatchedCalls()
    let mine = try opened(calls)
    try mine.write([.add(Samples.task("t-0"))])
    return (mine, calls, try opened())
  }

  @Test func isNotTakenForSaved() throws {
    let (mine, calls, other) = try begun()
    try fail(mine, calls, before: other)
    #expect(try !other.holds(withdrawn.id))
    // Whoever takes it over from the program that was killed makes it.
    #expect(try other.outsideChanges().isEmpty)
    try other.write([.add(Samples.task("t-1"))], as: withdrawn)
    #expect(folder.bytes("tasks/t-1.plist") != nil)
    #expect(try other.versions(of: "t-1").count == 1 && other.faults() == [])
  }

  @Test func isMetAgainWhereItIsMadeAfterAll() throws {
    let (mine, calls, other) = try begun()
    try fail(mine, calls, before: other)
    try mine.write([.add(Samples.task("t-1"))], as: withdrawn)
    #expect(throws: StoreError.behind) { try other.write([.add(Samples.task("x"))]) }
    #expect(try other.outsideChanges().changed.map(\.id) == ["t-1"])
    #expect(try other.holds(withdrawn.id))
  }

  /// What stands in its place, as long as it or longer, is not skipped.
  @Test(arguments: ["t-2", "t-2-with-a-longer-name"]) func hidesNothing(_ id: RecordID) throws {
    let (mine, calls, other) = try begun()
    try fail(mine, calls, before: other)
    let next = ChangeNote(ChangeID(rawValue: "afterwards")!)
    // It is made, and its program is killed before any of its files is there.
    calls.before { name in if name == "rename" { calls.follow(.fromThenOn(1, EIO)) } }
    #expect(throws: StoreError.self) {
      try mine.write([.add(Samples.task(id)), .add(Samples.task("u-2"))], as: next)
    }
    calls.before(nil)
    #expect(folder.bytes("tasks/\(id).plist") == nil)
    #expect(throws: StoreError.behind) { try other.write([.add(Samples.task("x"))]) }
    let seen = try other.outsideChanges().changed.map(\.id)
    #expect(Set(seen) == [id, "u-2"])
    try other.write([.add(Samples.task("x"))])
    let journal = try opened()
    #expect(try journal.latestChanges(10).last?.edits.map(\.id) == ["x"])
    #expect(try journal.holds(next.id) && !journal.holds(withdrawn.id))
    #expect(try journal.faults() == [])
  }

  @Test func aFrameOfTheSameLengthInItsPlaceIsMet() throws {
    let (mine, calls, other) = try begun()
    try fail(mine, calls, before: other)
    let next = ChangeNote(ChangeID(rawValue: "afterwards")!)
    try mine.write([.add(Samples.task("t-2"))], as: next)
    #expect(try other.outsideChanges().changed.map(\.id) == ["t-2"])
    #expect(try other.holds(next.id))
  }

  /// Another program has met a change, and looked at its files before they were there.
  @Test func whatIsMetOnItsWayIsLookedAtAgain() throws {
    let (mine, calls, other) = try begun()
    nonisolated(unsafe) let looking = other
    calls.before { name in if name == "rename" { _ = try? looking.outsideChanges() } }
    try mine.write([.add(Samples.task("t-1"))])
    calls.before(nil)
    #expect(throws: StoreError.behind) { try other.write([.add(Samples.task("x"))]) }
    #expect(try other.outsideChanges().changed.map(\.id) == ["t-1"])
    try other.write([.add(Samples.task("x"))])
  }
}
