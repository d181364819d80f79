import Testing

@testable import Coordination

/// A member's view writes its own institution's reports and nothing else.
struct ActorTests {
  private let member = Actor.member("mfa")

  private func report(_ institution: RecordID) -> StateReport {
    StateReport.made("r") {
      $0.task = "t1"
      $0.institution = institution
    }
  }

  @Test func writesItsOwnReports() throws {
    let own = report("mfa")
    try member.check(.add(own))
    try member.check(.replace(own, by: own.with { $0.text = "More" }))
    try member.check(.remove(own))
  }

  @Test func writesNothingElse() {
    let (own, other) = (report("mfa"), report("mls"))
    let task = PlanTask(id: "t1")
    let edits: [RecordEdit] = [
      .add(other), .remove(other), .replace(own, by: other), .replace(other, by: own), .add(task),
      .remove(task), .replace(task, by: task),
    ]
    for edit in edits {
      #expect(throws: RuleViolation.of(edit.kind, edit.id.rawValue, nil, .notYours("mfa"))) {
        try member.check(edit)
      }
    }
  }

  @Test func theSecretaryWritesEverything() throws {
    try Actor.secretary.check(.remove(PlanTask(id: "t1")))
  }

  @Test func anEditIsReversed() {
    let (old, new) = (report("mfa"), report("mls"))
    let edit = RecordEdit.replace(old, by: new).reversed
    #expect(edit.before as? StateReport == new && edit.after as? StateReport == old)
    #expect(RecordEdit.add(old).reversed.after == nil)
    #expect(RecordEdit.remove(old).reversed.before == nil)
    #expect(RecordEdit.remove(old).id == "r" && RecordEdit.add(old).kind == .stateReport)
  }
}
