/// Enters an earlier line of the minutes anew: edited, corrected, continued or turned into something else.
///
/// What it made before is kept where it makes the same again, with its number, votes and evaluations, and
/// goes where it does not; refused where something else has come to rely on it.
public struct RewriteEntry: Change {
  /// The entry.
  public var entry: RecordID
  /// The line as it is to be.
  public var typed: String
  /// The language of the commands.
  public var language: Language

  /// Enters a line anew.
  public init(_ entry: RecordID, _ typed: String, in language: Language = .english) {
    self.entry = entry
    self.typed = VisibleText.lines(typed)
    self.language = language
  }

  public var standsOnOthersWork: Bool { false }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.entries[entry] else {
      throw RuleViolation(kind: .entry, record: entry.rawValue, field: nil, rule: .notFound)
    }
    let meeting = try book.meetingTakingLines(old.meeting)
    let reader = book.reader(of: old, at: meeting, language)
    guard old.isWords, let line = reader.understand(typed), line.meaning.isEntry else {
      throw RuleViolation(old, "text", .notALine)
    }
    let before = old.subject.flatMap { book.record($0) }
    let was = reader.understand(book.line(of: old, in: language))
    var blank = old
    blank.isRestricted = old.isRestricted || line.isRestricted
    let keeps = before.map { line.meaning.makes($0.kind) } ?? false
    let (new, made) = try book.filled(
      blank, by: line, context, before: keeps ? before : nil, was: was)
    var edits: [RecordEdit] = []
    if new != old { edits.append(.replace(old, by: new)) }
    if let before {
      if let made, keeps {
        if made.propertyValues != before.propertyValues {
          edits.append(.replace(before, by: made))
        }
        return edits
      }
      if [.resolution, .task, .gap].contains(before.kind) {
        if let holder = book.references(to: before.id, except: [old.id]).first {
          throw RuleViolation(
            kind: before.kind, record: before.id.rawValue, field: nil,
            rule: .referredTo(by: holder.id, holder.kind))
        }
        edits.append(.remove(before))
      }
    }
    if let made { edits.insert(.add(made), at: 0) }
    return edits
  }
}

extension UnderstoodLine.Meaning {
  /// Whether it makes a record of a kind.
  func makes(_ kind: RecordKind) -> Bool {
    switch self {
    case .decision, .rejection: kind == .resolution
    case .task: kind == .task
    case .gap: kind == .gap
    default: false
    }
  }
}

/// Turns an entry of the minutes into another kind: a note into a task, a decision into a proposal.
public struct TurnEntry: Change {
  /// The entry.
  public var entry: RecordID
  /// What it is to be.
  public var turn: Turn
  /// The language of the commands.
  public var language: Language

  /// What an entry can be turned into.
  public enum Turn: String, CaseIterable, Sendable {
    case note, speech, decision, task, gap, proposal, verbatim, subtopic
  }

  /// Turns an entry into something else.
  public init(_ entry: RecordID, into turn: Turn, in language: Language = .english) {
    self.entry = entry
    self.turn = turn
    self.language = language
  }

  public var standsOnOthersWork: Bool { false }

  public func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit] {
    guard let old = book.entries[entry] else {
      throw RuleViolation(kind: .entry, record: entry.rawValue, field: nil, rule: .notFound)
    }
    guard let line = Self.line(turning: old, into: turn, in: book, language) else {
      throw RuleViolation(old, "kind", .notALine)
    }
    return try RewriteEntry(entry, line, in: language).edits(in: book, context)
  }

  /// The line that an entry would be as something else, nil where it cannot be.
  public static func line(
    turning entry: MinutesEntry, into turn: Turn, in book: Book, _ language: Language
  ) -> String? {
    guard entry.isWords else { return nil }
    let speaker = entry.speaker.flatMap { book.institutions[$0]?.code(in: language) }
    var words = entry.text
    if let resolution = book.resolutions[entry.subject] {
      let codes = resolution.addressees.compactMap { book.institutions[$0]?.code(in: language) }
      words = ([codes.joined(separator: ", ")] + [resolution.text]).filter { !$0.isEmpty }
        .joined(separator: " ")
    } else if let task = book.tasks[entry.subject] {
      let codes = task.responsible.compactMap { book.institutions[$0]?.code(in: language) }
      words = ([codes.joined(separator: ", ")] + [task.measure]).filter { !$0.isEmpty }
        .joined(separator: " ")
      if case .date(let day) = task.deadline {
        words += (language == .czech ? " do " : " by ") + day.iso
      }
    }
    words = words.replacing("\n", with: " ")
    func command(_ command: LineCommand) -> String {
      "#\(command.word(in: language)) \(words)"
    }
    switch turn {
    case .note:
      // Whose words they were is said all the same.
      return "\\" + [speaker, words].compactMap(\.self).joined(separator: ": ")
    case .speech:
      if let speaker { return "\(speaker): \(words)" }
      let (who, rest) = book.leadingInstitutions(words)
      guard let first = who.first, let code = book.institutions[first]?.code(in: language),
        !rest.isEmpty
      else { return nil }
      return "\(code): \(rest)"
    case .decision: return command(.agreed)
    case .task:
      return "#\(LineCommand.action.word(in: language)) "
        + [speaker, words].compactMap(\.self).joined(separator: " ")
    case .gap: return command(.gap)
    case .proposal: return command(.proposed)
    case .subtopic: return command(.subtopic)
    case .verbatim: return "[[ \(words) ]]"
    }
  }
}
