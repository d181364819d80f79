import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// Names that no record can have, and a great many files.
@Suite struct FileNameTests {
  private static let names: [[UInt8]] = [
    Array("\u{1B}[2J.plist".utf8), Array("a\u{202E}b.plist".utf8), Array("a\nb.plist".utf8),
    Array("\u{9B}31m.plist".utf8), Array("zero\u{200B}.plist".utf8), Array(" .plist".utf8),
    Array("..plist".utf8), Array("--help.plist".utf8), Array("-.plist".utf8),
    Array("KAPITAL.plist".utf8), Array("příliš.plist".utf8),
    Array((String(repeating: "a", count: 65) + ".plist").utf8),
    Array((String(repeating: "x", count: 249) + ".plist").utf8),
    [0x61, 0xFF, 0xFE] + Array(".plist".utf8), [0xC3, 0x28] + Array(".plist".utf8),
    [0xED, 0xA0, 0x80] + Array(".plist".utf8),
  ]

  /// The names that are hidden, and so nobody's business.
  private static let hidden = 1

  private func put(_ name: [UInt8], in folder: TemporaryFolder) {
    let path = Array((folder.path("tasks") + "/").utf8) + name
    let descriptor = path.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { bytes in
      (Array(bytes) + [0]).withUnsafeBufferPointer {
        open($0.baseAddress!, O_WRONLY | O_CREAT, 0o600)
      }
    }
    #expect(descriptor >= 0)
    write(descriptor, "x", 1)
    close(descriptor)
  }

  private func workspace() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [Samples.task("good")])
    for name in Self.names { put(name, in: folder) }
    return folder
  }

  @Test func areNamedAndLeftAlone() throws {
    let folder = try workspace()
    let before = folder.everything(hidden: true).filter { !$0.key.hasPrefix(".porada") }
    let store = try FolderStore(at: folder.path)
    let loaded = try store.load { _, _ in true }
    #expect(loaded.records.contains { $0.id == "good" })
    #expect(loaded.faults.allSatisfy { $0.problem == .badName && $0.record == nil })
    #expect(loaded.faults.count == Self.names.count - Self.hidden)
    #expect(try store.faults().count == Self.names.count - Self.hidden)
    try store.write([.add(Samples.task("new"))])
    let after = folder.everything(hidden: true).filter { !$0.key.hasPrefix(".porada") }
    #expect(after.filter { $0.key != "tasks/new.plist" } == before)
  }

  @Test func stayNamedWhileTheyLieThere() throws {
    let folder = try workspace()
    let store = try FolderStore(at: folder.path)
    _ = try store.load { _, _ in true }
    // A name that cannot be asked for, its bytes being no text, is not gone for that.
    for _ in 0..<3 { #expect(try store.outsideChanges().isEmpty) }
    put(Array("another one.plist".utf8), in: folder)
    let changes = try store.outsideChanges()
    #expect(changes.faults.map(\.path) == ["tasks/another one.plist"])
    #expect(changes.healed.isEmpty)
    unlink(folder.path("tasks/another one.plist"))
    #expect(try store.outsideChanges().healed == ["tasks/another one.plist"])
  }

  @Test func aGreatManyFilesAreNamedOneByOne() throws {
    let folder = try workspace()
    for number in 0..<3000 { put(Array("bad-\(number).plist".utf8), in: folder) }
    let store = try FolderStore(at: folder.path)
    let loaded = try store.load { _, _ in true }
    #expect(loaded.records.contains { $0.id == "good" })
    #expect(loaded.faults.count { $0.problem == .notAPropertyList } == 3000)
    #expect(try store.outsideChanges().isEmpty)
  }
}
