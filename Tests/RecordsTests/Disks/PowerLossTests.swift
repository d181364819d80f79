import Glibc
import TestSupport
import Testing

@testable import Records

/// What a simulated disk has when the power went: what was synchronised, and of the rest anything.
@Suite struct PowerLossTests {
  private let disk = SimulatedDisk()

  private func opened(_ calls: SimulatedProcess, _ flags: Int32) throws -> Int32 {
    try calls.open("/a", in: AT_FDCWD, flags: flags | O_CREAT, mode: 0o600)
  }

  private func write(_ text: String, _ file: Int32, _ calls: SimulatedProcess) throws {
    _ = try text.utf8.withContiguousStorageIfAvailable {
      try calls.write(file, from: UnsafeRawBufferPointer($0))
    }
  }

  private func outcomes() -> Set<String> {
    var found: Set<String> = []
    for turn in 0..<100 {
      var numbers = RandomRuns.numbers("outcomes", turn)
      for loss in PowerLoss.allCases {
        let left = disk.state.afterPowerLoss(loss, &numbers).everything()["a"]
        found.insert(left.map { String(decoding: $0, as: UTF8.self) } ?? "none")
      }
    }
    return found
  }

  @Test func whatWasSynchronisedStays() throws {
    let calls = disk.process()
    let file = try opened(calls, O_WRONLY)
    try write("one", file, calls)
    try calls.synchronise(file)
    // Its bytes are there; under what name, nobody knows.
    #expect(outcomes() == ["none", "one"])
    let root = try Folder(path: "/", calls)
    try calls.synchronise(root.descriptor)
    #expect(outcomes() == ["one"])
    try write("two", file, calls)
    let left = outcomes()
    #expect(left.isSuperset(of: ["one", "onet", "onetwo", "one\0\0\0"]))
    #expect(left.allSatisfy { $0.hasPrefix("one") && $0.utf8.count <= 6 })
    try calls.synchroniseData(file)
    #expect(outcomes() == ["onetwo"])
    try calls.cut(file, to: 1)
    // Cut, not cut, or with zeros where the cut was prepared.
    let cut = outcomes()
    #expect(cut.isSuperset(of: ["onetwo", "onet", "o", "o\0\0"]))
    #expect(cut.allSatisfy { $0.hasPrefix("o") && $0.utf8.count <= 6 })
    try calls.remove("/a", in: AT_FDCWD)
    try calls.synchroniseFileSystem(of: file)
    #expect(outcomes() == ["none"])
  }

  @Test func namesChangeWholeOrNotAtAll() throws {
    let calls = disk.process()
    let root = try Folder(path: "/", calls)
    try root.make("a", Array("old".utf8), durably: true)
    try root.make("b", Array("new".utf8), durably: true)
    try calls.makeFolder("/f", in: AT_FDCWD, mode: 0o700)
    let folder = try root.folder("f")
    try calls.synchronise(root.descriptor)
    try calls.rename("b", in: root.descriptor, to: "a", in: root.descriptor, .exchanging)
    #expect(outcomes() == ["old", "new"])
    try calls.rename("a", in: root.descriptor, to: "a", in: folder.descriptor, .replacing)
    #expect(outcomes() == ["old", "new", "none"])
    // The other folder goes with it: one change of names.
    try calls.synchronise(folder.descriptor)
    #expect(outcomes() == ["none"])
    #expect(disk.state.everything()["f/a"] == Array("new".utf8))
  }

  @Test func aFailedSynchronisingLosesForGood() throws {
    let calls = disk.process()
    let file = try opened(calls, O_WRONLY)
    try calls.synchroniseFileSystem(of: file)
    try write("text", file, calls)
    calls.follow(.once(1, EIO))
    #expect(throws: CallFailure(number: EIO)) { try calls.synchronise(file) }
    try calls.synchronise(file)
    #expect(outcomes() == ["\0\0\0\0"])
    // Programs still see it.
    #expect(disk.state.everything()["a"] == Array("text".utf8))
  }

  @Test func aCrashLeavesWhatProgramsSaw() throws {
    let calls = disk.process()
    try write("text", try opened(calls, O_WRONLY), calls)
    calls.crash()
    #expect(SimulatedDisk(disk.state).state.everything()["a"] == Array("text".utf8))
    #expect(throws: CallFailure(number: EIO)) { try opened(calls, O_RDONLY) }
  }

  @Test func failuresGoByPlan() throws {
    let calls = disk.process(.lasting(2, EROFS))
    let file = try opened(calls, O_RDWR)
    #expect(throws: CallFailure(number: EROFS)) { try write("x", file, calls) }
    #expect(try calls.status(of: file).size == 0)
    #expect(throws: CallFailure(number: EROFS)) { try calls.remove("/a", in: AT_FDCWD) }
    #expect(calls.failed == 2)
    calls.heal()
    try write("x", file, calls)
    calls.follow(.lasting(1, EMFILE))
    try write("y", file, calls)
    #expect(throws: CallFailure(number: EMFILE)) { try opened(calls, O_RDONLY) }
    calls.follow(nil)
    calls.write(atMost: 3)
    try write("12345", file, calls)
    #expect(disk.state.everything()["a"] == Array("xy123".utf8))
  }
}
