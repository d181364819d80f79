/// A typed line of the minutes and what it was understood as: shown before it is entered.
public struct UnderstoodLine: Hashable, Sendable {
  /// The line as it was typed, whole.
  public var typed: String
  /// The words that the entry will have.
  public var text: String
  /// What it was understood as.
  public var meaning: Meaning
  /// What is missing or doubtful in it.
  public var doubts: [Doubt] = []

  /// What a typed line can mean.
  public enum Meaning: Hashable, Sendable {
    /// Plain words.
    case note
    /// Somebody's words.
    case speech(RecordID)
    /// An address on the web.
    case link
    /// A resolution.
    case decision(OperativeVerb)
    /// A task for somebody by some day.
    case task([RecordID], Deadline?)
    /// An agenda item is taken up: one of the agenda, or a new one.
    case topic(RecordID?)
    /// A gap was identified.
    case gap

    /// Whether it makes a record of a kind that cannot be restricted.
    var makesRecord: Bool {
      switch self {
      case .decision, .task, .gap: true
      case .note, .speech, .link, .topic: false
      }
    }
  }

  /// What is missing or doubtful in a line.
  public enum Doubt: Hashable, Sendable {
    /// A task that nobody answers for; the words that were taken for a name.
    case noOwner(String)
    /// A task without a day.
    case noDueDate
    /// Nobody with a vote is enough for a resolution.
    case noQuorum(Quorum)
    /// Words before a colon that are nobody's name.
    case unknownName(String)
    /// A command that is not known, taken as plain words.
    case unknownCommand(String)
  }
}

/// Reads typed lines of the minutes in the conventions people know (MeetBot, W3C scribe, Czech words).
public struct LineReader: Sendable {
  private let book: Book
  private let meeting: Meeting
  private let today: CalendarDay
  private let now: WallTime

  /// Reads lines for a meeting.
  public init(book: Book, meeting: Meeting, context: ChangeContext) {
    self.book = book
    self.meeting = meeting
    today = context.today
    now = context.now
  }

  /// Understands a line; nil where there is nothing but spaces.
  public func understand(_ typed: String) -> UnderstoodLine? {
    let line = typed.trimmed
    guard !line.isEmpty else { return nil }
    if line.hasPrefix("\\") && line.count > 1 {
      return UnderstoodLine(typed: typed, text: String(line.dropFirst()), meaning: .note)
    }
    if line.hasPrefix("!"), !line.dropFirst().trimmed.isEmpty {
      return decision(String(line.dropFirst()).trimmed, typed: typed)
    }
    if let (word, rest) = command(in: line) {
      return understand(command: word, rest, typed: typed)
        ?? UnderstoodLine(
          typed: typed, text: line, meaning: .note, doubts: [.unknownCommand(word)])
    }
    if ["http://", "https://"].contains(where: line.lowercased().hasPrefix) {
      return UnderstoodLine(typed: typed, text: line, meaning: .link)
    }
    if let colon = line.firstIndex(of: ":"), colon != line.startIndex {
      let name = String(line[..<colon])
      let words = String(line[line.index(after: colon)...]).trimmed
      if !words.isEmpty, let understood = understand(command: name, words, typed: typed) {
        return understood
      }
      if !words.isEmpty, let speaker = book.institution(named: name) {
        return UnderstoodLine(typed: typed, text: words, meaning: .speech(speaker.id))
      }
      // "Note: ..." is a sentence, "MFX: ..." looks like a code nobody has.
      if name.count <= 8 && !name.contains(" ") && name == name.uppercased()
        && name.contains(where: \.isLetter) && !words.isEmpty
      {
        return UnderstoodLine(
          typed: typed, text: line, meaning: .note, doubts: [.unknownName(name)])
      }
    }
    return UnderstoodLine(typed: typed, text: line, meaning: .note)
  }

  /// The command word of `#word rest`, `^word rest`.
  private func command(in line: String) -> (String, String)? {
    guard let mark = line.first, mark == "#" || mark == "^" else { return nil }
    let parts = line.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    guard let word = parts.first, !word.isEmpty else { return nil }
    // "#úkol: ..." is the same as "#úkol ...".
    let name = word.hasSuffix(":") ? word.dropLast() : word
    return (String(name), parts.count > 1 ? String(parts[1]).trimmed : "")
  }

  private func understand(
    command word: String, _ rest: String, typed: String
  ) -> UnderstoodLine? {
    guard !rest.isEmpty else { return nil }
    return switch SearchText.folded(word) {
    case "agreed", "agree", "accepted", "resolved", "resolution", "usneseni":
      decision(rest, typed: typed)
    case "action", "ukol": task(rest, typed: typed)
    case "topic", "subtopic", "bod": topic(rest, typed: typed)
    case "info", "idea", "note", "poznamka":
      UnderstoodLine(typed: typed, text: rest, meaning: .note)
    case "link": UnderstoodLine(typed: typed, text: rest, meaning: .link)
    case "gap", "issue", "nedostatek": UnderstoodLine(typed: typed, text: rest, meaning: .gap)
    default: nil
    }
  }

  private func decision(_ text: String, typed: String) -> UnderstoodLine {
    // To take "does not agree" for a resolution that agrees would turn the meaning round.
    if let refusal = OperativeVerb.refusing(text) {
      return UnderstoodLine(
        typed: typed, text: text, meaning: .note, doubts: [.unknownCommand(refusal)])
    }
    let (verb, words) = OperativeVerb.leading(text) ?? (.agrees, text)
    var line = UnderstoodLine(typed: typed, text: words, meaning: .decision(verb))
    let quorum = book.quorum(of: meeting, at: now)
    if !quorum.isReached { line.doubts.append(.noQuorum(quorum)) }
    return line
  }

  private func topic(_ text: String, typed: String) -> UnderstoodLine {
    let agenda = book.agenda(of: meeting.id)
    let byNumber = Int(text).flatMap { number in agenda.first { $0.number == number } }
    let folded = SearchText.folded(text)
    let byTitle = agenda.first { item in
      [item.title, item.titleCs ?? item.title].contains { SearchText.folded($0).hasPrefix(folded) }
    }
    let found = byNumber ?? byTitle
    return UnderstoodLine(typed: typed, text: text, meaning: .topic(found?.id))
  }

  /// Reads `WHO[, WHO] text by DATE` and `WHO to do what`, in English and Czech.
  private func task(_ text: String, typed: String) -> UnderstoodLine {
    var (who, rest) = book.leadingInstitutions(text)
    if !who.isEmpty && rest.hasPrefix("to ") { rest = String(rest.dropFirst(3)) }
    let (words, due) = DayInput(today: today).takingDueDate(from: rest)
    var line = UnderstoodLine(
      typed: typed, text: words.isEmpty ? text : words,
      meaning: .task(who, due.map(Deadline.date)))
    if who.isEmpty {
      line.doubts.append(.noOwner(String(text.prefix { !$0.isWhitespace })))
    }
    if due == nil { line.doubts.append(.noDueDate) }
    return line
  }
}

extension OperativeVerb {
  /// The verb that a resolution's words begin with, in English or Czech, and the words after it.
  ///
  /// "The group" before it is no part of the words: every resolution begins so.
  static func leading(_ text: String) -> (OperativeVerb, String)? {
    let subject = ["the group ", "skupina "].first { SearchText.folded(text).hasPrefix($0) }
    let text = subject.map { String(text.dropFirst($0.count)).trimmed } ?? text
    let folded = SearchText.folded(text)
    for (phrase, verb) in openings {
      guard folded.hasPrefix(phrase + " ") else { continue }
      return (verb, String(text.dropFirst(phrase.count)).trimmed)
    }
    return nil
  }

  /// The word by which a text says that nothing was agreed, nil where it does not.
  static func refusing(_ text: String) -> String? {
    let folded = SearchText.folded(text)
    return [
      "nesouhlasi", "neschvaluje", "neschvalila", "zamita", "zamitla", "odmita", "does not",
      "did not", "disagrees", "rejects", "rejected",
    ].first {
      folded.hasPrefix($0 + " ") || folded.hasPrefix("skupina " + $0 + " ")
        || folded.hasPrefix("the group " + $0 + " ")
    }
  }

  private static let openings: [(String, OperativeVerb)] = [
    ("takes note of", .takesNote), ("takes note", .takesNote), ("approves", .approves),
    ("orders", .orders), ("calls upon", .callsUpon), ("recommends", .recommends),
    ("entrusts", .entrusts), ("changes", .changes), ("repeals", .repeals),
    ("requests", .requests), ("agrees", .agrees),
    ("bere na vedomi", .takesNote), ("schvaluje", .approves), ("uklada", .orders),
    ("vyzyva", .callsUpon), ("doporucuje", .recommends), ("poveruje", .entrusts),
    ("meni", .changes), ("zrusuje", .repeals), ("zada", .requests),
    ("souhlasi", .agrees),
    // The past tense of those who write down what was done.
    ("took note of", .takesNote), ("took note", .takesNote), ("noted", .takesNote),
    ("approved", .approves), ("ordered", .orders), ("called upon", .callsUpon),
    ("recommended", .recommends), ("entrusted", .entrusts), ("changed", .changes),
    ("repealed", .repeals), ("requested", .requests), ("agreed", .agrees),
    ("vzala na vedomi", .takesNote), ("schvalila", .approves), ("ulozila", .orders),
    ("vyzvala", .callsUpon), ("doporucila", .recommends), ("poverila", .entrusts),
    ("zmenila", .changes), ("zrusila", .repeals), ("rusi", .repeals), ("pozadala", .requests),
    ("souhlasila", .agrees),
  ]
}

extension Book {
  /// The institutions whose codes a text begins with, joined by commas or "and", and the words after them.
  func leadingInstitutions(_ text: String) -> (who: [RecordID], rest: String) {
    var rest = Substring(text)
    var who: [RecordID] = []
    while true {
      // "MoI a new list": a joint is one only where another institution follows.
      let joint = who.isEmpty ? nil : ["and ", "a ", "& "].first(where: rest.hasPrefix)
      let joined = rest.dropFirst(joint?.count ?? 0)
      let start = joined.hasPrefix("the ") ? joined.dropFirst(4) : joined
      guard let (institution, length) = leadingInstitution(start) else { break }
      if !who.contains(institution) { who.append(institution) }
      rest = start.dropFirst(length).drop { $0.isWhitespace || $0 == "," || $0 == ":" }
    }
    return (who, String(rest))
  }

  /// The institution whose code or name a text begins with, the longest where several fit ("PP PČR"
  /// before "PP"), and how many characters it takes.
  private func leadingInstitution(_ text: Substring) -> (id: RecordID, length: Int)? {
    var found: (id: RecordID, length: Int)?
    for institution in institutions.rows {
      let names: [String?] = [
        institution.code, institution.codeCs, institution.name, institution.nameCs,
        institution.id.rawValue, institution.nameCsDative, institution.nameCsGenitive,
      ]
      for name in names {
        guard let name, name.count > found?.length ?? 0,
          SearchText.folded(String(text.prefix(name.count))) == SearchText.folded(name)
        else { continue }
        let after = text.dropFirst(name.count).first
        if after.map({ $0.isWhitespace || $0 == "," || $0 == ":" }) ?? true {
          found = (institution.id, name.count)
        }
      }
    }
    return found
  }
}

extension StringProtocol {
  /// The text without white space at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.reversed().drop(while: \.isWhitespace).reversed()
    return String(end)
  }
}
