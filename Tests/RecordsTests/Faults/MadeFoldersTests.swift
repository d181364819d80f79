import Coordination
import TestSupport
import Testing
import Workspaces

@testable import Records

/// A program was killed right after it made a folder, whose name may not be on the disk yet: whoever puts
/// something into it later brings the name there too.
@Suite struct MadeFoldersTests {
  private static let path = "/ws"

  private static func store(_ calls: SimulatedProcess) throws -> FolderStore {
    let store = try FolderStore(at: path, calls: calls, patience: 0.2)
    _ = try store.load { _, _ in true }
    return store
  }

  /// Writes a public and a restricted record, each the first of its kind, and types something.
  private static func work(_ calls: SimulatedProcess, _ name: String) throws {
    let store = try store(calls)
    try store.write(
      [
        .add(Samples.task(RecordID(rawValue: "t" + name)!)),
        .add(Samples.evaluation(RecordID(rawValue: "e" + name)!, restricted: true)),
      ], as: ChangeNote())
    _ = try store.typing.begin(as: .secretary)
    try store.typing.keep(name, under: "entry")
    try store.typing.synchronise()
  }

  @Test func theirNamesAreOnTheDiskBeforeAnythingCounts() throws {
    let disk = SimulatedDisk()
    _ = try FolderStore.create(at: Self.path, records: [], calls: disk.process())
    var cut = 0
    var isOver = false
    while !isOver {
      cut += 1
      let machine = SimulatedDisk(disk.state)
      let killed = machine.process(.killed(cut))
      try? Self.work(killed, "1")
      isOver = killed.failed == 0
      killed.crash()
      let next = machine.process()
      try Self.work(next, "2")
      next.crash()
      var numbers = RandomRuns.numbers("made folders", cut)
      let left = SimulatedDisk(machine.state.afterPowerLoss(.everything, &numbers))
      let store = try Self.store(left.process())
      let found = try store.load { _, _ in true }
      let ids = Set(found.records.map(\.id))
      #expect(store.typing.latest(under: "entry")?.text == "2", "after a kill at call \(cut)")
      let kept = try store.latestChanges(10).flatMap(\.edits).map(\.id)
      #expect(Set(kept).isSuperset(of: ["t2", "e2"]), "after a kill at call \(cut)")
      #expect(ids.isSuperset(of: ["t2", "e2"]), "after a kill at call \(cut)")
    }
    #expect(cut > 40)
  }
}
