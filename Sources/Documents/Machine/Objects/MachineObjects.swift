public import Coordination

/// Records as machine output shows them: the promised keys first, in their order, language-neutral.
public struct MachineObjects: Sendable {
  let book: Book
  let today: CalendarDay

  /// Takes the records as they stand on a day.
  public init(_ book: Book, _ today: CalendarDay) {
    self.book = book
    self.today = today
  }

  /// A record whole: what its listing shows, then every other field, then what this version does not
  /// know.
  public func whole(_ record: any Record) -> [MachineMember] {
    var members = listed(record)
    members.insert(("record", .string(record.kind.rawValue)), at: 1)
    var keys = Set(members.map(\.key))
    for field in record.descriptions where keys.insert(field.key).inserted {
      members.append((field.key, MachineValue(record.value(field.key))))
    }
    for (key, value) in record.unknown.sorted(by: { $0.key < $1.key })
    where keys.insert(key).inserted {
      members.append((key, MachineValue(value)))
    }
    return members
  }

  /// A record as its listing shows it.
  public func listed(_ record: any Record) -> [MachineMember] {
    switch record {
    case let record as Institution: object(record)
    case let record as Body: object(record)
    case let record as Seat: object(record)
    case let record as PolicyDocument: object(record)
    case let record as PlanTask: object(record, book.standing(of: record, on: today))
    case let record as Evaluation: object(record)
    case let record as StateReport: object(record)
    case let record as Meeting: object(record)
    case let record as AgendaItem: object(record)
    case let record as Attendance: object(record)
    case let record as MinutesEntry: object(record)
    case let record as Resolution: object(record)
    case let record as SubgroupItem: object(record)
    case let record as Gap: object(record)
    case let record as InformationSource: object(record)
    case let record as Figure: object(record)
    case let record as WrittenBallot: object(record)
    case let record as Material: object(record)
    case let record as MinutesVersion: object(record)
    case let record as MinutesComment: object(record)
    case let record as Erratum: object(record)
    default: [("id", .id(record.id))]
    }
  }

  /// What every listing ends with: a remark, and whether the record is modelled.
  func ending(_ provenance: Provenance) -> [MachineMember] {
    [("note", .text(provenance.note)), ("modelled", .boolean(provenance.modelled))]
  }
}
