import Coordination
import Glibc
import Testing
import Workspaces

@testable import Records

/// A change of several records happens whole or not at all, wherever the program is stopped.
@Suite struct WholeChangeTests {
  private static let task = Samples.task("t")
  private static let evaluation = Samples.evaluation("e")
  private static let hidden = Samples.evaluation("h", restricted: true)
  private static let gone = Samples.task("gone")
  private static let secretGone = Samples.evaluation("secret-gone", restricted: true)

  private static let edits: [RecordEdit] = [
    .add(Samples.task("new", String(repeating: "ř", count: 300))),
    .add(Samples.evaluation("new-secret", restricted: true)),
    .replace(task, by: Samples.task("t", "later")),
    .replace(evaluation, by: Samples.evaluation("e", restricted: true)),
    .replace(hidden, by: Samples.evaluation("h")), .remove(gone), .remove(secretGone),
  ]

  private func workspace(_ calls: WatchedCalls) throws -> (TemporaryFolder, FolderStore) {
    let folder = TemporaryFolder()
    let records: [any Record] = [
      Self.task, Self.evaluation, Self.hidden, Self.gone, Self.secretGone,
    ]
    _ = try FolderStore.create(at: folder.path, records: records)
    let store = try FolderStore(at: folder.path, calls: calls)
    _ = try store.load { _, _ in true }
    // An earlier version that has to leave the public journal.
    let noted = Samples.evaluation("e")
    try store.write([.replace(noted, by: noted), .add(Samples.task("before"))])
    return (folder, store)
  }

  private func records(_ folder: TemporaryFolder) throws -> (Set<AnyHashable>, FolderStore) {
    let store = try FolderStore(at: folder.path)
    return (Set(try store.load { _, _ in true }.records.map { AnyHashable($0) }), store)
  }

  private static let kept: [any Record] = [Settings(), Samples.task("before")]
  private static var old: Set<AnyHashable> {
    Set((kept + [task, evaluation, hidden, gone, secretGone]).map { AnyHashable($0) })
  }
  private static var new: Set<AnyHashable> {
    Set((kept + edits.compactMap(\.after)).map { AnyHashable($0) })
  }

  private func check(
    _ folder: TemporaryFolder, _ note: ChangeNote, isAcknowledged: Bool, _ place: String
  ) throws -> Bool {
    let (found, store) = try records(folder)
    #expect(found == Self.old || found == Self.new, "\(place)")
    let isNew = found == Self.new
    if isAcknowledged { #expect(isNew, "\(place)") }
    #expect(try store.faults() == [], "\(place)")
    #expect(try store.latestChanges(10).contains { $0.note == note } == isNew, "\(place)")
    #expect(try store.versions(of: "t").count == (isNew ? 2 : 1), "\(place)")
    // Nothing of what is restricted now is left outside; of what was not, it may be.
    if isNew { #expect(Secrecy.traces(of: ["e", "new-secret"], in: folder) == [], "\(place)") }
    // The same change again, as from a typing journal, is made once.
    try store.write(Self.edits, as: note)
    let (last, after) = try records(folder)
    #expect(last == Self.new, "\(place)")
    #expect(try after.latestChanges(10).filter { $0.note == note }.count == 1, "\(place)")
    #expect(try after.faults() == [], "\(place)")
    #expect(try after.load { _, _ in true }.withheld == 0, "\(place)")
    return isNew
  }

  @Test func theEndAtAnyCallLeavesAllOrNothing() throws {
    var turn = 0
    var outcomes: Set<Bool> = []
    while true {
      turn += 1
      let calls = WatchedCalls()
      var (folder, store): (TemporaryFolder, FolderStore?) = try workspace(calls)
      let note = ChangeNote()
      calls.follow(.fromThenOn(turn, EIO))
      let isDone = (try? store?.write(Self.edits, as: note)) != nil
      let isOver = calls.failed == 0
      let place = "call \(turn), \(calls.names.last ?? "")"
      // The process ends: its locks go.
      store = nil
      outcomes.insert(
        try check(folder, note, isAcknowledged: isDone, place))
      if isOver { break }
    }
    #expect(outcomes == [true, false])
    #expect(turn > 80)
  }

  @Test func anyOneCallThatFailsLeavesAllOrNothing() throws {
    var turn = 0
    while true {
      turn += 1
      let calls = WatchedCalls()
      let (folder, store) = try workspace(calls)
      let note = ChangeNote()
      calls.follow(.once(turn, turn.isMultiple(of: 2) ? EIO : ENOSPC))
      let isDone = (try? store.write(Self.edits, as: note)) != nil
      let isOver = calls.failed == 0
      calls.follow(.none)
      let place = "call \(turn)"
      if !isDone {
        // The same program tries again.
        try store.write(Self.edits, as: note)
      }
      #expect(try store.outsideChanges().isEmpty, "\(place)")
      _ = try check(folder, note, isAcknowledged: true, place)
      if isOver { break }
    }
  }

  @Test func anotherProgramGoesOnWhereOneWasKilled() throws {
    var turn = 0
    var outcomes: Set<Bool> = []
    while true {
      turn += 1
      let calls = WatchedCalls()
      var (folder, store): (TemporaryFolder, FolderStore?) = try workspace(calls)
      let other = try FolderStore(at: folder.path)
      _ = try other.load { _, _ in true }
      calls.follow(.fromThenOn(turn, EIO))
      let isDone = (try? store?.write(Self.edits)) != nil
      let isOver = calls.failed == 0
      store = nil
      // What it finishes for the other it has not looked at yet.
      var changes = OutsideChanges()
      if (try? other.write([.add(Samples.task("other"))])) == nil {
        changes = try other.outsideChanges()
        try other.write([.add(Samples.task("other"))])
      }
      let (found, _) = try records(folder)
      let isNew = found.contains(AnyHashable(Samples.task("t", "later")))
      let expected = isNew ? Self.new : Self.old
      #expect(found == expected.union([AnyHashable(Samples.task("other"))]), "call \(turn)")
      if isDone { #expect(isNew) }
      outcomes.insert(isNew)
      // The other program takes over what was finished for it.
      #expect(try other.outsideChanges().isEmpty, "call \(turn)")
      #expect(changes.changed.isEmpty != isNew, "call \(turn)")
      if isNew { #expect(Set(changes.removed) == ["gone", "secret-gone"], "call \(turn)") }
      #expect(try other.faults() == [], "call \(turn)")
      if isOver { break }
    }
    #expect(outcomes == [true, false])
  }

  /// Whoever reads while another program writes sees all of its change, or nothing of it.
  @Test func nobodyReadsHalfAChange() throws {
    let calls = WatchedCalls()
    let (folder, store) = try workspace(calls)
    // It is asked on this thread, within the write.
    nonisolated(unsafe) var all: [Set<AnyHashable>] = []
    let path = folder.path
    calls.before { name in
      guard ["rename", "remove", "fsync", "fdatasync"].contains(name) else { return }
      guard
        let reader = try? FolderStore(at: path, calls: PosixFileCalls(), patience: 0.001),
        let records = try? reader.load(progress: { _, _ in true }).records
      else { return }
      all.append(Set(records.map { AnyHashable($0) }))
    }
    try store.write(Self.edits)
    calls.before(nil)
    #expect(all.count > 15 && all.first == Self.old && all.last == Self.new)
    for (number, found) in all.enumerated() {
      #expect(found == Self.old || found == Self.new, "look \(number)")
    }
  }

  @Test func whatCannotBeFinishedNowIsNoHindranceToReading() throws {
    let calls = WatchedCalls()
    let (folder, store) = try workspace(calls)
    // The journal has the change, and no file follows it.
    calls.follow(.none)
    calls.before { name in
      // The restricted part comes first.
      if name == "fdatasync" && calls.names.contains("fdatasync") {
        calls.follow(.fromThenOn(3, EIO))
      }
    }
    #expect(throws: StoreError.self) { try store.write(Self.edits) }
    calls.before(nil)
    calls.follow(.none)
    // Somebody holds the lock for long.
    let lock = try WorkspaceLock(store)
    let reader = try FolderStore(at: folder.path, calls: PosixFileCalls(), patience: 0.05)
    let found = Set(try reader.load { _, _ in true }.records.map { AnyHashable($0) })
    // What stands in the journal is made: it is seen, though no file says so.
    #expect(found == Self.new)
    let problems = try reader.faults().map(\.problem)
    #expect(problems.contains(.unfinished))
    #expect(problems.allSatisfy { $0 == .unfinished || $0 == .leftover })
    #expect(throws: StoreError.busy) { try reader.write([.add(Samples.task("other"))]) }
    withExtendedLifetime(lock) {}
  }

  @Test func whatLiesInPlaceOfTheRestrictedFolderIsNoHindranceToTheRest() throws {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [Self.task])
    try folder.put("x".utf8, "restricted")
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    try store.write([.replace(Self.task, by: Samples.task("t", "later"))])
    #expect(try store.versions(of: "t").count == 2)
    #expect(throws: StoreError.self) { try store.write([.add(Self.hidden)]) }
    #expect(try store.latestChanges(10).count == 1)
  }

  @Test func theEndWhileFinishingLeavesItToTheNext() throws {
    // The program is killed in the middle of its change, and then others while they finish it.
    let first = WatchedCalls()
    let (sample, store) = try workspace(first)
    first.follow(.none)
    try store.write(Self.edits)
    withExtendedLifetime(sample) {}
    let rename = try #require(first.names.lastIndex(of: "rename"))
    var turn = 0
    while true {
      turn += 1
      let calls = WatchedCalls()
      var (folder, store): (TemporaryFolder, FolderStore?) = try workspace(calls)
      calls.follow(.fromThenOn(rename - 8, EIO))
      _ = try? store?.write(Self.edits)
      store = nil
      let later = WatchedCalls()
      var second: FolderStore? = try FolderStore(at: folder.path, calls: later)
      later.follow(.fromThenOn(turn, EIO))
      _ = try? second?.load { _, _ in true }
      let isOver = later.failed == 0
      second = nil
      let (found, third) = try records(folder)
      #expect(found == Self.new, "call \(turn)")
      #expect(try third.faults() == [], "call \(turn)")
      if isOver { break }
    }
    #expect(turn > 30)
  }
}

/// Looks for what must not be found outside the restricted folder.
enum Secrecy {
  /// The files outside that name any of the words or ids, as a file or within.
  static func traces(of words: [String], in folder: TemporaryFolder) -> [String] {
    var found: [String] = []
    for (name, bytes) in folder.everything(hidden: true) {
      let parts = name.split(separator: "/")
      if parts.first == "restricted" { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      for word in words {
        let isNamed = parts.last == "\(word).plist"
        let isInside =
          text.contains("/\(word)<") || text.contains("/\(word) ")
          || text.contains(">\(word)<")
        if isNamed || isInside { found.append("\(name): \(word)") }
      }
    }
    return found.sorted()
  }
}
