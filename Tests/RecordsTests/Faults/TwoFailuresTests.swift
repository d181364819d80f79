import Coordination
import Glibc
import TestSupport
import Testing
import Workspaces

@testable import Records

/// Two calls fail, one of them often while the other's failure is being put right: what is said to be saved
/// is, what is not said so is whole or absent, and saving it again saves it once.
@Suite struct TwoFailuresTests {
  private static let path = "/ws"
  private static let numbers = [EIO, ENOSPC, EROFS, EMFILE]

  private static let edits: [RecordEdit] = [
    .replace(Samples.task("t"), by: Samples.task("t", "Děti")),
    .add(Samples.evaluation("e", restricted: true)),
    .remove(Samples.evaluation("gone", restricted: true)),
  ]

  private func opened(_ disk: SimulatedDisk) throws -> (SimulatedProcess, FolderStore) {
    let calls = disk.process()
    let store = try FolderStore(at: Self.path, calls: calls, patience: 0.2)
    let loaded = try store.load { _, _ in true }
    if let fault = loaded.faults.first { throw Broken("\(fault)") }
    return (calls, store)
  }

  private func beginning() throws -> DiskState {
    let disk = SimulatedDisk()
    let records: [any Record] = [
      Samples.task("t"), Samples.evaluation("gone", restricted: true),
    ]
    _ = try FolderStore.create(at: Self.path, records: records, calls: disk.process())
    let (_, store) = try opened(disk)
    try store.write([.add(Samples.task("earlier"))])
    return disk.state
  }

  /// How many calls the change takes where nothing fails.
  private func count(_ beginning: DiskState) throws -> Int {
    let (calls, store) = try opened(SimulatedDisk(beginning))
    calls.follow(nil)
    try store.write(Self.edits)
    return calls.calls
  }

  @Test(arguments: 0..<4) func whatIsSaidToBeSavedIs(_ part: Int) throws {
    let beginning = try beginning()
    let count = try count(beginning)
    var numbers = RandomRuns.numbers("two failures", part)
    // Every call is the first to fail, with some of those behind it, which come while it is put right.
    for first in 1...count where first % 4 == part {
      let behind = Array(1...12) + (0..<4).map { _ in numbers.number(13...(2 * count)) }
      for distance in behind where RandomRuns.scale > 1 || numbers.once(in: 2) {
        var plan = FailurePlan.once(first, Self.numbers.randomElement(using: &numbers)!)
        plan.later = first + distance
        do {
          try play(beginning, plan, &numbers)
        } catch {
          Issue.record("\(RandomRuns.hint): calls \(first) and \(first + distance): \(error)")
        }
      }
    }
  }

  private func play(
    _ beginning: DiskState, _ plan: FailurePlan, _ numbers: inout RunNumbers
  ) throws {
    let disk = SimulatedDisk(beginning)
    let (calls, store) = try opened(disk)
    let note = ChangeNote()
    calls.follow(plan)
    var isSaved = (try? store.write(Self.edits, as: note)) != nil
    // The person goes on, leaves for good, or comes to another change first.
    switch numbers.number(0...3) {
    case 0: break
    case 1:
      calls.heal()
      try store.finishHalfWritten()
      let changes = try store.outsideChanges()
      if !changes.isEmpty { throw Broken("takes its own work for others': \(changes)") }
      fallthrough
    default:
      for _ in 0..<3 where !isSaved {
        isSaved = (try? store.write(Self.edits, as: note)) != nil
      }
      if !isSaved { throw Broken("not saved after healing") }
    }
    calls.crash()
    for turn in 0..<2 {
      let state = turn == 0 ? disk.state : disk.state.afterPowerLoss(.everything, &numbers)
      try check(SimulatedDisk(state), mustBeMade: isSaved, note)
    }
  }

  private func check(_ disk: SimulatedDisk, mustBeMade: Bool, _ note: ChangeNote) throws {
    let (calls, store) = try opened(disk)
    let task = try store.load { _, _ in true }.records.first { $0.id == "t" } as? PlanTask
    let isMade = task?.measure == "Děti"
    if mustBeMade && !isMade { throw Broken("was said to be saved and is not") }
    if let fault = try store.faults().first(where: { !$0.isNote }) { throw Broken("\(fault)") }
    let isRemembered = try store.latestChanges(10).contains { $0.note.id == note.id }
    let isHeld = try store.holds(note.id)
    if isMade != isRemembered || isMade != isHeld {
      throw Broken("made: \(isMade), remembered: \(isRemembered), held: \(isHeld)")
    }
    try store.write(Self.edits, as: note)
    guard try store.latestChanges(10).count(where: { $0.note.id == note.id }) == 1 else {
      throw Broken("remembered twice")
    }
    calls.crash()
  }
}
