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
  let application: Application
  let terminal: HeadlessTerminal

  /// Opens a workspace and shows its first screen.
  init(_ path: String) throws {
    workspace = try Workspace(opening: FolderStore(at: path))
    terminal = HeadlessTerminal(size: Size(width: 120, height: 40))
    let session = Session(
      workspace: workspace, phrases: Phrases(.english), today: Workload.day, isDayChosen: true,
      clock: { WallTime(hour: 10, minute: 0)! })
    application = Application(session: session, terminal: terminal)
    application.paint()
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
