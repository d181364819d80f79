import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// One program takes a meeting's minutes, the others know who, and no hold outlives its process.
@Suite struct SittingHoldsTests {
  private let folder = TemporaryFolder()
  private static let file = ".porada/sittings/group-12.plist"
  private let since = Date(timeIntervalSince1970: 1_400_000_007)

  private func program(
    _ calls: any FileCalls = PosixFileCalls(), at place: String = "pts/3, urad-1"
  ) throws -> FolderSittingHolds {
    let since = since
    return FolderSittingHolds(
      try Folder(path: folder.path, PosixFileCalls()).reopened(calls), calls,
      location: folder.path, place: place, clock: { since })
  }

  @Test func theSecondIsToldWhoTheFirstIs() throws {
    let first = try program()
    let second = try program(at: "pts/4, urad-2")
    #expect(second.holder(of: "group-12") == nil)
    #expect(try first.take("group-12", by: .member("mv")) == nil)
    // Its own again, and its own is nobody else's.
    #expect(try first.take("group-12", by: .member("mv")) == nil)
    #expect(first.holder(of: "group-12") == nil)
    let holder = SittingHolder(actor: .member("mv"), since: since, place: "pts/3, urad-1")
    #expect(try second.take("group-12", by: .secretary) == holder)
    #expect(second.holder(of: "group-12") == holder)
    // Another meeting is another matter.
    #expect(try second.take("group-13", by: .secretary) == nil)
    #expect(first.holder(of: "group-13")?.actor == .secretary)
    first.release("group-12")
    #expect(second.holder(of: "group-12") == nil)
    #expect(try second.take("group-12", by: .secretary) == nil)
    first.release("group-12")
    #expect(first.holder(of: "group-12")?.place == "pts/4, urad-2")
  }

  @Test func aHoldGoesWithItsHolder() throws {
    var first: FolderSittingHolds? = try program()
    #expect(try first!.take("group-12", by: .secretary) == nil)
    let second = try program()
    first = nil
    #expect(second.holder(of: "group-12") == nil)
    #expect(folder.bytes(Self.file) == nil)
    #expect(try second.take("group-12", by: .secretary) == nil)
  }

  @Test func aFileWithoutALockIsNobodys() throws {
    try folder.put(Array("anything".utf8), Self.file)
    let holds = try program()
    #expect(holds.holder(of: "group-12") == nil)
    #expect(try holds.take("group-12", by: .secretary) == nil)
    #expect(try program().holder(of: "group-12")?.since == since)
  }

  @Test func aKilledProcessHoldsNothing() throws {
    // What it had noted is damaged: who it is cannot be read, that it is there can.
    try folder.put(Array("<plist".utf8), Self.file)
    let other = try LockingProcess(folder.path(Self.file))
    let holds = try program()
    let unknown = SittingHolder(actor: nil, since: nil, place: "")
    #expect(holds.holder(of: "group-12") == unknown)
    #expect(try holds.take("group-12", by: .secretary) == unknown)
    other.kill()
    #expect(holds.holder(of: "group-12") == nil)
    #expect(try holds.take("group-12", by: .secretary) == nil)
  }

  @Test func whoseFileWasTakenAwayMeanwhileHoldsAnother() throws {
    let calls = WatchedCalls()
    let first = try program()
    #expect(try first.take("group-12", by: .secretary) == nil)
    let second = try program(calls)
    nonisolated(unsafe) let holder = first
    // The first lets go between the second's opening of the file and its lock.
    calls.before { name in if name == "lock" { holder.release("group-12") } }
    #expect(try second.take("group-12", by: .member("mv")) == nil)
    calls.before(nil)
    #expect(try program().take("group-12", by: .secretary)?.actor == .member("mv"))
    #expect(try program().holder(of: "group-12")?.actor == .member("mv"))
  }

  @Test func nobodyElseMayLookAndOthersOnlyRead() throws {
    let former = umask(0)
    defer { umask(former) }
    let holds = try program()
    _ = try holds.take("group-12", by: .secretary)
    #expect(folder.mode(Self.file) == 0o600)
    #expect(folder.mode(".porada") == 0o700 && folder.mode(".porada/sittings") == 0o700)
    let calls = WatchedCalls()
    calls.follow(.readOnly)
    let reader = try program(calls)
    #expect(reader.holder(of: "group-12")?.place == "pts/3, urad-1")
    #expect(calls.failed == 0)
    let path = folder.path + "/.porada/sittings"
    #expect(throws: StoreError.unwritable(path, EROFS)) {
      try reader.take("group-13", by: .secretary)
    }
  }

  @Test(arguments: [EIO, ENOSPC])
  func oneFailingCallLeavesNobodyWithHalfAHold(number: Int32) throws {
    for turn in 1... {
      let calls = WatchedCalls()
      let holds = try program(calls)
      calls.follow(.once(turn, number))
      let taken = Result { try holds.take("group-12", by: .secretary) }
      let isOver = calls.failed == 0
      calls.follow(.none)
      let other = try program()
      switch taken {
      case .success(let holder):
        #expect(holder == nil, "call \(turn)")
        // On a full disk the note is missing; the hold is not.
        #expect(other.holder(of: "group-12") != nil, "call \(turn)")
      case .failure: #expect(other.holder(of: "group-12") == nil, "call \(turn)")
      }
      #expect(try holds.take("group-12", by: .secretary) == nil, "call \(turn)")
      holds.release("group-12")
      #expect(try other.take("group-12", by: .secretary) == nil, "call \(turn)")
      other.release("group-12")
      if isOver { break }
    }
  }

  @Test func theStoreHasThem() throws {
    let store = try FolderStore.create(at: folder.path("w"), records: [])
    #expect(try store.sittings.take("group-12", by: .secretary) == nil)
    let holder = try #require(
      try FolderStore(at: folder.path("w")).sittings.holder(of: "group-12"))
    #expect(holder.actor == .secretary && !holder.place.isEmpty)
    #expect(abs(holder.since?.timeIntervalSinceNow ?? .infinity) < 60)
  }
}
