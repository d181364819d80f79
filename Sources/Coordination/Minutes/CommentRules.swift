// The rules of comments and of what is kept of minutes.

extension Book {
  func violations(of comment: MinutesComment) -> [RuleViolation] {
    var check = RuleCheck(comment)
    if (comment.text ?? "").isEmpty && (comment.proposed ?? "").isEmpty {
      check.refuse("text", .field(.required))
    }
    if comment.settledOn != nil && comment.settlement == nil {
      check.refuse("settlement", .field(.required))
    }
    if comment.settlement?.needsAnswer ?? false, (comment.answer ?? "").isEmpty {
      check.refuse("answer", .field(.required))
    }
    if let version = minutesVersions[comment.version] {
      if version.meeting != comment.meeting {
        check.refuse("version", .otherMeeting(version.meeting))
      } else if let paragraph = comment.paragraph, version.paragraph(paragraph) == nil {
        check.refuse("paragraph", .noParagraph(paragraph))
      }
      // It tells of the paragraphs that it is about.
      if version.restricted && !comment.isRestricted {
        check.refuse("restricted", .mustBeRestricted)
      }
      check.order("received", version.day, comment.received)
    }
    check.order("settledOn", comment.received, comment.settledOn)
    return check.found
  }

  func violations(of version: MinutesVersion) -> [RuleViolation] {
    var check = RuleCheck(version)
    check.range("number", version.number, 1...9999)
    if version.paragraphs.isEmpty { check.refuse("paragraphs", .field(.required)) }
    return check.found
  }

  /// Refuses what the state of the minutes forbids: a version changed, a comment where none is asked for, an
  /// erratum of what can still be changed, and verification while a fundamental comment is open.
  func checkKept(_ edit: RecordEdit) throws(RuleViolation) {
    switch edit.after ?? edit.before {
    case let version as MinutesVersion:
      if let old = edit.before as? MinutesVersion, edit.after != nil, old.kept != version.kept {
        throw RuleViolation(version, nil, .keptVersion)
      }
    case let comment as MinutesComment:
      let old = edit.before as? MinutesComment
      let isSaidAnew = edit.after == nil || old?.asReceived != comment.asReceived
      let state = meetings[comment.meeting]?.state ?? .circulated
      if isSaidAnew ? state != .circulated : !state.isCirculated {
        throw RuleViolation(comment, "meeting", .meetingState(state))
      }
    case let erratum as Erratum:
      let state = meetings[erratum.meeting]?.state ?? .approved
      if !state.closesMinutes { throw RuleViolation(erratum, "meeting", .meetingState(state)) }
    case let meeting as Meeting where meeting.state == .verified:
      guard let old = edit.before as? Meeting, !old.state.closesMinutes else { return }
      let open = comments(of: meeting.id).filter { $0.isFundamental && $0.isOpen }.count
      if open > 0 { throw RuleViolation(meeting, "state", .openComments(open)) }
    default: break
    }
  }
}

extension MinutesVersion {
  /// What is kept, without remarks on it.
  fileprivate var kept: MinutesVersion {
    var version = self
    version.provenance = Provenance()
    version.unknown = [:]
    return version
  }
}

extension RecordEdit {
  /// Whether it settles a comment, or changes one that is settled.
  var settlesComment: Bool {
    [before, after].contains { ($0 as? MinutesComment)?.holdsSettlement ?? false }
  }
}
