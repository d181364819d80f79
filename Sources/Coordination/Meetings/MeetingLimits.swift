/// A time limit of a meeting: what is due by when, and how it stands on a day.
public struct MeetingLimit: Hashable, Sendable {
  /// What is due.
  public enum Kind: String, CaseIterable, Sendable {
    /// The materials are in.
    case materials
    /// The invitation and the programme have gone out.
    case invitation
    /// The draft minutes have gone to the members; no day is set for it.
    case minutes
    /// The members have commented on the draft.
    case comments
  }

  /// How it stands.
  public enum State: String, CaseIterable, Sendable {
    case done, due, late
  }

  /// The meeting.
  public var meeting: RecordID
  /// What is due.
  public var kind: Kind
  /// The last day for it, nil where none is set.
  public var day: CalendarDay?
  /// The day it was done, nil where it was not or nobody has noted when.
  public var done: CalendarDay?
  /// How it stands on the day that was asked for.
  public var state: State

  /// States a limit.
  public init(
    meeting: RecordID, kind: Kind, day: CalendarDay?, done: CalendarDay?, state: State
  ) {
    self.meeting = meeting
    self.kind = kind
    self.day = day
    self.done = done
    self.state = state
  }
}

extension Book {
  /// The time limits of a meeting in the order they come, as they stand on a day; they are counted in working
  /// days from the meeting's present date, so that a postponed meeting has new ones.
  public func limits(of meeting: Meeting, on today: CalendarDay) -> [MeetingLimit] {
    guard meeting.state != .cancelled else { return [] }
    var limits: [MeetingLimit] = []
    // A written vote has limits of its own.
    if meeting.meetingKind != .perRollam {
      limits = [materialsLimit(of: meeting, on: today), invitationLimit(of: meeting, on: today)]
    }
    guard isHeld(meeting, on: today) else { return limits }
    limits.append(
      MeetingLimit(
        meeting: meeting.id, kind: .minutes, day: nil, done: meeting.circulated,
        state: meeting.state.isCirculated ? .done : .due))
    if let circulated = meeting.circulated {
      let day = settings.workingDays.day(settings.commentDays, after: circulated)
      limits.append(
        MeetingLimit(
          meeting: meeting.id, kind: .comments, day: day, done: nil,
          state: meeting.state.closesMinutes || day < today ? .done : .due))
    }
    return limits
  }

  private func materialsLimit(of meeting: Meeting, on today: CalendarDay) -> MeetingLimit {
    let day = settings.workingDays.day(settings.materialDays, before: meeting.date)
    let all = materials(of: meeting.id)
    let owed = all.filter { !$0.isIn(on: today) }
    var limit = MeetingLimit(
      meeting: meeting.id, kind: .materials, day: day, done: nil, state: .due)
    if hasBegun(meeting) || (all.isEmpty && day < today) {
      limit.state = .done
    } else if !all.isEmpty && owed.isEmpty {
      limit.state = .done
      limit.done = all.compactMap(\.received).max()
    } else if owed.contains(where: { ($0.due ?? day) < today }) {
      limit.state = .late
    }
    return limit
  }

  private func invitationLimit(of meeting: Meeting, on today: CalendarDay) -> MeetingLimit {
    let day = settings.workingDays.day(settings.invitationDays, before: meeting.date)
    let sent = meeting.invited.flatMap { $0 <= today ? $0 : nil }
    let state: MeetingLimit.State =
      sent != nil || hasBegun(meeting) ? .done : day < today ? .late : .due
    return MeetingLimit(
      meeting: meeting.id, kind: .invitation, day: day, done: sent, state: state)
  }

  private func hasBegun(_ meeting: Meeting) -> Bool {
    meeting.state == .inSession || meeting.state.isHeld
  }
}
