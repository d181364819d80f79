/// All records of a workspace, and the ways between them: the state that rules, screens and documents read.
///
/// It is a value; only changes through a workspace's door alter it.
public struct Book: Sendable {
  /// The rules of the group.
  public private(set) var settings = Settings()
  /// The institutions.
  public private(set) var institutions = Table<Institution>()
  /// The bodies.
  public private(set) var bodies = Table<Body>()
  /// The seats in the bodies.
  public private(set) var seats = Table<Seat>()
  /// The policy papers.
  public private(set) var policies = Table<PolicyDocument>()
  /// The tasks.
  public private(set) var tasks = Table<PlanTask>()
  /// The evaluations of tasks.
  public private(set) var evaluations = Table<Evaluation>()
  /// The institutions' own reports on tasks.
  public private(set) var stateReports = Table<StateReport>()
  /// The meetings.
  public private(set) var meetings = Table<Meeting>()
  /// The agenda items of the meetings.
  public private(set) var agendaItems = Table<AgendaItem>()
  /// Who attended the meetings.
  public private(set) var attendance = Table<Attendance>()
  /// The entries of the minutes.
  public private(set) var entries = Table<MinutesEntry>()
  /// The resolutions.
  public private(set) var resolutions = Table<Resolution>()
  /// The items of the subgroups.
  public private(set) var items = Table<SubgroupItem>()
  /// The gaps.
  public private(set) var gaps = Table<Gap>()
  /// The sources of information.
  public private(set) var sources = Table<InformationSource>()
  /// The figures.
  public private(set) var figures = Table<Figure>()
  /// The answers in written votes.
  public private(set) var ballots = Table<WrittenBallot>()
  /// The materials of the meetings.
  public private(set) var materials = Table<Material>()
  /// The versions of minutes that were kept.
  public private(set) var minutesVersions = Table<MinutesVersion>()
  /// The comments on circulated minutes.
  public private(set) var comments = Table<MinutesComment>()
  /// The errata of closed minutes.
  public private(set) var errata = Table<Erratum>()

  /// Counts up with every record put or removed, so that what is derived can be kept until it moves.
  public private(set) var revision = 0
  /// The ids of the records that were put or removed last, the latest last.
  private var latest: [RecordID] = []

  /// The ids of records that exist but are not in the book: damaged ones, and those the actor may not see.
  public var reservedIDs: Set<RecordID> = []

  private var kinds: [RecordID: RecordKind] = [:]
  var taskNumbers = NumberIndex()
  var evaluationsOfTask = GroupIndex()
  var reportsOfTask = GroupIndex()
  var agendaOfMeeting = GroupIndex()
  var attendanceOfMeeting = GroupIndex()
  var entriesOfMeeting = OrderedIndex()
  var resolutionsOfMeeting = OrderedIndex()
  var ballotsOfMeeting = GroupIndex()
  var materialsOfMeeting = GroupIndex()

  /// An empty book with the Czech default settings.
  public init() {
    kinds[Settings.theID] = .settings
  }

  /// Makes room for as many records of a kind as are about to come.
  public mutating func reserve(_ count: Int, of kind: RecordKind) {
    switch kind {
    case .task: tasks.reserve(count)
    case .evaluation: evaluations.reserve(count)
    case .stateReport: stateReports.reserve(count)
    case .entry: entries.reserve(count)
    default: break
    }
    kinds.reserveCapacity(kinds.count + count)
  }

  /// The kind of the record with an id, or nil where there is none.
  public func kind(of id: RecordID) -> RecordKind? { kinds[id] }

  /// Whether there is a record with an id.
  public func has(_ id: RecordID) -> Bool { kinds[id] != nil }

  /// Whether a new record can have an id.
  public func isFree(_ id: RecordID) -> Bool { !has(id) && !reservedIDs.contains(id) }

  /// The record with an id, whatever its kind.
  public func record(_ id: RecordID) -> (any Record)? {
    guard let kind = kinds[id] else { return nil }
    return switch kind {
    case .settings: settings
    case .institution: institutions[id]
    case .body: bodies[id]
    case .member: seats[id]
    case .policy: policies[id]
    case .task: tasks[id]
    case .evaluation: evaluations[id]
    case .stateReport: stateReports[id]
    case .meeting: meetings[id]
    case .agendaItem: agendaItems[id]
    case .attendance: attendance[id]
    case .entry: entries[id]
    case .resolution: resolutions[id]
    case .item: items[id]
    case .gap: gaps[id]
    case .source: sources[id]
    case .figure: figures[id]
    case .ballot: ballots[id]
    case .material: materials[id]
    case .minutesVersion: minutesVersions[id]
    case .comment: comments[id]
    case .erratum: errata[id]
    }
  }

  /// All records of a kind, in no particular order.
  public func records(of kind: RecordKind) -> [any Record] {
    switch kind {
    case .settings: [settings]
    case .institution: institutions.rows
    case .body: bodies.rows
    case .member: seats.rows
    case .policy: policies.rows
    case .task: tasks.rows
    case .evaluation: evaluations.rows
    case .stateReport: stateReports.rows
    case .meeting: meetings.rows
    case .agendaItem: agendaItems.rows
    case .attendance: attendance.rows
    case .entry: entries.rows
    case .resolution: resolutions.rows
    case .item: items.rows
    case .gap: gaps.rows
    case .source: sources.rows
    case .figure: figures.rows
    case .ballot: ballots.rows
    case .material: materials.rows
    case .minutesVersion: minutesVersions.rows
    case .comment: comments.rows
    case .erratum: errata.rows
    }
  }

  /// How many records of a kind there are.
  public func count(of kind: RecordKind) -> Int {
    switch kind {
    case .settings: 1
    case .institution: institutions.count
    case .body: bodies.count
    case .member: seats.count
    case .policy: policies.count
    case .task: tasks.count
    case .evaluation: evaluations.count
    case .stateReport: stateReports.count
    case .meeting: meetings.count
    case .agendaItem: agendaItems.count
    case .attendance: attendance.count
    case .entry: entries.count
    case .resolution: resolutions.count
    case .item: items.count
    case .gap: gaps.count
    case .source: sources.count
    case .figure: figures.count
    case .ballot: ballots.count
    case .material: materials.count
    case .minutesVersion: minutesVersions.count
    case .comment: comments.count
    case .erratum: errata.count
    }
  }

  /// The ids of the records that were put or removed since a revision; nil where that is too long ago.
  public func changed(since earlier: Int) -> Set<RecordID>? {
    let count = revision - earlier
    guard (0...latest.count).contains(count) else { return nil }
    return Set(latest.suffix(count))
  }

  private mutating func moveOn(_ id: RecordID) {
    revision += 1
    latest.append(id)
    if latest.count >= 2 * Self.remembered { latest.removeFirst(Self.remembered) }
  }

  /// How many of the latest changes are remembered at least.
  private static let remembered = 64

  /// Puts a record in, replacing the one of its id; only stores and the door may call it.
  public mutating func put(_ record: any Record) {
    if let kind = kinds[record.id], kind != record.kind { remove(record.id) }
    moveOn(record.id)
    kinds[record.id] = record.kind
    switch record {
    case let record as Settings: settings = record
    case let record as Institution: institutions.put(record)
    case let record as Body: bodies.put(record)
    case let record as Seat: seats.put(record)
    case let record as PolicyDocument: policies.put(record)
    case let record as PlanTask:
      let old = tasks.put(record)
      taskNumbers.move(record.id, from: old?.numberKey, to: record.numberKey)
    case let record as Evaluation:
      let old = evaluations.put(record)
      evaluationsOfTask.move(record.id, from: old?.task, to: record.task)
    case let record as StateReport:
      let old = stateReports.put(record)
      reportsOfTask.move(record.id, from: old?.task, to: record.task)
    case let record as Meeting: meetings.put(record)
    case let record as AgendaItem:
      let old = agendaItems.put(record)
      agendaOfMeeting.move(record.id, from: old?.meeting, to: record.meeting)
    case let record as Attendance:
      let old = attendance.put(record)
      attendanceOfMeeting.move(record.id, from: old?.meeting, to: record.meeting)
    case let record as MinutesEntry:
      let old = entries.put(record)
      entriesOfMeeting.move(from: old?.standing, to: record.standing)
    case let record as Resolution:
      let old = resolutions.put(record)
      resolutionsOfMeeting.move(from: old?.standing, to: record.standing)
    case let record as SubgroupItem: items.put(record)
    case let record as Gap: gaps.put(record)
    case let record as InformationSource: sources.put(record)
    case let record as Figure: figures.put(record)
    case let record as WrittenBallot:
      let old = ballots.put(record)
      ballotsOfMeeting.move(record.id, from: old?.meeting, to: record.meeting)
    case let record as Material:
      let old = materials.put(record)
      materialsOfMeeting.move(record.id, from: old?.meeting, to: record.meeting)
    case let record as MinutesVersion: minutesVersions.put(record)
    case let record as MinutesComment: comments.put(record)
    case let record as Erratum: errata.put(record)
    default: preconditionFailure("a record type without a table: \(record.kind)")
    }
  }

  /// Takes a record out; only stores and the door may call it.
  public mutating func remove(_ id: RecordID) {
    guard let kind = kinds.removeValue(forKey: id) else { return }
    moveOn(id)
    switch kind {
    case .settings: kinds[id] = .settings
    case .institution: institutions.remove(id)
    case .body: bodies.remove(id)
    case .member: seats.remove(id)
    case .policy: policies.remove(id)
    case .task: taskNumbers.move(id, from: tasks.remove(id)?.numberKey, to: nil)
    case .evaluation:
      evaluationsOfTask.move(id, from: evaluations.remove(id)?.task, to: nil)
    case .stateReport:
      reportsOfTask.move(id, from: stateReports.remove(id)?.task, to: nil)
    case .meeting: meetings.remove(id)
    case .agendaItem: agendaOfMeeting.move(id, from: agendaItems.remove(id)?.meeting, to: nil)
    case .attendance:
      attendanceOfMeeting.move(id, from: attendance.remove(id)?.meeting, to: nil)
    case .entry: entriesOfMeeting.move(from: entries.remove(id)?.standing, to: nil)
    case .resolution:
      resolutionsOfMeeting.move(from: resolutions.remove(id)?.standing, to: nil)
    case .item: items.remove(id)
    case .gap: gaps.remove(id)
    case .source: sources.remove(id)
    case .figure: figures.remove(id)
    case .ballot:
      ballotsOfMeeting.move(id, from: ballots.remove(id)?.meeting, to: nil)
    case .material: materialsOfMeeting.move(id, from: materials.remove(id)?.meeting, to: nil)
    case .minutesVersion: minutesVersions.remove(id)
    case .comment: comments.remove(id)
    case .erratum: errata.remove(id)
    }
  }
}
