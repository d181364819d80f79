/// The text of minutes as a front end has it, to be kept as a version.
public struct MinutesText: Hashable, Sendable {
  /// The lines: "[12] …" is a numbered paragraph, a line without a number a heading.
  public var lines: [String]
  /// The language of the text.
  public var language: Language
  /// Whether it holds restricted entries.
  public var holdsRestricted: Bool

  /// States a text.
  public init(lines: [String], language: Language, holdsRestricted: Bool) {
    self.lines = lines
    self.language = language
    self.holdsRestricted = holdsRestricted
  }
}

/// Keeps the text of a meeting's minutes as a version, and moves the meeting on by the step at which it is kept.
public struct KeepMinutes: Change {
  /// The meeting.
  public var meeting: RecordID
  /// The step.
  public var step: Step
  /// The text as it stands with the step taken.
  public var text: MinutesText
  /// The day until which members comment; by the rules of the group where nil.
  public var commentsDue: CalendarDay?

  /// The steps at which minutes are kept.
  public enum Step: Hashable, Sendable {
    /// The draft as it is; the meeting stays where it is.
    case draft
    /// The draft goes to the members.
    case circulate
    /// The members get the text with their comments settled.
    case circulateSettled
    /// The verifiers have signed.
    case verify
    /// A later meeting approves the minutes.
    case approve(at: RecordID?)
  }

  /// Keeps a text at a step.
  public init(
    _ meeting: RecordID, _ step: Step, text: MinutesText, commentsDue: CalendarDay? = nil
  ) {
    self.meeting = meeting
    self.step = step
    self.text = text
    self.commentsDue = commentsDue
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let record = book.meetings[meeting] else {
      throw RuleViolation(kind: .meeting, record: meeting.rawValue, field: nil, rule: .notFound)
    }
    var edits: [RecordEdit] = []
    if let move = step.move {
      edits = try MoveMeeting(meeting, move).edits(in: book, context)
    } else if record.state != (step == .draft ? .drafted : .circulated) {
      throw RuleViolation(record, "state", .meetingState(record.state))
    }
    let number = book.nextVersionNumber(of: meeting)
    var version = MinutesVersion(id: book.freshID("\(meeting)-v\(number)"))
    version.meeting = meeting
    version.number = number
    version.day = context.today
    version.stage = step.stage
    version.language = text.language
    version.paragraphs = text.lines
    version.isRestricted = text.holdsRestricted
    version.commentsDue = try due(version, book, context.today)
    return edits + [.add(version)]
  }

  /// Until when members comment on what they are sent.
  private func due(
    _ version: MinutesVersion, _ book: Book, _ today: CalendarDay
  ) throws(RuleViolation) -> CalendarDay? {
    guard step == .circulate || step == .circulateSettled else { return nil }
    if let commentsDue {
      if commentsDue < today {
        throw RuleViolation(version, "commentsDue", .endBeforeStart(today.iso))
      }
      return commentsDue
    }
    let days = book.settings.commentDays
    return step == .circulate ? book.settings.workingDays.day(days, after: today) : nil
  }
}

extension KeepMinutes.Step {
  /// What the step does to the meeting, nil where it stays.
  public var move: MoveMeeting.Step? {
    switch self {
    case .draft, .circulateSettled: nil
    case .circulate: .circulate
    case .verify: .verify
    case .approve(let meeting): .approve(at: meeting)
    }
  }

  /// The step of a meeting at which its minutes are kept, nil where they are not.
  public init?(_ move: MoveMeeting.Step) {
    switch move {
    case .circulate: self = .circulate
    case .verify: self = .verify
    case .approve(let meeting): self = .approve(at: meeting)
    default: return nil
    }
  }

  var stage: MinutesStage {
    switch self {
    case .draft: .draft
    case .circulate: .circulated
    case .circulateSettled: .settled
    case .verify: .verified
    case .approve: .approved
    }
  }
}

/// Sends the draft minutes to the members, and keeps the text that they are sent.
public struct CirculateMinutes: Change {
  private let keeping: KeepMinutes

  /// Sends a text round; until when members comment follows from the rules of the group where it is not stated.
  public init(_ meeting: RecordID, text: MinutesText, commentsDue: CalendarDay? = nil) {
    keeping = KeepMinutes(meeting, .circulate, text: text, commentsDue: commentsDue)
  }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    try keeping.edits(in: book, context)
  }
}
