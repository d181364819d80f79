import Glibc
import TestSupport
import Testing
import Workspaces

@testable import Records

/// Any file call fails, once or from then on until somebody puts it right: everything is saved in the end,
/// nothing that was shown is missing, and what was not changed is untouched.
@Suite struct FailureTests {
  private static let numbers = [EIO, ENOSPC, EROFS, EMFILE]

  @Test(arguments: SessionScript.parts.indices)
  func anyCallFails(_ part: Int) throws {
    let run = try SessionRun.whole.get()[part]
    #expect(run.calls.count > 100)
    var numbers = RandomRuns.numbers("failures", part)
    var tried = 0
    for (index, call) in run.calls.enumerated() {
      // Every call that changes something, and at the ordinary size some of those that look.
      guard call.changes || numbers.once(in: max(1, 12 / RandomRuns.scale)) else { continue }
      for isLasting in [true, false] {
        let number = Self.numbers.randomElement(using: &numbers)!
        let plan = FailurePlan(
          turns: (index + 1)...(isLasting ? Int.max : index + 1), number: number,
          writesInPart: numbers.once(in: 2))
        tried += 1
        do {
          try play(run, plan, isThorough: numbers.once(in: 4))
        } catch {
          Issue.record(
            """
            \(RandomRuns.hint): part \(part), call \(index + 1), \(call.name), fails \
            \(isLasting ? "for good" : "once") with \(number): \(error)
            """)
        }
      }
    }
    print("part \(part) of a session: \(tried) failures of \(run.calls.count) calls")
  }

  /// Whoever sees that it cannot be opened, or not be read, puts things right and tries again.
  private func opened(_ disk: SimulatedDisk, _ calls: SimulatedProcess) throws -> ScriptedSession {
    if let session = try? ScriptedSession(disk, calls), session.recovered.failure == nil {
      if !session.workspace.faults.isEmpty { calls.heal() }
      try session.lookAgain()
      return session
    }
    calls.crash()
    return try ScriptedSession(disk, disk.process())
  }

  private func play(
    _ run: SessionRun, _ plan: FailurePlan, isThorough: Bool
  ) throws {
    let disk = SimulatedDisk(run.beginning)
    let calls = disk.process(plan)
    let session = try opened(disk, calls)
    for step in run.steps { try session.play(step) }
    try checkUntouched(run, disk.state)
    try session.recover()
    guard let expected = run.standings.last else { return }
    if session.standing != expected {
      throw Broken("on the screen: \(session.standing.difference(from: expected))")
    }
    // Byte for byte: what was changed is saved, what was not is untouched.
    let found = disk.state.recordFiles()
    let wanted = run.end.recordFiles()
    for path in Set(found.keys).union(wanted.keys).sorted() where found[path] != wanted[path] {
      throw Broken("\(path) is \(found[path] == nil ? "missing" : "another") on the disk")
    }
    session.calls.crash()
    guard isThorough else { return }
    let later = try Aftermath(disk.state).standing
    if later != expected { throw Broken("opened again: \(later.difference(from: expected))") }
  }

  /// The files of records that the session does not change are what they were.
  private func checkUntouched(_ run: SessionRun, _ state: DiskState) throws {
    let (before, after) = (run.beginning.recordFiles(), run.end.recordFiles())
    let found = state.recordFiles()
    for (path, bytes) in before where after[path] == bytes && !run.changes(path) {
      if found[path] != bytes { throw Broken("\(path) was touched") }
    }
  }
}
