/// A line of a meeting's log: who wrote it, when, and where it stands in the file.
public struct LoggedLine: Hashable, Sendable {
  /// Its number in the file, from 1.
  public var number: Int
  /// When it was written, where the log says.
  public var time: WallTime?
  /// Who wrote it, where the log says.
  public var who: String?
  /// The words; several lines where they are held verbatim.
  public var text: String

  /// States a line.
  public init(number: Int, time: WallTime? = nil, who: String? = nil, text: String) {
    self.number = number
    self.time = time
    self.who = who
    self.text = text
  }
}

/// The conventions that a log was written in.
public enum LogConvention: String, FixedWord {
  /// MeetBot: anybody types `#command`; other lines are talk.
  case meetbot
  /// W3C: a scribe types what the others say; who is asked to speak is a queue.
  case w3c
}

/// Takes the lines of a log into the minutes of a meeting, all of them or none.
///
/// Every line becomes something: what is not understood, and what a rule refuses, is kept as words and
/// told of.
public struct ImportLog: Change {
  /// The lines in their order.
  public var lines: [LoggedLine]
  /// The meeting.
  public var meeting: RecordID
  /// The conventions.
  public var convention: LogConvention
  /// Whether `Present: a, b` replaces the list rather than adds to it; the tools differ.
  public var presentReplaces: Bool
  /// A meeting that is added first, nil where it is there.
  public var added: Meeting?

  /// Takes lines into a meeting.
  public init(
    _ lines: [LoggedLine], into meeting: RecordID, adding added: Meeting? = nil,
    convention: LogConvention, presentReplaces: Bool
  ) {
    self.lines = lines
    self.meeting = meeting
    self.added = added
    self.convention = convention
    self.presentReplaces = presentReplaces
  }

  /// What came of one line.
  public struct Outcome: Sendable {
    /// The line.
    public let line: LoggedLine
    /// What it was understood as, nil where there was nothing in it.
    public let understood: UnderstoodLine?
    /// Why it could not be done, where a rule refused it; its words are kept then.
    public let refusal: RuleViolation?
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    try taken(in: book, context).edits
  }

  /// What would be taken, line by line, and the edits that take it.
  public func taken(
    in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> (outcomes: [Outcome], edits: [RecordEdit]) {
    var work = Work(book)
    if let added { work.apply([.add(added)]) }
    guard var record = work.book.meetings[meeting] else {
      throw RuleViolation(kind: .meeting, record: meeting.rawValue, field: nil, rule: .notFound)
    }
    _ = try work.book.meetingTakingLines(meeting)
    var scribe: String?
    var outcomes: [Outcome] = []
    for line in lines {
      record = work.book.meetings[meeting] ?? record
      let now = line.time ?? record.from ?? context.now
      let lineContext = ChangeContext(today: context.today, now: now, actor: context.actor)
      let typed = said(by: line, scribe: scribe, in: work.book)
      var reader = LineReader(book: work.book, meeting: record, context: lineContext)
      reader.presentReplaces = presentReplaces
      reader.unknownAreGuests = true
      let understood = reader.understand(typed)
      var refusal: RuleViolation?
      if let understood {
        if case .act(.takeMinutes) = understood.meaning { scribe = understood.text }
        do throws(RuleViolation) {
          work.apply(try step(understood, work.book, record, lineContext))
        } catch {
          refusal = error
          work.apply(try words(typed, work.book, lineContext))
        }
      }
      outcomes.append(Outcome(line: line, understood: understood, refusal: refusal))
    }
    return (outcomes, work.edits)
  }

  private func step(
    _ understood: UnderstoodLine, _ book: Book, _ record: Meeting, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    switch understood.meaning {
    // A meeting that was held is neither opened nor closed by its log; it says when that was.
    case .act(.open) where record.state != .planned && record.state != .convened:
      return timed(record) { $0.from = $0.from ?? context.now }
    case .act(.close) where record.state != .inSession:
      return timed(record) { $0.to = context.now }
    case .act(.undo):
      // In a log it takes back the last entry alone.
      guard let last = book.newestEntry(of: meeting) else { return [] }
      return try DeleteRecord(last.id).edits(in: book, context)
    default:
      let item = book.currentItem(of: meeting)?.id
      return try EnterLine(understood, meeting: meeting, item: item).edits(in: book, context)
    }
  }

  private func timed(_ record: Meeting, _ change: (inout Meeting) -> Void) -> [RecordEdit] {
    var new = record
    change(&new)
    return new == record ? [] : [.replace(record, by: new)]
  }

  /// The words of a line that could not be done as it was meant.
  private func words(
    _ typed: String, _ book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> [RecordEdit] {
    let note = UnderstoodLine(typed: typed, text: typed.trimmed, meaning: .note)
    return try EnterLine(note, meeting: meeting, item: book.currentItem(of: meeting)?.id)
      .edits(in: book, context)
  }

  /// The line as it would be typed: what is meant of its writer says so.
  private func said(by line: LoggedLine, scribe: String?, in book: Book) -> String {
    let text = line.text
    guard let who = line.who else { return text }
    let name = book.institution(named: who)?.code ?? who
    let words = SearchText.folded(text.trimmed)
    // Who types `q+` or `present+` alone means themselves.
    if ["q+", "q-", "present+", "present-", "regrets+", "guest+"].contains(words) {
      return "\(text.trimmed) \(name)"
    }
    if words == "#here" || words.hasPrefix("#here ") { return "#here \(name)" }
    if words.hasPrefix("#vote ")
      && book.leadingInstitutions(String(text.trimmed.dropFirst(6))).who.isEmpty
    {
      return "#vote \(name) \(text.trimmed.dropFirst(6))"
    }
    if isCommand(text) || VerbatimText(text.trimmed) != nil { return text }
    // The scribe writes what others say; in other hands words are those of who wrote them.
    if convention == .w3c,
      scribe == nil || scribe.map({ SearchText.folded($0) == SearchText.folded(who) }) ?? false
    {
      return text
    }
    return book.institution(named: who) == nil ? "\\\(who): \(text)" : "\(name): \(text)"
  }

  private func isCommand(_ text: String) -> Bool {
    let text = text.trimmed
    if let first = text.first, "#^!\\".contains(first) { return true }
    if LineReader.continued(text) != nil || LineCorrection(text) != nil
      || LineInsertion(text) != nil
    {
      return true
    }
    let word = text.prefix { $0 != ":" && $0 != "+" && $0 != "-" && !$0.isWhitespace }
    let mark = text.dropFirst(word.count).first
    guard convention == .w3c else {
      return text.lowercased().hasPrefix("http")
    }
    if ["ack", "zakim,", "rrsagent,", "next", "take", "close"].contains(word.lowercased()) {
      return true
    }
    return mark.map { ":+-".contains($0) } ?? false && LineCommand(word: String(word)) != nil
  }
}

/// A book that changes are made in one after the other, and what has become of it in all.
private struct Work {
  private(set) var book: Book
  private let before: Book
  private var touched: [RecordID] = []
  private var seen: Set<RecordID> = []

  init(_ book: Book) {
    self.book = book
    before = book
  }

  mutating func apply(_ edits: [RecordEdit]) {
    for edit in edits {
      if seen.insert(edit.id).inserted { touched.append(edit.id) }
      if let record = edit.after { book.put(record) } else { book.remove(edit.id) }
    }
  }

  /// What is left of every record that was touched.
  var edits: [RecordEdit] {
    touched.compactMap { id in
      switch (before.record(id), book.record(id)) {
      case (nil, let after?): .add(after)
      case (let old?, let after?):
        old.propertyValues == after.propertyValues ? nil : .replace(old, by: after)
      case (let old?, nil): .remove(old)
      case (nil, nil): nil
      }
    }
  }
}
