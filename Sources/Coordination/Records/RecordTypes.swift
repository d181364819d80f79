extension RecordKind {
  /// The type of the kind's records.
  public var type: any Record.Type {
    switch self {
    case .settings: Settings.self
    case .institution: Institution.self
    case .body: Body.self
    case .member: Seat.self
    case .policy: PolicyDocument.self
    case .task: PlanTask.self
    case .evaluation: Evaluation.self
    case .stateReport: StateReport.self
    case .meeting: Meeting.self
    case .agendaItem: AgendaItem.self
    case .attendance: Attendance.self
    case .entry: MinutesEntry.self
    case .resolution: Resolution.self
    case .item: SubgroupItem.self
    case .gap: Gap.self
    case .source: InformationSource.self
    case .figure: Figure.self
    case .ballot: WrittenBallot.self
    case .material: Material.self
    case .minutesVersion: MinutesVersion.self
    case .comment: MinutesComment.self
    case .erratum: Erratum.self
    }
  }

  /// The fields of the kind, without its type.
  public var fields: [FieldDescription] { type.descriptions }
}
