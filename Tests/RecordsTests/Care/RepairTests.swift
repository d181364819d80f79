import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// What is proposed about each fault, and what becomes of it.
@Suite struct RepairTests {
  private let folder = TemporaryFolder()
  private var bench: RepairBench { RepairBench(path: folder.path) }

  /// A workspace whose task `t` was changed twice and whose evaluation `s` is restricted.
  init() throws {
    let store = try FolderStore.create(
      at: folder.path,
      records: [
        Samples.task("t", "0"), Samples.task("u"), Samples.evaluation("s", restricted: true),
      ])
    try store.write([.replace(Samples.task("t", "0"), by: Samples.task("t", "1"))])
    try store.write([.replace(Samples.task("t", "1"), by: Samples.task("t", "2"))])
  }

  private func remedies() throws -> [String: [Remedy.Action]] {
    let store = try FolderStore.openedForCare(at: folder.path)
    _ = try store.load { _, _ in true }
    let remedies = try store.remedies(for: try store.faults())
    return Dictionary(uniqueKeysWithValues: remedies.map { ($0.fault.path, $0.actions) })
  }

  private func choose(_ action: Remedy.Action) throws -> String? {
    let store = try FolderStore.openedForCare(at: folder.path)
    _ = try store.load { _, _ in true }
    let remedy = try #require(
      try store.remedies(for: try store.faults()).first { $0.actions.contains(action) })
    return try store.carryOut(action, of: remedy)
  }

  private func versions(_ id: RecordID) throws -> [RecordVersion] {
    try FolderStore(at: folder.path).versions(of: id)
  }

  @Test func aDamagedFileComesBackAsItWasSaved() throws {
    try folder.put("<plist>".utf8, "tasks/t.plist")
    #expect(try remedies() == ["tasks/t.plist": [.bringBack, .setAside("tasks/t.plist")]])
    let aside = try #require(try choose(.bringBack))
    #expect(aside.hasPrefix("restricted/.porada/quarantine/") && aside.hasSuffix("/tasks/t.plist"))
    #expect(folder.bytes(aside) == Array("<plist>".utf8))
    #expect(folder.bytes("tasks/t.plist") == RecordFile.bytes(of: Samples.task("t", "2")))
    #expect(try bench.faults() == [])
    #expect(try versions("t").last?.note?.manner == .repaired)
    #expect(folder.mode(aside) == 0o600 || folder.mode("restricted/.porada/quarantine") == 0o700)
  }

  @Test func aFileWithASecondNameBecomesOneOfItsOwn() throws {
    let bytes = folder.bytes("tasks/t.plist")
    #expect(link(folder.path("tasks/t.plist"), folder.path("elsewhere")) == 0)
    #expect(
      try remedies() == ["tasks/t.plist": [.makeOwn, .bringBack, .setAside("tasks/t.plist")]])
    let aside = try #require(try choose(.makeOwn))
    #expect(folder.bytes("tasks/t.plist") == bytes && folder.bytes(aside) == bytes)
    #expect(try bench.faults() == [])
    // What is done to the other name now is done to it alone.
    try folder.put("other".utf8, "elsewhere")
    #expect(folder.bytes("tasks/t.plist") == bytes)
  }

  /// A whole workspace copied by hard links, as backups are made.
  @Test func aWorkspaceCopiedByLinksIsWholeAgain() throws {
    for (name, _) in folder.everything() where name.hasSuffix(".plist") {
      #expect(link(folder.path(name), folder.path("link-\(name.hashValue)")) == 0)
    }
    let before = folder.everything().filter { $0.key.hasSuffix(".plist") }
    #expect(try bench.repair() == [])
    let after = folder.everything()
    for (name, bytes) in before { #expect(after[name] == bytes, "\(name)") }
    let store = try FolderStore(at: folder.path)
    #expect(try store.load { _, _ in true }.records.count == 4)
  }

  @Test func anothersFileIsLeftToPeople() throws {
    guard geteuid() == 0 else { return }
    #expect(chown(folder.path("tasks/t.plist"), 12_345, 12_345) == 0)
    #expect(try remedies() == ["tasks/t.plist": []])
    #expect(try bench.repair().map(\.problem) == [.foreignOwner])
    #expect(folder.bytes("tasks/t.plist") != nil)
  }

  @Test func aDamagedRestrictedFileLeavesNoTraceOutside() throws {
    try folder.put("secret words".utf8, "restricted/evaluations/s.plist")
    #expect(try bench.repair() == [])
    #expect(try bench.faults() == [])
    let names = folder.everything(hidden: true).filter { $0.value == Array("secret words".utf8) }
    #expect(names.count == 1)
    #expect(names.keys.allSatisfy { $0.hasPrefix("restricted/.porada/quarantine/") })
  }

  @Test func aHandEditIsTakenOrTakenBack() throws {
    let edited = RecordFile.bytes(of: Samples.task("t", "by hand"))
    try folder.put(edited, "tasks/t.plist")
    #expect(try remedies() == ["tasks/t.plist": [.accept, .bringBack]])
    #expect(try choose(.accept) == nil)
    #expect(folder.bytes("tasks/t.plist") == edited)
    #expect(try bench.faults() == [])
    #expect(try versions("t").last?.note?.manner == .accepted)

    let again = RecordFile.bytes(of: Samples.task("t", "again"))
    try folder.put(again, "tasks/t.plist")
    let aside = try #require(try choose(.bringBack))
    #expect(folder.bytes(aside) == again)
    #expect(folder.bytes("tasks/t.plist") == edited)
    #expect(try bench.faults() == [])
  }

  @Test func anotherFormIsWrittenInOurs() throws {
    let text = String(decoding: RecordFile.bytes(of: Samples.task("t", "2")), as: UTF8.self)
    let loose = Array(text.replacing("\t", with: "  ").utf8)
    try folder.put(loose, "tasks/t.plist")
    #expect(try remedies() == ["tasks/t.plist": [.accept]])
    let aside = try #require(try choose(.accept))
    #expect(folder.bytes(aside) == loose)
    #expect(folder.bytes("tasks/t.plist") == Array(text.utf8))
    #expect(try bench.faults() == [])
  }

  @Test func aRestrictedRecordAmongPublicOnesGoesWhereItBelongs() throws {
    let secret = RecordFile.bytes(of: Samples.evaluation("hidden", restricted: true))
    try folder.put(secret, "evaluations/hidden.plist")
    #expect(try bench.repair() == [])
    #expect(folder.bytes("restricted/evaluations/hidden.plist") == secret)
    #expect(folder.bytes("evaluations/hidden.plist") == nil)
    #expect(Secrecy.traces(of: ["hidden"], in: folder) == [])
  }

  @Test func aLostFileComesBackOrIsTakenAsGone() throws {
    unlink(folder.path("tasks/t.plist"))
    unlink(folder.path("tasks/u.plist"))
    #expect(
      try remedies() == [
        "tasks/t.plist": [.bringBack, .acceptLoss], "tasks/u.plist": [.acceptLoss],
      ])
    #expect(try choose(.bringBack) == nil)
    #expect(folder.bytes("tasks/t.plist") == RecordFile.bytes(of: Samples.task("t", "2")))
    #expect(try bench.repair() == [])
    #expect(folder.bytes("tasks/u.plist") == nil)
    #expect(try bench.faults() == [])
  }

  @Test func ofTwoFilesTheSavedOneStays() throws {
    let stray = RecordFile.bytes(of: Samples.evaluation("t"))
    try folder.put(stray, "evaluations/t.plist")
    let twice = try #require(try remedies().first)
    #expect(twice.value.first == .setAside("evaluations/t.plist"))
    #expect(try bench.repair() == [])
    #expect(folder.bytes("tasks/t.plist") != nil && folder.bytes("evaluations/t.plist") == nil)
    #expect(bench.contents.contains(Data(stray)))
  }

  @Test func aMisnamedFileGetsItsName() throws {
    let bytes = RecordFile.bytes(of: Samples.task("new"))
    try folder.put(bytes, "tasks/New Task.plist")
    #expect(try remedies()["tasks/New Task.plist"]?.first == .move(to: "tasks/new.plist"))
    #expect(try bench.repair() == [])
    #expect(folder.bytes("tasks/new.plist") == bytes)
    #expect(try versions("new").last?.note?.manner == .accepted)
    // A copy of a record that is there already is nobody's.
    try folder.put(bytes, "tasks/copy.plist")
    #expect(try remedies()["tasks/copy.plist"] == [.setAside("tasks/copy.plist")])
    #expect(try bench.repair() == [])
    #expect(try bench.faults() == [])
  }

  @Test func whatWasLeftAndWhatIsOpenToOthers() throws {
    try folder.put("half".utf8, "tasks/.porada-left")
    chmod(folder.path(""), 0o755)
    chmod(folder.path("tasks"), 0o755)
    chmod(folder.path("tasks/u.plist"), 0o644)
    #expect(try bench.repair() == [])
    #expect(bench.contents.contains(Data("half".utf8)))
    #expect(folder.mode("") == 0o700 && folder.mode("tasks") == 0o700)
    #expect(folder.mode("tasks/u.plist") == 0o600)
  }

  @Test func aDamagedJournalKeepsWhatCanBeRead() throws {
    let journal = ".porada/journal/000001.log"
    var bytes = try #require(folder.bytes(journal))
    bytes[JournalSegment(bytes).frames[0].contents.lowerBound + 5] ^= 1
    bytes += Array("<!--porada change 9".utf8)
    try folder.put(bytes, journal)
    chmod(folder.path(journal), 0o600)
    #expect(try remedies() == [journal: [.mendJournal]])
    #expect(try bench.repair() == [])
    #expect(bench.contents.contains(Data(bytes)))
    #expect(try bench.faults() == [])
    #expect(try versions("t").count == 2)
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    try store.write([.replace(Samples.task("t", "2"), by: Samples.task("t", "3"))])
    #expect(try versions("t").count == 3)
  }

  @Test func damagedAndLostSettings() throws {
    let settings = try #require(folder.bytes("settings/settings.plist"))
    try folder.put("<plist>".utf8, "settings/settings.plist")
    #expect(try remedies() == ["settings/settings.plist": [.beginSettings]])
    #expect(try bench.repair() == [])
    #expect(folder.bytes("settings/settings.plist") == settings)
    unlink(folder.path("settings/settings.plist"))
    #expect(!FolderStore.isWorkspace(at: folder.path))
    #expect(try bench.repair() == [])
    #expect(folder.bytes("settings/settings.plist") == settings)
    #expect(try FolderStore(at: folder.path).load { _, _ in true }.records.count == 4)
    #expect(throws: StoreError.notAWorkspace(folder.path("tasks"))) {
      try FolderStore.openedForCare(at: folder.path("tasks"))
    }
  }

  @Test func whereFilesCannotChangeNamesInOneStep() throws {
    let edited = RecordFile.bytes(of: Samples.task("u", "by hand"))
    try folder.put("<plist>".utf8, "tasks/t.plist")
    try folder.put(edited, "tasks/u.plist")
    unlink(folder.path("restricted/evaluations/s.plist"))
    try folder.put("x".utf8, "tasks/Odd.plist")
    let calls = WatchedCalls()
    calls.setPlainRenames(true)
    #expect(try RepairBench(path: folder.path, calls: calls).repair() == [])
    #expect(try bench.faults() == [])
    #expect(folder.bytes("tasks/t.plist") == RecordFile.bytes(of: Samples.task("t", "2")))
    for bytes in [Array("<plist>".utf8), edited, Array("x".utf8)] {
      #expect(bench.contents.contains(Data(bytes)))
    }
    let file = folder.path("../\(UUID().uuidString).tar.gz")
    defer { unlink(file) }
    let archives = FolderArchives(calls: calls)
    _ = try archives.backUp(folder.path, to: file, .whole, replacing: false)
    #expect(throws: ArchiveError.exists(file)) {
      try archives.backUp(folder.path, to: file, .whole, replacing: false)
    }
  }

  @Test func looking() throws {
    try folder.put("<plist>".utf8, "tasks/t.plist")
    unlink(folder.path("tasks/u.plist"))
    let before = folder.everything(hidden: true)
    let calls = WatchedCalls()
    calls.follow(.readOnly)
    let store = try FolderStore.openedForCare(at: folder.path, calls: calls)
    _ = try store.load { _, _ in true }
    #expect(try store.remedies(for: store.faults()).count == 2)
    #expect(calls.failed == 0)
    let isSame = folder.everything(hidden: true) == before
    #expect(isSame)
  }

  /// What somebody may not read is not gone.
  @Test(arguments: ["tasks", "t.plist", "restricted"])
  func whatIsClosedIsLeftAlone(_ name: String) throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(
      at: folder.path,
      records: [Samples.task("t", "0"), Samples.evaluation("e", restricted: true)])
    try store.write([.replace(Samples.task("t", "0"), by: Samples.task("t", "1"))])
    let before = folder.everything(hidden: true)
    let calls = WatchedCalls()
    calls.close([name])
    let faults = try RepairBench(path: folder.path, calls: calls).repair()
    #expect(!faults.isEmpty && faults.allSatisfy { $0.problem == .unreadable(EACCES) }, "\(faults)")
    #expect(folder.everything(hidden: true) == before)
    #expect(try RepairBench(path: folder.path).faults() == [])
  }
}
