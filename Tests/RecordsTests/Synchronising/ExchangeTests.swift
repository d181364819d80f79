import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// Two workspaces that meet in a bare repository.
@Suite struct ExchangeTests {
  private func meeting(_ id: RecordID = "group-12") -> Meeting {
    var meeting = Meeting(id: id)
    meeting.ordinal = 12
    meeting.date = CalendarDay(iso: "2014-12-08")!
    return meeting
  }

  private func entry(_ number: Int, _ text: String, restricted: Bool = false) -> MinutesEntry {
    var entry = MinutesEntry(id: RecordID(rawValue: "group-12-m\(number)")!)
    entry.meeting = "group-12"
    entry.sequence = number
    entry.text = text
    entry.isRestricted = restricted
    return entry
  }

  private func body() -> Body {
    var body = Body(id: "group")
    body.name = "Group"
    return body
  }

  @Test func bothEditAndBothComeToTheSame() throws {
    let machines = try TwoMachines()
    try machines.together([body(), meeting(), Samples.task("t1", "one"), Samples.task("t2", "two")])
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))

    try machines.set("a", "t1", "measure", .string("one, by a"))
    try machines.set("b", "t2", "measure", .string("two, by b"))
    try machines.set("b", "t1", "indicator", .string("by b"))
    try machines.put("b", Samples.task("t3", "new at b"))
    try machines.remove("a", "t2")
    var report = try machines.sync("a")
    #expect(report.sent == 2 && report.taken == 0)
    report = try machines.sync("b")
    // The task that a removed and b changed stays.
    #expect(report.notes.map(\.event) == [.stays(removedBy: .theirs)])
    report = try machines.sync("a")
    #expect(report.notes.isEmpty)

    let files = machines.publicFiles("a")
    #expect(files == machines.publicFiles("b"))
    let task = try #require(try machines.record("a", "t1") as? PlanTask)
    #expect(task.measure == "one, by a" && task.value("indicator") == .string("by b"))
    #expect(try machines.record("a", "t2").value("measure") == .string("two, by b"))
    #expect(try machines.records("a")["t3"] != nil)
  }

  @Test func aSecondTimeDoesNothing() throws {
    let machines = try TwoMachines()
    try machines.together([Samples.task("t1", "one")])
    let tip = try machines.git(["--git-dir=\(machines.shared)", "rev-parse", "porada"])
    for machine in ["a", "b", "a", "b"] {
      let before = machines.publicFiles(machine)
      let report = try machines.sync(machine)
      #expect(report.taken == 0 && report.sent == 0 && report.notes.isEmpty)
      #expect(machines.publicFiles(machine) == before)
    }
    #expect(try machines.git(["--git-dir=\(machines.shared)", "rev-parse", "porada"]) == tip)
  }

  @Test func whatBothChangedIsKeptAndSettledByEither() throws {
    let machines = try TwoMachines()
    try machines.together([body(), meeting(), Samples.task("t1", "one")])
    try machines.set("a", "t1", "measure", .string("by a"))
    try machines.set("a", "group-12", "date", .string("2014-12-09"))
    try machines.set("b", "t1", "measure", .string("by b"))
    try machines.set("b", "group-12", "date", .string("2014-12-10"))
    try machines.sync("a")
    let report = try machines.sync("b")
    #expect(
      Set(report.notes.map(\.event)) == [
        .bothTexts(field: "measure"),
        .besides(
          field: "date", stays: .string("2014-12-10"), other: .string("2014-12-09")),
      ])
    #expect(try machines.sync("b").notes.isEmpty)
    #expect(try machines.sync("a").notes.isEmpty)
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
    #expect(
      try machines.record("a", "t1").value("measure") == .string("⟪A⟫\nby b\n⟪B⟫\nby a"))
    #expect(
      try machines.record("a", "group-12").unsettled.map(\.values) == [[.string("2014-12-09")]])

    try machines.set("a", "group-12", "date", .string("2014-12-09"))
    try machines.set("a", "t1", "measure", .string("by both"))
    try machines.sync("a")
    #expect(try machines.sync("b").notes.isEmpty)
    #expect(try machines.record("b", "group-12").unsettled.isEmpty)
    #expect(try machines.record("b", "group-12").unknown.isEmpty)
    #expect(try machines.record("b", "t1").markedKeys.isEmpty)
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
  }

  @Test func entriesOfOneIdAreSetApartAndWhatRefersToThemFollows() throws {
    let machines = try TwoMachines()
    try machines.together([body(), meeting(), Samples.task("t1", "one"), entry(1, "first")])
    var evaluation = Evaluation(id: "t1-e1")
    evaluation.task = "t1"
    evaluation.meeting = "group-12"
    evaluation.comment = "by a"
    var named = entry(2, "by a")
    named.subject = "t1-e1"
    try machines.put("a", evaluation)
    try machines.put("a", named)
    try machines.put("a", entry(3, "also by a"))
    evaluation.comment = "by b"
    named.text = "by b"
    try machines.put("b", evaluation)
    try machines.put("b", named)
    try machines.sync("a")
    let report = try machines.sync("b")
    #expect(report.notes.filter(\.isConflict).isEmpty)
    try machines.sync("a")
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
    let records = try machines.records("a")
    #expect(records["t1-e1"]?.value("comment") == .string("by a"))
    #expect(records["t1-e2"]?.value("comment") == .string("by b"))
    #expect(records["group-12-m2"]?.value("text") == .string("by a"))
    #expect(records["group-12-m2"]?.value("subject") == .string("t1-e1"))
    let moved = try #require(records["group-12-m4"] as? MinutesEntry)
    #expect(moved.text == "by b" && moved.subject == "t1-e2" && moved.sequence == 4)
  }

  @Test func restrictedRecordsNeverLeave() throws {
    let machines = try TwoMachines()
    let secret = "Krycí jméno Zdeněk"
    try machines.make(
      "a", [body(), meeting(), entry(1, secret, restricted: true), entry(2, "open")])
    try machines.make("b")
    #expect(try machines.sync("a").restricted == 1)
    try machines.sync("b")
    try machines.put("b", entry(1, "public at b"))
    try machines.sync("b")
    var report = try machines.sync("a")
    #expect(report.restricted == 1)
    for repository in [
      machines.shared, machines.folder.path("a/restricted/.porada/sync.git"),
      machines.folder.path("b/restricted/.porada/sync.git"),
    ] {
      let objects = try machines.allObjects(in: repository)
      #expect(objects.contains("public at b") && !objects.contains(secret))
    }
    let kept = try machines.records("a").values.first { $0.value("text") == .string(secret) }
    #expect(kept?.restricted == true)
    #expect(try machines.record("a", "group-12-m1").value("text") == .string("public at b"))

    // What was shared and is restricted later leaves what is shared.
    try machines.set("a", "group-12-m2", "restricted", .boolean(true))
    report = try machines.sync("a")
    #expect(report.notes.contains(MergeNote(.entry, "group-12-m2", .withdrawn)))
    try machines.sync("b")
    #expect(try machines.records("b")["group-12-m2"] == nil)
    #expect(try machines.record("a", "group-12-m2").restricted)
    #expect(try machines.sync("a").notes.isEmpty)
  }

  @Test func whatCannotBeReadHereIsLeftAloneOnBothSides() throws {
    let machines = try TwoMachines()
    try machines.together([Samples.task("t1", "one"), Samples.task("t2", "two")])
    let whole = try #require(machines.folder.bytes("a/tasks/t1.plist"))
    try machines.folder.put(whole.dropLast(20), "a/tasks/t1.plist")
    try machines.set("b", "t1", "measure", .string("by b"))
    try machines.set("a", "t2", "measure", .string("by a"))
    try machines.sync("b")
    let report = try machines.sync("a")
    #expect(report.faultsHere.map(\.path) == ["tasks/t1.plist"])
    #expect(machines.folder.bytes("a/tasks/t1.plist") == Array(whole.dropLast(20)))
    try machines.sync("b")
    #expect(try machines.record("b", "t1").value("measure") == .string("by b"))
    #expect(try machines.record("b", "t2").value("measure") == .string("by a"))
    // Put right as it was: that is no change, and what b wrote is taken.
    try machines.folder.put(whole, "a/tasks/t1.plist")
    try machines.sync("a")
    #expect(try machines.record("a", "t1").value("measure") == .string("by b"))
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
  }

  @Test func aNewerProgramsRecordStaysThere() throws {
    let machines = try TwoMachines()
    try machines.together([Samples.task("t1", "one")])
    // As a newer program on machine b would send it.
    let newer = String(
      decoding: try #require(machines.folder.bytes("b/tasks/t1.plist")), as: UTF8.self
    )
    .replacingOccurrences(of: "<integer>1</integer>", with: "<integer>99</integer>")
    try machines.commit([("100644", "tasks/t1.plist", Array(newer.utf8))], onTop: true)
    var report = try machines.sync("a")
    #expect(report.faultsThere.map(\.problem) == [.newerSchema(99)])
    #expect(try machines.record("a", "t1").value("measure") == .string("one"))
    report = try machines.sync("a")
    #expect(report.sent == 0 && report.taken == 0)
    let there = try machines.git(["--git-dir=\(machines.shared)", "show", "porada:tasks/t1.plist"])
    #expect(there == newer)
  }

  @Test func aNewWorkspaceJoinsAnother() throws {
    let machines = try TwoMachines()
    var settings = Settings()
    settings.commentDays = 5
    try machines.make("a", [settings, body(), Samples.task("t1")])
    try machines.sync("a")
    var other = body()
    other.name = "To be replaced"
    try machines.make("b", [other])
    let report = try machines.sync("b")
    #expect(!report.notes.contains { $0.isConflict })
    #expect(report.notes.contains(MergeNote(.body, "group", .gaveWay)))
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
    #expect(try machines.sync("a").taken == 0)
  }

  @Test func twoWorkspacesThatNeverMetKeepAll() throws {
    let machines = try TwoMachines()
    try machines.make("a", [body(), meeting(), Samples.task("t1", "by a"), entry(1, "by a")])
    var other = body()
    other.name = "Other"
    try machines.make("b", [other, meeting(), Samples.task("t1", "by b"), entry(1, "by b")])
    try machines.sync("a")
    let report = try machines.sync("b")
    #expect(report.notes.contains(MergeNote(.body, "group", .bothTexts(field: "name"))))
    try machines.sync("a")
    #expect(machines.publicFiles("a") == machines.publicFiles("b"))
    let texts = try machines.records("a").values.compactMap { $0.value("text")?.text }
    #expect(Set(texts) == ["by a", "by b"])
    let measures = try machines.records("a").values.compactMap { $0.value("measure")?.text }
    #expect(Set(measures) == ["by a", "by b"])
  }
}
