import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// Where files lie, and who may look at them.
@Suite struct PlacementTests {
  @Test func everyRecordHasItsFile() throws {
    let folder = TemporaryFolder()
    let records = try RecordKind.allCases.map { kind -> any Record in
      try reidentified(Samples.full(kind), kind == .settings ? "settings" : "r-" + kind.listing)
    }
    _ = try FolderStore.create(at: folder.path, records: records)
    for record in records {
      let place = (record.restricted ? "restricted/" : "") + record.kind.listing
      #expect(
        folder.bytes("\(place)/\(record.id).plist") == RecordFile.bytes(of: record), "\(place)")
    }
    let loaded = try FolderStore(at: folder.path).load { _, _ in true }
    #expect(Set(loaded.records.map { AnyHashable($0) }) == Set(records.map { AnyHashable($0) }))
    #expect(loaded.faults == [])
    #expect(try FolderStore(at: folder.path).faults() == [])
  }

  private func reidentified<R: Record>(_ record: R, _ id: String) -> any Record {
    var record = record
    record.id = RecordID(rawValue: id)!
    return record
  }

  @Test func aRecordMovesWhenItBecomesRestrictedAndBack() throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path, records: [])
    let open = Samples.evaluation("e-1")
    let closed = Samples.evaluation("e-1", restricted: true)
    try store.write([.add(open)])
    #expect(folder.bytes("evaluations/e-1.plist") != nil)
    try store.write([.replace(open, by: closed)])
    #expect(folder.bytes("evaluations/e-1.plist") == nil)
    #expect(folder.bytes("restricted/evaluations/e-1.plist") == RecordFile.bytes(of: closed))
    try store.write([.replace(closed, by: open)])
    #expect(folder.bytes("evaluations/e-1.plist") == RecordFile.bytes(of: open))
    #expect(folder.bytes("restricted/evaluations/e-1.plist") == nil)
    #expect(try store.outsideChanges().isEmpty)
    #expect(try store.faults() == [])
  }

  @Test func aMoveDoesNotReplaceWhatLiesThere() throws {
    let folder = TemporaryFolder()
    let open = Samples.evaluation("e-1")
    let closed = Samples.evaluation("e-1", restricted: true)
    let store = try FolderStore.create(at: folder.path, records: [open])
    try folder.put("mine".utf8, "restricted/evaluations/e-1.plist")
    #expect(throws: StoreError.self) { try store.write([.replace(open, by: closed)]) }
    #expect(folder.bytes("restricted/evaluations/e-1.plist") == Array("mine".utf8))
    #expect(folder.bytes("evaluations/e-1.plist") == RecordFile.bytes(of: open))
  }

  @Test func nobodyElseMayLook() throws {
    let folder = TemporaryFolder()
    let former = umask(0)
    defer { umask(former) }
    let path = folder.path("new/workspace")
    let store = try FolderStore.create(
      at: path, records: [Samples.task("t"), Samples.evaluation("e", restricted: true)])
    try store.write([.add(Samples.task("t-2"))])
    try store.write([.replace(Samples.task("t"), by: Samples.task("t", "y"))])
    _ = try store.typing.begin(as: .secretary)
    try store.typing.keep("secret", under: "minutes")
    _ = try store.sittings.take("m", by: .secretary)
    var looked = 0
    for case let name as String in FileManager.default.enumerator(atPath: folder.path("new"))! {
      looked += 1
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: folder.path("new/" + name), isDirectory: &isFolder)
      #expect(folder.mode("new/" + name) == (isFolder.boolValue ? 0o700 : 0o600), "\(name)")
    }
    #expect(looked > 10)
    #expect(folder.mode("new") == 0o700)
  }
}
