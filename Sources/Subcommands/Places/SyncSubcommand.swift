import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `sync [REMOTE]`: brings two machines' records together through git.
  static let sync = Subcommand(
    "sync", "[REMOTE]", accepts: 0...1, summary: { $0.synchronise }
  ) { call in
    let path = call.workspacePath()
    let words = call.phrases.sync
    let place = WorkspacePlace(call.surroundings, call.services)
    var remote: RemoteAddress?
    if let text = call.operand(0) {
      do throws(RemoteAddress.Fault) {
        remote = try RemoteAddress(text, absolute: place.absolute)
      } catch {
        // A password is not repeated, not even on the screen.
        if error == .password { throw Stop(status: 2, line: words.reason(error)) }
        throw Misuse.operandNotAWord(text, RemoteAddress.forms)
      }
    }
    if call.options.isReadOnly {
      throw RuleViolation(kind: nil, record: "", field: nil, rule: .readOnly)
    }
    let actor = call.options.actor == nil ? .secretary : try call.openWorkspace(at: path).actor
    let report: SyncReport
    do throws(SyncFailure) {
      report = try call.services.synchronise(path, remote, actor)
    } catch {
      if case .store(let error) = error { throw error }
      throw error.isRefusal
        ? Stop.refused(words.sentence(error)) : Stop.unreachable(words.sentence(error))
    }
    SyncSheet(call, report).write()
  }
}

extension SyncFailure {
  /// Whether nothing is wrong but what was asked for, or what is there.
  fileprivate var isRefusal: Bool {
    switch self {
    case .noRemote, .badRemote, .notAWorkspaceThere, .tooLarge: true
    default: false
    }
  }
}

/// What is said of a synchronisation.
private struct SyncSheet {
  let call: Call
  let report: SyncReport
  private var words: SyncPhrases { call.phrases.sync }

  init(_ call: Call, _ report: SyncReport) {
    self.call = call
    self.report = report
  }

  func write() {
    let refusals = Refusals(call.phrases, report.book)
    for fault in report.faultsHere { call.complain(refusals.sentence(fault)) }
    for fault in report.faultsThere { call.complain(words.there(refusals.sentence(fault))) }
    for note in report.notes { say(words.sentence(note, report.book)) }
    say(words.done(taken: report.taken, sent: report.sent))
    if report.restricted > 0 { say(words.restricted(report.restricted)) }
    if report.withheld > 0 { say(words.withheld(report.withheld)) }
    let conflicts = report.notes.count(where: \.isConflict)
    guard conflicts > 0 else { return }
    call.complain(words.toSettle(conflicts))
    call.end(1)
  }

  private func say(_ line: String) { call.say(DisplayText.line(line)) }
}
