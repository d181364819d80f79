import Coordination
import Glibc
import TestSupport
import Testing
import Workspaces

struct SavingBehindTests {
  private func rename(_ id: RecordID, _ measure: String) -> SetFields {
    SetFields(id, [("measure", .string(measure))])
  }

  private func draft(_ text: String) -> UnsavedChange.Draft {
    UnsavedChange.Draft(key: "form:t1", text: text)
  }

  @Test func aChangeIsShownWhileTheDiskStalls() throws {
    let bench = try SessionBench()
    bench.store.shut()
    for number in 1...20 { try bench.perform(rename("t1", "Version \(number)")) }
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Version 20")
    #expect(bench.workspace.hasUnsaved)
    #expect(bench.memory.memoryTyping.changes.count == 20)
    bench.store.open()
    #expect(bench.finish())
    #expect(!bench.workspace.hasUnsaved && bench.memory.memoryTyping.changes.isEmpty)
    #expect(bench.store.order.count == 20)
    #expect(try bench.stored("t1")?.measure == "Version 20")
    let versions = try bench.workspace.withStore { (store) throws(StoreError) in
      try store.versions(of: "t1")
    }
    let measures = versions.compactMap { ($0.record as? PlanTask)?.measure }
    #expect(measures == ["Found the group"] + (1...20).map { "Version \($0)" })
  }

  @Test func waitingForTheDiskEndsWhenItIsCalledOff() throws {
    let bench = try SessionBench()
    bench.store.shut()
    try bench.perform(rename("t1", "Ours"))
    var asked = 0
    let isSaved = bench.workspace.finishSaving(within: .infinity) {
      asked += 1
      return asked < 3
    }
    #expect(!isSaved && asked == 3)
    #expect(bench.workspace.hasUnsaved)
    bench.store.open()
    #expect(bench.finish())
  }

  @Test func whatCannotBeSavedIsTriedUntilItCan() throws {
    let bench = try SessionBench()
    bench.store.inside { $0.failure = .unwritable("disk", 28) }
    try bench.perform(rename("t1", "First"))
    try bench.perform(rename("t1", "Second"))
    #expect(!bench.workspace.finishSaving(within: 0.4))
    #expect(bench.workspace.trouble == .unwritable("disk", 28))
    #expect(bench.workspace.hasUnsaved)
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Second")
    bench.store.inside { $0.failure = nil }
    #expect(bench.finish())
    #expect(bench.workspace.trouble == nil)
    #expect(try bench.stored("t1")?.measure == "Second")
  }

  @Test func othersWorkIsBuiltUpon() throws {
    let bench = try SessionBench()
    bench.store.shut()
    var seen = PlanTask(id: "t1")
    seen.measure = "Found the group"
    try bench.perform(
      SetFields(
        "t1", [("measure", .string("Ours"))], expected: ["measure": .string("Found the group")]))
    // Another program gives the task a number before ours reaches the disk.
    bench.store.inside { memory in
      var theirs = Sample.task("t1", "Found the group")
      theirs.number = "I.1"
      memory.changeOutside("t1", to: theirs)
    }
    bench.store.open()
    #expect(bench.finish())
    let stored = try bench.stored("t1")
    #expect(stored?.measure == "Ours" && stored?.number == "I.1")
    #expect(bench.workspace.book.tasks["t1"] == stored)
    #expect(bench.workspace.settle().refused.isEmpty)
    #expect(bench.memory.memoryTyping.changes.isEmpty)
    // And it can be undone as what it came to be.
    try bench.workspace.undo()
    #expect(bench.finish())
    #expect(try bench.stored("t1")?.measure == "Found the group")
    #expect(try bench.stored("t1")?.number == "I.1")
  }

  @Test func whatOthersMadeImpossibleComesBackAsText() throws {
    let bench = try SessionBench()
    bench.store.shut()
    try bench.perform(rename("t1", "Ours"), from: draft("measure\tOurs"))
    #expect(bench.memory.memoryTyping.text(under: "form:t1") == nil)
    bench.store.inside { $0.changeOutside("t1", to: Sample.task("t1", "Theirs")) }
    bench.store.open()
    #expect(bench.finish())
    let settlement = bench.workspace.settle()
    #expect(settlement.tookOver && settlement.refused.count == 1)
    #expect(settlement.refused.first?.draft == draft("measure\tOurs"))
    guard case .rule(let violation)? = settlement.refused.first?.refusal else {
      Issue.record("no rule refused it")
      return
    }
    #expect(violation.record == "t1" && violation.rule == .changedMeanwhile)
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Theirs")
    #expect(try bench.stored("t1")?.measure == "Theirs")
    #expect(bench.memory.memoryTyping.text(under: "form:t1")?.text == "measure\tOurs")
    #expect(try bench.workspace.undo().isEmpty)
  }

  @Test func aConflictTakesNothingElseWithIt() throws {
    let bench = try SessionBench(MemoryStore(Sample.records() + [Sample.task("t2", "Second")]))
    bench.store.shut()
    try bench.perform(rename("t2", "Before"))
    try bench.perform(rename("t1", "Ours"))
    try bench.perform(rename("t2", "After"))
    bench.store.inside { $0.changeOutside("t1", to: Sample.task("t1", "Theirs")) }
    bench.store.open()
    #expect(bench.finish())
    #expect(try bench.stored("t1")?.measure == "Theirs")
    #expect(try bench.stored("t2")?.measure == "After")
    #expect(bench.workspace.settle().refused.count == 1)
  }

  @Test func outsideChangesAreTakenOverBesideWhatWaits() throws {
    let bench = try SessionBench(MemoryStore(Sample.records() + [Sample.task("t2", "Second")]))
    bench.store.inside { $0.failure = .busy }
    try bench.perform(rename("t1", "Ours"))
    bench.store.inside { $0.changeOutside("t2", to: Sample.task("t2", "Theirs")) }
    #expect(try bench.workspace.takeOverOutsideChanges())
    #expect(bench.workspace.book.tasks["t2"]?.measure == "Theirs")
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Ours")
    bench.store.inside { $0.failure = nil }
    #expect(bench.finish())
    #expect(try bench.stored("t1")?.measure == "Ours")
    #expect(try bench.stored("t2")?.measure == "Theirs")
  }

  @Test func aFileThatStaysInTheWayIsNotTriedForEver() throws {
    let bench = try SessionBench()
    bench.store.inside { $0.failure = .changedOutside(.task, "t1", path: "task-listing") }
    try bench.perform(rename("t1", "Ours"), from: draft("measure\tOurs"))
    #expect(bench.finish())
    #expect(bench.workspace.settle().refused.count == 1)
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Found the group")
    #expect(bench.memory.memoryTyping.text(under: "form:t1")?.text == "measure\tOurs")
  }

  @Test func whereTheJournalFailsSavingGoesOn() throws {
    let bench = try SessionBench()
    bench.memory.memoryTyping.failure = .unwritable("journal", 5)
    try bench.perform(rename("t1", "Ours"))
    #expect(bench.finish())
    #expect(try bench.stored("t1")?.measure == "Ours")
  }

  @Test func whileTheProgramIsStoppedNothingIsWritten() throws {
    let bench = try SessionBench()
    var isDone = false
    bench.workspace.whileNothingIsWritten(within: 60) {
      // Made meanwhile, it waits; the lock that others need is free.
      try? bench.perform(SetFields("t1", [("measure", .string("Ours"))]))
      usleep(50_000)
      #expect((try? bench.stored("t1")?.measure) == "Found the group")
      isDone = true
    }
    #expect(isDone && bench.finish())
    #expect(try bench.stored("t1")?.measure == "Ours")
    // A disk that does not answer holds nobody up.
    bench.store.shut()
    try bench.perform(SetFields("t1", [("measure", .string("Later"))]))
    bench.workspace.whileNothingIsWritten(within: 0.05) { isDone = false }
    #expect(!isDone)
    bench.store.open()
    #expect(bench.finish())
  }

  /// What refers to a record that had to take another id, because somebody else has its own by now, is not
  /// laid on theirs.
  @Test func whatWaitsIsNotLaidOnSomebodyElsesRecord() throws {
    let bench = try SessionBench()
    bench.store.shut()
    var task = Sample.task("task-new", "New task")
    task.number = nil
    try bench.perform(AddRecord(task, stated: ["measure"]))
    try bench.perform(rename("task-new", "Ours, changed"))
    bench.memory.changeOutside("task-new", to: Sample.task("task-new", "Theirs"))
    bench.store.open()
    #expect(bench.finish())
    let settlement = bench.workspace.settle()
    #expect(bench.workspace.book.tasks["task-new"]?.measure == "Theirs")
    #expect(try bench.stored("task-new")?.measure == "Theirs")
    let ours = bench.workspace.book.tasks.rows.filter { $0.measure == "New task" }
    #expect(ours.count == 1 && ours.first?.id != "task-new")
    #expect(settlement.refused.count == 1)
  }
}
