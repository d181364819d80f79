import Coordination

/// Tells whether two records that two machines added under one id are one thing, and makes new ids.
enum AddedTwice {
  /// Whether they are one thing, told twice: an id that says what the record is, rather than one that was
  /// counted up.
  static func areOne(_ ours: any Record, _ theirs: any Record) -> Bool {
    switch (ours, theirs) {
    case (let ours as Meeting, let theirs as Meeting):
      ours.body == theirs.body && ours.date == theirs.date
    case (let ours as PlanTask, let theirs as PlanTask):
      ours.plan == theirs.plan
        && (ours.number != nil && ours.number == theirs.number || ours.measure == theirs.measure)
    case (let ours as AgendaItem, let theirs as AgendaItem): ours.title == theirs.title
    case (let ours as SubgroupItem, let theirs as SubgroupItem): ours.title == theirs.title
    case (let ours as Material, let theirs as Material):
      ours.title == theirs.title && ours.owner == theirs.owner
    case (is Evaluation, _), (is StateReport, _), (is MinutesEntry, _), (is Resolution, _): false
    case (is MinutesVersion, _), (is MinutesComment, _), (is Erratum, _): false
    default: ours.kind == theirs.kind && !ours.hasNeutralID
    }
  }
}

/// The ids that a merge knows, from which it takes free ones.
struct MergeIDs {
  private var taken: Set<RecordID>
  /// The last place in the minutes of each meeting, and among the evaluations of a task at a meeting.
  private var last: [String: Int] = [:]

  init(taken: Set<RecordID>) {
    self.taken = taken
  }

  /// Counts a record in, so that later ones come after it.
  mutating func note(_ record: any Record) {
    taken.insert(record.id)
    guard let (place, number) = Self.place(of: record) else { return }
    last[place] = max(last[place] ?? 0, number)
  }

  /// The record under a free id, at the end of those it is counted among.
  mutating func apart(_ record: any Record) -> any Record {
    let place = Self.place(of: record)
    let next = place.map { (last[$0.0] ?? 0) + 1 }
    var copy = Self.numbered(record, next)
    copy.id = free(record.id, counting: place != nil)
    note(copy)
    return copy
  }

  private static func place(of record: any Record) -> (String, Int)? {
    switch record {
    case let record as MinutesEntry: (record.meeting.rawValue, record.sequence)
    case let record as Evaluation:
      ("\(record.task) \(record.meeting)", record.sequence)
    default: nil
    }
  }

  private static func numbered(_ record: any Record, _ number: Int?) -> any Record {
    guard let number else { return record }
    if var entry = record as? MinutesEntry {
      entry.sequence = number
      return entry
    }
    if var evaluation = record as? Evaluation {
      evaluation.sequence = number
      return evaluation
    }
    return record
  }

  /// A free id like another: its last number counted on, or a number behind it.
  private func free(_ id: RecordID, counting: Bool) -> RecordID {
    let text = id.rawValue
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    var stem = String(text.dropLast(digits))
    var number = 2
    if counting, (1...9).contains(digits), let last = Int(text.suffix(digits)) {
      number = last + 1
    } else {
      stem = String(text.prefix(54)) + "-"
    }
    while true {
      if let id = RecordID(rawValue: stem + "\(number)"), !taken.contains(id) { return id }
      number += 1
    }
  }
}
