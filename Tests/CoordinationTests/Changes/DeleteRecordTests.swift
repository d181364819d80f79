import Testing

@testable import Coordination

struct DeleteRecordTests {
  private let book = Sample.book

  @Test func whatIsReferredToStays() {
    #expect(
      book.refusal(of: DeleteRecord("ns-2008"))
        == .of(.policy, "ns-2008", nil, .referredTo(by: "ns-2012", .policy, others: 1)))
    #expect(
      book.with(Sample.evaluation("e", at: "m1")).refusal(of: DeleteRecord("t1"))
        == .of(.task, "t1", nil, .referredTo(by: "e", .evaluation)))
    let inAList = Gap.made("g") {
      $0.title = "x"
      $0.solutions = ["t1"]
    }
    #expect(
      book.with(inAList).refusal(of: DeleteRecord("t1"))?.rule == .referredTo(by: "g", .gap))
    let another = Gap.made("h") {
      $0.title = "y"
      $0.solutions = ["t1"]
    }
    #expect(
      book.with(inAList, another).refusal(of: DeleteRecord("t1"))?.rule
        == .referredTo(by: "g", .gap, others: 1))
    #expect(book.refusal(of: DeleteRecord("t9")) == .of(nil, "t9", nil, .notFound))
    #expect(book.refusal(of: DeleteRecord("settings"))?.rule == .field(.required))
  }

  @Test func whatNothingRefersToGoes() throws {
    #expect(try book.after(DeleteRecord("t1")).tasks.count == 0)
    let ownReference = Body.made("b") {
      $0.name = "x"
      $0.parent = "b"
    }
    #expect(try book.with(ownReference).after(DeleteRecord("b")).bodies["b"] == nil)
  }

  @Test func aMeetingTakesItsAgendaAndAttendance() throws {
    let full = book.with(
      Attendance.made("a") {
        $0.meeting = "m2"
        $0.member = "s-moi"
      })
    let after = try full.after(DeleteRecord("m2"))
    #expect(!after.has("m2") && !after.has("m2-i1") && !after.has("m2-i2") && !after.has("a"))
    let withMinutes = full.with(
      MinutesEntry.made("m2-m1") {
        $0.meeting = "m2"
        $0.item = "m2-i1"
        $0.text = "x"
      })
    #expect(
      withMinutes.refusal(of: DeleteRecord("m2"))
        == .of(.meeting, "m2", nil, .referredTo(by: "m2-m1", .entry)))
  }

  private func entered(_ subject: any Record) -> Book {
    book.with(
      subject,
      MinutesEntry.made("m2-m1") {
        $0.meeting = "m2"
        $0.text = "x"
        $0.subject = subject.id
      })
  }

  @Test func anEntryTakesWhatItMade() throws {
    let resolution = Resolution.made("m2-1") {
      $0.meeting = "m2"
      $0.text = "x"
    }
    let task = PlanTask.made("m2-task-1") { $0.measure = "x" }
    for subject: any Record in [resolution, task, Sample.evaluation("e", at: "m2")] {
      let after = try entered(subject).after(DeleteRecord("m2-m1"))
      #expect(!after.has("m2-m1") && !after.has(subject.id))
    }
    let gap = Gap.made("g") { $0.title = "x" }
    let after = try entered(gap).after(DeleteRecord("m2-m1"))
    #expect(!after.has("m2-m1") && after.has("g"))
  }

  @Test func anEntryLeavesWhatOthersRelyOn() throws {
    let task = PlanTask.made("m2-task-1") { $0.measure = "x" }
    let relied = entered(task).with(Sample.evaluation("e", at: "m2", of: "m2-task-1"))
    let after = try relied.after(DeleteRecord("m2-m1"))
    #expect(!after.has("m2-m1") && after.has("m2-task-1"))
  }

  @Test func anEvaluationTakesItsEntry() throws {
    let after = try entered(Sample.evaluation("e", at: "m2")).after(DeleteRecord("e"))
    #expect(!after.has("e") && !after.has("m2-m1"))
    let resolution = Resolution.made("m2-1") {
      $0.meeting = "m2"
      $0.text = "x"
    }
    #expect(
      entered(resolution).refusal(of: DeleteRecord("m2-1"))?.rule
        == .referredTo(by: "m2-m1", .entry))
  }
}
