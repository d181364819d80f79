// The ways from one record to those that belong to it, in the order people expect them.

extension Book {
  /// The body that the workspace is about.
  public var group: Body? { bodies[settings.group] }

  /// The subgroups of a body, by name.
  public func subgroups(of body: RecordID) -> [Body] {
    bodies.rows.filter { $0.parent == body }.sorted { $0.name < $1.name }
  }

  /// The seats of a body that are held on a day, the officers first.
  public func seats(of body: RecordID, on day: CalendarDay) -> [Seat] {
    seats.rows.filter { $0.body == body && $0.isHeld(on: day) }.sorted(by: seatOrder)
  }

  /// The order of seats: chair, vice-chair, secretary, members by institution, guests.
  public func seatOrder(_ left: Seat, _ right: Seat) -> Bool {
    func rank(_ seat: Seat) -> Int { Seat.Role.allCases.firstIndex(of: seat.role) ?? 0 }
    return (rank(left), institutionRank(left.institution), left.id)
      < (rank(right), institutionRank(right.institution), right.id)
  }

  /// Ministries first, then the other kinds in their order; within a kind by code.
  private func institutionRank(_ id: RecordID) -> String {
    guard let institution = institutions[id] else { return "9" }
    let kind = InstitutionKind.allCases.firstIndex(of: institution.institutionKind) ?? 0
    return "\(kind)" + institution.code
  }

  /// The agenda of a meeting in its order.
  public func agenda(of meeting: RecordID) -> [AgendaItem] {
    agendaOfMeeting[meeting].compactMap { agendaItems[$0] }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The attendance records of a meeting, in the order of their ids.
  public func attendance(of meeting: RecordID) -> [Attendance] {
    attendanceOfMeeting[meeting].compactMap { attendance[$0] }.sorted { $0.id < $1.id }
  }

  /// The attendance of one seat at a meeting, or nil where it has not been marked.
  public func attendance(of seat: RecordID, at meeting: RecordID) -> Attendance? {
    attendanceOfMeeting[meeting].lazy.compactMap { attendance[$0] }.first { $0.member == seat }
  }

  /// The entries of a meeting's minutes in the order they were made.
  public func entries(of meeting: RecordID) -> [MinutesEntry] {
    entriesOfMeeting[meeting].compactMap { entries[$0.id] }
  }

  /// The last entry of a meeting's minutes, nil where there is none.
  public func newestEntry(of meeting: RecordID) -> MinutesEntry? {
    entries[entriesOfMeeting[meeting].last?.id]
  }

  /// The resolutions of a meeting by number.
  public func resolutions(of meeting: RecordID) -> [Resolution] {
    resolutionsOfMeeting[meeting].compactMap { resolutions[$0.id] }
  }

  /// The resolution of a meeting with the highest number that suits, nil where none does.
  public func lastResolution(
    of meeting: RecordID, where suits: (Resolution) -> Bool = { _ in true }
  ) -> Resolution? {
    resolutionsOfMeeting[meeting].reversed().lazy.compactMap { self.resolutions[$0.id] }
      .first(where: suits)
  }

  /// How a resolution is cited: its number, a stroke and its meeting's ordinal.
  public func citation(of resolution: Resolution) -> String {
    guard let meeting = meetings[resolution.meeting] else { return "\(resolution.number)/?" }
    return "\(resolution.number)/\(meeting.ordinal)"
  }

  /// The meetings of a body by day, or all where no body is given.
  public func meetings(of body: RecordID? = nil) -> [Meeting] {
    meetings.rows.filter { body == nil || $0.body == body }
      .sorted { ($0.date, $0.ordinal, $0.id) < ($1.date, $1.ordinal, $1.id) }
  }

  /// Whether a meeting has been held by a day.
  public func isHeld(_ meeting: Meeting, on day: CalendarDay) -> Bool {
    meeting.date <= day && meeting.state.isHeld
  }

  /// Whether a meeting is to come or going on, seen from a day.
  public func isAhead(_ meeting: Meeting, on day: CalendarDay) -> Bool {
    switch meeting.state {
    case .cancelled, .postponed: false
    default: meeting.date > day || meeting.state.isAhead
    }
  }

  /// The first later meeting of a meeting's body that can approve its minutes on a day: held, or in session.
  public func meetingApproving(_ meeting: Meeting, on day: CalendarDay) -> Meeting? {
    meetings(of: meeting.body).first { $0.date > meeting.date && approves($0, on: day) }
  }

  /// Whether a meeting can approve minutes on a day.
  func approves(_ meeting: Meeting, on day: CalendarDay) -> Bool {
    isHeld(meeting, on: day) || (meeting.date <= day && meeting.state == .inSession)
  }

  /// The next meeting of a body from a day on that has not been held.
  public func nextMeeting(of body: RecordID, from day: CalendarDay) -> Meeting? {
    meetings(of: body).first { $0.date >= day && isAhead($0, on: day) }
  }

  /// The meetings of a body held in a year up to a day, written votes left out.
  public func meetingsHeld(by body: RecordID, in year: Int, until day: CalendarDay) -> [Meeting] {
    meetings(of: body).filter {
      $0.date.year == year && isHeld($0, on: day) && $0.meetingKind != .perRollam
    }
  }

  /// The policy papers by their beginning.
  public var policiesInOrder: [PolicyDocument] {
    policies.rows.sorted {
      ($0.from ?? .distantPast, $0.id) < ($1.from ?? .distantPast, $1.id)
    }
  }

  /// The policy paper in force on a day, the latest where several are; nil where none is.
  public func policyInForce(on day: CalendarDay) -> PolicyDocument? {
    policiesInOrder.last { policy in
      (policy.from.map { $0 <= day } ?? false) && (policy.to.map { day <= $0 } ?? true)
    }
  }

  /// The tasks in the order of their plans and numbers, those of no plan last.
  public var tasksInOrder: [PlanTask] {
    let ranks = Dictionary(
      uniqueKeysWithValues: policiesInOrder.enumerated().map { ($1.id, $0) })
    return tasks.rows
      .map { (ranks[$0.plan ?? $0.id] ?? Int.max, NaturalOrder.key($0.number ?? "~"), $0) }
      .sorted { ($0.0, $0.1, $0.2.id) < ($1.0, $1.1, $1.2.id) }
      .map(\.2)
  }
}

extension Dictionary {
  fileprivate subscript(key: Key?) -> Value? { key.flatMap { self[$0] } }
}
