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
  /// Whether the line itself asks to be left out of every public export.
  public var isRestricted = false

  /// States what a line was understood as.
  public init(typed: String, text: String, meaning: Meaning, doubts: [Doubt] = []) {
    self.typed = typed
    self.text = text
    self.meaning = meaning
    self.doubts = doubts
  }

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
    /// A resolution that was proposed and not adopted.
    case rejection(OperativeVerb)
    /// A task for somebody by some day.
    case task([RecordID], Deadline?)
    /// An agenda item is taken up: one of the agenda, or a new one.
    case topic(RecordID?)
    /// A gap was identified.
    case gap
    /// Words kept just as they are, several lines of them.
    case verbatim
    /// Words that are something besides a note: a heading, a proposal, an idea.
    case remark(EntryForm)
    /// Something is done to the meeting or to earlier lines.
    case act(LineAct)

    /// Whether it makes a record of a kind that cannot be restricted.
    var makesRecord: Bool {
      switch self {
      case .decision, .rejection, .task, .gap: true
      case .note, .speech, .link, .topic, .verbatim, .remark, .act: false
      }
    }

    /// Whether it is an entry of the minutes, which can be edited as a line.
    public var isEntry: Bool {
      switch self {
      case .topic, .act: false
      default: true
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
    /// A command with nothing after it that needs something.
    case incomplete(String)
    /// A name that several seats answer to.
    case severalSeats(String)
    /// Whoever speaks is not marked as present.
    case notPresent(RecordID)
    /// A correction or an insertion finds no line that has the words.
    case nothingToCorrect(String)
    /// There is no line to continue.
    case nothingToContinue
    /// There is no resolution to vote on.
    case noResolution
    /// No question is put to the vote.
    case noQuestion
    /// The open question has no such answer; those it has.
    case unknownAnswer(String, [String])
    /// The meeting is on another day.
    case otherDay(CalendarDay)
    /// Words held verbatim go on until the closing mark.
    case unclosed
  }
}
