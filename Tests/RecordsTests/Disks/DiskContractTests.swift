import Glibc
import TestSupport
import Testing

@testable import Records

/// The simulated disk does what the system does: the same calls have the same outcomes.
@Suite struct DiskContractTests {
  @Test(arguments: 0..<8) func randomCallsHaveTheSystemsOutcomes(_ turn: Int) throws {
    for part in 0..<RandomRuns.scale {
      let folder = TemporaryFolder()
      symlink("a", folder.path("link"))
      symlink("d", folder.path("leads"))
      let disk = SimulatedDisk()
      let (system, simulated) = (PosixFileCalls(), disk.process())
      try simulated.makeFolder("/t", in: AT_FDCWD, mode: 0o700)
      disk.addLink("link", to: "a", in: "t")
      disk.addLink("leads", to: "d", in: "t")
      var real = CallScript(
        system, root: try system.open(folder.path, in: AT_FDCWD, flags: O_RDONLY, mode: 0))
      var other = CallScript(
        simulated, root: try simulated.open("/t/.", in: AT_FDCWD, flags: O_RDONLY, mode: 0))
      var numbers = RandomRuns.numbers("calls", turn + part * 8)
      var same = numbers
      var story: [String] = []
      for _ in 0..<600 {
        let (expected, found) = (real.step(&numbers), other.step(&same))
        story.append(expected)
        if expected != found {
          Issue.record(
            """
            \(RandomRuns.hint): \(found)
            where the system: \(story.suffix(30).reversed().joined(separator: "\n"))
            """)
          break
        }
      }
      real.end()
      other.end()
    }
  }

  @Test func aChangeShowsInTheStampAndALookDoesNot() throws {
    let disk = SimulatedDisk()
    let calls = disk.process()
    let root = try Folder(path: "/", calls)
    try root.make("a", [1], durably: true)
    let first = try calls.status("a", in: root.descriptor).stamp
    #expect(try calls.status("a", in: root.descriptor).stamp == first && first.settled == first)
    let file = try calls.open("a", in: root.descriptor, flags: O_RDWR, mode: 0)
    _ = try calls.cut(file, to: 3)
    let second = try calls.status("a", in: root.descriptor).stamp
    #expect(second != first && second.inode == first.inode)
    try calls.setMode(of: file, to: 0o640)
    let third = try calls.status("a", in: root.descriptor).stamp
    #expect(third.changed != second.changed && third.modified == second.modified)
  }

  @Test func aLockGoesWithItsProcess() throws {
    let disk = SimulatedDisk()
    let (mine, theirs) = (disk.process(), disk.process())
    func opened(_ calls: SimulatedProcess) throws -> Int32 {
      try calls.open("/lock", in: AT_FDCWD, flags: O_RDWR | O_CREAT, mode: 0o600)
    }
    let (first, second) = (try opened(mine), try opened(theirs))
    #expect(try mine.tryLock(first))
    #expect(try !theirs.tryLock(second))
    mine.crash()
    #expect(try theirs.tryLock(second))
    #expect(throws: CallFailure(number: EIO)) { try mine.tryLock(first) }
  }
}
