import Subcommands
import Testing

/// What is added, set, evaluated and deleted is there when the workspace is opened again.
@Suite struct ChangeTests {
  private let place: Workplace

  init() throws {
    place = try Workplace.demonstration()
  }

  private func shown(_ id: String) throws -> [String: Any] {
    try place.json("show", id) as? [String: Any] ?? [:]
  }

  @Test(arguments: [
    (["task", "measure=Train judges", "plan=2012-2015", "number=X.1"], "strategy-2012-x-1"),
    (["task", "measure=Write a short note now please"], "task-write-a-short-note-now"),
    (["task", "id=mine", "measure=x"], "mine"),
    (["meeting", "date=2015-06-10", "place=Praha"], "group-13"),
    (["meeting", "date=2015-06-10", "body=subgroup", "ordinal=77"], "subgroup-77"),
    (["resolution", "meeting=11", "verb=approves", "text=the plan"], "group-11-5"),
    (["institution", "code=ČOI", "name=Trade Inspection"], "coi"),
    (["member", "institution=moj", "body=group", "role=guest"], "group-moj-guest"),
    (["gap", "title=No interpreters"], "gap-no-interpreters"),
    (["gap", "titleCs=Chybí tlumočníci"], "gap-chybi-tlumocnici"),
    (["agenda-item", "meeting=12", "title=Visitors"], "group-12-i9"),
    (["agendaItem", "meeting=12", "title=Visitors"], "group-12-i9"),
    (["evaluation", "task=III.2", "meeting=12", "status=partly"], "nap-2012-iii-2-e3"),
    (["figure", "year=2014", "indicator=victims", "value=12"], "figure-2014-victims"),
  ])
  func addPrintsTheIdOfTheNewRecord(_ words: [String], _ id: String) throws {
    let outcome = place.run(["add"] + words)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    #expect(outcome.output == id + "\n")
    #expect(try shown(id)["id"] as? String == id)
    #expect(place.run("check").status == 0)
  }

  @Test func aTakenIdGetsANumber() {
    place.run("add", "gap", "title=No interpreters")
    #expect(place.run("add", "gap", "title=No interpreters").output == "gap-no-interpreters-2\n")
  }

  @Test func fieldsAreSetAndEmptied() throws {
    let outcome = place.run(
      "set", "III.2", "deadline=30.6.2015", "responsible=MoJ,MFA", "indicator=", "amount=1 000")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    let task = try shown("nap-2012-iii-2")
    #expect(task["responsible"] as? [String] == ["moj", "mfa"])
    #expect((task["deadline"] as? [String: Any])?["date"] as? String == "2015-06-30")
    #expect(task["amount"] as? Int == 1000)
    #expect(task["indicator"] == nil || "\(task["indicator"]!)" == "<null>")
  }

  @Test func anEvaluationIsAddedAndCountsFromItsDay() throws {
    let outcome = place.run(
      "evaluate", "III.2", "partly", "--meeting", "12", "--comment", "Part is ready.",
      "--new-deadline", "2015-06-30", "--evidence-date", "2014-12-05", "--evidence", "Letter")
    #expect(outcome.output == "nap-2012-iii-2-e3\n")
    let evaluation = try place.rows("evaluations", "III.2").last ?? [:]
    #expect(evaluation["status"] as? String == "partly")
    #expect(evaluation["previous"] as? String == "notFulfilled")
    #expect(evaluation["comment"] as? String == "Part is ready.")
    #expect(evaluation["date"] as? String == "2014-12-08")
    #expect(try !place.ids("tasks", "--overdue").contains("nap-2012-iii-2"))
    #expect(try place.ids("--as-of", "2014-12-01", "tasks", "--overdue").contains("nap-2012-iii-2"))
  }

  @Test func anInstitutionReportsItsOwnState() throws {
    #expect(
      place.run("state", "III.1", "partly", "--by", "MFA", "--text", "Consulted.").output
        == "nap-2012-iii-1-mfa-2014-12-08\n")
    #expect(place.run("--as", "MFA", "state", "III.1", "fulfilled").status == 0)
    let task = try place.rows("tasks", "--filter", "nap-2012-iii-1").first ?? [:]
    let reported = task["reported"] as? [[String: Any]] ?? []
    #expect(reported.contains { $0["institution"] as? String == "mfa" })
  }

  @Test func aRecordThatNothingRefersToCanGo() throws {
    place.run("add", "gap", "id=short-lived", "title=x")
    #expect(place.run("delete", "short-lived").status == 0)
    #expect(place.run("show", "short-lived").status == 1)
  }

  @Test func aMemberSeesNothingRestricted() throws {
    place.run("set", "nap-2012-iii-2-e2", "note=x")
    let all = try place.ids("evaluations")
    let seen = try place.ids("--as", "MFA", "evaluations")
    let restricted = try place.rows("evaluations").filter { $0["restricted"] as? Bool == true }
    #expect(!restricted.isEmpty)
    #expect(seen.count == all.count - restricted.count)
  }
}
