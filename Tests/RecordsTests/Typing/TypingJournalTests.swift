import Coordination
import Foundation
import Glibc
import Testing
import Workspaces

@testable import Records

/// What is typed is there for the next program, and for nobody else.
@Suite struct TypingJournalTests {
  @Test func whatWasTypedOutlivesTheProgram() throws {
    let bench = TypingBench()
    var program: FolderTypingJournal? = try bench.program()
    #expect(try program!.begin(as: .secretary).isEmpty)
    try program!.keep("MV podá zpr", under: "entry:group-12")
    try program!.keep("MV podá zprávu", under: "entry:group-12")
    try program!.keep("x", under: "form:new")
    try program!.keep("", under: "form:new")
    #expect(program!.text(under: "entry:group-12")?.text == "MV podá zprávu")
    #expect(program!.text(under: "form:new") == nil)
    #expect(program!.trouble == nil)
    // As after kill -9: nothing is ended or synchronised.
    program = nil
    try bench.awaitEnds()
    let next = try bench.program()
    let left = try next.begin(as: .secretary)
    #expect(left.byKey == ["entry:group-12": "MV podá zprávu"])
    #expect(left.texts[0].typed == Date(timeIntervalSince1970: 1000))
    #expect(left.conflicts.isEmpty && left.changes.isEmpty && left.damaged.isEmpty)
    #expect(next.byKey == left.byKey)
    #expect(bench.journals.count == 1)
  }

  @Test func changesComeBackInTheirOrder() throws {
    let bench = TypingBench()
    let draft = UnsavedChange.Draft(key: "entry:m", text: "MV → zpráva")
    let before = Samples.task("t", "before")
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      try program.keep("MV → zpráva", under: "entry:m")
      try program.keep(TypingBench.change("one", draft: draft))
      #expect(program.text(under: "entry:m") == nil)
      var undone = TypingBench.change("two")
      undone.note.manner = .undone(ChangeID(rawValue: "one")!)
      undone.edits = [
        .replace(before, by: Samples.task("t", "after")), .remove(Samples.evaluation("e")),
        .add(try Samples.full(.stateReport)),
      ]
      try program.keep(undone)
      try program.keep(TypingBench.change("three"))
      try program.forget(ChangeID(rawValue: "three")!, restoring: false)
    }
    let left = try bench.program().begin(as: .secretary)
    #expect(left.ids == ["one", "two"] && left.texts.isEmpty)
    #expect(left.changes[0].draft == draft && left.changes[0].note.manner == .made)
    #expect(left.changes[1].note.manner == .undone(ChangeID(rawValue: "one")!))
    let edits = left.changes[1].edits
    #expect(edits[0].before.map { AnyHashable($0) } == AnyHashable(before))
    #expect((edits[0].after as? PlanTask)?.measure == "after")
    #expect(edits[1].after == nil && edits[1].before?.id == "e")
    #expect(
      edits[2].after.map { AnyHashable($0) } == AnyHashable(try Samples.full(.stateReport)))
  }

  @Test func aRefusedChangeGivesItsTextBack() throws {
    let bench = TypingBench()
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    let draft = UnsavedChange.Draft(key: "k", text: "first")
    try program.keep(TypingBench.change("one", draft: draft))
    try program.keep(TypingBench.change("two", draft: draft))
    try program.forget(ChangeID(rawValue: "one")!, restoring: true)
    #expect(program.byKey == ["k": "first"])
    try program.keep("second", under: "k")
    try program.forget(ChangeID(rawValue: "two")!, restoring: true)
    #expect(program.byKey == ["k": "second", "k~1": "first"])
    // Nobody asks twice, and what is unknown is no change.
    try program.forget(ChangeID(rawValue: "two")!, restoring: true)
    #expect(program.byKey.count == 2)
  }

  @Test func whereNothingIsLeftNoTraceStays() throws {
    let bench = TypingBench()
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    try program.keep(nil, under: "k")
    #expect(bench.journals.count == 1)
    program.end()
    #expect(bench.journals == [])
    let other = try bench.program()
    _ = try other.begin(as: .secretary)
    try other.keep("x", under: "k")
    other.end()
    #expect(bench.journals.count == 1)
    #expect(try bench.program().begin(as: .secretary).byKey == ["k": "x"])
  }

  @Test func programsThatRunKeepToThemselves() throws {
    let bench = TypingBench()
    let first = try bench.program()
    _ = try first.begin(as: .secretary)
    try first.keep("of the first", under: "k")
    let second = try bench.program(at: 2000)
    #expect(try second.begin(as: .secretary).isEmpty)
    #expect(second.text(under: "k") == nil)
    #expect(second.latest(under: "k")?.text == "of the first")
    try second.keep("of the second", under: "k")
    #expect(first.latest(under: "k")?.text == "of the second")
    #expect(first.text(under: "k")?.text == "of the first")
    // Who has not begun sees the latest too.
    #expect(try bench.program().latest(under: "k")?.text == "of the second")
    #expect(try bench.program().latest(under: "other") == nil)
    #expect(bench.journals.count == 2)
  }

  @Test func eachActorFindsItsOwn() throws {
    let bench = TypingBench()
    do {
      let member = try bench.program()
      _ = try member.begin(as: .member("mv"))
      try member.keep("of the member", under: "k")
    }
    #expect(try bench.program().begin(as: .secretary).isEmpty)
    #expect(try bench.program().begin(as: .member("mf")).isEmpty)
    #expect(try bench.program().begin(as: .member("mv")).byKey == ["k": "of the member"])
  }

  @Test func theLatestOfSeveralStandsAndTheOthersBeside() throws {
    let bench = TypingBench()
    do {
      let programs = try [3000.0, 1000, 2000, 1500].map { try bench.program(at: $0) }
      for program in programs { _ = try program.begin(as: .secretary) }
      for (program, text) in zip(programs, ["newest", "older", "old", "older"]) {
        try program.keep(text, under: "k")
      }
      try programs[1].keep("beside", under: "k~1")
      try programs[2].keep(TypingBench.change("b"))
      try programs[1].keep(TypingBench.change("a"))
    }
    for round in 1...3 {
      let program = try bench.program(at: 9000)
      let left = try program.begin(as: .secretary)
      #expect(left.byKey == ["k": "newest"], "round \(round)")
      #expect(Set(left.conflicts.map(\.text)) == ["older", "old", "beside"], "round \(round)")
      #expect(Set(left.conflicts.map(\.key)) == ["k~1", "k~2", "k~3"])
      #expect(left.ids == ["a", "b"])
      #expect(bench.journals.count == 1)
    }
  }

  @Test func nobodyElseMayLook() throws {
    let former = umask(0)
    defer { umask(former) }
    let bench = TypingBench()
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    try program.keep("x", under: "k")
    #expect(bench.folder.mode(bench.path(bench.journals[0])) == 0o600)
    for folder in ["restricted", "restricted/.porada", "restricted/.porada/typing"] {
      #expect(bench.folder.mode(folder) == 0o700, "\(folder)")
    }
  }

  @Test func whereNothingCanBeWrittenBeginningSaysSoAndKeepingTriesAgain() throws {
    let calls = WatchedCalls()
    let bench = TypingBench(calls)
    calls.follow(.readOnly)
    let program = try bench.program()
    let path = bench.folder.path + "/restricted/.porada/typing"
    #expect(try program.begin(as: .secretary).isEmpty)
    #expect(program.trouble == .unwritable(path, EROFS))
    #expect(throws: StoreError.unwritable(path, EROFS)) { try program.keep("x", under: "k") }
    #expect(program.trouble == .unwritable(path, EROFS))
    #expect(program.text(under: "k")?.text == "x")
    calls.follow(.none)
    try program.synchronise()
    #expect(program.trouble == nil)
    #expect(try bench.program().latest(under: "k")?.text == "x")
  }

  @Test func twoThousandKeysInAFewBytesEach() throws {
    let bench = TypingBench()
    var text = String(repeating: "Příliš žluťoučký kůň úpěl ďábelské ódy. ", count: 2000)
    let middle = text.index(text.startIndex, offsetBy: 40_000)
    var size = 0
    do {
      let program = try bench.program()
      _ = try program.begin(as: .secretary)
      try program.keep(text, under: "k")
      size = bench.bytes(bench.journals[0]).count
      for number in 0..<200 {
        text.insert(contentsOf: ["e\u{301}", "ř", "x"][number % 3], at: middle)
        try program.keep(text, under: "k")
      }
      size = bench.bytes(bench.journals[0]).count - size
      #expect(size < 200 * 150)
      for number in 0..<2000 { try program.keep("line \(number)", under: "line") }
      try program.synchronise()
    }
    let left = try bench.program().begin(as: .secretary)
    #expect(left.texts.first { $0.key == "k" }.map { Array($0.text.utf8) } == Array(text.utf8))
    #expect(left.byKey["line"] == "line 1999")
  }

  @Test func aStaleFileIsWrittenAnew() throws {
    let bench = TypingBench()
    let program = try bench.program()
    _ = try program.begin(as: .secretary)
    let first = bench.journals
    let long = String(repeating: "a", count: 200)
    try program.keep(TypingBench.change("one"))
    for number in 0..<2000 { try program.keep("\(number)" + long, under: "k") }
    #expect(bench.bytes(first[0]).count > TypingKeeping.smallFile)
    try program.synchronise()
    #expect(bench.journals.count == 1 && bench.journals != first)
    #expect(bench.bytes(bench.journals[0]).count < 4096)
    try program.keep("after", under: "k2")
    // Its lock is held: nobody takes the new file either.
    #expect(try bench.program().begin(as: .secretary).isEmpty)
    #expect(program.byKey == ["k": "1999" + long, "k2": "after"])
    program.end()
    let left = try bench.program().begin(as: .secretary)
    #expect(left.byKey == ["k": "1999" + long, "k2": "after"] && left.ids == ["one"])
  }
}
