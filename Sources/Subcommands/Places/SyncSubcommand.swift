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

extension MergeNote {
  /// The record and the field that a person has to settle.
  fileprivate var settling: String? {
    switch event {
    case .bothTexts(let field), .besides(let field, _, _): "\(record) \(field)"
    default: nil
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
    let faultsHere = report.faultsHere.filter { mayKnow($0.path) }
    for fault in faultsHere { call.complain(refusals.sentence(fault)) }
    for fault in report.faultsThere { call.complain(words.there(refusals.sentence(fault))) }
    for note in report.notes where mayKnow(note) { say(words.sentence(note, report.book)) }
    say(words.done(taken: report.taken, sent: report.sent))
    if report.restricted > 0 { say(words.restricted(report.restricted)) }
    if report.withheld > 0 { say(words.withheld(report.withheld)) }
    let open = unsettledBefore
    for violation in open { say(refusals.sentence(violation)) }
    let notes = report.notes.filter { mayKnow($0) }
    let count = notes.count(where: \.isConflict) + open.count
    if count > 0 { call.complain(words.toSettle(count)) }
    if count > 0 || !faultsHere.isEmpty || !report.faultsThere.isEmpty { call.end(1) }
  }

  /// What is restricted is not even named to a member.
  private func mayKnow(_ path: String) -> Bool {
    call.options.actor == nil || !path.hasPrefix("restricted/")
  }

  private func mayKnow(_ note: MergeNote) -> Bool {
    guard call.options.actor != nil else { return true }
    if case .withdrawn = note.event { return false }
    return !(report.book.record(note.record)?.restricted ?? false)
  }

  /// What is to be settled since an earlier synchronisation, or came marked from the other machine.
  private var unsettledBefore: [RuleViolation] {
    let told = Set(report.notes.compactMap(\.settling))
    let isMember = call.options.actor != nil
    return RecordKind.allCases.flatMap { report.book.records(of: $0) }
      .filter { !isMember || !$0.restricted }
      .sorted { $0.id < $1.id }
      .flatMap(\.unsettledViolations)
      .filter { !told.contains("\($0.record) \($0.field ?? "")") }
  }

  private func say(_ line: String) { call.say(DisplayText.line(line)) }
}
