import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// A damaged or foreign file among the records is named, left alone and in nobody's way.
@Suite struct FaultTests {
  private func problems(_ folder: TemporaryFolder) throws -> [String: RecordFault.Problem] {
    let loaded = try FolderStore(at: folder.path).load { _, _ in true }
    #expect(loaded.records.contains { $0.id == "good" })
    return Dictionary(uniqueKeysWithValues: loaded.faults.map { ($0.path, $0.problem) })
  }

  private func workspace() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [Samples.task("good")])
    return folder
  }

  @Test func everyOddFileIsNamed() throws {
    let folder = try workspace()
    let task = RecordFile.bytes(of: Samples.task("x"))
    try folder.put(task.prefix(200), "tasks/cut.plist")
    try folder.put(task, "tasks/other.plist")
    try folder.put(task, "tasks/Bad Name.plist")
    try folder.put(Array(repeating: 0x20, count: (1 << 20) + 1), "tasks/large.plist")
    try folder.put([], "tasks/empty.plist")
    try folder.put(task, "outside")
    symlink("../outside", folder.path("tasks/link.plist"))
    link(folder.path("outside"), folder.path("tasks/hard.plist"))
    mkfifo(folder.path("tasks/pipe.plist"), 0o600)
    mkdir(folder.path("tasks/folder.plist"), 0o700)
    symlink("tasks", folder.path("gaps"))
    try folder.put(RecordFile.bytes(of: Settings()), "settings/other.plist")
    #expect(
      try problems(folder) == [
        "tasks/cut.plist": .notAPropertyList, "tasks/other.plist": .otherID("x"),
        "tasks/Bad Name.plist": .badName,
        "tasks/large.plist": .tooLarge((1 << 20) + 1, limit: 1 << 20),
        "tasks/empty.plist": .notAPropertyList, "tasks/link.plist": .notARegularFile,
        "tasks/hard.plist": .severalNames, "tasks/pipe.plist": .notARegularFile,
        "tasks/folder.plist": .notARegularFile, "gaps": .notARegularFile,
        "settings/other.plist": .badName,
      ])
    let before = folder.everything(hidden: true)
    #expect(try FolderStore(at: folder.path).faults().count == 11)
    #expect(folder.everything(hidden: true) == before)
  }

  @Test func whatIsNobodysBusinessIsIgnored() throws {
    let folder = try workspace()
    for name in [
      "tasks/good.plist~", "tasks/.good.plist.swp", "tasks/.DS_Store", "tasks/#good.plist#",
      "tasks/._good.plist", "tasks/notes.txt", ".git/config", "README", "tasks/.porada-left",
      "tasks/sub/deep.plist",
    ] {
      try folder.put("x".utf8, name)
    }
    #expect(try problems(folder) == [:])
    #expect(try FolderStore(at: folder.path).faults() == [])
  }

  @Test func oneIDInTwoPlaces() throws {
    let folder = try workspace()
    try folder.put(RecordFile.bytes(of: Samples.evaluation("good")), "evaluations/good.plist")
    let path = "evaluations/good.plist"
    let fault = try #require(
      try FolderStore(at: folder.path).load { _, _ in true }.faults.first)
    // The kinds have an order, and the later one yields.
    #expect(fault.path == path && fault.problem == .twice(otherPath: "tasks/good.plist"))
    #expect(try FolderStore(at: folder.path).faults() == [fault])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    unlink(folder.path("tasks/good.plist"))
    let changes = try store.outsideChanges(lookingAtAll: true)
    #expect(changes.changed.map { AnyHashable($0) } == [AnyHashable(Samples.evaluation("good"))])
    #expect(changes.removed.isEmpty)
  }

  @Test func ofAPublicAndARestrictedFileTheRestrictedOneCounts() throws {
    let folder = try workspace()
    let secret = Samples.evaluation("e", restricted: true)
    try folder.put(RecordFile.bytes(of: Samples.evaluation("e")), "evaluations/e.plist")
    try folder.put(RecordFile.bytes(of: secret), "restricted/evaluations/e.plist")
    let loaded = try FolderStore(at: folder.path).load { _, _ in true }
    #expect(loaded.records.compactMap { $0 as? Evaluation } == [secret])
    let problem = RecordFault.Problem.twice(otherPath: "restricted/evaluations/e.plist")
    #expect(loaded.faults.map(\.problem) == [problem])
    #expect(try FolderStore(at: folder.path).faults() == loaded.faults)
  }

  @Test func aHandEditIsNoticedAndTaken() throws {
    let folder = try workspace()
    let text = String(decoding: folder.bytes("tasks/good.plist")!, as: UTF8.self)
    try folder.put(text.replacing("\t", with: "  ").utf8, "tasks/good.plist")
    #expect(try problems(folder) == [:])
    let faults = try FolderStore(at: folder.path).faults()
    #expect(faults.map(\.problem) == [.notCanonical] && faults.map(\.record) == ["good"])
  }

  @Test func aRestrictedRecordAmongPublicOnesIsNoticed() throws {
    let folder = try workspace()
    let secret = Samples.evaluation("secret", restricted: true)
    try folder.put(RecordFile.bytes(of: secret), "evaluations/secret.plist")
    #expect(try FolderStore(at: folder.path).faults().map(\.problem) == [.notCanonical])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    var later = secret
    later.comment = "x"
    try store.write([.replace(secret, by: later)])
    #expect(folder.bytes("evaluations/secret.plist") == nil)
    #expect(try store.faults() == [])
  }

  @Test func aNewerSchemaIsNeverWrittenOver() throws {
    let folder = try workspace()
    let newer = String(decoding: RecordFile.bytes(of: Samples.task("n")), as: UTF8.self)
      .replacing("<integer>1<", with: "<integer>2<")
    try folder.put(newer.utf8, "tasks/n.plist")
    #expect(try problems(folder) == ["tasks/n.plist": .newerSchema(2)])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    let path = folder.path("tasks/n.plist")
    for edit in [
      RecordEdit.add(Samples.task("n")), .remove(Samples.task("n")),
      .replace(Samples.task("n"), by: Samples.task("n", "y")),
    ] {
      #expect(throws: StoreError.newerSchema(2, path: path)) { try store.write([edit]) }
    }
    try store.write([.add(Samples.task("another"))])
    #expect(folder.bytes("tasks/n.plist") == Array(newer.utf8))
  }

  @Test func damagedSettingsAreNamedAndNewerOnesCloseTheWorkspace() throws {
    let folder = try workspace()
    let good = String(decoding: folder.bytes("settings/settings.plist")!, as: UTF8.self)
    try folder.put("<plist>".utf8, "settings/settings.plist")
    #expect(FolderStore.isWorkspace(at: folder.path))
    #expect(try problems(folder) == ["settings/settings.plist": .notAPropertyList])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    try store.write([.add(Samples.task("t-1"))])
    try folder.put(
      good.replacing("<key>schema</key>\n\t<integer>1<", with: "<key>schema</key><integer>9<").utf8,
      "settings/settings.plist")
    _ = try store.outsideChanges(lookingAtAll: true)
    #expect(throws: StoreError.self) { try store.write([.add(Samples.task("t-2"))]) }
    #expect(folder.bytes("tasks/t-2.plist") == nil)
  }

  @Test func readingNeedsNoWriting() throws {
    let folder = TemporaryFolder()
    for record in [Settings(), Samples.task("good")] as [any Record] {
      try folder.put(RecordFile.bytes(of: record), "\(record.kind.listing)/\(record.id).plist")
    }
    let before = folder.everything(hidden: true)
    let calls = WatchedCalls()
    calls.follow(.readOnly)
    let store = try FolderStore(at: folder.path, calls: calls)
    #expect(try store.load { _, _ in true }.records.count == 2)
    #expect(try store.outsideChanges(lookingAtAll: true).isEmpty)
    #expect(try store.faults() == [])
    #expect(store.typing.latest(under: "minutes") == nil)
    #expect(calls.failed == 0)
    #expect(throws: StoreError.unwritable(folder.path(".porada/lock"), EROFS)) {
      try store.write([.add(Samples.task("t"))])
    }
    #expect(folder.everything(hidden: true) == before)
  }

  @Test func oneUnreadableFileIsOneFault() throws {
    let folder = try workspace()
    let calls = WatchedCalls()
    let store = try FolderStore(at: folder.path, calls: calls)
    calls.follow(.none)
    _ = try store.load { _, _ in true }
    for (index, name) in calls.names.enumerated() where name == "read" {
      calls.follow(.once(index + 1, EIO))
      let loaded = try store.load { _, _ in true }
      #expect(loaded.faults.map(\.problem) == [.unreadable(EIO)])
      #expect(loaded.records.count == 1)
    }
    calls.follow(.none)
    let changes = try store.outsideChanges(lookingAtAll: true)
    #expect(changes.changed.count == 1 && changes.removed.isEmpty)
  }
}
