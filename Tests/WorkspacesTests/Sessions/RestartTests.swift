import Coordination
import TestSupport
import Testing
import Workspaces

/// What a later session finds of an earlier one.
struct RestartTests {
  private func rename(_ id: RecordID, _ measure: String) -> SetFields {
    SetFields(id, [("measure", .string(measure))])
  }

  @Test func undoAndRedoSurvive() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "First"))
    try first.perform(rename("t1", "Second"))
    try first.perform(rename("t1", "Third"))
    try first.workspace.undo()
    #expect(first.finish())

    let second = try SessionBench(memory)
    try second.workspace.redo()
    #expect(second.workspace.book.tasks["t1"]?.measure == "Third")
    for expected in ["Second", "First", "Found the group"] {
      try second.workspace.undo()
      #expect(second.workspace.book.tasks["t1"]?.measure == expected)
    }
    #expect(!second.workspace.canUndo)
    #expect(second.finish())

    let third = try SessionBench(memory)
    for expected in ["First", "Second", "Third"] {
      try third.workspace.redo()
      #expect(third.workspace.book.tasks["t1"]?.measure == expected)
    }
    #expect(third.finish())
    #expect(try third.stored("t1")?.measure == "Third")
  }

  @Test func whatCouldNotBeReadAtTheBeginningIsReadWhenItIsAskedFor() throws {
    let memory = MemoryStore(Sample.records() + [Sample.task("t2", "Second")])
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    try first.perform(rename("t1", "Later"))
    try first.workspace.undo()
    #expect(first.finish())

    memory.pastFailure = .unreadable("journal", 5)
    let second = try SessionBench(memory)
    #expect(second.workspace.canUndo && second.workspace.canRedo)
    #expect(throws: ChangeRefusal.pastUnread(.unreadable("journal", 5))) {
      try second.workspace.undo()
    }
    #expect(throws: ChangeRefusal.pastUnread(.unreadable("journal", 5))) {
      try second.workspace.redo()
    }
    // What is done meanwhile is undone first, whether it is saved or not.
    try second.perform(rename("t2", "Meanwhile"))
    try second.workspace.undo()
    #expect(second.workspace.book.tasks["t2"]?.measure == "Second")
    #expect(second.finish())
    second.store.inside { $0.failure = .busy }
    try second.perform(rename("t2", "Not saved"))
    try second.workspace.undo()
    #expect(throws: ChangeRefusal.self) { try second.workspace.undo() }
    second.store.inside { $0.pastFailure = nil }
    try second.workspace.undo()
    #expect(second.workspace.book.tasks["t1"]?.measure == "Found the group")
    #expect(!second.workspace.canUndo)
    for expected in ["Ours", "Ours"] {
      try second.workspace.redo()
      #expect(second.workspace.book.tasks["t1"]?.measure == expected)
    }
    #expect(second.workspace.book.tasks["t2"]?.measure == "Not saved")
    second.store.inside { $0.failure = nil }
    second.workspace.retry()
    #expect(second.finish())
    #expect(try second.stored("t1")?.measure == "Ours")
  }

  @Test func undoingDoesNotWaitForADiskThatStalls() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    #expect(first.finish())
    memory.pastFailure = .unreadable("journal", 5)
    let second = try SessionBench(memory)
    second.store.inside { $0.pastFailure = nil }
    second.store.shut()
    second.workspace.patience = 0.1
    try second.perform(SetFields("m1", [("place", .string("Hall"))]))
    try second.workspace.undo()
    #expect(throws: ChangeRefusal.pastUnread(.busy)) { try second.workspace.undo() }
    second.workspace.patience = 60
    second.store.open()
    #expect(second.finish())
    try second.workspace.undo()
    #expect(second.workspace.book.tasks["t1"]?.measure == "Found the group")
  }

  @Test func whatMayHaveBeenSavedIsNotMadeUntilThatCanBeTold() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    try first.workspace.undo()
    #expect(first.finish())
    let change = try #require(try memory.latestChanges(2).first)
    let left = UnsavedChange(note: change.note, edits: change.edits)
    memory.memoryTyping.left = LeftTyping(changes: [left])
    memory.pastFailure = .unreadable("journal", 5)
    let second = try SessionBench(memory)
    #expect(second.recovered.failure == .unreadable("journal", 5))
    #expect(second.recovered.changes == 0 && !second.workspace.hasUnsaved)
    #expect(second.workspace.book.tasks["t1"]?.measure == "Found the group")
    #expect(memory.memoryTyping.changes.count == 1)
  }

  @Test func whatWasLeftIsTakenUpOnceItCanBeTold() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    #expect(first.finish())
    let saved = try #require(try memory.latestChanges(1).first)
    let added = UnsavedChange(
      note: ChangeNote(), edits: [.add(Sample.task("t9", "Left"))])
    memory.memoryTyping.left = LeftTyping(
      changes: [UnsavedChange(note: saved.note, edits: saved.edits), added])
    memory.pastFailure = .unreadable("journal", 5)
    let second = try SessionBench(memory)
    #expect(second.recovered.changes == 0)
    // As long as that lasts it is told, and the id is nobody else's.
    for _ in 0..<3 {
      _ = second.workspace.settle()
      #expect(second.workspace.undecidedTrouble != nil)
      #expect(second.workspace.book.reservedIDs.contains("t9"))
    }
    second.store.inside { $0.pastFailure = nil }
    var recovered: Recovered?
    let end = ContinuousClock.now + .seconds(60)
    while recovered == nil, .now < end { recovered = second.workspace.settle().recovered }
    #expect(recovered?.changes == 1 && second.workspace.undecidedTrouble == nil)
    #expect(second.workspace.book.tasks["t9"]?.measure == "Left")
    #expect(second.workspace.book.tasks["t1"]?.measure == "Ours")
    #expect(second.finish())
    #expect(try second.stored("t9")?.measure == "Left")
    #expect(memory.memoryTyping.changes.isEmpty)
  }

  @Test func whatOthersHaveChangedSinceIsNotUndone() throws {
    let memory = MemoryStore(Sample.records() + [Sample.task("t2", "Second")])
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    try first.perform(rename("t2", "Ours"))
    #expect(first.finish())
    memory.changeOutside("t1", to: Sample.task("t1", "Theirs"))
    let second = try SessionBench(memory)
    try second.workspace.undo()
    #expect(second.workspace.book.tasks["t2"]?.measure == "Second")
    #expect(!second.workspace.canUndo)
    #expect(second.workspace.book.tasks["t1"]?.measure == "Theirs")
  }

  @Test func aMemberUndoesOnlyItsOwn() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    #expect(first.finish())
    let member = try Workspace(opening: memory, as: .member("mfa"))
    _ = member.beginSession {}
    member.patience = 60
    #expect(try member.undo().isEmpty)
    #expect(!member.canUndo && member.book.tasks["t1"]?.measure == "Ours")
  }

  @Test func anUnsavedChangeIsSavedAtTheNextStart() throws {
    let memory = MemoryStore(Sample.records())
    let before = Sample.task("t1", "Found the group")
    let after = Sample.task("t1", "Typed before the lights went out")
    let note = ChangeNote()
    memory.memoryTyping.left = LeftTyping(changes: [
      UnsavedChange(note: note, edits: [.replace(before, by: after)])
    ])
    let bench = try SessionBench(memory)
    #expect(bench.recovered.changes == 1 && bench.recovered.refused.isEmpty)
    #expect(bench.workspace.book.tasks["t1"]?.measure == after.measure)
    #expect(bench.finish())
    #expect(try bench.stored("t1")?.measure == after.measure)
    #expect(bench.store.order == [note.id])
    #expect(memory.memoryTyping.changes.isEmpty)
    try bench.workspace.undo()
    #expect(bench.workspace.book.tasks["t1"]?.measure == before.measure)
  }

  @Test func whatHadBeenSavedIsNotMadeTwice() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Saved"))
    #expect(first.finish())
    let change = try #require(try memory.latestChanges(1).first)
    memory.memoryTyping.left = LeftTyping(changes: [
      UnsavedChange(note: change.note, edits: change.edits)
    ])
    let second = try SessionBench(memory)
    #expect(second.recovered.changes == 0 && second.recovered.refused.isEmpty)
    #expect(!second.workspace.hasUnsaved && memory.memoryTyping.changes.isEmpty)
    #expect(try memory.latestChanges(10).count == 1)
  }

  @Test func whatHadBeenSavedLongAgoIsNotMadeTwice() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    try first.workspace.undo()
    #expect(first.finish())
    let change = try #require(try memory.latestChanges(2).first)
    // More has happened since than is remembered for undoing, and the record is as it was before.
    for number in 1...150 { try first.perform(SetFields("m1", [("place", .string("\(number)"))])) }
    #expect(first.finish())
    memory.memoryTyping.left = LeftTyping(changes: [
      UnsavedChange(note: change.note, edits: change.edits)
    ])
    let second = try SessionBench(memory)
    #expect(second.recovered.changes == 0 && second.recovered.refused.isEmpty)
    #expect(!second.workspace.hasUnsaved && memory.memoryTyping.changes.isEmpty)
    #expect(second.workspace.book.tasks["t1"]?.measure == "Found the group")
  }

  @Test func anUnsavedChangeThatFitsNoMoreComesBackAsText() throws {
    let memory = MemoryStore(Sample.records())
    let draft = UnsavedChange.Draft(key: "form:t1", text: "measure\tOurs")
    memory.memoryTyping.left = LeftTyping(changes: [
      UnsavedChange(
        note: ChangeNote(),
        edits: [.replace(Sample.task("t1", "Another"), by: Sample.task("t1", "Ours"))],
        draft: draft)
    ])
    let bench = try SessionBench(memory)
    #expect(bench.recovered.changes == 0)
    #expect(bench.recovered.refused.first?.draft == draft)
    #expect(bench.workspace.book.tasks["t1"]?.measure == "Found the group")
    #expect(memory.memoryTyping.text(under: "form:t1")?.text == draft.text)
  }

  @Test func anUnsavedChangeIsJudgedByTheRules() throws {
    // The minutes were circulated meanwhile: the ledger stands.
    let memory = MemoryStore(Sample.records(.circulated))
    var evaluation = Sample.evaluation()
    evaluation.id = "t1-e1"
    memory.changeOutside(evaluation.id, to: evaluation)
    var changed = evaluation
    changed.comment = "another comment"
    memory.memoryTyping.left = LeftTyping(changes: [
      UnsavedChange(note: ChangeNote(), edits: [.replace(evaluation, by: changed)])
    ])
    let bench = try SessionBench(memory)
    guard case .rule(let violation)? = bench.recovered.refused.first?.refusal else {
      Issue.record("not refused: \(bench.recovered)")
      return
    }
    #expect(violation.rule == .ledger)
    #expect(bench.workspace.book.evaluations["t1-e1"]?.comment == evaluation.comment)
  }

  @Test func whatCouldNotBeSavedStaysInTheJournal() throws {
    let memory = MemoryStore(Sample.records())
    let bench = try SessionBench(memory)
    bench.store.inside { $0.failure = .busy }
    try bench.perform(rename("t1", "Ours"))
    bench.workspace.endSession(within: 0.1)
    #expect(memory.memoryTyping.changes.count == 1)
  }

  @Test func halfAChangeIsNotUndone() throws {
    let memory = MemoryStore(Sample.records() + [Sample.task("t2", "Second")])
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Before"))
    try first.perform(rename("t1", "Ours"))
    try first.perform(rename("t2", "Later"))
    #expect(first.finish())
    // What else the second change did is not in this copy.
    memory.incomplete = [1]
    let second = try SessionBench(memory)
    try second.workspace.undo()
    #expect(second.workspace.book.tasks["t2"]?.measure == "Second")
    #expect(try second.workspace.undo().isEmpty)
    #expect(second.workspace.book.tasks["t1"]?.measure == "Ours")
  }

  @Test func whatIsReadSlowlyIsReadOnce() throws {
    let memory = MemoryStore(Sample.records())
    let first = try SessionBench(memory)
    try first.perform(rename("t1", "Ours"))
    #expect(first.finish())
    let second = try SessionBench(memory)
    second.store.shut()
    try second.perform(SetFields("m1", [("place", .string("Hall"))]))
    try second.workspace.undo()
    second.workspace.patience = 0.01
    for _ in 0..<3 {
      #expect(throws: ChangeRefusal.pastUnread(.busy)) { try second.workspace.undo() }
    }
    let before = memory.timesPastRead
    second.store.open()
    #expect(second.finish())
    second.workspace.patience = 60
    try second.workspace.undo()
    #expect(second.workspace.book.tasks["t1"]?.measure == "Found the group")
    #expect(memory.timesPastRead == before + 1)
  }

  /// However often undo is asked for, what the session has undone can all be done again, and the other way
  /// round.
  @Test(arguments: [3, 130]) func oneUndoTooManyCostsNothing(_ count: Int) throws {
    let memory = MemoryStore(Sample.records() + [Sample.task("t2", "Second")])
    let first = try SessionBench(memory)
    try first.perform(rename("t2", "Before"))
    #expect(first.finish())
    let second = try SessionBench(memory)
    for number in 1...count { try second.perform(rename("t1", "Ours \(number)")) }
    #expect(try second.workspace.redo().isEmpty)
    #expect(second.finish())
    // Others come in between, and saving goes on.
    try first.workspace.takeOverOutsideChanges()
    for number in 1...120 { try first.perform(rename("m1", "place", "Hall \(number)")) }
    #expect(first.finish())
    for _ in 1...count { #expect(try !second.workspace.undo().isEmpty) }
    #expect(second.workspace.book.tasks["t1"]?.measure == "Found the group")
    #expect(second.finish())
    while try !second.workspace.undo().isEmpty {}
    for number in 1...count {
      #expect(try !second.workspace.redo().isEmpty)
      if number == count / 2 { #expect(second.finish()) }
    }
    #expect(second.workspace.book.tasks["t1"]?.measure == "Ours \(count)")
  }

  private func rename(_ id: RecordID, _ key: String, _ value: String) -> SetFields {
    SetFields(id, [(key, .string(value))])
  }
}
