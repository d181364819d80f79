extension RecordID {
  /// The id of a record that the change which adds it gives one.
  public static let new: RecordID = "new"
}

/// The words that the id of a new record is made of, so that it can be recognised and typed.
struct NewID {
  let book: Book

  func words(for record: any Record) -> String {
    // An id can be met outside, as in what refers to the record; it says nothing of what is inside.
    if record.restricted, Self.isNamedByContents(record) { return neutral(record.kind) }
    switch record {
    case let record as Institution: return record.code
    case let record as Body: return record.abbreviation ?? record.name
    case let record as Seat:
      let role = record.role == .member ? "" : "-\(record.role.rawValue)"
      return "\(record.body)-\(record.institution)\(role)"
    case let record as PolicyDocument:
      return record.period.map { "policy-\($0)" } ?? record.title
    case let record as PlanTask:
      let name = record.number ?? beginning(of: record.measure)
      return record.plan.map { "\($0)-\(name)" } ?? "task-\(name)"
    // The change that adds these two makes the same id; here it is for refusals to name.
    case let record as Evaluation:
      return book.freshEvaluationID(of: record.task).rawValue
    case let record as StateReport:
      return "\(record.task)-\(record.institution)-\(record.date)"
    case let record as Meeting: return "\(record.body)-\(record.ordinal)"
    case let record as AgendaItem: return "\(record.meeting)-i\(record.number)"
    case let record as Attendance:
      let who = record.member ?? record.institution
      return "\(record.meeting)-\(who?.rawValue ?? record.person ?? "guest")"
    case let record as MinutesEntry: return "\(record.meeting)-m\(record.sequence)"
    case let record as Resolution: return "\(record.meeting)-\(record.number)"
    case let record as SubgroupItem:
      return "\(record.body)-" + (record.number.map { "item-\($0)" } ?? beginning(of: record.title))
    case let record as Gap: return "gap-\(beginning(of: record.title))"
    case let record as InformationSource: return "source-\(beginning(of: record.name))"
    case let record as WrittenBallot: return "\(record.resolution)-\(record.member)"
    case let record as Figure: return "figure-\(record.year)-\(beginning(of: record.indicator))"
    case let record as Material: return "\(record.meeting)-d\(nextMaterial(of: record.meeting))"
    case let record as MinutesVersion: return "\(record.meeting)-v\(record.number)"
    case let record as MinutesComment: return counted("\(record.meeting)-c")
    case let record as Erratum: return "\(record.meeting)-erratum"
    default: return record.kind.rawValue
    }
  }

  /// Whether the words of the id are those of the record.
  private static func isNamedByContents(_ record: any Record) -> Bool {
    record is InformationSource || record is Figure
  }

  /// The number of a further material of a meeting; no number says what a material is about.
  private func nextMaterial(of meeting: RecordID) -> Int {
    var number = book.materials(of: meeting).count + 1
    while !book.isFree(RecordID(trusted: "\(meeting)-d\(number)")) { number += 1 }
    return number
  }

  /// The next free id of those that are counted behind words.
  private func counted(_ words: String) -> String {
    var number = 1
    while let id = RecordID(rawValue: "\(words)\(number)"), !book.isFree(id) { number += 1 }
    return "\(words)\(number)"
  }

  /// The next free id of a kind that says nothing: `source-r1`.
  private func neutral(_ kind: RecordKind) -> String {
    var number = 1
    while !book.isFree(RecordID(trusted: "\(kind.rawValue)-r\(number)")) { number += 1 }
    return "\(kind.rawValue)-r\(number)"
  }

  /// Whether an id of a kind says nothing of its record.
  static func isNeutral(_ id: RecordID, _ kind: RecordKind) -> Bool {
    let stem = "\(kind.rawValue)-r"
    guard id.rawValue.hasPrefix(stem) else { return false }
    return Int(id.rawValue.dropFirst(stem.count)) != nil
  }

  /// The first few words of a text.
  private func beginning(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).prefix(5).joined(separator: " ")
  }
}

extension Record {
  /// Whether the record's id is a counted one that says nothing of it: two records that were added apart
  /// and have it are not the same.
  public var hasNeutralID: Bool { NewID.isNeutral(id, kind) }
}

extension Book {
  /// A free id for a new record, made of what tells it from others.
  public func freshID(for record: some Record) -> RecordID {
    freshID(NewID(book: self).words(for: record))
  }

  /// A new record with the numbers that follow from what is there: the next meeting, item, resolution, entry.
  ///
  /// `given` are the keys that were stated and stay.
  public func numbered(_ record: any Record, given: Set<String> = []) -> any Record {
    switch record {
    case var meeting as Meeting where !given.contains("ordinal"):
      meeting.ordinal = next(meetings(of: meeting.body).map(\.ordinal)) { "\(meeting.body)-\($0)" }
      return meeting
    case var item as AgendaItem where !given.contains("number"):
      item.number = nextItemNumber(of: item.meeting)
      return item
    case var resolution as Resolution where !given.contains("number"):
      resolution.number = nextResolutionNumber(of: resolution.meeting)
      return resolution
    case var entry as MinutesEntry:
      entry.sequence = nextSequence(of: entry.meeting)
      return entry
    default: return record
    }
  }

  /// The number of a further agenda item of a meeting.
  func nextItemNumber(of meeting: RecordID) -> Int {
    next(agenda(of: meeting).map(\.number)) { "\(meeting)-i\($0)" }
  }

  /// The number of a further resolution of a meeting; what was not adopted has none.
  func nextResolutionNumber(of meeting: RecordID) -> Int {
    let last = lastResolution(of: meeting, where: \.isAdopted)?.number
    return unreserved(from: (last ?? 0) + 1) { "\(meeting)-\($0)" }
  }

  /// The place of a further entry of a meeting's minutes.
  func nextSequence(of meeting: RecordID) -> Int {
    let last = entriesOfMeeting[meeting].last?.number
    return unreserved(from: (last ?? 0) + 1) { "\(meeting)-m\($0)" }
  }

  /// The number after the last one, those left out whose id a record has that is not in the book.
  private func next(_ numbers: [Int], _ words: (Int) -> String) -> Int {
    unreserved(from: (numbers.max() ?? 0) + 1, words)
  }
}
