import Coordination
import TestSupport
import Testing
import Workspaces

@testable import Records

/// Random changes of three records, cut anywhere: whole or not at all, and finishing one can itself be cut
/// short at each of its calls, again and again.
@Suite struct ThreeRecordTests {
  /// What the tasks and evaluations say, by id.
  private typealias Held = [RecordID: Int]

  private static let path = "/ws"

  /// A workspace with some records, and a change of three of them.
  private struct Case {
    var disk: DiskState
    var edits: [RecordEdit]
    var before: Held
    var after: Held
  }

  private static func made(_ numbers: inout RunNumbers) throws -> Case {
    let disk = SimulatedDisk()
    var records: [RecordID: any Record] = [:]
    for id in ["a", "b", "c", "d"] as [RecordID] where numbers.once(in: 2) {
      records[id] = record(id, &numbers)
    }
    _ = try FolderStore.create(
      at: path, records: Array(records.values), calls: disk.process())
    var edits: [RecordEdit] = []
    var after = records
    for id in (["a", "b", "c", "d"] as [RecordID]).shuffled(using: &numbers).prefix(3) {
      let new = record(id, &numbers)
      switch records[id] {
      case nil: edits.append(.add(new))
      case let old? where numbers.once(in: 3): edits.append(.remove(old))
      case let old?: edits.append(.replace(old, by: new))
      }
      after[id] = edits.last?.after
    }
    return Case(disk: disk.state, edits: edits, before: held(records), after: held(after))
  }

  /// Two of the four can be restricted, so that a change moves them, or touches both parts.
  private static func record(_ id: RecordID, _ numbers: inout RunNumbers) -> any Record {
    let words = String(repeating: "slovo ", count: numbers.number(1...40)) + "\(numbers.next())"
    if id == "a" || id == "b" {
      var evaluation = Samples.evaluation(id, restricted: numbers.once(in: 2))
      evaluation.comment = words
      return evaluation
    }
    return Samples.task(id, words)
  }

  private static func held(_ records: [RecordID: any Record]) -> Held {
    records.mapValues { AnyHashable($0).hashValue }
  }

  /// Opens the workspace and gives back what it holds; throws where anything is wrong with it.
  private static func opened(_ disk: SimulatedDisk, _ calls: SimulatedProcess) throws -> Held {
    let store = try FolderStore(at: path, calls: calls, patience: 0.2)
    let loaded = try store.load { _, _ in true }
    if let fault = loaded.faults.first { throw Broken("\(fault)") }
    if let fault = try store.faults().first(where: { !$0.isNote }) {
      throw Broken("check: \(fault)")
    }
    var records: [RecordID: any Record] = [:]
    for record in loaded.records where record.kind != .settings { records[record.id] = record }
    return held(records)
  }

  @Test(arguments: 0..<4) func wholeOrNotAtAll(_ part: Int) throws {
    var cuts = 0
    for turn in 0..<(2 * RandomRuns.scale) {
      var numbers = RandomRuns.numbers("three \(part)", turn)
      let some = try Self.made(&numbers)
      var cut = 0
      var isOver = false
      while !isOver {
        cut += 1
        let disk = SimulatedDisk(some.disk)
        let calls = disk.process()
        let store = try FolderStore(at: Self.path, calls: calls)
        _ = try store.load { _, _ in true }
        // The process ends at this call: nothing that it does from here on has any effect.
        calls.follow(.killed(cut))
        let note = ChangeNote()
        let isWritten = (try? store.write(some.edits, as: note)) != nil
        isOver = calls.failed == 0
        calls.crash()
        cuts += 1
        do {
          try check(some, disk.state, isWritten: isWritten, note, &numbers)
        } catch {
          Issue.record("\(RandomRuns.hint): part \(part), turn \(turn), call \(cut): \(error)")
        }
      }
      #expect(cut > 20)
    }
    print("changes of three records, part \(part): cut at \(cuts) calls")
  }

  private func check(
    _ some: Case, _ left: DiskState, isWritten: Bool, _ note: ChangeNote,
    _ numbers: inout RunNumbers
  ) throws {
    var state = left
    var story = [isWritten ? "written" : "not written"]
    if numbers.once(in: 2) {
      let loss = PowerLoss.allCases.randomElement(using: &numbers)!
      state = left.afterPowerLoss(loss, &numbers)
      story.append("power \(loss)")
    }
    // Whoever opens it is killed too, some times.
    for _ in 0..<numbers.number(0...3) {
      let disk = SimulatedDisk(state)
      let turn = numbers.number(1...80)
      let calls = disk.process(.killed(turn))
      _ = try? Self.opened(disk, calls)
      story.append("killed at call \(turn)")
      calls.crash()
      state = disk.state
      if numbers.once(in: 3) {
        state = state.afterPowerLoss(.anything, &numbers)
        story.append("power")
      }
    }
    do {
      try finish(some, state, isWritten, note, &numbers)
    } catch {
      throw Broken("\(story.joined(separator: ", ")): \(error)")
    }
  }

  private func finish(
    _ some: Case, _ state: DiskState, _ isWritten: Bool, _ note: ChangeNote,
    _ numbers: inout RunNumbers
  ) throws {
    let disk = SimulatedDisk(state)
    let held = try Self.opened(disk, disk.process())
    guard held == some.after || !isWritten && held == some.before else {
      throw Broken("neither before nor after: \(held), \(some.before), \(some.after)")
    }
    // Opened once more, after the power went: the same.
    let later = SimulatedDisk(disk.state.afterPowerLoss(.everything, &numbers))
    guard try Self.opened(later, later.process()) == held else {
      throw Broken("another when it is opened again")
    }
    try writeAgain(some, later.state, note)
  }

  /// Whoever was not told that the change is saved makes it again: then it is there, once.
  private func writeAgain(_ some: Case, _ state: DiskState, _ note: ChangeNote) throws {
    let disk = SimulatedDisk(state)
    let store = try FolderStore(at: Self.path, calls: disk.process(), patience: 0.2)
    _ = try store.load { _, _ in true }
    try store.write(some.edits, as: note)
    guard try Self.opened(disk, disk.process()) == some.after else {
      throw Broken("written again, it is not there")
    }
    guard try store.latestChanges(10).map(\.note.id) == [note.id] else {
      throw Broken(
        "written again, it is remembered as \(try store.latestChanges(10).count) changes")
    }
  }
}
