import Coordination
import Glibc
import Synchronization
import TestSupport
import Testing
import Workspaces

@testable import Records

/// The disk refuses what is appended to the journal of changes, and the machine takes it for written from
/// then on: whoever goes on, what files say stands in the journal after the power went.
@Suite struct RefusedJournalTests {
  private static let path = "/ws"

  private static let edits: [RecordEdit] = [
    .replace(Samples.task("t"), by: Samples.task("t", String(repeating: "Děti ", count: 2000))),
    .add(Samples.evaluation("e", restricted: true)),
    .remove(Samples.evaluation("gone", restricted: true)),
  ]

  /// A workspace with a change made in it, and a program that has it open.
  private func workspace() throws -> (SimulatedDisk, SimulatedProcess, FolderStore) {
    let disk = SimulatedDisk()
    let records: [any Record] = [
      Samples.task("t"), Samples.evaluation("gone", restricted: true),
    ]
    _ = try FolderStore.create(at: Self.path, records: records, calls: disk.process())
    let calls = disk.process()
    let store = try opened(calls)
    try store.write([
      .add(Samples.task("earlier")), .add(Samples.evaluation("secret", restricted: true)),
    ])
    return (disk, calls, store)
  }

  private func opened(_ calls: SimulatedProcess) throws -> FolderStore {
    let store = try FolderStore(at: Self.path, calls: calls, patience: 0.2)
    let loaded = try store.load { _, _ in true }
    if let fault = loaded.faults.first { throw Broken("\(fault)") }
    return store
  }

  /// Which synchronisings of bytes there are while the change is made, as turns of its calls.
  private func refusals() throws -> [Int] {
    let (_, calls, store) = try workspace()
    let names = Names()
    calls.watch { call, _ in names.add(call.name) }
    calls.follow(nil)
    try store.write(Self.edits)
    return names.all.enumerated().filter { $0.element == "fdatasync" }.map { $0.offset + 1 }
  }

  /// Fails where the change is made in the files and not in the journal, or anything is damaged.
  private func check(_ disk: SimulatedDisk, mustBeMade: Bool, _ place: String) throws {
    for turn in 0..<4 {
      for loss in PowerLoss.allCases {
        var numbers = RandomRuns.numbers("refused \(place)", turn)
        let left = SimulatedDisk(disk.state.afterPowerLoss(loss, &numbers))
        let store = try opened(left.process())
        let task = try #require(try store.versions(of: "t").last?.record as? PlanTask)
        let isMade = task.measure != "x"
        if mustBeMade { #expect(isMade, "\(place), \(loss)") }
        #expect(try store.faults() == [], "\(place), \(loss)")
        let versions = try store.versions(of: "t")
        #expect(versions.last?.note == nil || isMade, "\(place), \(loss)")
        if isMade {
          #expect(versions.count == 2 && versions.last?.note != nil, "\(place), \(loss)")
          #expect(try store.versions(of: "e").last?.note != nil, "\(place), \(loss)")
        }
        #expect(try store.versions(of: "earlier").last?.note != nil, "\(place), \(loss)")
        #expect(try store.versions(of: "secret").last?.note != nil, "\(place), \(loss)")
      }
    }
  }

  @Test func anotherProgramFinishesWhatOnlyTheMemoryHas() throws {
    let refusals = try refusals()
    // Both parts of the journal.
    #expect(refusals.count == 2)
    for (number, turn) in refusals.enumerated() {
      let (disk, calls, store) = try workspace()
      // Killed with the refusal: nothing is cut off again.
      calls.follow(.lasting(turn, EIO))
      #expect(throws: StoreError.self) { try store.write(Self.edits) }
      calls.crash()
      let other = try opened(disk.process())
      // With the public part the change is made.
      let isMade = number == 1
      #expect(try other.latestChanges(10).count == (isMade ? 2 : 1))
      #expect(try other.faults() == [])
      try check(disk, mustBeMade: isMade, "finished, part \(number)")
      // Finishing leaves a journal in which one can go on.
      try other.write([.add(Samples.task("later"))])
      try check(disk, mustBeMade: isMade, "gone on, part \(number)")
    }
  }

  @Test func theProgramItselfTriesAgain() throws {
    for (number, turn) in try refusals().enumerated() {
      let (disk, calls, store) = try workspace()
      let note = ChangeNote()
      calls.follow(.once(turn, EIO))
      #expect(throws: StoreError.self) { try store.write(Self.edits, as: note) }
      try store.write(Self.edits, as: note)
      #expect(try store.latestChanges(10).count == 2)
      try check(disk, mustBeMade: true, "tried again, part \(number)")
    }
  }
}

/// The names of calls, in order.
private final class Names: Sendable {
  private let names = Mutex<[String]>([])

  func add(_ name: String) { names.withLock { $0.append(name) } }
  var all: [String] { names.withLock { $0 } }
}
