/// The words of a command line, sorted into options and operands.
struct Invocation {
  /// The subcommand's name, nil where the terminal is to open.
  private(set) var subcommand: String?
  /// The words that are no options, the subcommand left out.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// The value of an option, the last one where it was given twice.
  subscript(option: String) -> String? { values[option]?.last }

  /// Whether an option was given.
  func has(_ option: String) -> Bool { values[option] != nil }

  /// Sorts arguments, the program's name left out.
  ///
  /// `options` gives the options of a subcommand, or of the terminal for nil. Throws a `Stop` for an
  /// option that is not known, lacks its value or has one it does not take.
  init(
    _ arguments: [String], subcommands: Set<String>, options: (String?) -> [OptionRow]
  ) throws(Misuse) {
    let everywhere = options(nil)
    var known = everywhere
    var rest = arguments[...]
    var isPastOptions = false
    var isFirstWord = true

    while let word = rest.popFirst() {
      if !isPastOptions && word == "--" {
        isPastOptions = true
        continue
      }
      if !isPastOptions && word.hasPrefix("-") && word != "-" {
        let (row, inline) = try Self.option(word, known)
        if row.value == nil {
          if let inline { throw .valueNotTaken(row.name, inline) }
          values[row.name, default: []].append("")
        } else {
          guard let value = inline ?? rest.popFirst() else { throw .valueMissing(row) }
          if !row.words.isEmpty && !row.words.contains(value) { throw .notAWord(row, value) }
          values[row.name, default: []].append(value)
        }
        continue
      }
      if isFirstWord && !isPastOptions && subcommands.contains(word) {
        subcommand = word
        // A subcommand's own option comes before one of the whole program.
        known = options(word) + everywhere
      } else {
        operands.append(word)
      }
      isFirstWord = false
    }
  }

  private static func option(
    _ word: String, _ known: [OptionRow]
  ) throws(Misuse) -> (OptionRow, String?) {
    if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let row = known.first(where: { $0.name == parts[0] }) else {
        throw .unknownOption(word)
      }
      return (row, parts.count > 1 ? String(parts[1]) : nil)
    }
    let letter = word.dropFirst().first
    guard let row = known.first(where: { $0.letter == letter }) else {
      throw .unknownOption(word)
    }
    var inline = word.dropFirst(2)
    if inline.isEmpty { return (row, nil) }
    if inline.hasPrefix("=") { inline = inline.dropFirst() }
    return (row, String(inline))
  }
}

/// How a command line can be wrong before anything is done.
enum Misuse: Error {
  /// No such option.
  case unknownOption(String)
  /// The option wants a value and has none.
  case valueMissing(OptionRow)
  /// The option takes no value and has one.
  case valueNotTaken(String, String)
  /// The value is none of the option's fixed words.
  case notAWord(OptionRow, String)
  /// The value of an option cannot be read as what it wants, named as in help.
  case badValue(String, String, wanted: String)
  /// A word is neither a subcommand nor a folder.
  case unknownSubcommand(String)
  /// The subcommand is not in this version.
  case notYet(String)
  /// A word is missing, named as in help.
  case operandMissing(String)
  /// A word too many.
  case operandTooMany(String)
  /// A word is none of a few fixed ones.
  case operandNotAWord(String, [String])
  /// A word is no `key=value`.
  case notAPair(String)
}
