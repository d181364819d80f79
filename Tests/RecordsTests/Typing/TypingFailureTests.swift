import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// No file call that fails, once or for good, loses what an earlier call had kept.
@Suite struct TypingFailureTests {
  /// What a program may be found to have kept: after each step, whether it was told so or not.
  private struct Script {
    /// The state that was kept for certain.
    var certain: [String: String] = [:]
    /// The state that may have been kept beside.
    var possible: [[String: String]] = []
    var failures = 0

    /// Takes a step; from then on the state after it is certain, or possible where it fails.
    mutating func step(_ after: [String: String], _ deed: () throws -> Void) {
      do {
        try deed()
        certain = after
        possible = []
      } catch {
        failures += 1
        possible.append(after)
      }
    }

    func allows(_ state: [String: String]) -> Bool { state == certain || possible.contains(state) }
  }

  private static let long = String(repeating: "Žádné znaky se neztratí. ", count: 30)
  private static let draft = UnsavedChange.Draft(key: "k", text: "line")

  /// Types, enters, has it saved, types on; `change` stands for a change in the state.
  private func type(_ program: FolderTypingJournal) -> Script {
    var script = Script()
    let long = Self.long
    script.step([:]) { _ = try program.begin(as: .secretary) }
    script.step(["k": "lin"]) { try program.keep("lin", under: "k") }
    script.step(["k": "line"]) { try program.keep("line", under: "k") }
    script.step(["k": "line", "f": long]) { try program.keep(long, under: "f") }
    script.step(["k": "line", "f": long + "x"]) { try program.keep(long + "x", under: "f") }
    script.step(["change one": "line", "f": long + "x"]) {
      try program.keep(TypingBench.change("one", draft: Self.draft))
    }
    script.step(["change one": "line", "f": long + "x"]) { try program.synchronise() }
    script.step(["change one": "line", "f": long + "xy"]) {
      try program.keep(long + "xy", under: "f")
    }
    script.step(["f": long + "xy"]) {
      try program.forget(ChangeID(rawValue: "one")!, restoring: false)
    }
    script.step(["f": long + "xy", "k": "l"]) { try program.keep("l", under: "k") }
    return script
  }

  private static let end = ["f": long + "xy", "k": "l"]

  private func state(_ left: LeftTyping) -> [String: String] {
    var state = left.byKey
    for change in left.changes { state["change " + change.note.id.rawValue] = change.draft?.text }
    return state
  }

  @Test(arguments: [EIO, ENOSPC, EMFILE])
  func oneFailingCallIsMadeGoodByTheNext(number: Int32) throws {
    var failures = 0
    for turn in 1... {
      let calls = WatchedCalls()
      let bench = TypingBench(calls)
      var program: FolderTypingJournal? = try bench.program()
      calls.follow(.once(turn, number))
      let script = type(program!)
      let isOver = calls.failed == 0
      calls.follow(.none)
      failures += script.failures
      // After a failure everything is written again with the next step, whatever that is.
      try program!.synchronise()
      #expect(program!.trouble == nil, "call \(turn)")
      #expect(program!.byKey == Self.end, "call \(turn)")
      program = nil
      try bench.awaitEnds()
      let left = try bench.program().begin(as: .secretary)
      #expect(state(left) == Self.end, "call \(turn): \(script)")
      #expect(left.conflicts.isEmpty && left.damaged.isEmpty, "call \(turn)")
      #expect(bench.journals.count == 1, "call \(turn)")
      if isOver { break }
    }
    #expect(failures > 10)
  }

  @Test func theEndAtAnyCallLosesNothingThatWasKept() throws {
    for turn in 1... {
      let calls = WatchedCalls()
      let bench = TypingBench(calls)
      var program: FolderTypingJournal? = try bench.program()
      calls.follow(.fromThenOn(turn, EIO))
      let script = type(program!)
      let isOver = calls.failed == 0
      program = nil
      try bench.awaitEnds()
      calls.follow(.none)
      let left = try bench.program().begin(as: .secretary)
      #expect(script.allows(state(left)), "call \(turn): \(state(left)) \(script.certain)")
      #expect(left.conflicts.isEmpty && left.damaged.isEmpty, "call \(turn)")
      if isOver { break }
      #expect(script.failures > 0)
    }
  }

  @Test func anEndCutShortAnywhereLosesOnlyWhatWasBeingWritten() throws {
    let bench = TypingBench()
    var states: [(size: Int, state: [String: String])] = []
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      func note() {
        var state = program.byKey
        for change in bench.changes { state["change " + change] = "line" }
        states.append((bench.bytes(bench.journals[0]).count, state))
      }
      states.append((0, [:]))
      note()
      try program.keep("č", under: "k")
      note()
      try program.keep("line", under: "k")
      note()
      try program.keep(Self.long, under: "f")
      note()
      try program.keep(Self.long + "e\u{301}", under: "f")
      note()
      try program.keep(TypingBench.change("one", draft: Self.draft))
      note()
    }
    let journal = bench.journals[0]
    let whole = bench.bytes(journal)
    for size in 0...whole.count {
      let contents = TypingContents(Array(whole.prefix(size)))
      let expected = states.last { $0.size <= size }!.state
      #expect(state(contents) == expected, "\(size) bytes")
      #expect(!contents.isDamaged, "\(size) bytes")
      // The whole way is gone for some, and around the end of each frame.
      guard size % 101 == 0 || states.contains(where: { abs($0.size - size) < 2 }) else { continue }
      let cut = TypingBench()
      try cut.folder.put(whole.prefix(size), cut.path(journal))
      let left = try cut.program().begin(as: .secretary)
      #expect(state(left) == expected, "\(size) bytes")
      #expect(left.conflicts.isEmpty && left.damaged.isEmpty, "\(size) bytes")
      // What has been taken over is gone, and a second time nothing more comes of it.
      #expect(cut.journals.count == 1 && cut.journals != [journal], "\(size) bytes")
    }
  }

  private func state(_ contents: TypingContents) -> [String: String] {
    var state = contents.texts.mapValues { String(decoding: $0.bytes, as: UTF8.self) }
    for change in contents.changes {
      state["change " + change.id.rawValue] = change.change?.draft?.text
    }
    return state
  }

  @Test func aFileThatEndsInZerosIsWhole() throws {
    let bench = TypingBench()
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      try program.keep("x", under: "k")
    }
    let journal = bench.journals[0]
    let zeros = [UInt8](repeating: 0, count: 4096)
    try bench.folder.put(bench.bytes(journal) + zeros, bench.path(journal))
    try bench.folder.put(zeros, bench.path("other.log"))
    let left = try bench.program().begin(as: .secretary)
    #expect(left.byKey == ["k": "x"] && left.damaged.isEmpty)
    #expect(bench.journals.count == 1)
  }

  @Test func aFlippedBitCostsOneFrameAndTheFileIsSetAside() throws {
    let bench = TypingBench()
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      for number in 1...3 { try program.keep("text \(number)", under: "k\(number)") }
    }
    let journal = bench.journals[0]
    let whole = bench.bytes(journal)
    var kept: Set<Int> = []
    for place in whole.indices {
      let damaged = TypingBench()
      var bytes = whole
      bytes[place] ^= 0x10
      try damaged.folder.put(bytes, damaged.path(journal))
      let left = try damaged.program().begin(as: .secretary)
      kept.insert(left.texts.count)
      #expect(left.texts.count >= 2, "byte \(place)")
      for text in left.texts { #expect("text " + text.key.dropFirst() == text.text) }
      // What may be a frame cut short, because its size was hit, has nothing behind it.
      if left.texts.count == 3 { continue }
      let path = damaged.path(journal + ".damaged")
      if left.damaged.isEmpty {
        #expect(left.byKey["k3"] == nil, "byte \(place)")
      } else {
        #expect(left.damaged == [path], "byte \(place)")
        #expect(damaged.folder.bytes(path) == bytes)
      }
    }
    #expect(kept == [2, 3])
  }

  @Test func behindALostFrameNothingIsPutTogetherThatNobodyTyped() throws {
    let bench = TypingBench()
    var typed: Set<[UInt8]> = []
    var sizes: [Int] = []
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      // All of one length, so that any of them could be taken for another.
      let plain = String(repeating: "abcdefghij", count: 60)
      for count in 0...4 {
        let text = String(repeating: "x", count: 10 * count) + plain.dropFirst(10 * count)
        try program.keep(text, under: "k")
        typed.insert(Array(text.utf8))
        sizes.append(bench.bytes(bench.journals[0]).count)
      }
    }
    let journal = bench.journals[0]
    for lost in 1...3 {
      let damaged = TypingBench()
      var bytes = bench.bytes(journal)
      bytes[(sizes[lost - 1] + sizes[lost]) / 2] ^= 1
      try damaged.folder.put(bytes, damaged.path(journal))
      let left = try damaged.program().begin(as: .secretary)
      #expect(left.texts.count == 1 && left.damaged.count == 1)
      for text in left.texts { #expect(typed.contains(Array(text.text.utf8)), "frame \(lost)") }
    }
  }

  @Test func whatCannotBeReadAtAllIsSetAsideAndNamed() throws {
    let bench = TypingBench()
    _ = try FolderStore.create(at: bench.folder.path("w"), records: [])
    let junk = Array("nobody's journal".utf8)
    try bench.folder.put(junk, "w/" + bench.path("x.log"))
    let store = try FolderStore(at: bench.folder.path("w"))
    let path = bench.path("x.log")
    #expect(try store.faults().map(\.path).contains(path))
    let left = try store.typing.begin(as: .secretary)
    try store.typing.synchronise()
    #expect(left.damaged == [path + ".damaged"] && !left.isEmpty && left.texts.isEmpty)
    #expect(bench.folder.bytes("w/" + path + ".damaged") == junk)
    #expect(bench.folder.bytes("w/" + path) == nil)
    #expect(
      try store.faults().contains {
        $0.path == path + ".damaged" && $0.problem == .damagedTyping(junk.count)
      })
    // It stays, and no later program minds it.
    #expect(try FolderStore(at: bench.folder.path("w")).typing.begin(as: .secretary).isEmpty)
    #expect(bench.folder.bytes("w/" + path + ".damaged") == junk)
  }

  @Test func aNewerProgramsJournalIsLeftAlone() throws {
    let bench = TypingBench()
    let frames =
      TypingFrame.bytes(number: 1, Array("program 2 secretary\n".utf8))
      + TypingFrame.bytes(number: 2, Array("sung 3\nla\n".utf8))
    try bench.folder.put(frames, bench.path("new.log"))
    let left = try bench.program().begin(as: .secretary)
    #expect(left.isEmpty)
    #expect(bench.bytes("new.log") == frames)
  }

  @Test func afterAFailedSyncEverythingGoesToANewFile() throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    try program.synchronise()
    let first = bench.journals
    try program.keep("xy", under: "k")
    // Both the sync and the one of the new file fail.
    calls.follow(.fromThenOn(1, EIO))
    #expect(throws: StoreError.self) { try program.synchronise() }
    #expect(program.trouble != nil)
    // A key is kept all the same, and the trouble stays until it is on the disk.
    calls.follow(.none)
    try program.keep("xyz", under: "k")
    #expect(program.trouble != nil)
    #expect(bench.journals.count == 2 && bench.journals.contains(first[0]))
    calls.follow(.first("fdatasync", EIO))
    try program.synchronise()
    #expect(program.trouble == nil)
    #expect(bench.journals.count == 1 && bench.journals != first)
    #expect(calls.names.filter { $0 == "fdatasync" }.count == 2)
  }
}

extension TypingBench {
  /// The ids of the changes in the journals.
  var changes: [String] {
    journals.flatMap { TypingContents(bytes($0)).changes.map(\.id.rawValue) }
  }
}
