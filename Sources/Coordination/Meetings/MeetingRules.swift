extension Book {
  func violations(of meeting: Meeting) -> [RuleViolation] {
    var check = RuleCheck(meeting)
    check.order("to", meeting.from, meeting.to)
    check.range("ordinal", meeting.ordinal, 1...9999)
    let other = meetings.rows.first {
      $0.id != meeting.id && $0.body == meeting.body && $0.ordinal == meeting.ordinal
    }
    if let other { check.refuse("ordinal", .taken(by: other.id)) }
    if let seat = seats[meeting.presiding], seat.body != meeting.body {
      check.refuse("presiding", .notASeat(seat.id))
    }
    if let approving = meetings[meeting.approvedAt], approving.date <= meeting.date {
      check.refuse("approvedAt", .endBeforeStart(meeting.date.iso))
    }
    return check.found
  }

  func violations(of item: AgendaItem) -> [RuleViolation] {
    var check = RuleCheck(item)
    check.range("number", item.number, 1...999)
    check.range("minutes", item.minutes, 0...1440)
    check.order("closed", item.opened, item.closed)
    let other = agendaOfMeeting[item.meeting].first {
      $0 != item.id && agendaItems[$0]?.number == item.number
    }
    if let other { check.refuse("number", .taken(by: other)) }
    return check.found
  }

  func violations(of attendance: Attendance) -> [RuleViolation] {
    var check = RuleCheck(attendance)
    check.order("to", attendance.from, attendance.to)
    if attendance.away.contains(where: { Attendance.absence($0) == nil }) {
      check.refuse("away", .field(.malformed(.lines)))
    }
    guard let meeting = meetings[attendance.meeting] else { return check.found }
    if let seat = seats[attendance.member] {
      if seat.body != meeting.body || !seat.isHeld(on: meeting.date) {
        check.refuse("member", .notASeat(seat.id))
      }
      let other = attendanceOfMeeting[meeting.id].first {
        $0 != attendance.id && self.attendance[$0]?.member == seat.id
      }
      if let other { check.refuse("member", .taken(by: other)) }
    } else if attendance.member == nil && attendance.institution == nil && attendance.person == nil
    {
      check.refuse("member", .field(.required))
    }
    return check.found
  }

  func violations(of entry: MinutesEntry) -> [RuleViolation] {
    var check = RuleCheck(entry)
    if let item = agendaItems[entry.item], item.meeting != entry.meeting {
      check.refuse("item", .otherMeeting(item.meeting))
    }
    // The resolution, task or gap that it made would tell of it all the same.
    if entry.isRestricted && [.decision, .task, .gap].contains(entry.entryKind) {
      check.refuse("restricted", .cannotBeRestricted)
    }
    return check.found
  }

  func violations(of resolution: Resolution) -> [RuleViolation] {
    var check = RuleCheck(resolution)
    check.range("number", resolution.number, 1...999)
    check.range("for", resolution.votesFor, 0...9999)
    check.range("against", resolution.votesAgainst, 0...9999)
    check.range("abstained", resolution.abstained, 0...9999)
    if let other = holder(ofNumberOf: resolution) { check.refuse("number", .taken(by: other)) }
    if let item = agendaItems[resolution.item], item.meeting != resolution.meeting {
      check.refuse("item", .otherMeeting(item.meeting))
    }
    if let meeting = meetings[resolution.meeting] {
      checkVotes(of: resolution, at: meeting, &check)
    }
    return check.found
  }

  /// Each seat votes once, has a vote and is there; counts are those of the names, and no more than present.
  private func checkVotes(
    of resolution: Resolution, at meeting: Meeting, _ check: inout RuleCheck<Resolution>
  ) {
    let ballots = [
      ("namedFor", resolution.namedFor, "for", resolution.votesFor),
      ("namedAgainst", resolution.namedAgainst, "against", resolution.votesAgainst),
      ("namedAbstained", resolution.namedAbstained, "abstained", resolution.abstained),
    ]
    var voted: Set<RecordID> = []
    for (key, names, countKey, count) in ballots {
      for seat in names.compactMap({ seats[$0] }) {
        if seat.body != meeting.body || !seat.isHeld(on: meeting.date) {
          check.refuse(key, .notASeat(seat.id))
        } else if !seat.votes
          || attendance(of: seat.id, at: meeting.id)?
            .isVoteless(at: resolution.time, of: meeting) ?? false
        {
          check.refuse(key, .noVote(seat.id))
        } else if resolution.conflicted.contains(seat.id) {
          check.refuse(key, .conflicted(seat.id))
        } else if !voted.insert(seat.id).inserted {
          check.refuse(key, .votedTwice(seat.id))
        } else if !(attendance(of: seat.id, at: meeting.id)?.takesPart(at: resolution.time) ?? false)
        {
          check.refuse(key, .absent(seat.id))
        }
      }
      if !names.isEmpty, let count, count != names.count {
        check.refuse(countKey, .votesDiffer(counted: count, named: names.count))
      }
    }
    let cast =
      (resolution.votesFor ?? 0) + (resolution.votesAgainst ?? 0) + (resolution.abstained ?? 0)
    // Old minutes say how the vote went without saying who was there: then there is nothing to compare.
    let present = resolution.presentAtVote ?? 0
    if cast > 0 && resolution.presentAtVote != nil && cast > present {
      check.refuse("for", .tooManyVotes(cast: cast, present: present))
    }
  }
}
