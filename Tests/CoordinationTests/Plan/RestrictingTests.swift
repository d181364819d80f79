import Testing

@testable import Coordination

/// An evaluation and its entry are restricted together; what makes a public record cannot be.
struct RestrictingTests {
  private let restricted = PropertyValue.boolean(true)

  private func book() throws -> Book {
    try Sample.book.after(
      EvaluateTask(Sample.evaluation("new", at: "m2"), entersMinutes: true, under: "m2-i1"))
  }

  @Test(arguments: ["t1-e1", "m2-m1"] as [RecordID])
  func oneFollowsTheOther(id: RecordID) throws {
    let after = try book().after(SetFields(id, [("restricted", restricted)]))
    #expect(after.evaluations["t1-e1"]?.isRestricted == true)
    #expect(after.entries["m2-m1"]?.isRestricted == true)
    let open = try after.after(SetFields(id, [("restricted", nil)]))
    #expect(open.evaluations["t1-e1"]?.isRestricted == false)
    #expect(open.entries["m2-m1"]?.isRestricted == false)
  }

  /// An open evaluation names only a verdict before it that everybody may read.
  @Test func aRestrictedVerdictIsNotNamedByTheNext() throws {
    var book = Sample.book
    for (status, isRestricted) in [
      (StatusCode.partly, false), (.fulfilled, true), (.notFulfilled, true), (.partly, false),
    ] {
      let evaluation = Sample.evaluation("new", at: "m2", status) {
        $0.isRestricted = isRestricted
      }
      book = try book.after(EvaluateTask(evaluation, entersMinutes: true, under: "m2-i1"))
    }
    let previous = { (book: Book) -> [StatusCode?] in
      (["t1-e1", "t1-e2", "t1-e3", "t1-e4"] as [RecordID]).map { book.evaluations[$0]?.previous }
    }
    #expect(previous(book) == [nil, .partly, .fulfilled, .partly])
    let entry = try #require(book.entries(of: "m2").first { $0.subject == "t1-e3" })
    for id in ["t1-e3", entry.id] as [RecordID] {
      let after = try book.after(SetFields(id, [("restricted", nil)]))
      #expect(after.evaluations["t1-e3"]?.isRestricted == false)
      #expect(previous(after) == [nil, .partly, .partly, .partly])
    }
  }

  @Test func anEntryOfARestrictedEvaluationIsRestricted() throws {
    let entry = MinutesEntry.made("x") {
      $0.meeting = "m2"
      $0.text = "Said"
      $0.subject = "t1-e1"
    }
    #expect(try book().after(AddRecord(entry)).entries["x"]?.isRestricted == false)
    let restricted = try book().after(SetFields("t1-e1", [("restricted", restricted)]))
    #expect(try restricted.after(AddRecord(entry)).entries["x"]?.isRestricted == true)
  }

  @Test(arguments: EntryKind.allCases)
  func anEntryThatMakesAPublicRecordIsNot(kind: EntryKind) {
    let entry = MinutesEntry.made("x") {
      $0.meeting = "m2"
      $0.text = "Said"
      $0.entryKind = kind
      $0.isRestricted = true
    }
    let isRefused = [.decision, .task, .gap].contains(kind)
    #expect(
      Sample.book.violations(with: entry)
        == (isRefused ? [.of(.entry, "x", "restricted", .cannotBeRestricted)] : []))
  }

  @Test func norIsItTypedSo() {
    let meanings: [(UnderstoodLine.Meaning, Bool)] = [
      (.note, false), (.speech("mfa"), false), (.link, false), (.decision(.agrees), true),
      (.task([], nil), true), (.gap, true),
    ]
    for (meaning, isRefused) in meanings {
      let line = UnderstoodLine(typed: "words", text: "words", meaning: meaning)
      let change = EnterLine(line, meeting: "m2", item: nil, restricted: true)
      #expect(Sample.book.refusal(of: change)?.rule == (isRefused ? .cannotBeRestricted : nil))
    }
  }
}
