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
  /// The language of the answers to a question that states none.
  public var language: Language

  /// Takes lines into a meeting.
  public init(
    _ lines: [LoggedLine], into meeting: RecordID, adding added: Meeting? = nil,
    convention: LogConvention, presentReplaces: Bool, language: Language = .english
  ) {
    self.lines = lines
    self.meeting = meeting
    self.added = added
    self.convention = convention
    self.presentReplaces = presentReplaces
    self.language = language
  }

  /// What came of one line.
  public struct Outcome: Sendable {
    /// The line.
    public let line: LoggedLine
    /// What it was understood as, nil where there was nothing in it.
    public var understood: UnderstoodLine?
    /// Why it could not be done, where a rule refused it; its words are kept then.
    public var refusal: RuleViolation?
    /// Whether it changes nothing in the minutes: it works the speakers' queue, or was said to a bot.
    public var isIdle = false
    /// The lines of the log of which it took something back.
    public var takenBack: [LoggedLine] = []
    /// Words at the head of the minutes in whose place it put others.
    public var replaced: [String] = []
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    try taken(in: book, context).edits
  }

  /// What would be taken, line by line, and the edits that take it.
  public func taken(
    in book: Book, _ context: ChangeContext
  ) throws(RuleViolation) -> (outcomes: [Outcome], edits: [RecordEdit]) {
    var work = LogWork(book)
    if let added { work.apply([.add(added)]) }
    let record = try work.book.meetingTakingLines(meeting)
    var taking = LogTaking(self, record, work, context)
    var outcomes: [Outcome] = []
    for line in lines { outcomes.append(try taking.take(line)) }
    taking.finish()
    return (outcomes, taking.work.edits)
  }
}

/// A book that changes are made in one after the other, and what has become of it in all.
struct LogWork {
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
