import Coordination
import Dispatch
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// A key waits for no disk, and what is kept reaches it all the same.
@Suite struct TypingOnDiskTests {
  @Test func keepingIsOneWriteAndNothingElse() throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    calls.follow(.none)
    try program.keep("MV podá", under: "k")
    #expect(calls.names == ["write"])
    calls.follow(.none)
    try program.keep("MV podá", under: "k")
    #expect(calls.names == [])
    try program.synchronise()
    // The first time the name has to reach the disk too, and those of the folders down to it.
    #expect(
      calls.names.filter { $0.contains("sync") }
        == ["fdatasync", "fsync", "fsync", "fsync", "fsync"])
    try program.keep("MV podá z", under: "k")
    calls.follow(.none)
    try program.synchronise()
    try program.synchronise()
    #expect(calls.names.filter { $0.contains("sync") || $0 == "write" } == ["fdatasync"])
  }

  @Test func whatIsWrittenReachesTheDiskByItself() async throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let program = try bench.program(pause: 1)
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    while !calls.names.contains("fdatasync") { try await Task.sleep(for: .milliseconds(1)) }
    withExtendedLifetime(program) {}
  }

  @Test func aStalledDiskDelaysNoKey() async throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let gate = Gate()
    calls.before { name in if name == "fdatasync" { gate.pass() } }
    let program = try bench.program(pause: 1)
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    gate.waitUntilReached()
    // The disk stands still, and will until all of this is kept.
    for number in 0..<100 { try program.keep("x\(number)", under: "k") }
    #expect(try bench.program(PosixFileCalls()).latest(under: "k")?.text == "x99")
    gate.open()
    try program.synchronise()
    #expect(program.trouble == nil)
  }

  @Test func whatFailedIsWrittenByItselfOnceItCanBe() async throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let program = try bench.program(pause: 2)
    _ = try program.begin(as: .secretary)
    calls.follow(.fromThenOn(1, ENOSPC))
    #expect(throws: StoreError.self) { try program.keep("x", under: "k") }
    #expect(program.trouble != nil)
    let reader = try bench.program(PosixFileCalls())
    #expect(reader.latest(under: "k") == nil)
    calls.follow(.none)
    while program.trouble != nil { try await Task.sleep(for: .milliseconds(1)) }
    #expect(reader.latest(under: "k")?.text == "x")
  }

  @Test func aSyncThatFailsBehindTheBackShowsAndHeals() async throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let program = try bench.program(pause: 2)
    _ = try program.begin(as: .secretary)
    try program.synchronise()
    let first = bench.journals
    try program.keep("x", under: "k")
    calls.follow(.fromThenOn(1, EIO))
    while program.trouble == nil { try await Task.sleep(for: .milliseconds(1)) }
    calls.follow(.none)
    while program.trouble != nil { try await Task.sleep(for: .milliseconds(1)) }
    #expect(bench.journals.count == 1 && bench.journals != first)
    #expect(program.latest(under: "k")?.text == "x")
  }

  @Test func endingWithNothingLeftWaitsForNoDisk() throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    try program.keep(nil, under: "k")
    calls.follow(.none)
    program.end()
    #expect(calls.names == ["unlink", "close"])
  }
}

/// Lets a call through only when it is opened.
final class Gate: @unchecked Sendable {
  // Semaphores may be used from any thread; there is nothing else in it.
  private let reached = DispatchSemaphore(value: 0)
  private let opened = DispatchSemaphore(value: 0)

  func pass() {
    reached.signal()
    opened.wait()
    opened.signal()
  }

  func waitUntilReached() { reached.wait() }

  func open() { opened.signal() }
}
