import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// Whatever is the matter with the disk, and however long: what is typed is kept, and is on the disk again
/// once it can be, in the same program.
@Suite struct TypingHealingTests {
  /// The files of a workspace that this process has open.
  private func open(_ bench: TypingBench) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count { number in
      let name = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/self/fd/\(number)")
      return name?.hasPrefix(bench.folder.path(TypingFolder.path) + "/") ?? false
    }
  }

  @Test func aDiskThatRefusesForLongUsesNothingUp() throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    try program.synchronise()
    calls.follow(.every("fdatasync", EIO))
    for turn in 0..<200 {
      try program.keep("x\(turn)", under: "k")
      #expect(throws: StoreError.self) { try program.synchronise() }
      #expect(try open(bench) <= 3 && bench.journals.count <= 3, "turn \(turn)")
      // Whoever comes after a kill finds the last of it.
      #expect(try bench.program(PosixFileCalls()).latest(under: "k")?.text == "x\(turn)")
    }
    calls.follow(.none)
    try program.synchronise()
    #expect(program.trouble == nil && bench.journals.count == 1)
    #expect(try open(bench) == 1)
  }

  @Test(arguments: ["the file", "the folder", "all of it"])
  func whatIsTakenAwayIsWrittenAnew(_ what: String) throws {
    let bench = TypingBench()
    var program: FolderTypingJournal? = try bench.program()
    _ = try program!.begin(as: .secretary)
    try program!.keep("before", under: "other")
    try program!.keep("x", under: "k")
    try program!.synchronise()
    let path =
      switch what {
      case "the file": bench.path(bench.journals[0])
      case "the folder": TypingFolder.path
      default: "restricted"
      }
    try FileManager.default.removeItem(atPath: bench.folder.path(path))
    try program!.keep("xy", under: "k")
    try program!.synchronise()
    #expect(program!.trouble == nil)
    program = nil
    try bench.awaitEnds()
    #expect(
      try bench.program().begin(as: .secretary).byKey == ["k": "xy", "other": "before"])
  }

  @Test func leavingWritesAnewToo() throws {
    let bench = TypingBench()
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    try program.synchronise()
    try FileManager.default.removeItem(atPath: bench.folder.path(TypingFolder.path))
    try program.keep("xy", under: "k")
    program.end()
    #expect(try bench.program().begin(as: .secretary).byKey == ["k": "xy"])
  }

  @Test(arguments: [ENOSPC, EDQUOT, EIO])
  func whatWasLeftIsSeenOnADiskThatTakesNothing(_ number: Int32) throws {
    let bench = TypingBench()
    var other: FolderTypingJournal? = try bench.program()
    _ = try other!.begin(as: .secretary)
    try other!.keep("half a li", under: "entry:m")
    try other!.keep(TypingBench.change("a"))
    other = nil
    try bench.awaitEnds()
    let calls = WatchedCalls()
    var program: FolderTypingJournal? = try bench.program(calls, at: 2000)
    calls.follow(.every("write", number))
    let left = try program!.begin(as: .secretary)
    #expect(left.byKey == ["entry:m": "half a li"] && left.ids == ["a"])
    #expect(program!.trouble != nil)
    #expect(throws: StoreError.self) { try program!.keep("half a line", under: "entry:m") }
    // Killed now, it is as it was; healed, it is as it stands here.
    #expect(try bench.program(PosixFileCalls()).latest(under: "entry:m")?.text == "half a li")
    calls.follow(.none)
    try program!.synchronise()
    #expect(program!.trouble == nil && bench.journals.count == 1)
    program = nil
    try bench.awaitEnds()
    let later = try bench.program().begin(as: .secretary)
    #expect(later.byKey == ["entry:m": "half a line"] && later.ids == ["a"])
  }

  @Test func whoBeginsWaitsForNoDisk() throws {
    let bench = TypingBench()
    for number in 0..<3 {
      var other: FolderTypingJournal? = try bench.program()
      _ = try other!.begin(as: .secretary)
      try other!.keep("left \(number)", under: "k\(number)")
      other = nil
    }
    try bench.awaitEnds()
    let calls = WatchedCalls()
    let gate = Gate()
    calls.before { name in if name == "fdatasync" || name == "fsync" { gate.pass() } }
    let program = try bench.program(calls, pause: 1)
    #expect(try program.begin(as: .secretary).texts.count == 3)
    try program.keep("typed on", under: "k0")
    gate.waitUntilReached()
    // Until it is on the disk nothing of what was left has gone.
    #expect(bench.journals.count >= 2)
    gate.open()
    try program.synchronise()
    #expect(bench.journals.count == 1)
  }
}
