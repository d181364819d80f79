import Coordination
import Demonstration
import TestSupport
import Testing
import Workspaces

@Suite struct VersionsTests {
  @Test func anEarlierVersionIsSeenAndBroughtBack() throws {
    let walk = try Walk(width: 120, height: 40, inSession: true)
    let task = try #require(walk.workspace.book.tasksInOrder.first { $0.number == "III.2" })
    for text in ["Second wording", "Third wording"] {
      try walk.workspace.perform(
        SetFields(task.id, [("measure", .string(text))]), today: Demonstration.day,
        now: WallTime(hour: 10, minute: 0)!)
    }
    walk.press(":")
    walk.type("III.2")
    walk.press("enter", "V")
    walk.finishSaving()
    walk.awaitText("as first found")
    #expect(walk.screen[0].contains("Versions"))
    #expect(walk.text.contains("the secretary"))
    #expect(walk.text.contains("- Second wording") && walk.text.contains("+ Third wording"))
    #expect(walk.text.contains("as first found"))
    // The version that stands cannot be brought back; the one below it can.
    walk.press("enter")
    #expect(walk.text.contains("This is how the record stands"))
    walk.press("down", "enter", "y")
    walk.finishSaving()
    #expect(walk.text.contains("Version 2 is back"))
    #expect(walk.workspace.book.tasks[task.id]?.measure == "Second wording")
    walk.finishSaving()
    let versions = try walk.workspace.withStore { (store) throws(StoreError) in
      try store.versions(of: task.id)
    }
    #expect(versions.count == 4 && versions.last?.note?.manner == .broughtBack)
    walk.press("u")
    #expect(walk.workspace.book.tasks[task.id]?.measure == "Third wording")
  }

  @Test func theLedgerKeepsItsRule() throws {
    // A verdict that was changed before its minutes were circulated, and brought back after.
    let walk = try Walk()
    let book = walk.workspace.book
    let evaluation = try #require(
      book.evaluations.rows.first { book.meetings[$0.meeting]?.state.isCirculated ?? false })
    var earlier = evaluation
    earlier.comment = "another word"
    #expect(throws: ChangeRefusal.self) {
      try walk.workspace.perform(
        BringBack(earlier, of: evaluation.id), today: Demonstration.day,
        now: WallTime(hour: 10, minute: 0)!, as: .broughtBack)
    }
    #expect(walk.workspace.book.evaluations[evaluation.id] == evaluation)
  }

  @Test func whatWasDeletedIsFoundAndBroughtBack() throws {
    let walk = try Walk(width: 120, height: 40, inSession: true)
    func deleted() {
      walk.press(":")
      walk.type("deleted records")
      walk.press("enter")
    }
    deleted()
    walk.awaitText("Nothing has been deleted.")
    walk.press("q")
    var task = PlanTask(id: "gone")
    task.number = "X.9"
    task.measure = "A measure that somebody deletes"
    task.plan = walk.workspace.book.tasksInOrder[0].plan
    let now = WallTime(hour: 10, minute: 0)!
    try walk.workspace.perform(AddRecord(task), today: Demonstration.day, now: now)
    try walk.workspace.perform(DeleteRecord(task.id), today: Demonstration.day, now: now)
    walk.finishSaving()
    deleted()
    walk.awaitText("A measure that somebody deletes")
    #expect(walk.screen[0].contains("Deleted records") && walk.text.contains("the secretary"))
    walk.press("enter")
    walk.awaitText("Versions")
    walk.awaitText("No.")
    walk.finishSaving()
    walk.press("down", "enter", "y")
    walk.finishSaving()
    #expect(walk.workspace.book.tasks["gone"] == task)
    walk.press("q")
    walk.awaitText("Nothing has been deleted.")
  }
}
