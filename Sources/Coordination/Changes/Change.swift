/// A change to the workspace: asked for by a screen or a subcommand, judged by rules, carried out by the door.
public protocol Change: Sendable {
  /// What it leaves of each record it touches.
  ///
  /// Throws a `RuleViolation` where a rule refuses it; nothing has changed then.
  func edits(in book: Book, _ context: ChangeContext) throws(RuleViolation) -> [RecordEdit]

  /// Whether it may be made on top of what others have changed in the meantime; what would lay one text
  /// over another, or delete, may not, and is left to the user.
  var standsOnOthersWork: Bool { get }
}

extension Change {
  public var standsOnOthersWork: Bool { true }
}

/// What a change may know of the world: the day, the time and who asks.
public struct ChangeContext: Hashable, Sendable {
  /// The day taken for today.
  public var today: CalendarDay
  /// The time on the wall.
  public var now: WallTime
  /// Who asks for the change.
  public var actor: Actor

  /// States the day, the time and who asks.
  public init(today: CalendarDay, now: WallTime, actor: Actor = .secretary) {
    self.today = today
    self.now = now
    self.actor = actor
  }
}

/// Who asks for a change: a role or an institution, not an account name (rule 16 of the domain).
public enum Actor: Hashable, Sendable {
  /// The office of the secretary.
  case secretary
  /// A member institution, which writes only its own reports and comments.
  case member(RecordID)
}

extension Actor {
  /// Whether the actor may see a record: an institution sees its own restricted reports and comments, no others.
  public func mayRead(_ record: any Record) -> Bool {
    guard record.restricted, case .member(let institution) = self else { return true }
    return Self.author(of: record) == institution
  }

  /// The institution whose own word a record is, nil where it is nobody's.
  private static func author(of record: any Record) -> RecordID? {
    (record as? StateReport)?.institution ?? (record as? MinutesComment)?.institution
  }

  /// Refuses what the actor may not write.
  public func check(_ edit: RecordEdit) throws(RuleViolation) {
    guard case .member(let institution) = self else { return }
    let isOwn = [edit.before, edit.after].compactMap(\.self)
      .allSatisfy { Self.author(of: $0) == institution }
    if isOwn && !edit.settlesComment { return }
    throw RuleViolation(
      kind: edit.kind, record: edit.id.rawValue, field: nil,
      rule: isOwn ? .secretarySettles : .notYours(institution))
  }
}
