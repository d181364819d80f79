import Coordination
import Workspaces

/// A small group, a store that holds it and a workspace open on it.
enum Sample {
  static let today = CalendarDay(iso: "2014-12-01")!
  static let now = WallTime("10:00")!

  static func records(_ state: MeetingState = .drafted) -> [any Record] {
    var records: [any Record] = [Settings()]
    for (id, code) in [("moi", "MoI"), ("mfa", "MFA")] as [(RecordID, String)] {
      var institution = Institution(id: id)
      institution.code = code
      institution.name = code
      records.append(institution)
    }
    var group = Body(id: "group")
    group.name = "Group"
    records.append(group)
    records.append(meeting(state))
    records.append(task("t1", "Found the group"))
    return records
  }

  static func meeting(_ state: MeetingState) -> Meeting {
    var meeting = Meeting(id: "m1")
    meeting.date = CalendarDay(iso: "2014-05-12")!
    meeting.state = state
    return meeting
  }

  static func task(_ id: RecordID, _ measure: String) -> PlanTask {
    var task = PlanTask(id: id)
    task.measure = measure
    task.responsible = ["moi", "mfa"]
    return task
  }

  static func evaluation(_ status: StatusCode = .partly, restricted: Bool = false) -> Evaluation {
    var evaluation = Evaluation(id: "new")
    evaluation.task = "t1"
    evaluation.meeting = "m1"
    evaluation.status = status
    evaluation.isRestricted = restricted
    return evaluation
  }

  static func report(_ institution: RecordID, restricted: Bool = false) -> StateReport {
    var report = StateReport(id: .init(rawValue: "t1-\(institution)-2014-12-01")!)
    report.task = "t1"
    report.institution = institution
    report.date = today
    report.isRestricted = restricted
    return report
  }
}

/// A workspace on a store in memory, with what is asked of it in most tests.
struct Bench {
  let store: MemoryStore
  let workspace: Workspace

  init(
    _ records: [any Record] = Sample.records(), as actor: Actor = .secretary,
    readOnly: Bool = false, damage: [RecordFault] = []
  ) throws {
    store = MemoryStore(records)
    store.damage = damage
    workspace = try Workspace(opening: store, as: actor, readOnly: readOnly)
  }

  /// All records of the book.
  var held: Set<AnyHashable> { Self.records(of: workspace) }

  /// All records of the store, read anew.
  func stored() throws -> Set<AnyHashable> {
    Self.records(of: try Workspace(opening: store))
  }

  private static func records(of workspace: Workspace) -> Set<AnyHashable> {
    var found: Set<AnyHashable> = []
    for kind in RecordKind.allCases {
      for record in workspace.book.records(of: kind) { found.insert(AnyHashable(record)) }
    }
    return found
  }

  func perform(_ change: some Change) throws(ChangeRefusal) {
    try workspace.perform(change, today: Sample.today, now: Sample.now)
  }

  /// Makes another program's change and takes it over.
  func outside(_ id: RecordID, _ record: (any Record)?) throws {
    store.changeOutside(id, to: record)
    try workspace.takeOverOutsideChanges()
  }
}

extension ChangeRefusal {
  /// The rule that refused, nil where it was the store.
  var violation: RuleViolation? {
    if case .rule(let violation) = self { violation } else { nil }
  }
}

/// Why something is refused, nil where it is not.
func refusal(_ work: () throws(ChangeRefusal) -> Void) -> ChangeRefusal? {
  do throws(ChangeRefusal) {
    try work()
    return nil
  } catch {
    return error
  }
}
