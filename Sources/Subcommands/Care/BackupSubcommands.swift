import Phrases
import Workspaces

extension Subcommand {
  /// `backup FILE`: the workspace in one file, read back before it counts as made.
  static let backup = Subcommand(
    "backup", "FILE", accepts: 1...1,
    options: [.flag("public") { $0.optionPublic }, .flag("replace") { $0.care.optionReplace }],
    summary: { $0.care.backup }
  ) { call in
    let words = call.usage.care
    let isOpen = call.invocation.has("public")
    // A member's view does not hand out what it does not show.
    if call.options.actor != nil && !isOpen { throw Stop.refused(words.onlyPublicForMembers) }
    let file = WorkspacePlace(call.surroundings, call.services).absolute(
      call.invocation.operands[0])
    let contents = try call.services.archives.backUp(
      call.workspacePath(), to: file, isOpen ? .open : .whole,
      replacing: call.invocation.has("replace"))
    call.say(DisplayText.line(words.backupMade(file, size: contents.size)))
    call.say(words.held(contents.records, restricted: contents.restricted))
    if contents.withheld > 0 { call.say(words.withheld(contents.withheld)) }
    for path in contents.leftOut { call.complain(words.leftOut(path)) }
  }

  /// `restore FILE DIR`: a backup becomes a workspace in a new folder.
  static let restore = Subcommand(
    "restore", "FILE DIR", accepts: 2...2, summary: { $0.care.restore }
  ) { call in
    let words = call.usage.care
    let place = WorkspacePlace(call.surroundings, call.services)
    let folder = place.absolute(call.invocation.operands[1])
    let contents = try call.services.archives.restore(
      place.absolute(call.invocation.operands[0]), to: folder)
    call.say(DisplayText.line(words.restored(folder)))
    call.say(words.held(contents.records, restricted: contents.restricted))
    if contents.withheld > 0 { call.say(words.withheld(contents.withheld)) }
    for fault in contents.faults { call.complain(call.phrases.sentence(fault)) }
    let faults = contents.faults.filter { !$0.isNote }
    guard !faults.isEmpty else {
      call.say(call.usage.nothingWrong)
      return
    }
    call.complain(call.usage.faultsFound(faults.count))
    call.end(1)
  }
}

extension ArchiveError {
  /// What is there already or may not be taken is a refusal; what cannot be read or written is not.
  var status: Int32 {
    switch self {
    case .store(let error): error.status
    case .exists, .insideWorkspace, .notABackup, .entry: 1
    case .program, .restless, .cancelled: 3
    }
  }
}
