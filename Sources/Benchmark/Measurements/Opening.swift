import Coordination
import Demonstration
import Phrases
import Records
import Screens
import TerminalUI
import Workspaces

/// The program's application on a terminal without a screen.
struct Opened {
  let workspace: Workspace
  let session: Session
  let application: Application
  let terminal: HeadlessTerminal

  /// Opens a workspace and shows its first screen.
  init(_ path: String) throws {
    try self.init(FolderStore(at: path), Workload.day, .overview)
    application.paint()
  }

  /// Opens a workspace in the minute taking of the coming meeting on its day, everything typed being kept
  /// and saved behind the screen's back.
  init(sittingIn path: String, on calls: any FileCalls) throws {
    let store = try FolderStore(at: path, calls: calls)
    let meeting: RecordID = "group-12"
    try self.init(store, CalendarDay(iso: "2014-12-08")!, .sitting(meeting))
    session.begin(waking: terminal.waker)
    application.paint()
  }

  private init(_ store: FolderStore, _ today: CalendarDay, _ start: Application.Start) throws {
    workspace = try Workspace(opening: store)
    terminal = HeadlessTerminal(size: Size(width: 120, height: 40))
    session = Session(
      workspace: workspace, phrases: Phrases(.english), today: today, isDayChosen: true,
      clock: { WallTime(hour: 10, minute: 0)! })
    application = Application(session: session, terminal: terminal, start: start)
  }

  /// Presses a key and shows what came of it.
  func press(_ key: String) {
    terminal.feed(keys: key)
    application.step(timeout: 0)
    application.paint()
  }
}

/// What it takes until every record is in memory.
enum Opening {
  /// Milliseconds until the demonstration's first screen is painted.
  static func demonstration(beside path: String) throws -> Double {
    let folder = path + "-demonstration"
    if !FolderStore.isWorkspace(at: folder) {
      _ = try FolderStore.create(at: folder, records: Demonstration.records())
    }
    return try cost { _ = try Opened(folder) }.wall
  }

  static func everything(_ workload: Workload) throws -> Cost {
    try cost {
      let workspace = try Workspace(opening: FolderStore(at: workload.path))
      precondition(workspace.book.tasks.count >= workload.count, "not everything was read")
    }
  }
}
