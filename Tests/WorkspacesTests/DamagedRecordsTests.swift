import Coordination
import Testing
import Workspaces

/// A record that is there but cannot be read, or must not be seen, is neither written over nor in the way.
struct DamagedRecordsTests {
  private func bench(
    damaged: [(RecordID, RecordKind)], _ records: [any Record] = Sample.records(.inSession)
  ) throws -> Bench {
    try Bench(
      records,
      damage: damaged.map { id, kind in
        RecordFault(
          path: "\(kind.listing)/\(id).plist", record: id, kind: kind, problem: .notAPropertyList)
      })
  }

  private func enter(_ typed: String, _ bench: Bench) throws {
    let book = bench.workspace.book
    let reader = LineReader(
      book: book, meeting: try #require(book.meetings["m1"]),
      context: ChangeContext(today: Sample.today, now: Sample.now))
    let line = try #require(reader.understand(typed))
    try bench.perform(EnterLine(line, meeting: "m1", item: nil))
  }

  @Test func aTaskIsEvaluatedBesideADamagedEvaluation() throws {
    let bench = try bench(damaged: [("t1-e1", .evaluation), ("t1-e3", .evaluation)])
    try bench.perform(EvaluateTask(Sample.evaluation()))
    try bench.perform(AddRecord(Sample.evaluation()))
    #expect(Set(bench.workspace.book.evaluations.rows.map(\.id)) == ["t1-e2", "t1-e4"])
  }

  @Test func linesAreEnteredAfterADamagedOne() throws {
    let bench = try bench(damaged: [
      ("m1-m2", .entry), ("m1-1", .resolution), ("m1-i1", .agendaItem), ("gap-x", .gap),
      ("m1-task-1", .task),
    ])
    for line in ["x", "#agreed x", "#gap x", "#action x", "#topic x"] { try enter(line, bench) }
    let book = bench.workspace.book
    #expect(book.entries(of: "m1").map(\.id) == ["m1-m1", "m1-m3", "m1-m4", "m1-m5"])
    #expect(book.entries(of: "m1").map(\.sequence) == [1, 3, 4, 5])
    #expect(book.resolutions(of: "m1").map(\.id) == ["m1-2"])
    #expect(book.resolutions(of: "m1").map(\.number) == [2])
    #expect(book.agenda(of: "m1").map(\.number) == [2])
    #expect(book.gaps["gap-x-2"] != nil && book.tasks["m1-task-1-2"] != nil)
  }

  @Test func aDamagedRecordIsNotWrittenOver() throws {
    let bench = try bench(damaged: [("t2", .task)])
    let refused = refusal { () throws(ChangeRefusal) in
      try bench.perform(AddRecord(Sample.task("t2", "Second")))
    }
    #expect(refused?.violation?.rule == .idTaken)
  }

  @Test func whatRefersToADamagedRecordCanBeChanged() throws {
    let bench = try bench(
      damaged: [("mls", .institution)],
      Sample.records()
        + [Sample.task("t2", "Second")].map { task in
          var task = task
          task.responsible = ["mls"]
          return task
        })
    try bench.perform(SetFields("t2", [("measure", .string("Changed"))]))
    #expect(bench.workspace.book.tasks["t2"]?.measure == "Changed")
    try bench.perform(SetFields("t1", [("responsible", .array([.string("mls")]))]))
    #expect(bench.workspace.book.tasks["t1"]?.responsible == ["mls"])
  }

  @Test func whatWasWrongBeforeDoesNotStandInTheWay() throws {
    var task = Sample.task("t2", "Second")
    task.amount = -1
    task.plan = "gone"
    let bench = try Bench(Sample.records() + [task])
    try bench.perform(SetFields("t2", [("measure", .string("Changed"))]))
    #expect(bench.workspace.book.tasks["t2"]?.measure == "Changed")
    let refused = refusal { () throws(ChangeRefusal) in
      try bench.perform(SetFields("t2", [("plan", .string("never"))]))
    }
    #expect(refused?.violation?.rule == .missingReference("never"))
    // Setting it right, or deleting it, can be undone all the same.
    try bench.perform(SetFields("t2", [("amount", .integer(5))]))
    try bench.perform(DeleteRecord("t2"))
    for _ in 1...3 { try bench.workspace.undo() }
    #expect(bench.workspace.book.tasks["t2"] == task)
  }
}
