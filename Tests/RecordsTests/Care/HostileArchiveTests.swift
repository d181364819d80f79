import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// A backup may come from anybody: what does not belong in it is refused and nothing of it stays.
@Suite struct HostileArchiveTests {
  private let place = TemporaryFolder()
  private let archives = FolderArchives()

  /// Packs files as `tar` would, each under a name and with a type and a mode of choice.
  private func archive(_ entries: [Entry], cut: Int = 0) throws -> String {
    var bytes: [UInt8] = []
    for entry in entries { bytes += entry.bytes }
    bytes += Array(repeating: 0, count: 1024)
    try place.put(bytes, "plain")
    let output = place.path("b.gz")
    try place.put([], "b.gz")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
    process.arguments = ["--stdout", place.path("plain")]
    process.standardOutput = FileHandle(forWritingAtPath: output)
    try process.run()
    process.waitUntilExit()
    if cut > 0 { try place.put(place.bytes("b.gz")!.dropLast(cut), "b.gz") }
    unlink(place.path("plain"))
    return output
  }

  struct Entry {
    var name: String
    var contents: [UInt8] = []
    var type: Character = "0"
    var mode = "0000600"
    var size: Int?
    /// The size as it is written, whatever it is.
    var sizeText: String?
    var link = ""
    var prefix = ""

    var bytes: [UInt8] {
      var header = [UInt8](repeating: 0, count: 512)
      func put(_ text: String, _ at: Int) {
        header.replaceSubrange(at..<(at + text.utf8.count), with: text.utf8)
      }
      put(name, 0)
      put(mode, 100)
      let octal = sizeText ?? String(size ?? contents.count, radix: 8)
      put(String(repeating: "0", count: 11 - octal.count) + octal, 124)
      put("        ", 148)
      put(String(type), 156)
      put(link, 157)
      put("ustar", 257)
      put("00", 263)
      put(prefix, 345)
      let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
      put(String(repeating: "0", count: 6 - sum.count) + sum + "\0 ", 148)
      let padding = (512 - contents.count % 512) % 512
      return header + contents + Array(repeating: 0, count: padding)
    }
  }

  private var sound: [Entry] {
    [
      Entry(name: "settings/settings.plist", contents: RecordFile.bytes(of: Settings())),
      Entry(name: "tasks/t.plist", contents: RecordFile.bytes(of: Samples.task("t"))),
    ]
  }

  private func refusal(_ entries: [Entry], cut: Int = 0) throws -> ArchiveError? {
    let file = try archive(entries, cut: cut)
    let before = place.everything(hidden: true)
    defer { #expect(place.everything(hidden: true) == before) }
    do throws(ArchiveError) {
      _ = try archives.restore(file, to: place.path("r"))
      try? FileManager.default.removeItem(atPath: place.path("r"))
      return nil
    } catch {
      return error
    }
  }

  @Test func aSoundOneIsTaken() throws {
    #expect(try refusal(sound) == nil)
    #expect(try refusal([Entry(name: "./tasks/", type: "5")] + sound) == nil)
    #expect(try refusal(sound + [Entry(name: "a.plist", prefix: "gaps")]) == nil)
  }

  @Test(arguments: [
    "/etc/passwd", "../up", "tasks/../../up", "tasks//t", "..", "", ".git/config", ".bashrc",
    "tasks/.git/hooks", "tasks/./a", "restricted/.porada/sync.git/config",
    "restricted/.porada/remote", ".porada/lock", String(repeating: "a/", count: 40) + "b",
  ])
  func aPathThatLeadsElsewhereIsRefused(_ name: String) throws {
    #expect(try refusal(sound + [Entry(name: name)]) == .entry(name, .path))
  }

  @Test(arguments: ["1", "2", "3", "4", "6", "7", "S", "x", "g", "K", "V"])
  func whatIsNeitherFileNorFolderIsRefused(_ type: String) throws {
    let entry = Entry(name: "tasks/x.plist", type: Character(type), link: "/etc/passwd")
    #expect(try refusal(sound + [entry]) == .entry("tasks/x.plist", .sort))
  }

  @Test func whatIsTooMuchOrOddIsRefused() throws {
    let file = "tasks/x.plist"
    #expect(try refusal(sound + [Entry(name: file, mode: "0004755")]) == .entry(file, .mode))
    #expect(
      try refusal(sound + [Entry(name: file, size: TarReader.largest + 1)]) == .entry(file, .size))
    for text in ["-0000000512", "-1000000000", "+0000000001", "00000000008"] {
      #expect(
        try refusal(sound + [Entry(name: file, sizeText: text)]) == .entry(file, .size), "\(text)")
    }
    #expect(try refusal(sound + [sound[1]]) == .entry("tasks/t.plist", .twice))
    #expect(
      try refusal(sound + [Entry(name: "tasks/t.plist/x")]) == .entry("tasks/t.plist", .twice))
    let name = Array(repeating: UInt8(ascii: "n"), count: 2000)
    #expect(
      try refusal(sound + [Entry(name: "l", contents: name, type: "L")]) == .entry("l", .path))
  }

  @Test func whatIsNoBackupIsRefused() throws {
    let none = ArchiveError.notABackup(place.path("b.gz"))
    #expect(try refusal([]) == none)
    #expect(try refusal([sound[1]]) == none)
    #expect(try refusal(sound, cut: 4) == none)
    #expect(try refusal(sound, cut: 60) == none)
    try place.put("hello".utf8, "b.gz")
    #expect(throws: none) { try archives.restore(place.path("b.gz"), to: place.path("r")) }
    var bent = sound
    bent[1].name = "tasks/u.plist"
    let restored = try archives.restore(archive(bent), to: place.path("r"))
    #expect(restored.faults.map(\.problem) == [.otherID("t")])
  }

  @Test func oneFailingCallLeavesNoTrace() throws {
    let file = try archive(sound)
    let before = place.everything(hidden: true)
    var turn = 1
    while true {
      let calls = WatchedCalls()
      calls.follow(.once(turn, ENOSPC))
      let archives = FolderArchives(calls: calls)
      let outcome = Result { try archives.restore(file, to: place.path("r")) }
      if calls.failed == 0 { break }
      if (try? outcome.get()) == nil, place.bytes("r/settings/settings.plist") == nil {
        let left = place.everything(hidden: true).filter { !$0.key.hasPrefix(".porada-") }
        #expect(left.keys.sorted() == before.keys.sorted(), "call \(turn)")
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
      for name in names where name != "b.gz" {
        try FileManager.default.removeItem(atPath: place.path(name))
      }
      turn += 1
    }
    #expect(turn > 30)
  }
}
