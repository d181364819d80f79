import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// Taking over what others left loses nothing and doubles nothing, whatever fails on the way.
@Suite struct TypingAdoptionTests {
  /// Two journals and an old draft, as programs that have ended leave them.
  private func left(in bench: TypingBench) throws {
    let programs = try [1000.0, 2000].map { try bench.program(PosixFileCalls(), at: $0) }
    for program in programs { _ = try program.begin(as: .secretary) }
    try programs[0].keep("older", under: "k")
    try programs[0].keep(
      TypingBench.change("a", draft: UnsavedChange.Draft(key: "other", text: "line")))
    try programs[1].keep("newest", under: "k")
    try programs[1].keep(TypingBench.change("b"))
    try bench.folder.put(Array("draft".utf8), ".porada/drafts/k.txt")
    var times = [timespec(tv_sec: 500, tv_nsec: 0), timespec(tv_sec: 500, tv_nsec: 0)]
    utimensat(AT_FDCWD, bench.folder.path(".porada/drafts/k.txt"), &times, 0)
  }

  private func check(_ left: LeftTyping, _ comment: Comment) {
    #expect(left.byKey == ["k": "newest"], comment)
    #expect(left.conflicts.map(\.text).sorted() == ["draft", "older"], comment)
    #expect(Set(left.conflicts.map(\.key)) == ["k~1", "k~2"], comment)
    #expect(left.ids == ["a", "b"], comment)
    #expect(left.damaged.isEmpty, comment)
  }

  @Test func theEndAtAnyCallLeavesAllOfItForTheNext() throws {
    for turn in 1... {
      let calls = WatchedCalls()
      let bench = TypingBench(calls)
      try left(in: bench)
      var program: FolderTypingJournal? = try bench.program()
      calls.follow(.fromThenOn(turn, EIO))
      _ = try? program!.begin(as: .secretary)
      let isOver = calls.failed == 0
      program = nil
      try bench.awaitEnds()
      calls.follow(.none)
      check(try bench.program().begin(as: .secretary), "call \(turn)")
      #expect(bench.journals.count == 1, "call \(turn)")
      #expect(bench.folder.bytes(".porada/drafts/k.txt") == nil, "call \(turn)")
      if isOver { break }
    }
  }

  @Test func oneFailingCallLosesNothing() throws {
    for turn in 1... {
      let calls = WatchedCalls()
      let bench = TypingBench(calls)
      try left(in: bench)
      var program: FolderTypingJournal? = try bench.program(at: 5000)
      calls.follow(.once(turn, EIO))
      let first = try? program!.begin(as: .secretary)
      let isOver = calls.failed == 0
      calls.follow(.none)
      // Where it could not begin, it begins with the first key.
      try program!.keep("typed here", under: "here")
      try program!.synchronise()
      #expect(program!.trouble == nil, "call \(turn)")
      program = nil
      try bench.awaitEnds()
      let next = try bench.program().begin(as: .secretary)
      #expect(next.byKey["here"] == "typed here", "call \(turn)")
      var rest = next
      rest.texts.removeAll { $0.key == "here" }
      check(rest, "call \(turn), begun \(first != nil)")
      if isOver { break }
    }
  }

  @Test func nothingGoesBeforeItStandsInOursOnTheDisk() throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    try left(in: bench)
    calls.follow(.none)
    let program = try bench.program()
    check(try program.begin(as: .secretary), "")
    let names = calls.names
    let written = try #require(names.lastIndex(of: "write"))
    let data = try #require(names.lastIndex(of: "fdatasync"))
    let removed = try #require(names.firstIndex(of: "unlink"))
    let folder = try #require(names[data...].firstIndex(of: "fsync"))
    #expect(written < data && data < folder && folder < removed)
    #expect(names.filter { $0 == "unlink" }.count == 3)
    #expect(names.lastIndex(of: "fsync")! > names.lastIndex(of: "unlink")!)
  }

  @Test func nothingGoesWhileTheDiskTakesNothing() throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    try left(in: bench)
    let before = bench.journals
    let program = try bench.program()
    for number in ["fdatasync", "fsync"] {
      calls.follow(.every(number, EIO))
      if number == "fdatasync" { check(try program.begin(as: .secretary), "") }
      #expect(throws: StoreError.self) { try program.synchronise() }
      #expect(Set(bench.journals).isSuperset(of: before))
      #expect(bench.folder.bytes(".porada/drafts/k.txt") != nil)
    }
    // Nobody else takes over what stands in two journals now.
    let other = try bench.program(PosixFileCalls()).begin(as: .secretary)
    #expect(other.changes.isEmpty && other.byKey == ["k": "draft"])
    calls.follow(.none)
    try program.synchronise()
    #expect(program.trouble == nil && program.byKey["k"] == "newest")
    #expect(Set(bench.journals).isDisjoint(with: before))
  }

  @Test func whatCannotBeTakenAwayDoesNotComeBack() throws {
    let bench = TypingBench()
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      try program.keep("x", under: "k")
    }
    let old = bench.journals
    let bytes = bench.bytes(old[0])
    do {
      let program = try bench.program()
      #expect(try program.begin(as: .secretary).byKey == ["k": "x"])
      try program.keep(nil, under: "k")
      try program.keep("y", under: "other")
      // As after a loss of power that undid the removal.
      try bench.folder.put(bytes, bench.path(old[0]))
    }
    let left = try bench.program().begin(as: .secretary)
    #expect(left.byKey == ["other": "y"] && left.conflicts.isEmpty)
    #expect(bench.journals.count == 1)
  }

  @Test func draftsOfTheEarlierVersionComeAlong() throws {
    let bench = TypingBench()
    let keys = [
      "minutes-group-12", "entry:group-12", "form:new/ř", String(repeating: "é", count: 90),
    ]
    for key in keys {
      try bench.folder.put(
        Array("typed under \(key)".utf8), ".porada/drafts/" + DraftName.of(key))
    }
    try bench.folder.put([], ".porada/drafts/empty.txt")
    try bench.folder.put([0x78, 0xFF], ".porada/drafts/torn.txt")
    try bench.folder.put([1], ".porada/drafts/.porada-x")
    try bench.folder.put([1], ".porada/drafts/note.md")
    #expect(try bench.program().begin(as: .member("mv")).isEmpty)
    #expect(
      try bench.program().latest(under: "entry:group-12")?.text == "typed under entry:group-12")
    let program = try bench.program()
    let left = try program.begin(as: .secretary)
    let lost = String(DraftName.of(keys[3]).dropLast(4))
    var expected = Dictionary(
      uniqueKeysWithValues: keys.dropLast().map { ($0, "typed under \($0)") })
    expected["recovered:" + lost] = "typed under \(keys[3])"
    expected["torn"] = "x\u{FFFD}"
    #expect(left.byKey == expected && left.conflicts.isEmpty)
    let rest = try FileManager.default.contentsOfDirectory(
      atPath: bench.folder.path(".porada/drafts"))
    #expect(rest.sorted() == [".porada-x", "note.md"])
    #expect(program.latest(under: "entry:group-12")?.text == "typed under entry:group-12")
  }

  @Test func foreignThingsAmongTheJournalsAreLeftAlone() throws {
    let bench = TypingBench()
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      try program.keep("x", under: "k")
    }
    let journal = bench.folder.path(bench.path(bench.journals[0]))
    let folder = bench.folder.path(TypingFolder.path)
    symlink(journal, folder + "/link.log")
    mkfifo(folder + "/pipe.log", 0o600)
    mkdir(folder + "/folder.log", 0o700)
    try bench.folder.put([1], TypingFolder.path + "/note.txt")
    let left = try bench.program().begin(as: .secretary)
    #expect(left.byKey == ["k": "x"] && left.damaged.isEmpty)
    #expect(left.unread == nil)
    #expect(
      Set(bench.journals).isSuperset(of: ["link.log", "pipe.log", "folder.log"]))
    #expect(bench.journals.count == 4)
  }

  @Test func aChildThatIsBeingStartedHoldsNothingUp() throws {
    let bench = TypingBench()
    var program: FolderTypingJournal? = try bench.program()
    _ = try program!.begin(as: .secretary)
    try program!.keep("x", under: "k")
    // A child has every open file of ours until its own program runs, as a copied descriptor has.
    let path = bench.folder.path(bench.path(bench.journals[0]))
    let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
      .compactMap(Int32.init).filter { number in
        let name = try? FileManager.default.destinationOfSymbolicLink(
          atPath: "/proc/self/fd/\(number)")
        return name == path
      }
    let copies = descriptors.map { dup($0) }
    defer { for copy in copies { close(copy) } }
    #expect(copies.count == 1)
    #expect(try bench.program().begin(as: .secretary).isEmpty)
    program = nil
    #expect(try bench.program().begin(as: .secretary).byKey == ["k": "x"])
  }

  @Test func aProgramKilledByTheSystemLeavesItsLock() throws {
    let bench = TypingBench()
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    // Another process that has the journal open and locked, and is killed.
    let name = "other.log"
    try bench.folder.put(bench.bytes(bench.journals[0]), bench.path(name))
    let killed = try LockingProcess(bench.folder.path(bench.path(name)))
    #expect(try bench.program().begin(as: .secretary).isEmpty)
    killed.kill()
    #expect(try bench.program().begin(as: .secretary).byKey == ["k": "x"])
  }
}
