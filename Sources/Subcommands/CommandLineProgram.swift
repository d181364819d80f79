import Coordination
import Phrases
import Workspaces

/// The program as a command line sees it: words in, status and text out.
public struct CommandLineProgram {
  private let services: Services
  private let surroundings: Surroundings

  /// Takes what the program knows and where it runs.
  public init(services: Services, surroundings: Surroundings) {
    self.services = services
    self.surroundings = surroundings
  }

  /// Runs a command line, the program's name left out.
  public func run(_ arguments: [String]) -> Outcome {
    let invocation: Invocation
    let options: ProgramOptions
    do {
      invocation = try Invocation(arguments, subcommands: Subcommand.names) { name in
        name.map { Subcommand.named($0)?.options ?? [] }
          ?? OptionRow.everywhere(themes: services.themeNames)
      }
      options = try ProgramOptions(invocation, surroundings)
    } catch {
      return misuse(error, of: arguments)
    }
    let call = Call(invocation, options, services, surroundings)
    call.expectNoListener()
    do {
      try perform(call)
      return call.outcome
    } catch {
      return failure(error, of: call)
    }
  }

  private func perform(_ call: Call) throws {
    let invocation = call.invocation
    // With a value it is a subcommand's own.
    if invocation["version"]?.isEmpty ?? false {
      call.say("porada \(services.version)")
      return
    }
    if let name = invocation.subcommand {
      guard let subcommand = Subcommand.named(name) else { throw Misuse.notYet(name) }
      if invocation.has("help") {
        call.write(HelpText(call.usage, services.themeNames).of(subcommand))
        return
      }
      try check(invocation.operands, for: subcommand)
      try requireFiles(call)
      try subcommand.run(call)
      return
    }
    if invocation.has("help") {
      call.write(HelpText(call.usage, services.themeNames).whole)
      return
    }
    if invocation.operands.count > 1 { throw Misuse.operandTooMany(invocation.operands[1]) }
    try requireFiles(call)
    try OpenScreens.run(call, folder: invocation.operands.first)
  }

  /// Half a workspace must not pass for a whole one.
  private func requireFiles(_ call: Call) throws {
    if surroundings.isShortOfFiles { throw Stop.unreachable(call.usage.tooFewFiles) }
  }

  private func check(_ operands: [String], for subcommand: Subcommand) throws(Misuse) {
    if operands.count < subcommand.accepts.lowerBound {
      throw .operandMissing(subcommand.operandNames[operands.count])
    }
    if operands.count > subcommand.accepts.upperBound {
      throw .operandTooMany(operands[subcommand.accepts.upperBound])
    }
  }

  /// A command line that could not even be sorted, answered in the language it names all the same.
  private func misuse(_ misuse: Misuse, of arguments: [String]) -> Outcome {
    var named: String?
    for (place, word) in arguments.enumerated() {
      if word.hasPrefix("--language=") { named = String(word.dropFirst(11)) }
      if word == "--language", place + 1 < arguments.count { named = arguments[place + 1] }
    }
    let phrases = Phrases(ProgramOptions.language(named, surroundings))
    let name = arguments.first(where: Subcommand.names.contains)
    return wrongUsage(misuse, phrases, subcommand: name.flatMap(Subcommand.named))
  }

  private func wrongUsage(
    _ misuse: Misuse, _ phrases: Phrases, subcommand: Subcommand?
  ) -> Outcome {
    var outcome = Outcome()
    outcome.status = 2
    outcome.errors =
      "porada: " + DisplayText.line(misuse.sentence(phrases.usage)) + "\n"
      + HelpText(phrases.usage, services.themeNames).accepted(by: subcommand)
    return outcome
  }

  /// One plain line for what went wrong; what was found out before it is not shown.
  private func failure(_ error: any Error, of call: Call) -> Outcome {
    if let misuse = error as? Misuse {
      return wrongUsage(
        misuse, call.phrases, subcommand: call.invocation.subcommand.flatMap(Subcommand.named))
    }
    let words = Refusals(call.phrases, call.book)
    var outcome = Outcome()
    let line: String
    switch error {
    case let stop as Stop:
      outcome.status = stop.status
      line = stop.line
    case let violation as RuleViolation:
      outcome.status = 1
      line = words.sentence(violation)
    case let refusal as ChangeRefusal:
      outcome.status = refusal.status
      line = words.sentence(refusal)
    case let failure as StoreError:
      outcome.status = failure.status
      line = words.sentence(failure)
    case let failure as ArchiveError:
      outcome.status = failure.status
      line = call.phrases.sentence(failure)
    default:
      outcome.status = 3
      line = "\(error)"
    }
    outcome.errors = call.outcome.errors + "porada: " + DisplayText.line(line) + "\n"
    return outcome
  }
}

extension ChangeRefusal {
  fileprivate var status: Int32 {
    switch self {
    case .rule, .held: 1
    case .store(let error), .pastUnread(let error): error.status
    }
  }
}

extension StoreError {
  /// What others have changed or put there is a refusal; what cannot be read or written is not.
  var status: Int32 {
    switch self {
    case .changedOutside, .behind, .notEmpty: 1
    default: 3
    }
  }
}
