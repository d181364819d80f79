import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// Files kept beside materials: durably, apart where restricted, and never over one another.
@Suite struct AttachmentTests {
  private let place = TemporaryFolder()
  private var workspace: String { place.path("w") }

  private func material(_ id: RecordID, _ file: String, restricted: Bool = false) -> Material {
    var material = Material(id: id)
    material.meeting = "m"
    material.title = "Report"
    material.file = file
    material.isRestricted = restricted
    return material
  }

  private func store() throws -> FolderStore {
    let store = try FolderStore.create(at: workspace, records: [])
    _ = try store.load { _, _ in true }
    return store
  }

  @Test func aFileIsKeptAndReadAgain() throws {
    let store = try store()
    let bytes: [UInt8] = [0, 1, 255, 10]
    #expect(try store.keepFile(bytes, named: "a.pdf", of: "m-d1", restricted: false) == "a.pdf")
    #expect(place.bytes("w/attachments/m-d1/a.pdf") == bytes)
    #expect(place.mode("w/attachments/m-d1/a.pdf") == 0o600)
    #expect(place.mode("w/attachments") == 0o700 && place.mode("w/attachments/m-d1") == 0o700)
    let other = try FolderStore(at: workspace)
    #expect(try other.keptFile("a.pdf", of: "m-d1", restricted: false) == bytes)
    #expect(try other.keptFile("a.pdf", of: "m-d1", restricted: true) == nil)
    #expect(try other.keptFile("b.pdf", of: "m-d1", restricted: false) == nil)
    #expect(try other.faults() == [])
  }

  @Test func nothingIsWrittenOver() throws {
    let store = try store()
    for (place, name) in ["a.pdf", "a-2.pdf", "a-3.pdf"].enumerated() {
      #expect(
        try store.keepFile([UInt8(place)], named: "a.pdf", of: "m-d1", restricted: false) == name)
    }
    #expect(place.bytes("w/attachments/m-d1/a.pdf") == [0])
    // A link that lies in the way is not followed either.
    symlink(place.path("outside"), place.path("w/attachments/m-d1/b"))
    #expect(try store.keepFile([7], named: "b", of: "m-d1", restricted: false) == "b-2")
    #expect(try store.keptFile("b", of: "m-d1", restricted: false) == nil)
    #expect(place.bytes("outside") == nil)
  }

  @Test func whatIsRestrictedLiesApart() throws {
    let store = try store()
    _ = try store.keepFile(
      Array("zqsecretqz".utf8), named: "zqname.txt", of: "m-d1", restricted: true)
    #expect(place.bytes("w/restricted/attachments/m-d1/zqname.txt") != nil)
    for (path, bytes) in place.everything(hidden: true) where !path.hasPrefix("w/restricted") {
      let text = path + String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("zqsecretqz") && !text.contains("zqname"), "\(path)")
    }
    #expect(try store.faults() == [])
  }

  @Test(arguments: ["", ".", "..", "../x", "a/b", ".hidden", "a\u{0}b"])
  func aPathIsNoName(_ name: String) throws {
    let store = try store()
    #expect(throws: StoreError.self) {
      try store.keepFile([1], named: name, of: "m-d1", restricted: false)
    }
    #expect(try store.keptFile(name, of: "m-d1", restricted: false) == nil)
    #expect(place.bytes("w/attachments") == nil)
  }

  @Test func whatAKilledProgramLeftGoesWithTheNext() throws {
    let store = try store()
    try place.put("half".utf8, "w/attachments/m-d1/" + TemporaryName.fresh())
    _ = try store.keepFile([1], named: "a", of: "m-d1", restricted: false)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path("w/attachments/m-d1")) == ["a"]
    )
  }

  @Test func aFileOpenToOthersIsTold() throws {
    let store = try store()
    _ = try store.keepFile([1], named: "a", of: "m-d1", restricted: false)
    for name in ["w", "w/attachments", "w/attachments/m-d1"] { chmod(place.path(name), 0o755) }
    chmod(place.path("w/attachments/m-d1/a"), 0o644)
    #expect(try store.faults().contains { $0.path == "attachments/m-d1/a" })
  }

  @Test func aBackupHoldsThemAndAnOpenOneOnlyThoseOfPublicMaterials() throws {
    let store = try store()
    let open = material("m-d1", "open.txt")
    let secret = material("m-d2", "secret.txt", restricted: true)
    try store.write([.add(open), .add(secret)])
    _ = try store.keepFile([1], named: "open.txt", of: "m-d1", restricted: false)
    _ = try store.keepFile([2], named: "secret.txt", of: "m-d2", restricted: true)
    // Whose it is nobody can tell.
    _ = try store.keepFile([3], named: "left.txt", of: "m-d9", restricted: false)
    let archives = FolderArchives()
    _ = try archives.backUp(workspace, to: place.path("whole"), .whole, replacing: false)
    _ = try archives.restore(place.path("whole"), to: place.path("a"))
    for name in [
      "attachments/m-d1/open.txt", "restricted/attachments/m-d2/secret.txt",
      "attachments/m-d9/left.txt",
    ] {
      #expect(place.bytes("a/" + name) == place.bytes("w/" + name), "\(name)")
      #expect(place.bytes("a/" + name)?.count == 1)
    }
    let contents = try archives.backUp(workspace, to: place.path("open"), .open, replacing: false)
    #expect(contents.leftOut.contains { $0.hasPrefix("attachments/m-d9") })
    _ = try archives.restore(place.path("open"), to: place.path("b"))
    #expect(place.bytes("b/attachments/m-d1/open.txt") == [1])
    let names = place.everything(hidden: true).keys.filter { $0.hasPrefix("b/") }
    #expect(!names.contains { $0.contains("secret") || $0.contains("left") || $0.contains("m-d2") })
  }
}
