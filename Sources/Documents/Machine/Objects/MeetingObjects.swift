public import Coordination

extension MachineObjects {
  /// A meeting.
  public func object(_ meeting: Meeting) -> [MachineMember] {
    let quorum = book.quorum(of: meeting)
    let isMarked = !book.attendance(of: meeting.id).isEmpty
    return [
      ("id", .id(meeting.id)), ("body", .id(meeting.body)), ("ordinal", .count(meeting.ordinal)),
      ("kind", .string(meeting.meetingKind.rawValue)), ("date", .day(meeting.date)),
      ("place", .text(meeting.place)), ("state", .string(meeting.state.rawValue)),
      ("present", isMarked ? .count(quorum.present) : .null),
      ("quorum", .count(quorum.needed)), ("members", .count(quorum.members)),
      ("from", .time(meeting.from)), ("to", .time(meeting.to)),
      ("formerDates", .array(meeting.formerDates.map { .day($0) })),
      ("approvedAt", .id(meeting.approvedAt)), ("reference", .text(meeting.reference)),
    ] + ending(meeting.provenance)
  }

  /// An agenda item.
  public func object(_ item: AgendaItem) -> [MachineMember] {
    [
      ("id", .id(item.id)), ("meeting", .id(item.meeting)), ("number", .count(item.number)),
      ("title", .string(item.title)), ("kind", .string(item.itemKind.rawValue)),
      ("submittedBy", .id(item.submittedBy)), ("presenter", .text(item.presenter)),
      ("minutes", .count(item.minutes)), ("subject", .id(item.subject)),
      ("conclusion", .text(item.conclusion)), ("opened", .time(item.opened)),
      ("closed", .time(item.closed)), ("titleCs", .text(item.titleCs)),
    ] + ending(item.provenance)
  }

  /// A mark of attendance.
  public func object(_ attendance: Attendance) -> [MachineMember] {
    let seat = book.seats[attendance.member]
    return [
      ("id", .id(attendance.id)), ("meeting", .id(attendance.meeting)),
      ("member", .id(attendance.member)),
      ("institution", .id(attendance.institution ?? seat?.institution)),
      ("person", .text(attendance.person)), ("state", .string(attendance.state.rawValue)),
      ("from", .time(attendance.from)), ("to", .time(attendance.to)),
      ("substitute", .text(attendance.substitute)),
      ("authorisation", .text(attendance.authorisation)),
    ] + ending(attendance.provenance)
  }

  /// An entry of the minutes.
  public func object(_ entry: MinutesEntry) -> [MachineMember] {
    [
      ("id", .id(entry.id)), ("meeting", .id(entry.meeting)), ("item", .id(entry.item)),
      ("sequence", .count(entry.sequence)), ("kind", .string(entry.entryKind.rawValue)),
      ("time", .time(entry.time)), ("speaker", .id(entry.speaker)), ("text", .string(entry.text)),
      ("typed", .text(entry.typed)), ("subject", .id(entry.subject)),
      ("restricted", .boolean(entry.restricted)),
    ] + ending(entry.provenance)
  }

  /// An answer in a written vote.
  public func object(_ ballot: WrittenBallot) -> [MachineMember] {
    [
      ("id", .id(ballot.id)), ("meeting", .id(ballot.meeting)),
      ("resolution", .id(ballot.resolution)), ("member", .id(ballot.member)),
      ("institution", .id(book.seats[ballot.member]?.institution)),
      ("vote", .string(ballot.vote.rawValue)), ("day", .day(ballot.day)),
      ("comment", .text(ballot.comment)),
    ] + ending(ballot.provenance)
  }

  /// A resolution.
  public func object(_ resolution: Resolution) -> [MachineMember] {
    [
      ("id", .id(resolution.id)),
      ("citation", resolution.isAdopted ? .string(book.citation(of: resolution)) : .null),
      ("meeting", .id(resolution.meeting)), ("verb", .string(resolution.verb.rawValue)),
      ("text", .string(resolution.text)), ("for", .count(resolution.votesFor)),
      ("against", .count(resolution.votesAgainst)),
      ("abstained", .count(resolution.abstained)),
      ("quorum", .count(resolution.quorumNeeded)),
      ("present", .count(resolution.presentAtVote)), ("number", .count(resolution.number)),
      ("item", .id(resolution.item)), ("addressees", .ids(resolution.addressees)),
      ("outcome", .text(resolution.outcome?.rawValue)),
    ] + ending(resolution.provenance)
  }
}
