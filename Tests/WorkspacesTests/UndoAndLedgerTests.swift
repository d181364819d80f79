import Coordination
import Testing
import Workspaces

/// Undoing is a change like any other: it does not reach behind circulated minutes.
struct UndoAndLedgerTests {
  private let stands = RuleViolation(
    kind: .evaluation, record: "t1-e1", field: nil, rule: .ledger)

  private func undoRefusal(_ bench: Bench) -> RuleViolation? {
    refusal { () throws(ChangeRefusal) in try bench.workspace.undo() }?.violation
  }

  private func redoRefusal(_ bench: Bench) -> RuleViolation? {
    refusal { () throws(ChangeRefusal) in try bench.workspace.redo() }?.violation
  }

  @Test func anEvaluationIsUndoneUntilCirculation() throws {
    let bench = try Bench()
    try bench.perform(EvaluateTask(Sample.evaluation()))
    try bench.workspace.undo()
    #expect(bench.workspace.book.evaluations.count == 0)
  }

  @Test(arguments: [MeetingState.circulated, .verified, .approved])
  func andNotAfter(state: MeetingState) throws {
    let bench = try Bench()
    try bench.perform(EvaluateTask(Sample.evaluation(), entersMinutes: true))
    try bench.outside("m1", Sample.meeting(state))
    let before = bench.held
    #expect(undoRefusal(bench) == stands)
    #expect(bench.held == before && !bench.workspace.canUndo && !bench.workspace.canRedo)
    #expect(try bench.stored() == before)
  }

  @Test func norIsAChangeOfOne() throws {
    let bench = try Bench()
    try bench.perform(EvaluateTask(Sample.evaluation()))
    try bench.perform(SetFields("t1-e1", [("comment", .string("More"))]))
    try bench.outside("m1", Sample.meeting(.circulated))
    #expect(undoRefusal(bench) == stands)
    #expect(bench.workspace.book.evaluations["t1-e1"]?.comment == "More")
  }

  @Test func circulationItselfIsNotUndoneWhereVerdictsRestOnIt() throws {
    let bench = try Bench()
    try bench.perform(EvaluateTask(Sample.evaluation()))
    try bench.perform(MoveMeeting("m1", .circulate))
    let refused = RuleViolation(kind: .meeting, record: "m1", field: "state", rule: .ledger)
    #expect(undoRefusal(bench) == refused)
    let back = SetFields("m1", [("state", .string("drafted"))])
    #expect(
      refusal { () throws(ChangeRefusal) in try bench.perform(back) } == .rule(refused))
    #expect(bench.workspace.book.meetings["m1"]?.state == .circulated)
    // A later step among the circulated states can be taken back.
    try bench.perform(MoveMeeting("m1", .verify))
    try bench.workspace.undo()
    #expect(bench.workspace.book.meetings["m1"]?.state == .circulated)
  }

  @Test func whatStandsIsSaidOnceAndDoesNotBlockWhatIsOlder() throws {
    let bench = try Bench(Sample.records() + [Sample.task("t2", "Second")])
    try bench.perform(SetFields("t2", [("measure", .string("Changed"))]))
    try bench.perform(SetFields("m1", [("place", .string("Prague"))]))
    try bench.perform(EvaluateTask(Sample.evaluation()))
    try bench.perform(MoveMeeting("m1", .circulate))
    #expect(undoRefusal(bench)?.rule == .ledger)
    #expect(undoRefusal(bench) == stands)
    // The meeting's place went with the circulation: undone alone, it would bring the draft back.
    try bench.workspace.undo()
    #expect(bench.workspace.book.tasks["t2"]?.measure == "Second")
    #expect(bench.workspace.book.meetings["m1"]?.state == .circulated)
    #expect(bench.workspace.book.meetings["m1"]?.place == "Prague")
    #expect(!bench.workspace.canUndo)
  }

  @Test func closedMinutesAreNotUndone() throws {
    let bench = try Bench(Sample.records(.inSession))
    var entry = MinutesEntry(id: "m1-m1")
    entry.meeting = "m1"
    entry.text = "Said"
    try bench.perform(AddRecord(entry))
    try bench.outside("m1", Sample.meeting(.verified))
    #expect(undoRefusal(bench)?.rule == .meetingState(.verified))
    #expect(bench.workspace.book.has("m1-m1"))
    for change: any Change in [
      SetFields("m1-m1", [("text", .string("Other"))]), DeleteRecord("m1-m1"),
    ] {
      let refused = refusal { () throws(ChangeRefusal) in try bench.perform(change) }
      #expect(refused?.violation?.rule == .meetingState(.verified))
    }
  }

  @Test func aDayToComeIsNotUndoneInto() throws {
    var planned = Sample.meeting(.planned)
    planned.date = CalendarDay(iso: "2014-12-05")!
    let bench = try Bench(Sample.records().filter { $0.id != "m1" } + [planned])
    try bench.perform(SetFields("m1", [("date", .string("2014-12-01"))]))
    var evaluation = Sample.evaluation()
    evaluation.id = "theirs"
    try bench.outside("theirs", evaluation)
    #expect(undoRefusal(bench)?.rule == .inFuture(planned.date))
  }

  @Test func circulationWithoutVerdictsIsUndone() throws {
    let bench = try Bench()
    try bench.perform(MoveMeeting("m1", .circulate))
    try bench.workspace.undo()
    #expect(bench.workspace.book.meetings["m1"]?.state == .drafted)
  }

  @Test func addingOneAgainIsFine() throws {
    let bench = try Bench()
    try bench.perform(EvaluateTask(Sample.evaluation()))
    try bench.workspace.undo()
    try bench.outside("m1", Sample.meeting(.approved))
    try bench.workspace.redo()
    #expect(bench.workspace.book.evaluations["t1-e1"] != nil)
    #expect(undoRefusal(bench) == stands)
  }

  @Test func deletingOneAgainIsNot() throws {
    let bench = try Bench()
    try bench.perform(EvaluateTask(Sample.evaluation()))
    try bench.perform(DeleteRecord("t1-e1"))
    try bench.workspace.undo()
    try bench.outside("m1", Sample.meeting(.approved))
    #expect(redoRefusal(bench) == stands)
    #expect(bench.workspace.book.evaluations["t1-e1"] != nil && bench.workspace.canRedo)
  }
}
