import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// A backup restored is the workspace, byte for byte.
@Suite struct BackupTests {
  private let place = TemporaryFolder()
  private var workspace: String { place.path("w") }
  private var file: String { place.path("b.tar.gz") }
  private let archives = FolderArchives()

  init() throws {
    let records: [any Record] = [
      Samples.task("t-1", "ověřit"), Samples.task("t-2"), Samples.evaluation("e-1"),
      Samples.evaluation("confidential", restricted: true),
    ]
    _ = try FolderStore.create(at: place.path("w"), records: records)
    try place.put("<plist>".utf8, "w/tasks/damaged.plist")
    try place.put("notes".utf8, "w/README")
    try place.put("kept".utf8, "w/restricted/.porada/typing/one.log")
    let store = try FolderStore(at: place.path("w"))
    _ = try store.load { _, _ in true }
    try store.write([.add(Samples.task("later"))])
    try place.put("x".utf8, "w/.git/config")
    symlink("/etc/passwd", place.path("w/tasks/link.plist"))
    try place.put("x".utf8, "w/restricted/.porada/sync.git/config")
    try place.put("elsewhere".utf8, "w/restricted/.porada/remote")
    let long = String(repeating: "ž", count: 120)
    try place.put("long".utf8, "w/restricted/.porada/quarantine/\(long)/-e\n.plist")
  }

  /// The files of a workspace that belong in a backup, and what is in them.
  private func files(_ name: String) -> [String: [UInt8]] {
    let folder = place.path(name)
    var found: [String: [UInt8]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
      var status = stat()
      guard lstat(folder + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      found[path] = FileManager.default.contents(atPath: folder + "/" + path).map { Array($0) }
    }
    return found.filter { path, _ in
      ![".porada/lock", ".git", "restricted/.porada/sync.git", "restricted/.porada/remote"]
        .contains { path.hasPrefix($0) }
    }
  }

  @Test func theWholeComesBack() throws {
    let contents = try archives.backUp(workspace, to: file, .whole, replacing: false)
    #expect(contents.records == 7 && contents.restricted == 1 && contents.withheld == 0)
    #expect(contents.leftOut == ["tasks/link.plist"])
    #expect(place.mode("b.tar.gz") == 0o600)
    #expect(contents.size == place.bytes("b.tar.gz")?.count)
    let restored = try archives.restore(file, to: place.path("r"))
    let isSame = files("r") == files("w")
    #expect(isSame)
    #expect(restored.records == 6 && restored.restricted == 1)
    #expect(restored.faults.contains { $0.path == "tasks/damaged.plist" })
    for name in ["r", "r/tasks", "r/restricted/.porada"] { #expect(place.mode(name) == 0o700) }
    for name in ["r/tasks/t-1.plist", "r/README"] { #expect(place.mode(name) == 0o600) }
    #expect(try names(in: "") == ["b.tar.gz", "r", "w"])
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.path(folder)).sorted()
  }

  @Test func anOpenBackupKnowsWhatIsWithheldAndNothingOfIt() throws {
    let hidden = Samples.evaluation("misplaced", restricted: true)
    try place.put(RecordFile.bytes(of: hidden), "w/evaluations/misplaced.plist")
    let contents = try archives.backUp(workspace, to: file, .open, replacing: false)
    #expect(contents.records == 5 && contents.restricted == 0 && contents.withheld == 1)
    #expect(contents.leftOut.contains("evaluations/misplaced.plist"))
    #expect(contents.leftOut.contains("tasks/damaged.plist"))
    _ = try archives.restore(file, to: place.path("r"))
    let restored = files("r")
    #expect(!restored.keys.contains { $0.hasPrefix("restricted") || $0.contains("misplaced") })
    #expect(restored["tasks/t-1.plist"] == place.bytes("w/tasks/t-1.plist"))
    #expect(restored[".porada/journal/000001.log"] == place.bytes("w/.porada/journal/000001.log"))
    #expect(restored[".porada/withheld"] == Array("1\n".utf8))
    #expect(try FolderStore(at: place.path("r")).load { _, _ in true }.withheld == 1)
    for bytes in restored.values {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("confidential"))
    }
  }

  @Test func nothingIsReplacedUnasked() throws {
    try place.put("mine".utf8, "b.tar.gz")
    #expect(throws: ArchiveError.exists(file)) {
      try archives.backUp(workspace, to: file, .whole, replacing: false)
    }
    #expect(place.bytes("b.tar.gz") == Array("mine".utf8))
    _ = try archives.backUp(workspace, to: file, .whole, replacing: true)
    #expect(try archives.restore(file, to: place.path("r")).records == 6)
    #expect(throws: ArchiveError.store(.notEmpty(workspace))) {
      try archives.restore(file, to: workspace)
    }
    for inside in ["b.tar.gz", "tasks/b.tar.gz"] {
      let path = workspace + "/" + inside
      #expect(throws: ArchiveError.insideWorkspace(path)) {
        try archives.backUp(workspace, to: path, .whole, replacing: false)
      }
    }
  }

  @Test func theTopOfAnotherFileSystemIsNotTheWorkspace() throws {
    // Inodes are counted anew on each file system, and the tops of these two have the same.
    let calls = PosixFileCalls()
    let (one, other) = (try Folder(path: "/proc", calls), try Folder(path: "/sys", calls))
    try #require(try one.status().stamp.inode == other.status().stamp.inode)
    let store = try FolderStore("/proc", one, calls, 0)
    #expect(try !TargetName("/sys/kernel/b.tar.gz", calls).isInside(store))
    #expect(try TargetName("/proc/sys/b.tar.gz", calls).isInside(store))
  }

  @Test func anEmptyFolderIsFilled() throws {
    _ = try archives.backUp(workspace, to: file, .whole, replacing: false)
    mkdir(place.path("r"), 0o755)
    symlink(place.path("r"), place.path("way"))
    _ = try archives.restore(file, to: place.path("way"))
    let isSame = files("r") == files("w")
    #expect(isSame)
    #expect(place.mode("r") == 0o700)
  }

  @Test func theSystemsToolsOpenIt() throws {
    _ = try archives.backUp(workspace, to: file, .whole, replacing: false)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    process.arguments = ["-xzf", file, "-C", place.path(""), "tasks/t-1.plist"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(place.bytes("tasks/t-1.plist") == place.bytes("w/tasks/t-1.plist"))
  }

  /// Whichever file call fails: nothing stays behind, and what was there is untouched.
  @Test func oneFailingCallLeavesNoTrace() throws {
    try place.put("old".utf8, "b.tar.gz")
    let before = place.everything(hidden: true)
    var turn = 1
    var refused = 0
    while true {
      let calls = WatchedCalls()
      calls.follow(.once(turn, EIO))
      let archives = FolderArchives(calls: calls)
      do {
        _ = try archives.backUp(workspace, to: file, .whole, replacing: true)
        if calls.failed == 0 { break }
        try place.put("old".utf8, "b.tar.gz")
      } catch {
        refused += 1
        // Bringing the folder to the disk comes last: by then it is a whole backup.
        if place.bytes("b.tar.gz") != Array("old".utf8) {
          _ = try FolderArchives().restore(file, to: place.path("r"))
          try FileManager.default.removeItem(atPath: place.path("r"))
          try place.put("old".utf8, "b.tar.gz")
        }
        // A file that cannot be taken away stays, under a name that tells whose it is.
        let isSame =
          place.everything(hidden: true).filter { !$0.key.hasPrefix(".porada-") } == before
        #expect(isSame, "call \(turn)")
      }
      for name in try names(in: "") where name.hasPrefix(".porada-") {
        unlink(place.path(name))
      }
      turn += 1
    }
    #expect(refused > 50)
  }
}
