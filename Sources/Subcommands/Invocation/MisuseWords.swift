import Phrases

extension Misuse {
  /// What is wrong with the command line, in one plain line.
  func sentence(_ usage: UsagePhrases) -> String {
    switch self {
    case .unknownOption(let word): usage.unknownOption(word)
    case .valueMissing(let row): usage.valueMissing("--\(row.name)", row.value ?? "")
    case .valueNotTaken(let name, _): usage.valueNotTaken("--\(name)")
    case .notAWord(let row, let value): usage.badValue("--\(row.name)", value, row.value ?? "")
    case .badValue(let name, let value, let wanted): usage.badValue("--\(name)", value, wanted)
    case .unknownSubcommand(let word): usage.unknownSubcommand(word)
    case .notYet(let name): usage.notYet(name)
    case .operandMissing(let name): usage.operandMissing(name)
    case .operandTooMany(let word): usage.operandTooMany(word)
    case .operandNotAWord(let word, let words):
      usage.badWord(word, words.joined(separator: "|"))
    case .notAPair(let word): usage.notAPair(word)
    }
  }
}
