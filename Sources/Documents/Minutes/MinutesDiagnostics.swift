public import Coordination

/// What is missing or doubtful in the minutes of a meeting.
public struct MinutesDiagnostic: Hashable, Sendable {
  /// The entry it is about, nil where it is about the meeting or a record without an entry.
  public let entry: RecordID?
  /// The task, resolution, evaluation, seat or meeting it is about.
  public let record: RecordID
  /// What is missing or doubtful.
  public let problem: MinutesProblem
}

/// What can be missing or doubtful in minutes.
public enum MinutesProblem: Hashable, Sendable {
  /// A task that nobody answers for.
  case noOwner
  /// A task without a deadline.
  case noDueDate
  /// A resolution adopted, or a vote taken, with too few members.
  case noQuorum(present: Int, needed: Int)
  /// A resolution whose vote is not stated.
  case noVote
  /// Words before a colon that are nobody's name.
  case unknownName(String)
  /// A command that is not known, kept as plain words.
  case unknownCommand(String)
  /// A line that looks like a command and was not understood, kept as plain words.
  case notUnderstood(String)
  /// A correction that found nothing to correct.
  case failedCorrection(String)
  /// A vote by name that was not closed.
  case openVote
  /// Institutions that were not heard in a round.
  case unheard([RecordID])
  /// A task judged not fulfilled that got no new deadline.
  case evaluatedNotFulfilledWithoutNewDeadline
  /// A task judged partly fulfilled past its deadline that got no new one.
  case evaluatedPartlyWithoutNewDeadline
  /// A task judged fulfilled with nothing to show it.
  case fulfilledWithoutEvidence
  /// A substitute without a written authorisation.
  case substituteWithoutAuthorisation
  /// Nobody's attendance is marked.
  case noAttendance
  /// Nobody presides.
  case noPresiding
  /// Somebody else than the chair presides without a stated authority.
  case noAuthority
  /// Nobody takes the minutes.
  case noMinuteTaker
  /// Nobody was elected to verify the minutes.
  case noVerifiers
  /// So many restricted records of an item, or of none, are left out of the public minutes.
  case withheld(Int)

  /// How many it is about, nil where it is about one.
  public var count: Int? {
    if case .withheld(let count) = self { count } else { nil }
  }

  /// The fixed word in machine output.
  public var word: String {
    switch self {
    case .noOwner: "noOwner"
    case .noDueDate: "noDueDate"
    case .noQuorum: "noQuorum"
    case .noVote: "noVote"
    case .unknownName: "unknownName"
    case .unknownCommand: "unknownCommand"
    case .notUnderstood: "notUnderstood"
    case .failedCorrection: "failedCorrection"
    case .openVote: "openVote"
    case .unheard: "unheard"
    case .evaluatedNotFulfilledWithoutNewDeadline: "evaluatedNotFulfilledWithoutNewDeadline"
    case .evaluatedPartlyWithoutNewDeadline: "evaluatedPartlyWithoutNewDeadline"
    case .fulfilledWithoutEvidence: "fulfilledWithoutEvidence"
    case .substituteWithoutAuthorisation: "substituteWithoutAuthorisation"
    case .noAttendance: "noAttendance"
    case .noPresiding: "noPresiding"
    case .noAuthority: "noAuthority"
    case .noMinuteTaker: "noMinuteTaker"
    case .noVerifiers: "noVerifiers"
    case .withheld: "withheld"
    }
  }
}

/// Looks for what is missing or doubtful in the minutes of a meeting.
public struct MinutesDiagnostics: Sendable {
  private let record: MinutesRecord
  private let entryOf: [RecordID: RecordID]

  /// Looks at a meeting; what is withheld from public minutes is not looked at there.
  ///
  /// `entries` are those of the meeting in their order, where somebody has them already.
  public init(
    book: Book, meeting: Meeting, public isPublic: Bool = false, entries: [MinutesEntry]? = nil
  ) {
    record = MinutesRecord(book, meeting, isPublic: isPublic, entries: entries)
    entryOf = Dictionary(
      record.entries.compactMap { entry in entry.subject.map { ($0, entry.id) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What was found: first of the entries in their order, then of records without one, then of the meeting.
  public var found: [MinutesDiagnostic] {
    let reader = Self.reader(book, meeting)
    return found { Self.problems(of: $0, reader) }
  }

  /// What was found, where what is doubtful in an entry's words may be known already.
  public func found(inWords problems: (MinutesEntry) -> [MinutesProblem]) -> [MinutesDiagnostic] {
    // Lines that were taken for plain words and look as if they were meant for more.
    let ofWords = record.entries.flatMap { entry in
      problems(entry).map { MinutesDiagnostic(entry: entry.id, record: entry.id, problem: $0) }
    }
    let all = ofTasks + ofResolutions + ofEvaluations + ofWords
    let told = Set(all.compactMap(\.entry))
    var order: [RecordID: Int] = [:]
    for (place, entry) in record.entries.enumerated() where told.contains(entry.id) {
      order[entry.id] = place
    }
    let sorted = all.enumerated()
      .map { (place: $1.entry.flatMap { order[$0] } ?? Int.max, offset: $0, element: $1) }
      .sorted { ($0.place, $0.offset) < ($1.place, $1.offset) }
    return sorted.map(\.element) + ofMeeting
      + record.withheld.map { place, count in
        MinutesDiagnostic(entry: nil, record: place, problem: .withheld(count))
      }
  }

  private var book: Book { record.book }
  private var meeting: Meeting { record.meeting }

  private func about(_ id: RecordID, _ problem: MinutesProblem) -> MinutesDiagnostic {
    MinutesDiagnostic(entry: entryOf[id], record: id, problem: problem)
  }

  private var ofTasks: [MinutesDiagnostic] {
    record.tasks.flatMap { task in
      var found: [MinutesDiagnostic] = []
      if task.responsible.isEmpty { found.append(about(task.id, .noOwner)) }
      if task.deadline == .unknown { found.append(about(task.id, .noDueDate)) }
      return found
    }
  }

  private var ofResolutions: [MinutesDiagnostic] {
    record.resolutions.flatMap { resolution in
      var found: [MinutesDiagnostic] = []
      if let present = resolution.presentAtVote, let needed = resolution.quorumNeeded,
        present < needed || present == 0
      {
        found.append(about(resolution.id, .noQuorum(present: present, needed: needed)))
      }
      if resolution.votesFor == nil { found.append(about(resolution.id, .noVote)) }
      return found
    }
  }

  private var ofEvaluations: [MinutesDiagnostic] {
    let scale = book.settings.statusScale
    return record.evaluations.compactMap { evaluation in
      switch scale[evaluation.status]?.meaning {
      case .failed where evaluation.newDeadline == nil:
        about(evaluation.id, .evaluatedNotFulfilledWithoutNewDeadline)
      case .partial where evaluation.newDeadline == nil && !hasTimeLeft(evaluation):
        about(evaluation.id, .evaluatedPartlyWithoutNewDeadline)
      case .done where (evaluation.evidence ?? "").isEmpty && evaluation.evidenceDate == nil:
        about(evaluation.id, .fulfilledWithoutEvidence)
      default: nil
      }
    }
  }

  /// Whether the task's deadline in force is still to come after the meeting.
  private func hasTimeLeft(_ evaluation: Evaluation) -> Bool {
    guard let task = book.tasks[evaluation.task] else { return false }
    let deadline = book.standing(of: task, on: meeting.date).deadline
    if case .date(let due) = deadline { return due > meeting.date }
    if case .annual = deadline { return true }
    return false
  }

  /// A reader for looking again at the lines of a meeting.
  public static func reader(_ book: Book, _ meeting: Meeting) -> LineReader {
    let context = ChangeContext(today: meeting.date, now: meeting.from ?? .midnight)
    return LineReader(book: book, meeting: meeting, context: context).lookingBack
  }

  /// Whether an entry is one whose words can be doubtful.
  public static func canDoubt(_ entry: MinutesEntry) -> Bool {
    entry.entryKind == .note || entry.entryKind == .vote || entry.form == .failedCorrection
  }

  /// What is doubtful in an entry's own words.
  public static func problems(of entry: MinutesEntry, _ reader: LineReader) -> [MinutesProblem] {
    if entry.form == .failedCorrection { return [.failedCorrection(entry.text)] }
    if entry.entryKind == .vote { return entry.isOpen ? [.openVote] : [] }
    guard entry.entryKind == .note else { return [] }
    let typed = entry.typed ?? entry.text
    guard let line = reader.understand(typed) else { return [] }
    // Of what could not be done when it was typed the words were kept.
    if case .act = line.meaning { return [.notUnderstood(typed)] }
    guard line.meaning == .note else { return [] }
    return line.doubts.map { doubt in
      switch doubt {
      case .unknownName(let name): .unknownName(name)
      case .unknownCommand(let word): .unknownCommand(word)
      default: .notUnderstood(typed)
      }
    }
  }

  /// What the head and the foot of the minutes lack, once there is a sitting.
  private var ofMeeting: [MinutesDiagnostic] {
    guard meeting.state == .inSession || meeting.state.isHeld,
      meeting.meetingKind != .perRollam
    else { return [] }
    var problems: [(RecordID, MinutesProblem)] = []
    let attendance = book.attendance(of: meeting.id)
    if attendance.isEmpty { problems.append((meeting.id, .noAttendance)) }
    for mark in attendance where mark.state == .substituted && (mark.authorisation ?? "").isEmpty {
      problems.append((mark.id, .substituteWithoutAuthorisation))
    }
    if let presiding = book.seats[meeting.presiding] {
      if presiding.role != .chair && (meeting.authority ?? "").isEmpty {
        problems.append((meeting.id, .noAuthority))
      }
    } else {
      problems.append((meeting.id, .noPresiding))
    }
    if (meeting.minuteTaker ?? "").isEmpty { problems.append((meeting.id, .noMinuteTaker)) }
    if meeting.verifiers.isEmpty { problems.append((meeting.id, .noVerifiers)) }
    for item in record.agenda where !item.round.isEmpty && item.closed != nil {
      problems.append((item.id, .unheard(item.round.compactMap { book.seats[$0]?.institution })))
    }
    return problems.map { MinutesDiagnostic(entry: nil, record: $0, problem: $1) }
  }
}

extension WallTime {
  fileprivate static let midnight = WallTime(hour: 0, minute: 0)!
}
