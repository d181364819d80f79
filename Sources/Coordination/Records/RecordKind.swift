/// A kind of record: what a workspace holds, each in a folder of its own.
public enum RecordKind: String, CaseIterable, Sendable, Hashable {
  case settings, institution, body, member, policy, task, evaluation, stateReport, meeting
  case agendaItem, attendance, entry, resolution, item, gap, source, figure
  case ballot
  case material
  case minutesVersion, comment, erratum
}

extension RecordKind {
  /// The name of the kind's folder and of its listing.
  public var listing: String {
    switch self {
    case .settings: "settings"
    case .institution: "institutions"
    case .body: "bodies"
    case .member: "members"
    case .policy: "policies"
    case .task: "tasks"
    case .evaluation: "evaluations"
    case .stateReport: "state-reports"
    case .meeting: "meetings"
    case .agendaItem: "agenda-items"
    case .attendance: "attendance"
    case .entry: "entries"
    case .resolution: "resolutions"
    case .item: "items"
    case .gap: "gaps"
    case .source: "sources"
    case .figure: "figures"
    case .ballot: "ballots"
    case .material: "materials"
    case .minutesVersion: "minutes-versions"
    case .comment: "comments"
    case .erratum: "errata"
    }
  }

  /// The kind that a word of the command line names: `task`, `state-report`, `agendaitem`, in any case.
  public init?(word: String) {
    let folded = word.lowercased().filter { $0 != "-" }
    guard let kind = Self.allCases.first(where: { $0.rawValue.lowercased() == folded }) else {
      return nil
    }
    self = kind
  }
}
