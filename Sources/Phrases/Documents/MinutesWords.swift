public import Coordination

// The course of a meeting and what stands under its minutes.

extension DocumentPhrases {
  public var stateOfMinutes: String { phrases.say("Minutes", "Stav zápisu") }

  /// How far the minutes have come on a day; a draft says so until it is approved.
  public func minutesState(
    _ state: MeetingState, circulated: CalendarDay?, today: CalendarDay
  ) -> String {
    let asOf = phrases.say(
      " (as of \(phrases.dates.long(today)))", " (stav ke dni \(phrases.dates.long(today)))")
    let sent =
      circulated.map {
        phrases.say(", circulated on ", ", rozeslán dne ") + phrases.dates.long($0)
      } ?? ""
    return switch state {
    case .planned, .convened, .postponed:
      phrases.say("the meeting has not been held yet", "jednání se dosud nekonalo") + asOf
    case .inSession: phrases.say("draft, being taken", "návrh, právě se pořizuje")
    case .drafted: phrases.draft + phrases.say(", not approved", ", neschválen") + asOf
    case .circulated: phrases.draft + sent + phrases.say(", not approved", ", neschválen") + asOf
    case .verified:
      phrases.draft + sent + phrases.say(", verified, not approved", ", ověřen, neschválen") + asOf
    case .approved: phrases.say("approved", "schválen")
    case .cancelled: phrases.say("none, the meeting was cancelled", "není, jednání bylo zrušeno")
    }
  }
}

extension DocumentPhrases {
  public var openingMatters: String { phrases.say("Opening", "Zahájení") }
  public var verifiersElected: String {
    phrases.say("Verifiers elected", "Zvolení ověřovatelé")
  }

  public func previousApproved(_ meeting: Meeting) -> String {
    let day = phrases.dates.long(meeting.date)
    return phrases.say(
      "The minutes of the \(phrases.meeting(meeting.ordinal)), held on \(day), were approved.",
      "Zápis \(phrases.ofMeeting(meeting.ordinal)), které se konalo dne \(day), byl schválen.")
  }

  public var programme: String { phrases.say("Agenda", "Program jednání") }
  public var checkOfTasks: String { phrases.say("Check of tasks", "Kontrola úkolů") }
  public var course: String { phrases.say("Course of the meeting", "Průběh jednání") }
  public var outsideProgramme: String { phrases.say("Outside the agenda", "Mimo program") }
  public var topics: String {
    phrases.say("Topics on public record", "Témata doložená ve veřejných pramenech")
  }
  public var topicsOnly: String {
    phrases.say(
      "The minutes themselves are not on public record.",
      "Samotný zápis není ve veřejných pramenech dostupný.")
  }

  public var submittedBy: String { phrases.say("Submitted by", "Předkladatel") }
  public var presentedBy: String { phrases.say("Presented by", "Uvádí") }
  public var conclusion: String { phrases.say("Conclusion", "Závěr") }
  public var noResolution: String {
    phrases.say("Discussed, no resolution adopted.", "Projednáno, usnesení nebylo přijato.")
  }
  public var gapIdentified: String { phrases.say("Gap identified", "Zjištěný nedostatek") }
  public var voteEntry: String { phrases.say("Vote", "Hlasování") }

  /// Words as they were spoken, in the quotation marks of the language.
  public func quoted(_ text: String) -> String {
    phrases.say("“\(text)”", "„\(text)“")
  }

  public var outsidePlans: String { phrases.say("Outside the plans", "Mimo plány úkolů") }
  public var newTasks: String { phrases.say("New tasks", "Nové úkoly") }
  public var task: String { phrases.say("Task", "Úkol") }
  public var responsible: String { phrases.say("Responsible", "Gestor") }
  public var deadline: String { phrases.say("Deadline", "Termín") }
  public var calledUpon: String { phrases.say("called upon", "výzva") }

  public var number: String { phrases.say("No.", "Č.") }
  public var measure: String { phrases.say("Measure", "Opatření") }
  public var verdict: String { phrases.say("Verdict", "Stav plnění") }
  public var evidence: String { phrases.say("Evidence", "Doklad") }
  public var newDeadline: String { phrases.say("New deadline", "Nový termín") }
  public var comment: String { phrases.say("Comment", "Komentář") }
  public var dissent: String { phrases.say("Dissent", "Odlišné stanovisko") }
  public var indicatorValue: String { phrases.say("Indicator", "Hodnota indikátoru") }
  public var correction: String { phrases.say("correction", "oprava") }
}

extension DocumentPhrases {
  public var nextMeeting: String { phrases.say("Next meeting", "Příští jednání") }
  public var signatures: String {
    phrases.say("Recorded, verified, approved", "Vyhotovení, ověření a schválení zápisu")
  }
  public var recordedBy: String { phrases.say("Recorded by", "Zapsal/a") }
  public var verifiedBy: String { phrases.say("Verified by", "Ověřil/a") }
  public var toBeVerifiedBy: String { phrases.say("To be verified by", "Ověří") }
  public var approved: String { phrases.say("Approved", "Schváleno") }
  public var notApprovedYet: String { phrases.say("not yet approved", "dosud neschváleno") }
  public var approvedMeetingNotStated: String {
    phrases.say("approved, the meeting is not stated", "schváleno, jednání neuvedeno")
  }

  public func approvedAt(_ meeting: Meeting) -> String {
    "\(phrases.atMeeting(meeting.ordinal)), \(phrases.dates.long(meeting.date))"
  }

  public var annexes: String { phrases.say("Annexes", "Přílohy") }
  public var attendanceSheet: String { phrases.say("Attendance sheet", "Prezenční listina") }
  public var listOfResolutions: String { phrases.say("List of resolutions", "Seznam usnesení") }
  public var citation: String { phrases.say("No.", "Č.") }
  public var resolution: String { phrases.say("Resolution", "Usnesení") }
}
