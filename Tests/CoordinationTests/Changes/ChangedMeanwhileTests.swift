import Testing

@testable import Coordination

/// A form that was open while somebody else changed the record does not write over what it has not seen.
struct ChangedMeanwhileTests {
  private let seen: [String: PropertyValue?] = [
    "measure": .string("Found the group"), "indicator": nil, "calledUpon": .boolean(false),
  ]
  private let theirs = Sample.book.with(
    Sample.book.tasks["t1"]!.with {
      $0.measure = "Theirs"
      $0.calledUpon = true
    })

  @Test func whatBothChangedIsRefused() {
    let change = SetFields("t1", [("measure", .string("Ours"))], expected: seen)
    #expect(theirs.refusal(of: change) == .of(.task, "t1", "measure", .changedMeanwhile))
    #expect(Sample.book.refusal(of: change) == nil)
  }

  @Test func theSameChangeIsNoConflict() {
    let change = SetFields("t1", [("measure", .string("Theirs"))], expected: seen)
    #expect(theirs.refusal(of: change) == nil)
  }

  @Test func whatOnlyTheyChangedStaysTheirs() throws {
    let values: [(key: String, value: PropertyValue?)] = [
      ("measure", .string("Found the group")), ("indicator", .string("Ours")), ("calledUpon", nil),
    ]
    let task = try theirs.after(SetFields("t1", values, expected: seen)).tasks["t1"]
    #expect(task?.measure == "Theirs" && task?.indicator == "Ours" && task?.calledUpon == true)
  }

  @Test func withoutAnythingSeenTheLastOneWrites() throws {
    let change = SetFields("t1", [("measure", .string("Ours"))])
    #expect(try theirs.after(change).tasks["t1"]?.measure == "Ours")
  }
}
