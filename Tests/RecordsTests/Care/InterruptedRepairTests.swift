import Coordination
import Foundation
import Glibc
import TestSupport
import Testing
import Workspaces

@testable import Records

/// A repair that is interrupted anywhere loses nothing, and the next one goes on from there.
@Suite struct InterruptedRepairTests {
  private let damaged = Array("<plist> somebody's words".utf8)
  private let edited = RecordFile.bytes(of: Samples.task("edited", "by hand"))
  private let secret = RecordFile.bytes(of: Samples.evaluation("hidden", restricted: true))
  private let loose = Array(
    String(decoding: RecordFile.bytes(of: Samples.task("loose", "1")), as: UTF8.self)
      .replacing("\t", with: "  ").utf8)

  private func workspace() throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    let names: [RecordID] = ["t", "edited", "loose", "gone"]
    let store = try FolderStore.create(
      at: folder.path, records: names.map { Samples.task($0, "0") })
    try store.write(
      names.map { .replace(Samples.task($0, "0"), by: Samples.task($0, "1")) })
    try folder.put(damaged, "tasks/t.plist")
    try folder.put(edited, "tasks/edited.plist")
    try folder.put(loose, "tasks/loose.plist")
    try folder.put(secret, "evaluations/hidden.plist")
    try folder.put("half".utf8, "tasks/.porada-left")
    unlink(folder.path("tasks/gone.plist"))
    let journal = ".porada/journal/000001.log"
    try folder.put(folder.bytes(journal)! + Array("<!--porada".utf8), journal)
    for path in ["tasks/t.plist", "tasks/edited.plist", "tasks/loose.plist", journal] {
      chmod(folder.path(path), 0o600)
    }
    return folder
  }

  @Test(arguments: [true, false]) func atAnyCall(isForGood: Bool) throws {
    var turn = 1
    while true {
      let folder = try workspace()
      let calls = WatchedCalls()
      calls.follow(isForGood ? .fromThenOn(turn, EIO) : .once(turn, EIO))
      _ = try? RepairBench(path: folder.path, calls: calls).repair()
      let isOver = calls.failed == 0
      calls.follow(.none)
      let bench = RepairBench(path: folder.path)
      for bytes in [damaged, edited, loose, secret, Array("half".utf8)] {
        #expect(bench.contents.contains(Data(bytes)), "call \(turn)")
      }
      #expect(try bench.repair() == [], "call \(turn)")
      #expect(try bench.faults() == [], "call \(turn)")
      for bytes in [damaged, edited, loose, secret, Array("half".utf8)] {
        #expect(bench.contents.contains(Data(bytes)), "call \(turn)")
      }
      for id in ["t", "gone", "loose"] as [RecordID] {
        let bytes = RecordFile.bytes(of: Samples.task(id, "1"))
        #expect(folder.bytes("tasks/\(id).plist") == bytes, "call \(turn), \(id)")
      }
      #expect(folder.bytes("tasks/edited.plist") == edited, "call \(turn)")
      #expect(Secrecy.traces(of: ["hidden"], in: folder) == [], "call \(turn)")
      if isOver { break }
      // Every one of them takes minutes: these meet each kind of call all the same.
      turn += max(1, (isForGood ? 13 : 17) / RandomRuns.scale)
    }
    #expect(turn > 100)
  }
}
