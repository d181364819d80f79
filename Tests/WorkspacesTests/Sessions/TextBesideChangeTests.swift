import Coordination
import TestSupport
import Testing
import Workspaces

/// What is being typed, and what others do meanwhile to what was typed before.
struct TextBesideChangeTests {
  private let key = "form:t1"

  private func rename(_ measure: String) -> SetFields {
    SetFields(
      "t1", [("measure", .string(measure))], expected: ["measure": .string("Found the group")])
  }

  @Test func whatIsTypedStaysWhenAnEarlierChangeIsMadeAnew() throws {
    let bench = try SessionBench()
    let typing = bench.memory.memoryTyping
    bench.store.shut()
    try bench.perform(rename("Ours"), from: UnsavedChange.Draft(key: key, text: "Ours"))
    try typing.keep("the next text", under: key)
    let made = typing.changes.map(\.note.id)
    bench.store.inside { memory in
      var theirs = Sample.task("t1", "Found the group")
      theirs.number = "I.1"
      memory.changeOutside("t1", to: theirs)
    }
    bench.store.open()
    #expect(bench.finish())
    #expect(bench.store.order.count == 1 && bench.store.order != made)
    #expect(typing.text(under: key)?.text == "the next text")
    #expect(typing.changes.isEmpty)
  }

  @Test func nothingIsCalledUnsavedOnceNothingWaits() throws {
    let bench = try SessionBench()
    bench.store.inside { $0.failure = .unwritable("disk", 28) }
    try bench.perform(rename("Ours"))
    #expect(!bench.workspace.finishSaving(within: 0.3))
    #expect(bench.workspace.trouble != nil)
    bench.store.inside { memory in
      memory.failure = nil
      memory.changeOutside("t1", to: Sample.task("t1", "Theirs"))
    }
    #expect(bench.finish())
    #expect(bench.workspace.settle().refused.count == 1)
    #expect(bench.workspace.trouble == nil)
  }

  @Test func whatWasBroughtBackCanBeUndoneAfterOthersWork() throws {
    let bench = try SessionBench(MemoryStore(Sample.records() + [Sample.task("t2", "Second")]))
    try bench.perform(rename("Ours"))
    #expect(bench.finish())
    bench.store.inside { $0.failure = .busy }
    try bench.workspace.perform(
      BringBack(Sample.task("t1", "Found the group"), of: "t1"), today: Sample.today,
      now: Sample.now, as: .broughtBack)
    try bench.perform(SetFields("t2", [("measure", .string("Changed"))]))
    bench.store.inside { memory in
      memory.changeOutside("t2", to: Sample.task("t2", "Theirs"))
      memory.failure = nil
    }
    #expect(bench.finish())
    #expect(bench.workspace.settle().refused.count == 1)
    try bench.workspace.undo()
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Ours")
  }
}
