import Coordination
import Glibc
import Testing
import Workspaces

@testable import Records

@Suite struct DraftTests {
  @Test func draftsOutliveTheProgram() throws {
    let folder = TemporaryFolder()
    let store = try FolderStore.create(at: folder.path, records: [])
    try store.keepDraft("MV podá zpr", under: "minutes-group-12")
    #expect(try FolderStore(at: folder.path).draft("minutes-group-12") == "MV podá zpr")
    #expect(folder.bytes(".porada/drafts/minutes-group-12.txt") == Array("MV podá zpr".utf8))
  }

  @Test func aFailedDraftLeavesTheOneBefore() throws {
    let folder = TemporaryFolder()
    _ = try FolderStore.create(at: folder.path, records: [])
    let calls = WatchedCalls()
    let store = try FolderStore(at: folder.path, calls: calls)
    try store.keepDraft("before", under: "k")
    var turn = 0
    while true {
      turn += 1
      calls.follow(.once(turn, ENOSPC))
      do {
        try store.keepDraft("after", under: "k")
        if calls.failed == 0 { break }
        calls.follow(.none)
        try store.keepDraft("before", under: "k")
      } catch {
        calls.follow(.none)
        #expect(store.draft("k") == "before", "call \(turn)")
      }
    }
    #expect(turn > 5)
    #expect(!calls.names.contains("fsync"))
    calls.follow(.none)
    #expect(store.draft("k") == "after")
  }

  @Test func aKeyNeverLeavesItsFolder() {
    let keys = [
      "../../etc/passwd", "a/b", "", ".", "A", "a", "ř", String(repeating: "a", count: 500),
    ]
    let names = keys.map { DraftName.of($0) }
    #expect(Set(names).count == keys.count)
    for name in names {
      #expect(!name.contains("/") && !name.hasPrefix(".") && name.utf8.count < 250, "\(name)")
    }
  }
}
