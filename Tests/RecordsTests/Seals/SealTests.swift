import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// Files that were changed, lost or left outside the program are noticed.
@Suite struct SealTests {
  private func workspace() throws -> (TemporaryFolder, FolderStore) {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(
      at: folder.path,
      records: [
        Samples.task("a"), Samples.task("b"), Samples.evaluation("s", restricted: true),
      ])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    return (folder, store)
  }

  private func faults(_ folder: TemporaryFolder) throws -> [String: RecordFault.Problem] {
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    return Dictionary(uniqueKeysWithValues: try store.faults().map { ($0.path, $0.problem) })
  }

  @Test func aHandEditThatParsesIsNamedUntilItIsAccepted() throws {
    let (folder, store) = try workspace()
    #expect(try faults(folder) == [:])
    for name in ["tasks/a.plist", "restricted/evaluations/s.plist"] {
      let id: RecordID = name.contains("a.plist") ? "a" : "s"
      var record: any Record = Samples.task("a", "by hand")
      if id == "s" {
        var evaluation = Samples.evaluation("s", restricted: true)
        evaluation.comment = "by hand"
        record = evaluation
      }
      try folder.put(RecordFile.bytes(of: record), name)
      #expect(try faults(folder) == [name: .changedByHand])
      #expect(try store.outsideChanges(lookingAtAll: true).changed.map(\.id) == [id])
      try store.accept(id, of: record.kind, by: .secretary)
      #expect(try faults(folder) == [:])
      let last = try #require(try store.versions(of: id).last)
      #expect(last.note?.manner == .accepted)
      #expect(last.record.map { AnyHashable($0) } == AnyHashable(record))
      #expect(folder.bytes(name) == RecordFile.bytes(of: record))
      #expect(Secrecy.traces(of: ["s"], in: folder) == [])
    }
    // It can be changed further.
    try store.write([.replace(Samples.task("a", "by hand"), by: Samples.task("a"))])
    #expect(try faults(folder) == [:])
  }

  @Test func aLostFileIsNamedUntilThatIsAccepted() throws {
    let (folder, store) = try workspace()
    unlink(folder.path("tasks/a.plist"))
    unlink(folder.path("restricted/evaluations/s.plist"))
    #expect(
      try faults(folder) == [
        "tasks/a.plist": .missing, "restricted/evaluations/s.plist": .missing,
      ])
    #expect(try FolderStore(at: folder.path).load { _, _ in true }.withheld == 1)
    try store.accept("a", of: .task)
    try store.accept("s", of: .evaluation)
    #expect(try faults(folder) == [:])
    try store.write([.add(Samples.task("c"))])
    try store.write([.remove(Samples.task("c"))])
    #expect(try faults(folder) == [:])
  }

  @Test func aDamagedFileCannotBeAccepted() throws {
    let (folder, store) = try workspace()
    try folder.put("<plist>".utf8, "tasks/a.plist")
    #expect(throws: StoreError.self) { try store.accept("a", of: .task) }
    #expect(try faults(folder) == ["tasks/a.plist": .notAPropertyList])
  }

  @Test func sealsThatAreCutShortVouchForNothing() throws {
    let (folder, store) = try workspace()
    try store.write([.replace(Samples.task("a"), by: Samples.task("a", "x"))])
    let seals = try #require(folder.bytes(".porada/seals"))
    for count in stride(from: 0, through: seals.count, by: 7) {
      try folder.put(seals.prefix(count), ".porada/seals")
      // What was changed since stands in the journal.
      let text = String(decoding: seals.prefix(count), as: UTF8.self)
      var expected: [String: RecordFault.Problem] = [:]
      for name in ["tasks/b", "settings/settings"] {
        let path = name + ".plist"
        let line = name + " " + Digest.text(Digest.of(folder.bytes(path)!))
        if !text.contains(line) { expected[path] = .addedByHand }
      }
      #expect(try faults(folder) == expected, "\(count)")
    }
    // What comes after half a line stands on a line of its own.
    try folder.put(seals.dropLast(5), ".porada/seals")
    try store.write([.replace(Samples.task("b"), by: Samples.task("b", "y"))])
    try folder.put(RecordFile.bytes(of: Samples.task("b", "z")), "tasks/b.plist")
    #expect(try faults(folder) == ["tasks/b.plist": .changedByHand])
  }

  @Test func sealsThatAreGoneOrSomethingElseAreNamedAndMended() throws {
    let bench: (TemporaryFolder) -> RepairBench = { RepairBench(path: $0.path) }
    for sort in ["gone", "rubbish", "empty", "zeros", "link", "folder", "pipe"] {
      let (folder, store) = try workspace()
      try store.write(
        (0..<40).map { .add(Samples.task(RecordID(rawValue: "many-\($0)")!)) })
      try store.write([.replace(Samples.task("a"), by: Samples.task("a", "x"))])
      // Of these nothing but the seals knows: as those that were there before the first change.
      for name in try FileManager.default.contentsOfDirectory(
        atPath: folder.path(".porada/journal"))
      { unlink(folder.path(".porada/journal/" + name)) }
      try store.write([.replace(Samples.task("b"), by: Samples.task("b", "x"))])
      let path = folder.path(".porada/seals")
      unlink(path)
      let problem: RecordFault.Problem
      switch sort {
      case "gone": problem = .missing
      case "rubbish":
        try folder.put("nobody's seals! \n{}\n".utf8, ".porada/seals")
        problem = .notCanonical
      case "empty":
        try folder.put([], ".porada/seals")
        problem = .notCanonical
      case "zeros":
        try folder.put([UInt8](repeating: 0, count: 4000), ".porada/seals")
        problem = .notCanonical
      case "link":
        symlink("/etc/passwd", path)
        problem = .notARegularFile
      case "folder":
        mkdir(path, 0o700)
        problem = .notARegularFile
      default:
        mkfifo(path, 0o600)
        problem = .notARegularFile
      }
      #expect(try faults(folder)[".porada/seals"] == problem, "\(sort)")
      #expect(try bench(folder).repair() == [], "\(sort)")
      #expect(try faults(folder) == [:], "\(sort)")
      try folder.put(RecordFile.bytes(of: Samples.task("many-3", "z")), "tasks/many-3.plist")
      #expect(try faults(folder) == ["tasks/many-3.plist": .changedByHand], "\(sort)")
    }
  }

  @Test func whatWasPutThereByHandIsNamedUntilItIsAccepted() throws {
    let (folder, store) = try workspace()
    try folder.put(RecordFile.bytes(of: Samples.task("new")), "tasks/new.plist")
    #expect(try faults(folder) == ["tasks/new.plist": .addedByHand])
    try store.accept("new", of: .task)
    #expect(try faults(folder) == [:])
    #expect(try store.versions(of: "new").last?.note?.manner == .accepted)
    // Moved into another folder, it is another record there.
    try FileManager.default.moveItem(
      atPath: folder.path("tasks/a.plist"), toPath: folder.path("tasks/c.plist"))
    try folder.put(RecordFile.bytes(of: Samples.task("c")), "tasks/c.plist")
    #expect(
      try faults(folder) == ["tasks/a.plist": .missing, "tasks/c.plist": .addedByHand])
  }

  /// Written over, an edit by hand or a flipped bit is told of, and kept as a version.
  @Test func whatNobodyAcceptedIsToldOfWhenItIsWrittenOver() throws {
    let (folder, store) = try workspace()
    #expect(store.takeLaidOver().isEmpty)
    try store.write([.replace(Samples.task("a"), by: Samples.task("a", "ours"))])
    #expect(store.takeLaidOver().isEmpty)
    try folder.put(RecordFile.bytes(of: Samples.task("a", "ourz")), "tasks/a.plist")
    let other = try FolderStore(at: folder.path)
    _ = try other.load { _, _ in true }
    var later = Samples.task("a", "ourz")
    later.number = "7"
    try other.write([.replace(Samples.task("a", "ourz"), by: later)])
    #expect(other.takeLaidOver() == ["a"] && other.takeLaidOver().isEmpty)
    let words = try other.versions(of: "a").map { ($0.record as? PlanTask)?.measure }
    #expect(words == ["x", "ours", "ourz", "ourz"])
    #expect(try other.versions(of: "a")[2].note == nil)
    // What was accepted is nothing to tell of.
    try folder.put(RecordFile.bytes(of: Samples.task("b", "by hand")), "tasks/b.plist")
    _ = try other.outsideChanges(lookingAtAll: true)
    try other.accept("b", of: .task)
    try other.write([.replace(Samples.task("b", "by hand"), by: Samples.task("b", "more"))])
    #expect(other.takeLaidOver().isEmpty)
  }

  @Test(arguments: ["lock", "journal", "withheld"])
  func somethingElseUnderTheProgramsNamesIsNamedAndPutAside(_ name: String) throws {
    let (folder, store) = try workspace()
    try store.write([.add(Samples.task("c"))])
    let path = folder.path(".porada/" + name)
    try FileManager.default.removeItem(atPath: path)
    symlink("/etc", path)
    #expect(try faults(folder)[".porada/" + name] == .notARegularFile)
    try RepairBench(path: folder.path).repair()
    let left = try faults(folder)
    #expect(left[".porada/" + name] == nil, "\(left)")
    let again = try FolderStore(at: folder.path)
    _ = try again.load { _, _ in true }
    try again.write([.add(Samples.task("d"))])
  }

  @Test func aRestrictedFolderThatIsNoneIsOneFault() throws {
    let (folder, _) = try workspace()
    try FileManager.default.removeItem(atPath: folder.path("restricted"))
    symlink("/etc", folder.path("restricted"))
    #expect(try faults(folder) == ["restricted": .notARegularFile])
    let loaded = try FolderStore(at: folder.path).load { _, _ in true }
    #expect(loaded.faults.map(\.path) == ["restricted"])
  }

  @Test func anOlderWorkspaceIsSealedByTheFirstWrite() throws {
    let (folder, _) = try workspace()
    for name in [".porada/seals", "restricted/.porada/seals"] { unlink(folder.path(name)) }
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    try store.write([.add(Samples.task("c"))])
    try folder.put(RecordFile.bytes(of: Samples.task("a", "by hand")), "tasks/a.plist")
    #expect(try faults(folder) == ["tasks/a.plist": .changedByHand])
  }

  @Test func staleSealsAreClearedAway() throws {
    let (folder, store) = try workspace()
    let seals = store.seals(false)
    for turn in 0..<500 { try seals.add([("tasks/a", .digest(UInt64(turn)))]) { [] } }
    let before = try seals.read()
    let size = folder.bytes(".porada/seals")!.count
    try seals.compact()
    #expect(try seals.read() == before)
    #expect(folder.bytes(".porada/seals")!.count < size / 10)
    #expect(folder.mode(".porada/seals") == 0o600)
  }

  @Test func whatAKilledProgramLeftIsNamedAndGoes() throws {
    let (folder, _) = try workspace()
    let names = [
      "tasks/.porada-left", ".porada/.porada-left", ".porada/journal/.porada-left",
      "restricted/evaluations/.porada-left",
    ]
    for name in names { try folder.put([], name) }
    let found = try FolderStore(at: folder.path).faults()
    #expect(Set(found.map(\.path)) == Set(names))
    #expect(found.allSatisfy { $0.problem == .leftover })
    #expect(try faults(folder) == [:])
  }

  @Test func whatOthersCanReadIsNamed() throws {
    let (folder, _) = try workspace()
    #expect(chmod(folder.path("tasks/a.plist"), 0o644) == 0)
    // A closed folder hides what is in it.
    #expect(try faults(folder) == [:])
    #expect(chmod(folder.path, 0o755) == 0)
    #expect(try faults(folder) == [".": .notPrivate(0o755)])
    #expect(chmod(folder.path("tasks"), 0o750) == 0)
    #expect(
      try faults(folder) == [
        ".": .notPrivate(0o755), "tasks": .notPrivate(0o750), "tasks/a.plist": .notPrivate(0o644),
      ])
  }
}
