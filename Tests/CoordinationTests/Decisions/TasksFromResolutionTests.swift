import Testing

@testable import Coordination

struct TasksFromResolutionTests {
  private func book(_ verb: OperativeVerb, _ text: String) throws -> Book {
    let sample = VoteBook(text: text, verb: verb)
    return sample.book.with(sample.book.resolutions["r"]!.structured.with { $0.item = "m2-i1" })
  }

  @Test func aWholeResolutionIsOneTask() throws {
    let book = try book(.callsUpon, "MLSA and MFA to report on shelters by 15.1.")
      .after(TasksFromResolution("r"))
    let task = try #require(book.tasks(from: "r").first)
    #expect(book.tasks(from: "r").count == 1)
    #expect(task.responsible == ["mls", "mfa"] && task.measure == "report on shelters")
    #expect(task.deadline == .date(Sample.day("2015-01-15")) && task.calledUpon)
    #expect(task.origin == "r" && task.setOn == Sample.day("2014-12-01") && task.point == nil)
    let entry = try #require(book.entries(of: "m2").last)
    #expect(entry.entryKind == .task && entry.subject == task.id && entry.item == "m2-i1")
    // Both ways: the task leads to the resolution, and the resolution is asked for its tasks.
    #expect(book.references(to: "r").map(\.id) == [task.id])
  }

  @Test func addresseesOfTheRecordHoldWhereTheWordsNameNobody() throws {
    var start = try book(.orders, "to report")
    start.put(start.resolutions["r"]!.with { $0.addressees = ["moi"] })
    let task = try #require(try start.after(TasksFromResolution("r")).tasks(from: "r").first)
    #expect(task.responsible == ["moi"] && task.deadline == .unknown)
  }

  @Test func everyOrderingPointIsATask() throws {
    let start = try book(
      .agrees,
      """
      I. bere na vědomí zprávu
      II. ukládá
      1. MPSV předložit návrh do 31. ledna 2015
      2. MZV do konce roku
      a) dodat seznam do 14 dnů
      b) vyrozumět úřady
      III. doporučuje LSČ pokračovat průběžně
      """)
    let book = try start.after(TasksFromResolution("r"))
    let tasks = book.tasks(from: "r")
    #expect(tasks.map(\.point) == ["II.1", "II.2.a", "II.2.b", "III"])
    #expect(tasks.map(\.responsible) == [["mls"], ["mfa"], ["mfa"], ["las"]])
    #expect(
      tasks.map(\.measure) == ["předložit návrh", "dodat seznam", "vyrozumět úřady", "pokračovat"])
    #expect(
      tasks.map(\.deadline.text) == ["2015-01-31", "2014-12-15", "unknown", "continuous"])
    #expect(book.entries(of: "m2").map(\.sequence) == [1, 2, 3, 4])
  }

  @Test func noPointTwice() throws {
    let once = try book(.agrees, "I. orders 1. MFA to send the list; 2. MLSA to read it")
      .after(TasksFromResolution("r"))
    #expect(once.tasks(from: "r").count == 2)
    #expect(once.refusal(of: TasksFromResolution("r"))?.rule == .tasksMade)
    var without = once
    without.remove(once.tasks(from: "r")[0].id)
    let again = try without.after(TasksFromResolution("r"))
    #expect(again.tasks(from: "r").map(\.point) == ["I.1", "I.2"])
  }

  @Test func whatOrdersNothingOrWasNotAdoptedMakesNone() throws {
    #expect(
      try book(.approves, "the report").refusal(of: TasksFromResolution("r"))?.rule
        == .ordersNothing)
    let rejected = try book(.orders, "MFA to wait").after(
      RecordVote("r", .counted(for: 0, against: 7, abstained: 0)))
    #expect(rejected.refusal(of: TasksFromResolution("r"))?.rule == .notAdopted)
  }

  @Test func closedMinutesGetNoEntry() throws {
    var start = try book(.orders, "MFA to send the list")
    start.put(start.meetings["m2"]!.with { $0.state = .approved })
    let book = try start.after(TasksFromResolution("r"))
    #expect(book.tasks(from: "r").count == 1 && book.entries(of: "m2").isEmpty)
  }
}
