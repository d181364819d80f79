import Coordination
import Foundation
import Testing
import Workspaces

@testable import Records

/// Rules that concern other records hold whoever else is at work: what was planned is judged on what is there
/// when it is written, not on what was there when it was read.
@Suite struct RulesAcrossProgramsTests {
  private let folder = TemporaryFolder()
  private let today = CalendarDay(iso: "2014-12-08")!
  private let now = WallTime("10:00")!

  init() throws {
    var item = SubgroupItem(id: "item")
    item.title = "Interpreters"
    var group = Body(id: "group")
    group.name = "Group"
    item.body = "group"
    var gap = Gap(id: "gap")
    gap.title = "Reach"
    var meeting = Meeting(id: "m1")
    meeting.body = "group"
    meeting.ordinal = 12
    meeting.date = today
    meeting.state = .inSession
    _ = try FolderStore.create(at: folder.path, records: [group, item, gap, meeting])
  }

  /// A program that has the workspace open, in a session or not.
  private func program(_ isSession: Bool) throws -> Workspace {
    let workspace = try Workspace(opening: FolderStore(at: folder.path))
    if isSession { _ = workspace.beginSession {} }
    return workspace
  }

  private func perform(
    _ workspace: Workspace, _ change: some Change
  ) throws(ChangeRefusal) -> RuleViolation? {
    do throws(ChangeRefusal) {
      try workspace.perform(change, today: today, now: now)
    } catch {
      guard case .rule(let violation) = error else { throw error }
      return violation
    }
    let end = Date().addingTimeInterval(60)
    var refused: [RefusedChange] = []
    while workspace.hasUnsaved, Date() < end {
      _ = workspace.finishSaving(within: 0.05)
      refused += workspace.settle().refused
    }
    refused += workspace.settle().refused
    guard case .rule(let violation)? = refused.first?.refusal else { return nil }
    return violation
  }

  private func isClean() throws -> Bool {
    try Workspace(opening: FolderStore(at: folder.path)).check().isEmpty
  }

  @Test(arguments: [true, false]) func anIDIsGivenOnce(_ isSession: Bool) throws {
    let (mine, theirs) = (try program(isSession), try program(false))
    var gap = Gap(id: "twin")
    gap.title = "Theirs"
    #expect(try perform(theirs, AddRecord(gap)) == nil)
    var item = SubgroupItem(id: "twin")
    item.title = "Ours"
    item.body = "group"
    #expect(try perform(mine, AddRecord(item))?.rule == .idTaken)
    #expect(try isClean())
  }

  @Test(arguments: [true, false]) func nothingIsDeletedThatIsReferredToNow(_ isSession: Bool) throws
  {
    let (mine, theirs) = (try program(isSession), try program(false))
    #expect(
      try perform(theirs, SetFields("gap", [("solutions", .array([.string("item")]))])) == nil)
    #expect(
      try perform(mine, DeleteRecord("item"))?.rule == .referredTo(by: "gap", .gap, others: 0))
    #expect(try isClean())
    #expect(mine.book.has("item"))
  }

  @Test(arguments: [true, false]) func nothingIsReferredToThatIsGoneNow(_ isSession: Bool) throws {
    let (mine, theirs) = (try program(isSession), try program(false))
    #expect(try perform(theirs, DeleteRecord("item")) == nil)
    #expect(
      try perform(mine, SetFields("gap", [("solutions", .array([.string("item")]))]))?.rule
        == .missingReference("item"))
    #expect(try isClean())
  }

  @Test(arguments: [true, false]) func minutesThatWentOutStayClosed(_ isSession: Bool) throws {
    let (mine, theirs) = (try program(isSession), try program(false))
    #expect(try perform(theirs, SetFields("m1", [("state", .string("approved"))])) == nil)
    var entry = MinutesEntry(id: "m1-m1")
    entry.meeting = "m1"
    entry.sequence = 1
    entry.text = "Too late."
    #expect(try perform(mine, AddRecord(entry)) != nil)
    #expect(try Workspace(opening: FolderStore(at: folder.path)).book.entries(of: "m1").isEmpty)
  }

  /// Many programs at once, each of which adds under an id that is counted: all are there, under ids of
  /// their own.
  /// Others have saved, and now it cannot be looked what: that is told, and nothing spins.
  @Test func whereNobodyCanLookThatIsToldUntilItCan() throws {
    let mine = try Workspace(opening: FolderStore(at: folder.path))
    _ = mine.beginSession {}
    let theirs = try Workspace(opening: FolderStore(at: folder.path))
    try theirs.perform(AddRecord(Samples.task("theirs")), today: today, now: now)
    rename(folder.path("settings"), folder.path("elsewhere"))
    try mine.perform(AddRecord(Samples.task("mine")), today: today, now: now)
    #expect(!mine.finishSaving(within: 0.5))
    #expect(mine.trouble != nil && mine.hasUnsaved)
    let size = folder.everything(hidden: true).filter { $0.key.contains("/typing/") }
      .reduce(0) { $0 + $1.value.count }
    #expect(size < 20_000)
    rename(folder.path("elsewhere"), folder.path("settings"))
    #expect(mine.finishSaving(within: 60))
    #expect(folder.bytes("tasks/mine.plist") != nil && mine.book.tasks["theirs"] != nil)
    mine.endSession(within: 1)
  }

  @Test func countedIDsAreGivenInTurn() async throws {
    let path = folder.path
    let today = today
    let now = now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<12 {
        group.addTask {
          let workspace = try Workspace(opening: FolderStore(at: path))
          var entry = MinutesEntry(id: .new)
          entry.meeting = "m1"
          entry.text = "line \(number)"
          try workspace.perform(
            EnterTestLine(entry: entry), today: today, now: now)
        }
      }
      try await group.waitForAll()
    }
    let entries = try Workspace(opening: FolderStore(at: path)).book.entries(of: "m1")
    #expect(Set(entries.map(\.text)) == Set((0..<12).map { "line \($0)" }))
    #expect(Set(entries.map(\.sequence)).count == 12)
    #expect(try isClean())
  }
}

/// Adds an entry at the end of a meeting's minutes, as the entry line does.
private struct EnterTestLine: Change {
  var entry: MinutesEntry

  func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard var entry = book.numbered(entry) as? MinutesEntry else { return [] }
    entry.id = book.freshID(for: entry)
    return [.add(entry)]
  }
}
