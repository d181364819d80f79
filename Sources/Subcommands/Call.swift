import Coordination
import Phrases
import Workspaces

/// One run of a subcommand: what it was given, the world around it, and what it says.
final class Call {
  let invocation: Invocation
  let services: Services
  let surroundings: Surroundings
  let phrases: Phrases
  let options: ProgramOptions
  private(set) var outcome = Outcome()
  /// The records that refusals take their names from.
  private(set) var book = Book()

  init(
    _ invocation: Invocation, _ options: ProgramOptions, _ services: Services,
    _ surroundings: Surroundings
  ) {
    self.invocation = invocation
    self.options = options
    self.services = services
    self.surroundings = surroundings
    phrases = Phrases(options.language)
  }

  var usage: UsagePhrases { phrases.usage }
  /// The day taken for today.
  var today: CalendarDay { options.asOf ?? surroundings.today }

  /// The time taken for now.
  var now: WallTime { options.at ?? surroundings.now }

  /// The operand at a place, nil where it was not given.
  func operand(_ place: Int) -> String? {
    invocation.operands.indices.contains(place) ? invocation.operands[place] : nil
  }

  /// Adds to standard output, ending the line.
  func say(_ line: String) {
    outcome.output += line
    outcome.output += "\n"
  }

  /// Adds a whole text to standard output.
  func write(_ text: String) {
    outcome.output += text
  }

  /// Adds what is no text to standard output.
  func write(_ bytes: [UInt8]) {
    outcome.bytes += bytes
  }

  /// Adds a line to standard error; control characters never get there.
  func complain(_ line: String) {
    outcome.errors += "porada: " + DisplayText.line(line) + "\n"
  }

  /// Has something to be said where nobody can be told on standard output.
  func expectNoListener() {
    outcome.whereUnheard = "porada: " + usage.notPrinted + "\n"
  }

  /// Ends with a status other than 0 although everything was done.
  func end(_ status: Int32) {
    outcome.status = status
  }

  /// Shows the screens once everything has been written.
  func show(_ request: TerminalRequest) {
    outcome.terminal = request
  }
}

extension Call {
  /// The path of the workspace that is worked on.
  func workspacePath() -> String {
    WorkspacePlace(surroundings, services).path(given: options.workspace)
  }

  /// Opens the workspace, as the institution that was named where one was.
  ///
  /// Damaged records are named on standard error; all else works.
  func openWorkspace() throws -> Workspace {
    let workspace = try openWorkspace(at: workspacePath())
    for fault in workspace.faults {
      complain(Refusals(phrases, workspace.book).sentence(fault))
    }
    return workspace
  }

  /// Opens the workspace at a path.
  func openWorkspace(at path: String) throws -> Workspace {
    let workspace = try Workspace(
      opening: try services.openStore(path, options.isReadOnly), readOnly: options.isReadOnly)
    book = workspace.book
    guard let name = options.actor else { return workspace }
    // The institution is only known once its record has been read; what it may see is then read anew.
    let institution = try workspace.book.resolve(name, as: [.institution])
    let view = try Workspace(
      opening: try services.openStore(path, options.isReadOnly), as: .member(institution),
      readOnly: options.isReadOnly)
    book = view.book
    return view
  }

  /// Makes a change through the workspace's door and gives back what it did.
  @discardableResult
  func perform(
    _ change: some Change, in workspace: Workspace
  ) throws(ChangeRefusal) -> [RecordEdit] {
    let edits = try workspace.perform(change, today: today, now: now)
    for id in workspace.settle().laidOver {
      complain(phrases.faults.laidOver(phrases.rules.called(id, in: workspace.book), id))
    }
    return edits
  }

  /// Shows the screens of a workspace, unless there is no terminal to show them on.
  func showScreens(
    of workspace: Workspace, at path: String, asOf day: CalendarDay? = nil,
    meeting: RecordID? = nil
  ) {
    show(
      TerminalRequest(
        workspace: workspace, path: path, today: options.asOf ?? day ?? surroundings.today,
        isTodayGiven: options.asOf != nil || day != nil, language: options.language,
        theme: options.theme, withoutColours: surroundings.variable("NO_COLOR") != nil,
        time: options.at, meeting: meeting))
  }
}

/// A plain reason for ending with a status.
struct Stop: Error {
  let status: Int32
  let line: String

  /// Refused, or something was found.
  static func refused(_ line: String) -> Stop { Stop(status: 1, line: line) }
  /// The workspace cannot be read or written.
  static func unreachable(_ line: String) -> Stop { Stop(status: 3, line: line) }
}
