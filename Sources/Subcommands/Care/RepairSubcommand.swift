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
  /// With --yes nobody is asked, and what only a person can say is left.
  private let isUnattended: Bool
  private var isStopped = false
  /// What was left as it is: it is not asked about again.
  private var left: Set<RecordFault> = []

  init(_ call: Call) {
    self.call = call
    path = call.workspacePath()
    isRehearsal = call.invocation.has("dry-run")
    isUnattended = call.invocation.has("yes")
    takesAll = isUnattended
  }

  private var words: CarePhrases { call.usage.care }

  func run() throws {
    for _ in 0..<(isRehearsal ? 1 : Self.rounds) {
      let (taker, book) = try opened()
      let faults = try taker.faults().filter { !left.contains($0) }
      var isChanged = false
      for remedy in try taker.remedies(for: faults) {
        if isStopped { break }
        if try mend(RepairChoice(remedy, book), taker, book) { isChanged = true }
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
    _ choice: RepairChoice, _ taker: any CareTaker, _ book: Book
  ) throws -> Bool {
    let remedy = choice.remedy
    let refusals = Refusals(call.phrases, book)
    let fault = DisplayText.line(refusals.sentence(remedy.fault))
    if choice.actions.isEmpty {
      left.insert(remedy.fault)
      return false
    }
    let details = choice.details(call.phrases, book)
    if isRehearsal {
      call.say(fault)
      let offers = offers(choice, numbered: choice.actions.count > 1)
      for line in details + offers { call.say("  " + line) }
      if !choice.goesUnasked { call.say("  " + words.leftUnasked) }
      return false
    }
    switch answer(choice, fault, details) {
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
        if let aside {
          call.say("  " + DisplayText.line(words.liesIn(aside)))
          if remedy.isLoss { call.say("  " + DisplayText.line(words.comesBack(remedy.fault.path))) }
        }
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

  private func answer(_ choice: RepairChoice, _ fault: String, _ details: [String]) -> Answer {
    let proposal = choice.actions[0]
    if takesAll && choice.goesUnasked { return .take(proposal) }
    if isUnattended {
      let path = choice.remedy.fault.path
      call.complain(choice.isBetweenTwo ? words.leftToChoose(path) : words.leftAsReferred(path))
      return .leave
    }
    guard let ask = call.surroundings.ask else { return .leave }
    var question = fault + "\n"
    for line in details { question += "  \(line)\n" }
    for line in offers(choice, numbered: true) { question += "  \(line)\n" }
    let closing =
      choice.isBetweenTwo
      ? words.choiceByNumber(choice.actions.count) : words.choice(choice.actions.count)
    question += "  " + closing
    while true {
      guard let line = ask(question) else { return .stop }
      let word = line.lowercased().filter { !$0.isWhitespace }
      if let number = Int(word), choice.actions.indices.contains(number - 1) {
        return .take(choice.actions[number - 1])
      }
      switch word {
      case "y", "yes", "a", "ano":
        if !choice.isBetweenTwo { return .take(proposal) }
      case "all", "vse", "vše":
        if !choice.isBetweenTwo {
          takesAll = true
          return .take(proposal)
        }
      case "n", "no", "ne", "s", "skip": return .leave
      case "q", "quit", "k", "konec": return .stop
      default: break
      }
      question = "  " + closing
    }
  }

  /// What can be done, a line each.
  private func offers(_ choice: RepairChoice, numbered: Bool) -> [String] {
    choice.actions.enumerated().map { number, action in
      (numbered ? "\(number + 1) = " : "")
        + DisplayText.line(words.proposal(action, choice.remedy.fault))
    }
  }

  // MARK: The end

  /// Looks once more at everything, as `check` does.
  private func conclude() throws {
    let workspace = try Workspace(opening: try call.services.openForCare(path))
    var faults = try workspace.check().sorted { $0.path < $1.path }
    let refusals = Refusals(call.phrases, workspace.book)
    for note in faults where note.isNote { call.complain(refusals.sentence(note)) }
    faults.removeAll(where: \.isNote)
    guard !faults.isEmpty else { return call.say(call.usage.nothingWrong) }
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
