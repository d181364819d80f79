import Coordination
import Phrases
import Workspaces

/// Opens a workspace in the terminal.
enum OpenScreens {
  /// Opens the folder named, else the workspace that is meant.
  static func run(_ call: Call, folder: String?) throws {
    let place = WorkspacePlace(call.surroundings, call.services)
    if let folder, !folder.contains("/"), !call.services.isFolder(place.absolute(folder)) {
      throw Misuse.unknownSubcommand(folder)
    }
    let path = folder.map(place.absolute) ?? call.workspacePath()
    try call.requireTerminal()
    call.showScreens(of: try call.openWorkspace(at: path), at: path)
  }
}

extension Call {
  /// Refuses to go on where there is no terminal to show screens on.
  func requireTerminal() throws {
    if surroundings.canShowScreens { return }
    let kind = surroundings.variable("TERM") ?? ""
    let isUnfit = surroundings.columns != nil && (kind.isEmpty || kind == "dumb")
    throw Stop.refused(isUnfit ? usage.unfitTerminal(kind) : usage.noTerminal)
  }
}

extension Subcommand {
  /// `run MEETING`: the terminal, straight in a meeting's minute taking.
  static let takeMinutes = Subcommand(
    "run", "MEETING", accepts: 1...1, summary: { $0.run }
  ) { call in
    let path = call.workspacePath()
    let workspace = try call.openWorkspace(at: path)
    let meeting: RecordID = try workspace.book.resolve(call.invocation.operands[0], as: [.meeting])
    try call.requireTerminal()
    call.showScreens(of: workspace, at: path, meeting: meeting)
  }
}
