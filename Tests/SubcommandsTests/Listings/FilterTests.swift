import Coordination
import Demonstration
import Subcommands
import Testing

@Suite struct FilterTests {
  private let place: Workplace
  private let book: Book

  init() throws {
    place = try Workplace.inMemory()
    place.today = Demonstration.day
    var book = Book()
    for record in Demonstration.records() { book.put(record) }
    self.book = book
  }

  @Test func overdueTasksAreThoseTheRuleSays() throws {
    let expected = book.tasksInOrder.filter {
      book.standing(of: $0, on: Demonstration.day).isOverdue
    }.map(\.id.rawValue)
    #expect(!expected.isEmpty)
    #expect(try place.ids("tasks", "--overdue") == expected)
    for row in try place.rows("tasks") {
      #expect((row["overdue"] as? Bool) == expected.contains(row["id"] as? String ?? ""))
    }
  }

  @Test func theDayTakenForTodayDecides() throws {
    let early = try place.ids("--as-of", "2012-05-01", "tasks", "--overdue")
    let late = try place.ids("--as-of", "2016-01-01", "tasks", "--overdue")
    #expect(early.count < late.count)
    // What is dated later is listed and does not count.
    let evaluations = try place.ids("--as-of", "2012-05-01", "evaluations").count
    #expect(evaluations == book.evaluations.count)
    for row in try place.rows("--as-of", "2008-01-01", "tasks") {
      #expect(row["evaluations"] as? Int == 0)
    }
  }

  @Test func tasksByInstitutionPlanAndStatus() throws {
    for name in ["MFA", "mfa", "MZV"] {
      let rows = try place.rows("tasks", "--responsible", name)
      #expect(!rows.isEmpty)
      #expect(rows.allSatisfy { ($0["responsible"] as? [String] ?? []).contains("mfa") })
    }
    let both = try place.ids("tasks", "--responsible", "MFA,MoJ").count
    #expect(
      try both > place.ids("tasks", "--responsible", "MFA").count)
    let plan = try place.rows("tasks", "--plan", "2008-2011")
    #expect(!plan.isEmpty)
    #expect(plan.allSatisfy { $0["plan"] as? String == "strategy-2008" })
    #expect(
      try place.rows("tasks", "--status", "none").allSatisfy { ($0["evaluations"] as? Int) == 0 })
  }

  @Test func openTasksAreThoseThatSomethingIsOwedOf() throws {
    let owed = book.tasksInOrder.filter {
      !book.isClosed(book.standing(of: $0, on: Demonstration.day))
    }
    #expect(try place.ids("tasks", "--status", "open") == owed.map(\.id.rawValue))
    // An annual task fulfilled last year is owed again.
    let plan = ["task", "measure=Report every year", "id=yearly", "deadline=annual:06-30"]
    #expect(place.run(["add"] + plan).status == 0)
    let verdict = ["evaluate", "yearly", "fulfilled", "--meeting", "12"]
    #expect(place.run(["--as-of", "2014-12-08"] + verdict).errors == "")
    for filter in [["--status", "open"], ["--due-soon"]] {
      let outcome = place.run(["--as-of", "2015-05-01", "tasks"] + filter)
      #expect(outcome.output.contains("yearly"), "\(filter)")
    }
  }

  @Test func openIsNoVerdict() {
    #expect(place.run("evaluations", "--status", "open").status == 1)
  }

  @Test func tasksDueSoonAreAheadAndOpen() throws {
    let rows = try place.rows("tasks", "--due-soon")
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row["due"] as? String ?? "" >= Demonstration.day.iso)
      #expect(row["overdue"] as? Bool == false)
    }
  }

  @Test func meetingsByBodyYearAndState() throws {
    let rows = try place.rows("meetings", "--body", "group", "--year", "2014")
    #expect(rows.map { $0["id"] as? String } == ["group-11", "group-12"])
    #expect(try place.ids("meetings", "--state", "approved", "--body", "group").count > 5)
    #expect(try place.ids("meetings", "--state", "planned,convened").contains("group-12"))
  }

  @Test func membersByRoleBodyAndDay() throws {
    #expect(
      try place.ids("members", "--body", "group", "--role", "chair") == ["group-moi-chair"])
    #expect(
      try place.rows("members", "--institution", "MoI").allSatisfy {
        $0["institution"] as? String == "moi"
      })
    #expect(try !place.ids("members", "--on", "1.12.2014").isEmpty)
  }

  @Test func evaluationsOfOneTaskAreInTheOrderOfTheirDays() throws {
    let rows = try place.rows("evaluations", "III.2")
    let days = rows.compactMap { $0["date"] as? String }
    #expect(days.count == 2)
    #expect(days == days.sorted())
    #expect(try !place.ids("evaluations", "--meeting", "11").isEmpty)
    #expect(
      try place.rows("evaluations", "--status", "partly").allSatisfy {
        $0["status"] as? String == "partly"
      })
  }

  @Test func theTextFilterIgnoresDiacritics() throws {
    let plain = try place.ids("tasks", "--filter", "pravni nastroje")
    #expect(plain.contains("nap-2012-iii-2"))
    #expect(plain.count < 5)
    #expect(try place.ids("tasks", "--filter", "PRÁVNÍ NÁSTROJE") == plain)
  }

  @Test func aFilterThatNamesNothingIsRefused() {
    for words in [["--responsible", "nobody"], ["--plan", "1999"], ["--status", "odd"]] {
      let outcome = place.run(["tasks"] + words)
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
    }
  }

  @Test func figuresByYearWithinASpan() throws {
    for row in try place.rows("figures", "--year", "2014") {
      #expect((row["year"] as? String ?? "").contains("20"))
    }
    #expect(try !place.ids("figures", "--indicator", "convicted").isEmpty)
  }
}
