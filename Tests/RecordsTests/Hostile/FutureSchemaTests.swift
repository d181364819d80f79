import Coordination
import Glibc
import Testing
import Workspaces

@testable import Records

/// What a newer program has written is never written over by this one.
@Suite struct FutureSchemaTests {
  private static let day = CalendarDay(iso: "2014-12-08")!
  private static let noon = WallTime(hour: 12, minute: 0)!

  private func promote(_ folder: HostileFolder, _ kind: RecordKind) throws {
    let newer = folder.text(kind).replacing(
      "<key>schema</key>\n\t<integer>1<", with: "<key>schema</key>\n\t<integer>7<")
    try folder.put(newer.utf8, kind)
  }

  @Test(arguments: RecordKind.allCases.filter { $0 != .settings })
  func aNewerRecordClosesItselfOnly(_ kind: RecordKind) throws {
    let folder = try HostileFolder()
    try promote(folder, kind)
    let before = folder.remains(kind)
    let store = try FolderStore(at: folder.folder.path)
    let workspace = try Workspace(opening: store)
    #expect(!workspace.isReadOnly)
    let fault = try #require(workspace.faults.first { $0.path == HostileFolder.path(kind) })
    #expect(fault.problem == .newerSchema(7))
    // It is shown as far as it is understood, and closed at the door.
    #expect(workspace.book.kind(of: HostileFolder.id(kind)) == kind)
    #expect(
      throws: ChangeRefusal.rule(
        RuleViolation(
          kind: kind, record: HostileFolder.id(kind).rawValue, field: nil, rule: .newerSchema(7)))
    ) {
      try workspace.perform(
        DeleteRecord(HostileFolder.id(kind)), today: Self.day, now: Self.noon)
    }
    let own = try workspace.check().filter { $0.record == HostileFolder.id(kind) }
    #expect(own.map(\.problem) == [.newerSchema(7)])
    // Its id is taken, its file closed to every kind of edit; everything else is open.
    var record = try Samples.full(kind)
    record.id = HostileFolder.id(kind)
    let error = StoreError.newerSchema(7, path: folder.folder.path(HostileFolder.path(kind)))
    for edit in [RecordEdit.add(record), .remove(record), .replace(record, by: record)] {
      #expect(throws: error) { try store.write([edit]) }
      #expect(throws: error) { try store.write([.add(Samples.task("new")), edit]) }
    }
    try store.write([.add(Samples.task("new"))])
    #expect(folder.remains(kind) == before)
  }

  @Test func newerSettingsCloseTheWorkspace() throws {
    let folder = try HostileFolder()
    try promote(folder, .settings)
    let before = folder.folder.everything()
    let store = try FolderStore(at: folder.folder.path)
    let workspace = try Workspace(opening: store)
    #expect(workspace.isReadOnly)
    #expect(workspace.faults.map(\.problem) == [.newerSchema(7)])
    // It can be read all the same.
    #expect(workspace.book.has(HostileFolder.good(.task)))
    let changes: [any Change] = [
      AddRecord(Samples.task("new")), DeleteRecord(HostileFolder.good(.gap)),
      SetFields(HostileFolder.good(.task), [("measure", .string("later"))]),
    ]
    for change in changes {
      do throws(ChangeRefusal) {
        try workspace.perform(change, today: Self.day, now: Self.noon)
        Issue.record("\(change) was made")
      } catch {
        guard case .rule(let violation) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(violation.rule == .readOnly)
      }
    }
    // Whatever comes past the door is refused by the store.
    let error = StoreError.newerSchema(
      7, path: folder.folder.path(HostileFolder.path(.settings)))
    #expect(throws: error) { try store.write([.add(Samples.task("new"))]) }
    #expect(folder.folder.everything() == before)
  }

  @Test func settingsThatBecomeNewerCloseItToo() throws {
    let folder = try HostileFolder()
    let store = try FolderStore(at: folder.folder.path)
    let workspace = try Workspace(opening: store)
    try promote(folder, .settings)
    #expect(try workspace.takeOverOutsideChanges())
    let before = folder.folder.everything()
    #expect(throws: ChangeRefusal.self) {
      try workspace.perform(
        AddRecord(Samples.task("new")), today: Self.day, now: Self.noon)
    }
    #expect(folder.folder.everything() == before)
    #expect(workspace.faults.map(\.problem) == [.newerSchema(7)])
  }

  @Test func settingsEditedInPlaceAreSeenByAQuickLook() throws {
    let folder = try HostileFolder()
    // A folder that was changed a moment ago is looked through in any case.
    usleep(100_000)
    let store = try FolderStore(at: folder.folder.path)
    let workspace = try Workspace(opening: store)
    store.lastFullLook = Moment.now
    store.fullLookInterval = .infinity
    try promote(folder, .settings)
    #expect(try workspace.takeOverOutsideChanges())
    #expect(workspace.isReadOnly)
  }
}
