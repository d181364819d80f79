import Coordination

/// What the minutes of a meeting may show: the records of the meeting, without what must stay inside
/// where the minutes are public.
struct MinutesRecord: Sendable {
  let book: Book
  let meeting: Meeting
  let isPublic: Bool
  let agenda: [AgendaItem]
  let entries: [MinutesEntry]
  let resolutions: [Resolution]
  let evaluations: [Evaluation]
  let tasks: [PlanTask]
  /// The agenda items under which something is withheld, so that nothing false is said of them.
  let itemsWithholding: Set<RecordID>

  /// `entries` are those of the meeting, where somebody has them already.
  init(_ book: Book, _ meeting: Meeting, isPublic: Bool, entries known: [MinutesEntry]? = nil) {
    self.book = book
    self.meeting = meeting
    self.isPublic = isPublic
    agenda = book.agenda(of: meeting.id)
    let all = known ?? book.entries(of: meeting.id)
    let hidden = isPublic ? Self.hidden(all, book) : []
    entries = hidden.isEmpty ? all : all.filter { !hidden.contains($0.id) }
    itemsWithholding =
      hidden.isEmpty ? [] : Set(all.filter { hidden.contains($0.id) }.compactMap(\.item))
    resolutions = book.resolutions(of: meeting.id).filter { !hidden.contains($0.id) }
    evaluations = Self.evaluations(at: meeting, book).filter {
      !hidden.contains($0.id) && !(isPublic && $0.restricted)
    }
    tasks = Self.tasks(set: meeting, all, book).filter {
      !hidden.contains($0.id) && !($0.origin.map(hidden.contains) ?? false)
    }
  }

  /// The restricted entries, what they are about, and all entries about something restricted.
  private static func hidden(_ entries: [MinutesEntry], _ book: Book) -> Set<RecordID> {
    let restricted = entries.filter(\.restricted)
    var hidden = Set(restricted.map(\.id) + restricted.compactMap(\.subject))
    for entry in entries {
      guard let subject = entry.subject else { continue }
      if hidden.contains(subject) || book.record(subject)?.restricted ?? false {
        hidden.formUnion([entry.id, subject])
      }
    }
    return hidden
  }

  private static func evaluations(at meeting: Meeting, _ book: Book) -> [Evaluation] {
    book.evaluations.rows.filter { $0.meeting == meeting.id }
      .map { (NaturalOrder.key(book.tasks[$0.task]?.number ?? "~"), $0) }
      .sorted { ($0.0, $0.1.task, $0.1.sequence) < ($1.0, $1.1.task, $1.1.sequence) }
      .map(\.1)
  }

  /// The tasks that a meeting set: those its entries made and those that come from it.
  private static func tasks(
    set meeting: Meeting, _ entries: [MinutesEntry], _ book: Book
  ) -> [PlanTask] {
    let made = entries.compactMap { $0.entryKind == .task ? $0.subject : nil }
    let others = book.tasks.rows.filter { task in
      guard let origin = task.origin else { return false }
      return origin == meeting.id || book.entries[origin]?.meeting == meeting.id
        || book.resolutions[origin]?.meeting == meeting.id
    }
    .map(\.id).sorted()
    var seen: Set<RecordID> = []
    return (made + others).filter { seen.insert($0).inserted }.compactMap { book.tasks[$0] }
  }
}

extension MinutesRecord {
  /// Whether the body is a subgroup, which is called so.
  var isSubgroup: Bool { book.bodies[meeting.body]?.parent != nil }

  /// Whether the meeting has still to begin: nobody opened it, and nothing is written down of it.
  var isAhead: Bool {
    meeting.state.isAhead && meeting.state != .inSession && entries.isEmpty && evaluations.isEmpty
      && book.resolutions(of: meeting.id).isEmpty
  }

  /// Whether a resolution or task was made by a restricted entry.
  func isRestricted(_ id: RecordID) -> Bool {
    entries.contains { $0.restricted && $0.subject == id }
  }

  /// Whether anything shown is restricted.
  var holdsRestricted: Bool {
    entries.contains { $0.restricted } || evaluations.contains { $0.restricted }
      || errata.contains { $0.restricted }
  }

  /// The errata that may be shown.
  var errata: [Erratum] { book.errata(of: meeting.id).filter { !(isPublic && $0.restricted) } }

  /// Whether a part of what is shown is modelled.
  var isPartlyModelled: Bool {
    agenda.contains(where: \.provenance.modelled) || entries.contains(where: \.provenance.modelled)
      || resolutions.contains(where: \.provenance.modelled)
      || evaluations.contains(where: \.provenance.modelled)
      || tasks.contains(where: \.provenance.modelled)
      || book.attendance(of: meeting.id).contains(where: \.provenance.modelled)
  }

  /// The meeting of the same body before this one that was held.
  var previous: Meeting? {
    book.meetings(of: meeting.body).last { $0.date < meeting.date && $0.state.isHeld }
  }

  /// The meeting of the same body after this one that is not off.
  var next: Meeting? {
    book.meetings(of: meeting.body).first {
      $0.date > meeting.date && $0.state != .cancelled && $0.state != .postponed
    }
  }

  /// The agenda item under which a task was set, where that is known.
  func item(of task: PlanTask) -> RecordID? {
    if let entry = entries.first(where: { $0.subject == task.id }) { return entry.item }
    return task.origin.flatMap { book.resolutions[$0]?.item ?? book.entries[$0]?.item }
  }
}
