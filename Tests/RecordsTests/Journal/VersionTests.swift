import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// What the journal remembers of records and changes.
@Suite struct VersionTests {
  private func measures(_ store: FolderStore, _ id: RecordID) throws -> [String?] {
    try store.versions(of: id).map { ($0.record as? PlanTask)?.measure }
  }

  @Test func everyVersionIsKeptWithWhoMadeItAndHow() throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path, records: [Samples.task("t", "one")])
    #expect(try measures(store, "t") == ["one"])
    #expect(try store.versions(of: "t").first?.note == nil)
    #expect(try store.versions(of: "nobody").isEmpty)
    let second = ChangeNote(by: .member("mfa"), .synchronised)
    let before = Date()
    try store.write([.replace(Samples.task("t", "one"), by: Samples.task("t", "two"))], as: second)
    let third = ChangeNote(by: .secretary, .undone(second.id))
    try store.write([.replace(Samples.task("t", "two"), by: Samples.task("t", "one"))], as: third)
    let fourth = ChangeNote(by: .secretary, .redone(second.id))
    try store.write([.remove(Samples.task("t", "one"))], as: fourth)
    let fifth = ChangeNote(by: .secretary, .broughtBack)
    try store.write([.add(Samples.task("t", "back"))], as: fifth)
    // Another program reads the same.
    for store in [store, try FolderStore(at: folder.path)] {
      let versions = try store.versions(of: "t")
      #expect(versions.map(\.number) == [1, 2, 3, 4, 5])
      #expect(versions.map(\.note) == [nil, second, third, fourth, fifth])
      #expect(try measures(store, "t") == ["one", "two", "one", nil, "back"])
      let saved = try #require(versions[1].saved)
      #expect(saved > before.addingTimeInterval(-1) && saved <= Date())
      let changes = try store.latestChanges(3)
      #expect(changes.map(\.note) == [third, fourth, fifth])
      #expect(changes.last?.edits.count == 1)
      #expect((changes.first?.edits.first?.before as? PlanTask)?.measure == "two")
      #expect(try store.latestChanges(0).isEmpty)
      #expect(try store.latestChanges(100).count == 4)
    }
  }

  @Test func whatWasChangedByHandIsAVersionWithoutANote() throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path, records: [Samples.task("t", "one")])
    try store.write([.replace(Samples.task("t", "one"), by: Samples.task("t", "two"))])
    try folder.put(RecordFile.bytes(of: Samples.task("t", "hand")), "tasks/t.plist")
    #expect(try store.outsideChanges(lookingAtAll: true).changed.count == 1)
    #expect(try measures(store, "t") == ["one", "two", "hand"])
    #expect(try store.versions(of: "t").last?.note == nil)
    try store.write([.replace(Samples.task("t", "hand"), by: Samples.task("t", "three"))])
    #expect(try measures(store, "t") == ["one", "two", "hand", "three"])
  }

  @Test func unknownKeysAreKept() throws {
    let folder = TemporaryFolder()
    var task = Samples.task("t", "one")
    task.unknown = ["later": .dictionary(["deep": .array([.real(1.5), .data(.init([1, 2]))])])]
    let store = try FolderStore.create(at: folder.path, records: [task])
    var next = task
    next.measure = "two & <three>\n\t\t\t<key>record</key>"
    try store.write([.replace(task, by: next)])
    let versions = try store.versions(of: "t").compactMap { $0.record as? PlanTask }
    #expect(versions == [task, next])
  }

  @Test func aLargeChangeIsOneChange() throws {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    let text = String(repeating: "word ", count: 1000)
    let tasks = (0..<600).map { Samples.task(RecordID(rawValue: "t-\($0)")!, text) }
    try store.write(tasks.map { .add($0) })
    try store.write([.add(Samples.task("last"))])
    let other = try FolderStore(at: folder.path)
    #expect(try other.latestChanges(2).map(\.edits.count) == [600, 1])
    #expect(try other.versions(of: "t-0").count == 1)
    #expect(try other.faults() == [])
    let logs = folder.everything(hidden: true).filter { $0.key.hasSuffix(".log") }
    #expect(logs.count > 2)
    for bytes in logs.values { #expect(bytes.count < JournalPart.full + (512 << 10)) }
  }

  @Test func onlySoManyVersionsAreKept() throws {
    let folder = TemporaryFolder()
    var settings = Settings()
    settings.versionsKept = 5
    _ = try FolderStore.create(
      at: folder.path, records: [settings, Samples.task("t", "0"), Samples.task("calm")])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    try store.write([.replace(Samples.task("calm"), by: Samples.task("calm", "kept"))])
    let text = String(repeating: "word ", count: 5000)
    var present = Samples.task("t", "0")
    var sizes: [Int] = []
    for turn in 1...200 {
      let next = Samples.task("t", "\(turn) \(text)")
      try store.write([.replace(present, by: next)])
      present = next
      let logs = folder.everything(hidden: true).filter { $0.key.hasSuffix(".log") }
      sizes.append(logs.values.reduce(0) { $0 + $1.count })
    }
    #expect(try store.versions(of: "t").count == 5)
    #expect(
      try store.versions(of: "t").last?.record.map { AnyHashable($0) } == AnyHashable(present))
    #expect(try store.versions(of: "calm").count == 2)
    // Two hundred versions of fifty kilobytes are ten megabytes.
    #expect(sizes.max()! < 3 * JournalPart.full)
    let other = try FolderStore(at: folder.path)
    _ = try other.load { _, _ in true }
    #expect(try other.versions(of: "t").count == 5)
    #expect(try other.faults() == [])
  }

  @Test func ofAChangeItIsToldWhetherAllOfItIsThere() throws {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    let evaluation = Samples.evaluation("e")
    try store.write([.add(Samples.task("t")), .add(evaluation)])
    try store.write([.add(Samples.task("u")), .add(Samples.evaluation("r", restricted: true))])
    #expect(try store.latestChanges(5).map(\.isWhole) == [true, true])
    // What became restricted later went to the other part.
    var later = evaluation
    later.isRestricted = true
    try store.write([.replace(evaluation, by: later)])
    #expect(try store.latestChanges(5).map(\.isWhole) == [true, true, true])
    let copy = TemporaryFolder()
    for (path, bytes) in folder.everything(hidden: true) where folder.isFile(path) {
      if path.hasPrefix("restricted/") { continue }
      try copy.put(bytes, path)
    }
    let member = try FolderStore(at: copy.path)
    #expect(try member.latestChanges(5).map(\.isWhole) == [false, false])
  }

  @Test func prunedChangesAreNotWholeAndTakeNoRestrictedOnesAlong() throws {
    let folder = TemporaryFolder()
    var settings = Settings()
    settings.versionsKept = 1
    _ = try FolderStore.create(at: folder.path, records: [settings])
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    let text = String(repeating: "word ", count: 50_000)
    var present = Samples.task("t", "0")
    try store.write([
      .add(present), .add(Samples.task("calm")), .add(Samples.evaluation("r", restricted: true)),
    ])
    try store.write([
      .replace(present, by: Samples.task("t", "1")),
      .add(Samples.evaluation("s", restricted: true)),
    ])
    present = Samples.task("t", "1")
    for turn in 2...20 {
      let next = Samples.task("t", "\(turn) \(text)")
      try store.write([.replace(present, by: next)])
      present = next
    }
    let other = try FolderStore(at: folder.path)
    let first = try #require(try other.latestChanges(100).first)
    #expect(Set(first.edits.map(\.id)) == ["calm", "r"] && !first.isWhole)
    #expect(try other.versions(of: "s").first?.note != nil)
    #expect(try other.faults() == [])
  }

  @Test func pruningMayEndAtAnyCall() throws {
    var turn = 0
    while true {
      turn += 1
      let folder = TemporaryFolder()
      var settings = Settings()
      settings.versionsKept = 1
      _ = try FolderStore.create(at: folder.path, records: [settings, Samples.task("t", "0")])
      let calls = WatchedCalls()
      var store: FolderStore? = try FolderStore(at: folder.path, calls: calls)
      _ = try store?.load { _, _ in true }
      let text = String(repeating: "word ", count: 90_000)
      var present = Samples.task("t", "0")
      for number in 1...2 {
        let next = Samples.task("t", "\(number) \(text)")
        try store?.write([.replace(present, by: next)])
        present = next
      }
      let last = Samples.task("t", "last")
      calls.follow(.fromThenOn(turn * 4, EIO))
      try? store?.write([.replace(present, by: last)])
      let isOver = calls.failed == 0
      store = nil
      let other = try FolderStore(at: folder.path)
      let records = try other.load { _, _ in true }.records
      let task = try #require(records.compactMap { $0 as? PlanTask }.first)
      #expect(task == last || task == present, "call \(turn * 4)")
      #expect(try other.faults() == [], "call \(turn * 4)")
      #expect(try other.versions(of: "t").last?.record.map { AnyHashable($0) } == AnyHashable(task))
      if isOver { break }
    }
    #expect(turn > 10)
  }
}
