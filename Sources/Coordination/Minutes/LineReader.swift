/// Reads typed lines of the minutes in the conventions people know (MeetBot, W3C scribe, Czech words).
public struct LineReader: Sendable {
  let book: Book
  let meeting: Meeting
  let today: CalendarDay
  let now: WallTime
  /// Whether `Present: a, b` replaces the list rather than adds to it; the tools differ.
  public var presentReplaces: Bool
  /// Whether a name that nobody in the group has is a guest's, as in logs of open meetings.
  public var unknownAreGuests = false
  /// The language of the answers to a question that states none.
  public var language: Language
  /// The agenda item that the line belongs to.
  var item: AgendaItem?

  /// Reads lines for a meeting.
  public init(
    book: Book, meeting: Meeting, context: ChangeContext, language: Language = .english
  ) {
    self.book = book
    self.language = language
    self.meeting = meeting
    today = context.today
    now = context.now
    presentReplaces = book.settings.presentReplaces
    item = book.currentItem(of: meeting.id)
  }

  /// The reader for lines that were entered before: no round that goes on now has to do with them.
  public var lookingBack: LineReader {
    var reader = self
    reader.item = nil
    return reader
  }

  /// Understands a line; nil where there is nothing but spaces.
  ///
  /// Lines continued by `...` and words held verbatim come with their line ends.
  public func understand(_ typed: String) -> UnderstoodLine? {
    // What cannot be seen is no part of a name, an office or an authorisation either.
    let whole = VisibleText.lines(typed).trimmed
    guard !whole.isEmpty else { return nil }
    if let held = VerbatimText(whole) {
      var line = UnderstoodLine(typed: typed, text: held.text, meaning: .verbatim)
      if !held.isClosed { line.doubts = [.unclosed] }
      return line
    }
    let joined = Self.joined(whole)
    if joined.hasPrefix("\\") && joined.count > 1 {
      return UnderstoodLine(typed: typed, text: String(joined.dropFirst()), meaning: .note)
    }
    if let understood = correction(joined, typed: typed) { return understood }
    return words(standing(joined), typed: typed)
  }

  /// A line with those that continue it, as one.
  static func joined(_ typed: String) -> String {
    let lines = typed.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.count > 1 else { return typed }
    return lines.enumerated().map { place, line in
      place == 0 ? line.trimmed : continued(line.trimmed) ?? line.trimmed
    }
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The words after the dots that continue a line, nil where there are no dots.
  static func continued(_ line: String) -> String? {
    for dots in ["...", "…"] where line.hasPrefix(dots) {
      return String(line.dropFirst(dots.count)).trimmed
    }
    return nil
  }

  /// The line as the corrections of lines to come leave it.
  func standing(_ line: String) -> String {
    meeting.standing.compactMap { LineCorrection($0) }
      .reduce(line) { $1.corrected($0) ?? $0 }
  }

  private func words(_ line: String, typed: String) -> UnderstoodLine {
    func note(_ doubts: [UnderstoodLine.Doubt] = []) -> UnderstoodLine {
      UnderstoodLine(typed: typed, text: line, meaning: .note, doubts: doubts)
    }
    if let rest = Self.continued(line) {
      guard !rest.isEmpty else { return note() }
      return proceeding(rest, typed: typed)
    }
    if line.hasPrefix("!"), !line.dropFirst().trimmed.isEmpty {
      if let (word, rest) = marked(line), let command = LineCommand(word: word),
        command.takesExclamationMark, let line = understand(command, rest, typed: typed)
      {
        return line
      }
      return decision(String(line.dropFirst()).trimmed, typed: typed)
    }
    if "#^".contains(line.first ?? " "), let (word, rest) = marked(line) {
      if let (command, sign) = signed(word),
        let line = understand(sign, command, rest, typed: typed)
      {
        return line
      }
      guard let command = LineCommand(word: word) else { return note([.unknownCommand(word)]) }
      return understand(command, rest, typed: typed) ?? note([.incomplete(word)])
    }
    if let understood = spoken(line, typed: typed) { return understood }
    if let address = address(line, typed: typed) { return address }
    return before(colon: line, typed: typed) ?? inRound(line, typed: typed) ?? note()
  }

  /// The command word of `#word rest`, `^word rest`, `!word rest`.
  private func marked(_ line: String) -> (String, String)? {
    let parts = line.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    guard let word = parts.first, !word.isEmpty else { return nil }
    // "#úkol: ..." is the same as "#úkol ...".
    let name = word.hasSuffix(":") ? word.dropLast() : word
    return (String(name), parts.count > 1 ? String(parts[1]).trimmed : "")
  }

  /// `word: rest`: a command, or somebody's words.
  private func before(colon line: String, typed: String) -> UnderstoodLine? {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return nil }
    let name = String(line[..<colon])
    let words = String(line[line.index(after: colon)...]).trimmed
    guard !words.isEmpty else { return nil }
    if let command = LineCommand(word: name.trimmed), command.takesColon,
      let understood = understand(command, words, typed: typed)
    {
      return understood
    }
    if let speaker = book.institution(named: name) {
      return speech(of: speaker.id, words, typed: typed)
    }
    // "Note: ..." is a sentence, "MFX: ..." looks like a code nobody has.
    if name.count <= 8 && !name.contains(" ") && name == name.uppercased()
      && name.contains(where: \.isLetter)
    {
      return UnderstoodLine(
        typed: typed, text: line, meaning: .note, doubts: [.unknownName(name)])
    }
    return nil
  }

  func speech(of speaker: RecordID, _ words: String, typed: String) -> UnderstoodLine {
    var line = UnderstoodLine(typed: typed, text: words, meaning: .speech(speaker))
    let marks = book.attendance(of: meeting.id)
    let isHere = marks.contains { mark in
      mark.takesPart(at: meeting.state == .inSession ? now : nil)
        && (book.seats[mark.member]?.institution ?? mark.institution) == speaker
    }
    if !marks.isEmpty && !isHere { line.doubts.append(.notPresent(speaker)) }
    return line
  }

  /// Plain words while a round goes on are those of whoever's turn it is.
  private func inRound(_ line: String, typed: String) -> UnderstoodLine? {
    guard let item, let seat = book.turn(in: item, at: now) else { return nil }
    if let command = LineCommand(word: line), command == .nothing || command == .later {
      return understand(command, "", typed: typed)
    }
    switch line {
    case "-", "–": return act(.nothing(item.id), line, typed: typed)
    case ">": return act(.later(item.id), line, typed: typed)
    default: return speech(of: seat.institution, line, typed: typed)
    }
  }

  private func address(_ line: String, typed: String) -> UnderstoodLine? {
    let lowered = line.lowercased()
    if ["http://", "https://"].contains(where: lowered.hasPrefix) {
      return UnderstoodLine(typed: typed, text: line, meaning: .link)
    }
    // The scribes' way of citing: "-> https://... what it is".
    guard line.hasPrefix("->"), case let rest = line.dropFirst(2).trimmed,
      ["http://", "https://"].contains(where: rest.lowercased().hasPrefix)
    else { return nil }
    return UnderstoodLine(typed: typed, text: rest, meaning: .link)
  }

  func act(
    _ act: LineAct, _ text: String, typed: String, _ doubts: [UnderstoodLine.Doubt] = []
  ) -> UnderstoodLine {
    UnderstoodLine(typed: typed, text: text, meaning: .act(act), doubts: doubts)
  }
}

extension Book {
  /// The agenda item of a meeting that is being dealt with, nil where none is.
  public func currentItem(of meeting: RecordID) -> AgendaItem? {
    agenda(of: meeting).last { $0.opened != nil && $0.closed == nil }
  }
}

/// Words between three backquotes or double square brackets, kept just as they are.
public struct VerbatimText: Hashable, Sendable {
  /// The words, without the marks.
  public let text: String
  /// Whether the closing mark is there.
  public let isClosed: Bool

  /// Reads words that begin with an opening mark; nil where a text does not.
  public init?(_ typed: String) {
    for (opening, closing) in [("```", "```"), ("[[", "]]")] where typed.hasPrefix(opening) {
      var inner = typed.dropFirst(opening.count)
      isClosed = inner.hasSuffix(closing)
      if isClosed { inner = inner.dropLast(closing.count) }
      if inner.first == "\n" { inner = inner.dropFirst() }
      if inner.last == "\n" { inner = inner.dropLast() }
      let words = opening == "[[" && !inner.contains("\n") ? inner.trimmed : String(inner)
      guard !words.trimmed.isEmpty || !isClosed else { return nil }
      text = words
      return
    }
    return nil
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
