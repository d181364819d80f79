import Coordination
import Documents
import Phrases
import Workspaces

extension Subcommand {
  /// `check`: names every damaged file and every broken rule, changing nothing.
  static let check = Subcommand(
    "check", options: [.choice("format", ["table", "json"]) { $0.optionFormat }],
    summary: { $0.check }
  ) { call in
    // Opened to be looked at: not even what a killed program left is finished by it.
    let store = try call.services.openForCare(call.workspacePath())
    let workspace = try Workspace(opening: store, readOnly: true)
    var faults = try workspace.check().sorted { $0.path < $1.path }
    if let name = call.options.actor {
      // What is restricted is not even named to a member.
      _ = try workspace.book.resolve(name, as: [.institution])
      faults.removeAll { $0.path.hasPrefix("restricted/") }
    }
    if let warning = call.phrases.faults.warning(store.nature) { call.complain(warning) }
    let words = Refusals(call.phrases, workspace.book)
    for note in faults where note.isNote { call.complain(words.sentence(note)) }
    faults.removeAll(where: \.isNote)
    if workspace.withheld > 0, call.options.actor == nil {
      call.complain(call.usage.care.notHere(workspace.withheld))
    }
    if call.invocation["format"] == "json" {
      call.write(
        JSONWriter.list(
          faults.map { fault in
            [
              ("path", .string(fault.path)), ("record", .id(fault.record)),
              ("problem", .string(words.problem(fault.problem))),
              ("kind", .text(fault.kind?.rawValue)),
            ]
          }))
    } else if faults.isEmpty {
      call.say(call.usage.nothingWrong)
    } else {
      for fault in faults { call.say(DisplayText.line(words.sentence(fault))) }
    }
    guard !faults.isEmpty else { return }
    call.complain(call.usage.faultsFound(faults.count))
    call.end(1)
  }
}
