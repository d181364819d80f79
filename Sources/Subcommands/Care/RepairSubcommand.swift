import Coordination
import Phrases
import Workspaces

extension Subcommand {
  /// `repair`: what can be done about each fault, asked and done; nothing is deleted.
  static let repair = Subcommand(
    "repair",
    options: [.flag("yes") { $0.care.optionYes }, .flag("dry-run") { $0.care.optionDryRun }],
    summary: { $0.care.repair }
  ) { call in
    if call.options.actor != nil { throw Stop.refused(call.usage.care.repairIsTheSecretarys) }
    if call.options.isReadOnly && !call.invocation.has("dry-run") {
      throw RuleViolation(kind: nil, record: "", field: nil, rule: .readOnly)
    }
    try Repair(call).run()
  }
}

/// One repair: rounds of looking and mending, until nothing is left that can be done or is wanted.
private final class Repair {
  private enum Answer {
    case take(Remedy.Action), leave, stop
  }

  /// What is put right may uncover what lay beneath it, but not for ever.
  private static let rounds = 5

  private let call: Call
  private let path: String
  private let isRehearsal: Bool
  private var takesAll: Bool
  private var isStopped = false
  /// What was left as it is: it is not asked about again.
  private var left: Set<RecordFault> = []

  init(_ call: Call) {
    self.call = call
    path = call.workspacePath()
    isRehearsal = call.invocation.has("dry-run")
    takesAll = call.invocation.has("yes")
  }

  private var words: CarePhrases { call.usage.care }

  func run() throws {
    for _ in 0..<(isRehearsal ? 1 : Self.rounds) {
      let (taker, book) = try opened()
      let refusals = Refusals(call.phrases, book)
      let faults = try taker.faults().filter { !left.contains($0) }
      var isChanged = false
      for remedy in try taker.remedies(for: faults) {
        if isStopped { break }
        if try mend(remedy, taker, refusals) { isChanged = true }
      }
      if !isChanged || isStopped { break }
    }
    try conclude()
  }

  /// The workspace as it is now, everything read anew.
  private func opened() throws -> (any CareTaker, Book) {
    let taker = try call.services.openForCare(path)
    let workspace = try Workspace(opening: taker)
    return (taker, workspace.book)
  }

  /// Asks about a fault and does what is wanted; says whether anything was done.
  private func mend(
    _ remedy: Remedy, _ taker: any CareTaker, _ refusals: Refusals
  ) throws -> Bool {
    let fault = DisplayText.line(refusals.sentence(remedy.fault))
    guard let proposal = remedy.actions.first else {
      left.insert(remedy.fault)
      return false
    }
    if isRehearsal {
      call.say(fault)
      for line in details(remedy) { call.say("  " + line) }
      call.say("  " + DisplayText.line(words.proposal(proposal, remedy.fault)))
      return false
    }
    switch answer(remedy, fault) {
    case .stop:
      isStopped = true
      return false
    case .leave:
      left.insert(remedy.fault)
      return false
    case .take(let action):
      do throws(StoreError) {
        let aside = try taker.carryOut(action, of: remedy)
        call.say(DisplayText.line(words.done(action, remedy.fault)))
        if let aside { call.say("  " + DisplayText.line(words.liesIn(aside))) }
        return true
      } catch {
        // One that cannot be done is no reason not to do the others.
        left.insert(remedy.fault)
        call.complain(refusals.sentence(error))
        return false
      }
    }
  }

  // MARK: Asking

  private func answer(_ remedy: Remedy, _ fault: String) -> Answer {
    let proposal = remedy.actions[0]
    if takesAll { return .take(proposal) }
    guard let ask = call.surroundings.ask else { return .leave }
    var question = fault + "\n"
    for line in details(remedy) { question += "  \(line)\n" }
    for (number, action) in remedy.actions.enumerated() {
      question +=
        "  \(number + 1) = " + DisplayText.line(words.proposal(action, remedy.fault)) + "\n"
    }
    question += "  " + words.choice(remedy.actions.count)
    while true {
      guard let line = ask(question) else { return .stop }
      let word = line.lowercased().filter { !$0.isWhitespace }
      if let number = Int(word), remedy.actions.indices.contains(number - 1) {
        return .take(remedy.actions[number - 1])
      }
      switch word {
      case "y", "yes", "a", "ano": return .take(proposal)
      case "all", "vse", "vše":
        takesAll = true
        return .take(proposal)
      case "n", "no", "ne", "s", "skip": return .leave
      case "q", "quit", "k", "konec": return .stop
      default: question = "  " + words.choice(remedy.actions.count)
      }
    }
  }

  /// What the file has now against what was saved last.
  private func details(_ remedy: Remedy) -> [String] {
    guard let found = remedy.found, let saved = remedy.saved, found.kind == saved.kind else {
      return []
    }
    let phrases = call.phrases
    var lines: [String] = []
    for field in found.descriptions where found.value(field.key) != saved.value(field.key) {
      let label = phrases.fields.label(found.kind, field.key)
      let (old, new) = (
        phrases.values.value(of: field, in: saved, book: call.book),
        phrases.values.value(of: field, in: found, book: call.book)
      )
      lines.append(DisplayText.line("\(label): \(words.savedThen(old)), \(words.foundNow(new))"))
    }
    return lines
  }

  // MARK: The end

  /// Looks once more at everything, as `check` does.
  private func conclude() throws {
    let workspace = try Workspace(opening: try call.services.openForCare(path))
    let faults = try workspace.check().sorted { $0.path < $1.path }
    guard !faults.isEmpty else { return call.say(call.usage.nothingWrong) }
    let refusals = Refusals(call.phrases, workspace.book)
    if !isRehearsal {
      for fault in faults { call.say(DisplayText.line(refusals.sentence(fault))) }
    }
    if faults.contains(where: \.isForPeople) { call.complain(words.rulesAreForPeople) }
    if !takesAll && !isRehearsal && call.surroundings.ask == nil {
      call.complain(words.nobodyToAsk)
    }
    call.complain(call.usage.faultsFound(faults.count))
    call.end(1)
  }
}

extension RecordFault {
  /// Whether only a person can say how it is put right.
  fileprivate var isForPeople: Bool {
    switch problem {
    case .rule: true
    default: false
    }
  }
}
