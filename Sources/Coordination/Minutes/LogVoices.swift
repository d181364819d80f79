/// Who speaks in a log: what is meant of its writer says so, and the scribe writes what others say.
struct LogVoices {
  /// A line of a log as it would be typed.
  struct Reading {
    var line: UnderstoodLine
    /// Whether it is just somebody's words, no command.
    var isTalk = false
    /// Whether nothing comes of it.
    var isIdle = false
  }

  private let convention: LogConvention
  /// Everybody who wrote something, folded.
  private let writers: Set<String>
  /// Who writes for all just now.
  private var scribes: Set<String> = []
  /// Those whose words are in the minutes already, so that they can continue them.
  var haveSpoken: Set<String> = []

  init(_ lines: [LoggedLine], _ convention: LogConvention, _ book: Book) {
    self.convention = convention
    var counts: [String: Int] = [:]
    for line in lines where line.who != nil { counts[line.writer, default: 0] += 1 }
    writers = Set(counts.keys)
    guard convention == .w3c else { return }
    // Who is named first has written from the beginning; without a name it is whoever wrote most.
    let named = lines.compactMap { declared($0, in: book)?.name }.first
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    scribes = Set([named ?? most].compactMap(\.self))
  }

  /// Notes who is the scribe from now on.
  mutating func hear(_ line: LoggedLine, in book: Book) {
    guard convention == .w3c, let (name, sign) = declared(line, in: book) else { return }
    switch sign {
    case "+": scribes.insert(name)
    case "-": scribes.remove(name)
    default: scribes = [name]
    }
  }

  /// The writer whom a line names as scribe; who wrote nothing is none.
  private func declared(
    _ line: LoggedLine, in book: Book
  ) -> (name: String, sign: Character)? {
    let text = line.text.trimmed.drop { $0 == "#" }
    let word = text.prefix { $0 != ":" && $0 != "+" && $0 != "-" && !$0.isWhitespace }
    let tail = text.dropFirst(word.count)
    guard LineCommand(word: String(word)) == .scribe, let sign = tail.first, ":+-".contains(sign)
    else { return nil }
    let rest = tail.dropFirst().trimmed
    let name = rest.isEmpty ? line.writer : SearchText.folded(rest)
    if writers.contains(name) { return (name, sign) }
    guard let institution = book.institution(named: name),
      let writer = writers.sorted().first(where: {
        book.institution(named: $0)?.id == institution.id
      })
    else { return nil }
    return (writer, sign)
  }

  // MARK: Reading

  /// A part of what a line means, nil where there is no such part; nearly every line has just one.
  func read(_ line: LoggedLine, part: Int, with reader: LineReader) -> Reading? {
    let words = line.text.trimmed
    guard let who = line.who else { return part == 0 ? unsigned(line.text, reader) : nil }
    let name = reader.book.institution(named: who)?.code ?? who
    let folded = SearchText.folded(words)
    if folded == "#here" || folded.hasPrefix("#here ") {
      let named = reader.institutions(String(words.dropFirst(5)))
      if named.unknown == nil, !named.found.isEmpty {
        return part == 0 ? command(words, reader) : nil
      }
      // Whoever says more than that they are there has said it besides.
      if part == 0 { return command("#here \(name)", reader) }
      return words.count > 5 ? talk(words, of: who, reader) : nil
    }
    return part == 0 ? read(line, words, folded, who, name, reader) : nil
  }

  private func read(
    _ line: LoggedLine, _ words: String, _ folded: String, _ who: String, _ name: String,
    _ reader: LineReader
  ) -> Reading? {
    if folded.hasPrefix("#vote "), VoteNumbers(String(words.dropFirst(6))) == nil,
      reader.book.leadingInstitutions(String(words.dropFirst(6))).who.isEmpty
    {
      return command("#vote \(name) \(words.dropFirst(6))", reader)
    }
    if convention == .meetbot {
      return isCommand(words)
        ? command(words, reader, else: who) : talk(words, of: who, reader)
    }
    if Self.ofOneself.contains(folded) { return command("\(words) \(name)", reader) }
    let isScribe = scribes.contains(line.writer)
    if words.hasPrefix("\\") && words.count > 1 {
      return isScribe
        ? command(words, reader) : talk(String(words.dropFirst()), of: who, reader)
    }
    if words.hasPrefix("!") && !isCommand(words) {
      return isScribe ? command("\\" + words, reader) : talk(words, of: who, reader)
    }
    if isScribe { return command(line.text, reader) }
    if LineReader.continued(words) != nil && !haveSpoken.contains(line.writer) {
      return talk(words, of: who, reader)
    }
    return command(line.text, reader, else: who)
  }

  /// Who types one of these alone means themselves.
  private static let ofOneself: Set<String> = [
    "q+", "q-", "present+", "present-", "regrets+", "guest+", "scribe+", "remote+",
  ]

  /// A line that nobody's name stands before.
  private func unsigned(_ text: String, _ reader: LineReader) -> Reading? {
    let words = text.trimmed
    if convention == .w3c {
      let isEscaped = words.hasPrefix("!") && !isCommand(words)
      return command(isEscaped ? "\\" + words : text, reader)
    }
    guard !isCommand(words), let read = reader.understand(text) else {
      return command(words, reader)
    }
    if case .speech = read.meaning { return Reading(line: read, isTalk: true) }
    return escaped(words, reader).map { Reading(line: $0, isTalk: true) }
  }

  /// Whether a line begins with a mark and a command's word, or is an address.
  private func isCommand(_ words: String) -> Bool {
    let lowered = words.lowercased()
    guard let mark = words.first, "#^!".contains(mark) else {
      return ["http://", "https://"].contains(where: lowered.hasPrefix)
    }
    let word = words.dropFirst().prefix { $0 != ":" && $0 != "+" && !$0.isWhitespace }
    // `#word` that is no command is told of; `!word` is how people shout.
    guard mark == "!" else { return !word.isEmpty }
    return LineCommand(word: String(word))?.takesExclamationMark ?? false
  }

  /// A line as a command; what turns out to be none is the words of `writer`.
  private func command(
    _ typed: String, _ reader: LineReader, else writer: String? = nil
  ) -> Reading? {
    guard let read = reader.understand(typed) else { return nil }
    let words = typed.trimmed
    if case .verbatim = read.meaning, read.text.trimmed.isEmpty {
      // An opening mark with nothing behind it holds nothing.
      var mark = writer.flatMap { talk(words, of: $0, reader) }
      mark = mark ?? escaped(words, reader).map { Reading(line: $0, isTalk: true) }
      mark?.line.doubts += read.doubts
      return mark
    }
    let isWords =
      switch read.meaning {
      case .note:
        read.text == words || read.text == reader.standing(words)
          || read.doubts.contains(.nothingToContinue)
      case .speech: true
      default: false
      }
    if convention == .w3c {
      let isNote = if case .note = read.meaning { true } else { false }
      if isNote && Self.isOfBots(words) { return Reading(line: read, isIdle: true) }
    }
    guard isWords, let writer else { return Reading(line: read) }
    var spoken = talk(words, of: writer, reader)
    let doubts = read.doubts.filter { doubt in
      // Who is addressed before a colon need not be known.
      if case .unknownName = doubt, !isCommand(words), read.text == words {
        return Self.beginsWithCommand(words)
      }
      return doubt != .nothingToContinue
    }
    spoken?.line.doubts += doubts
    return spoken
  }

  private static func beginsWithCommand(_ words: String) -> Bool {
    let word = words.prefix { $0 != ":" && $0 != "+" && $0 != "-" && !$0.isWhitespace }
    return LineCommand(word: String(word)) != nil
  }

  /// Whether a line is only for the bots: what is said to them, and a queue of names that nobody has here.
  private static func isOfBots(_ words: String) -> Bool {
    let parts = SearchText.folded(words).split(whereSeparator: \.isWhitespace)
    guard let first = parts.first else { return false }
    if ["zakim,", "rrsagent,", "trackbot,"].contains(first) { return true }
    return parts.count <= 2 && ["q+", "q-", "q?", "ack", "zakim:", "rrsagent:"].contains(first)
  }

  /// Words of their writer.
  private func talk(_ words: String, of who: String, _ reader: LineReader) -> Reading? {
    if let code = reader.book.institution(named: who)?.code,
      let read = reader.understand("\(code): \(words)"), case .speech = read.meaning
    {
      return Reading(line: read, isTalk: true)
    }
    return escaped("\(who): \(words)", reader).map { Reading(line: $0, isTalk: true) }
  }

  /// Plain words, as the corrections of lines to come leave them.
  private func escaped(_ words: String, _ reader: LineReader) -> UnderstoodLine? {
    reader.understand("\\" + reader.standing(words))
  }
}
