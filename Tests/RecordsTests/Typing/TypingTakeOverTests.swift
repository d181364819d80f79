import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// What other programs leave during a session, and what a reader finds of it.
@Suite struct TypingTakeOverTests {
  @Test func whatEndsLaterIsTakenOverToo() throws {
    let bench = TypingBench()
    var other: FolderTypingJournal? = try bench.program(at: 2000)
    _ = try other!.begin(as: .secretary)
    try other!.keep("half a li", under: "entry:m")
    try other!.keep(TypingBench.change("a"))
    let program = try bench.program(at: 3000)
    #expect(try program.begin(as: .secretary).isEmpty)
    try program.keep("own", under: "here")
    // While it runs, what it types is its own.
    #expect(try program.takeOverLeft().isEmpty)
    other = nil
    let left = try program.takeOverLeft()
    #expect(left.byKey == ["entry:m": "half a li"])
    #expect(left.ids == ["a"])
    #expect(program.byKey == ["entry:m": "half a li", "here": "own"])
    #expect(bench.journals.count == 1)
    #expect(try program.takeOverLeft().isEmpty)
  }

  @Test func twoTextsAreExchangedInOneStep() throws {
    let bench = TypingBench()
    var program: FolderTypingJournal? = try bench.program()
    _ = try program!.begin(as: .secretary)
    try program!.keep("later", under: "k")
    try program!.keep("earlier", under: "k~1")
    let journal = try #require(bench.journals.first)
    let before = TypingContents(bench.bytes(journal)).frames
    try program!.exchange("k", with: "k~1")
    #expect(program!.byKey == ["k": "earlier", "k~1": "later"])
    #expect(TypingContents(bench.bytes(journal)).frames == before + 1)
    try program!.keep(nil, under: "k")
    try program!.exchange("k", with: "k~1")
    #expect(program!.byKey == ["k": "later"])
    program = nil
    try bench.awaitEnds()
    #expect(try bench.program().begin(as: .secretary).byKey == ["k": "later"])
  }

  @Test func nothingIsWrittenOnceItHasEnded() throws {
    let bench = TypingBench()
    let program = try bench.program(pause: 1)
    _ = try program.begin(as: .secretary)
    program.end()
    #expect(bench.journals == [])
    #expect(throws: StoreError.self) { try program.keep("x", under: "k") }
    program.retry()
    try? program.synchronise()
    #expect(bench.journals == [])
  }

  @Test func aReaderFindsALineThatWasEnteredRightBeforeTheEnd() throws {
    let bench = TypingBench()
    var program: FolderTypingJournal? = try bench.program()
    _ = try program!.begin(as: .secretary)
    let draft = UnsavedChange.Draft(key: "entry:m", text: "a line entered")
    try program!.keep(TypingBench.change("a", draft: draft))
    // While it runs it saves the line itself.
    #expect(try bench.program().latest(under: "entry:m") == nil)
    program = nil
    try bench.awaitEnds()
    #expect(try bench.program().latest(under: "entry:m")?.text == "a line entered")
    #expect(try bench.program().latest(under: "entry:other") == nil)
  }
}
