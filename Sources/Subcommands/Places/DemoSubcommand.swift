import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `demo [DIR]`: writes the demonstration and opens it.
  static let demo = Subcommand(
    "demo", "[DIR]", accepts: 0...1, options: [.flag("no-open") { $0.optionNoOpen }],
    completes: .folders, summary: { $0.demo }
  ) { call in
    let place = WorkspacePlace(call.surroundings, call.services)
    let isOpening = !call.invocation.has("no-open")
    // Nothing is written that could then not be opened.
    if isOpening { try call.requireTerminal() }
    let path: String
    if let folder = call.operand(0) {
      path = place.absolute(folder)
      try call.createStore(at: path, call.services.demonstration(call.phrases.language))
    } else {
      path = place.demonstration
      if !call.services.isWorkspace(path) {
        try call.createStore(at: path, call.services.demonstration(call.phrases.language))
      }
    }
    if isOpening {
      call.showScreens(
        of: try call.openWorkspace(at: path), at: path, asOf: call.services.demonstrationDay)
    } else {
      call.say(call.usage.demonstrationWritten(DisplayText.line(path)))
    }
  }
}
