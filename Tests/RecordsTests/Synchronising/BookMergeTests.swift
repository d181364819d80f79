import Coordination
import Testing
import Workspaces

/// The merge of two workspaces: ids, removals, the ledger and closed minutes.
@Suite struct BookMergeTests {
  private func meeting(_ state: MeetingState = .inSession) -> Meeting {
    var meeting = Meeting(id: "group-12")
    meeting.date = CalendarDay(iso: "2014-12-08")!
    meeting.state = state
    return meeting
  }

  private func evaluation(_ comment: String) -> Evaluation {
    var evaluation = Evaluation(id: "t-e1")
    evaluation.task = "t"
    evaluation.meeting = "group-12"
    evaluation.comment = comment
    return evaluation
  }

  private func entry(_ text: String) -> MinutesEntry {
    var entry = MinutesEntry(id: "group-12-m1")
    entry.meeting = "group-12"
    entry.text = text
    return entry
  }

  /// Merges what base, ours and theirs hold.
  private func merge(
    _ base: [any Record], _ ours: [any Record], _ theirs: [any Record]
  ) -> (result: [RecordID: any Record], notes: [MergeNote]) {
    var versions: [RecordID: MergeVersions] = [:]
    for id in Set((base + ours + theirs).map(\.id)) {
      versions[id] = MergeVersions(
        base: base.first { $0.id == id }, ours: ours.first { $0.id == id },
        theirs: theirs.first { $0.id == id })
    }
    let merge = BookMerge(ours: ours, differing: versions)
    var result = Dictionary(uniqueKeysWithValues: ours.map { ($0.id, $0) })
    for edit in merge.edits { result[edit.id] = edit.after }
    return (result, merge.notes)
  }

  private let others: [any Record] = [Samples.task("t"), Body(id: "group")]

  @Test func anEvaluationOfCirculatedMinutesIsNotChanged() {
    let base = others + [meeting(), evaluation("said")]
    let closed = others + [meeting(.circulated), evaluation("said")]
    let edited = others + [meeting(), evaluation("edited")]
    for (ours, theirs) in [(closed, edited), (edited, closed)] {
      let (result, notes) = merge(base, ours, theirs)
      #expect(result["t-e1"]?.value("comment") == .string("said"))
      #expect(result["t-e1"]?.unsettled.first?.values == [.string("edited")])
      #expect(result["group-12"]?.value("state") == .string("circulated"))
      #expect(notes.contains { $0.record == "t-e1" && $0.isConflict })
    }
  }

  @Test func verifiedMinutesAreNotChanged() {
    let base = others + [meeting(.drafted), entry("said")]
    let closed = others + [meeting(.verified), entry("said")]
    let edited = others + [meeting(.drafted), entry("edited")]
    let removed = others + [meeting(.drafted)]
    for (ours, theirs) in [(closed, edited), (edited, closed)] {
      let result = merge(base, ours, theirs).result["group-12-m1"]
      #expect(result?.value("text") == .string("said"))
      #expect(result?.unsettled.first?.values == [.string("edited")])
    }
    for (ours, theirs) in [(closed, removed), (removed, closed)] {
      #expect(merge(base, ours, theirs).result["group-12-m1"] != nil)
    }
  }

  @Test func circulatedMinutesStaySo() {
    let base = others + [meeting(.drafted)]
    var moved = meeting(.drafted)
    moved.date = CalendarDay(iso: "2015-01-01")!
    moved.place = "elsewhere"
    let (result, notes) = merge(base, others + [moved], others + [meeting(.circulated)])
    let merged = result["group-12"] as? Meeting
    #expect(merged?.state == .circulated && merged?.date == meeting().date)
    #expect(merged?.place == "elsewhere")
    #expect(merged?.unsettled.map(\.key) == ["date"])
    #expect(notes.count == 1)
  }

  @Test func removalsAreTakenUnlessSomethingHangsOnThem() {
    let base = others + [meeting(), Samples.task("gone")]
    #expect(merge(base, base, others + [meeting()]).result["gone"] == nil)
    #expect(merge(base, others + [meeting()], base).result["gone"] == nil)

    var referring = evaluation("said")
    referring.task = "gone"
    for isOurs in [true, false] {
      let with = base + [referring]
      let without = others + [meeting()]
      let (result, notes) =
        isOurs ? merge(base, with, without) : merge(base, without, with)
      #expect(result["gone"] != nil)
      #expect(notes.map(\.event) == [.staysReferred(by: "t-e1")])
    }
  }

  @Test func theSettingsNeverGo() {
    let result = merge([Settings()], [Settings()], []).result
    #expect(result[Settings.theID] != nil)
  }

  @Test func aRuleThatNeitherBrokeIsNamed() {
    var (one, other) = (Institution(id: "i1"), Institution(id: "i2"))
    (one.code, one.name, other.code, other.name) = ("MoI", "x", "MoI", "y")
    let (result, notes) = merge(others, others + [one], others + [other])
    #expect(result["i1"] != nil && result["i2"] != nil)
    #expect(
      notes.contains { note in
        if case .breaks(let violation) = note.event { violation.field == "code" } else { false }
      })
    let known = merge(others + [one, other], others + [one, other], others + [one, other])
    #expect(known.notes.isEmpty)
  }

  @Test func differentMeetingsOfOneNumberAreSetApartAndOneIsMerged() {
    var (mine, its) = (meeting(.planned), meeting(.planned))
    mine.place = "Prague"
    its.presiding = "seat"
    let one = merge(others, others + [mine], others + [its]).result
    #expect((one["group-12"] as? Meeting)?.place == "Prague")
    #expect((one["group-12"] as? Meeting)?.presiding == "seat")

    its.date = CalendarDay(iso: "2015-02-02")!
    let (two, notes) = merge(others, others + [mine, entry("mine")], others + [its])
    #expect((two["group-12"] as? Meeting)?.date == its.date)
    #expect((two["group-12-2"] as? Meeting)?.place == "Prague")
    #expect((two["group-12-m1"] as? MinutesEntry)?.meeting == "group-12-2")
    #expect(notes.contains { $0.event == .setApart(now: "group-12-2") })
  }
}
