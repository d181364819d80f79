public import Coordination

// The notice that a meeting is postponed or cancelled.

extension DocumentPhrases {
  /// The sentence that says it: "The 12th meeting of the group, which was to be held on …, is postponed to …."
  public func isPostponed(
    _ meeting: Meeting, from old: CalendarDay, isSubgroup: Bool
  ) -> String {
    phrases.say(
      "\(beginning(meeting, isSubgroup)), which was to be held \(phrases.dates.on(old)), is postponed"
        + " \(phrases.dates.to(meeting.date)).",
      "\(beginning(meeting, isSubgroup)), které se mělo konat \(phrases.dates.on(old)), se odkládá"
        + " \(phrases.dates.to(meeting.date)).")
  }

  /// The sentence that says it: "12. jednání skupiny, které se mělo konat …, se ruší."
  public func isCancelled(_ meeting: Meeting, isSubgroup: Bool) -> String {
    phrases.say(
      "\(beginning(meeting, isSubgroup)), which was to be held \(phrases.dates.on(meeting.date)), is"
        + " cancelled.",
      "\(beginning(meeting, isSubgroup)), které se mělo konat \(phrases.dates.on(meeting.date)), se"
        + " ruší.")
  }

  private func beginning(_ meeting: Meeting, _ isSubgroup: Bool) -> String {
    let number = phrases.ordinal(meeting.ordinal)
    return phrases.say(
      "The \(number) meeting of \(theBody(isSubgroup))",
      "\(number) jednání \(isSubgroup ? "podskupiny" : "skupiny")")
  }

  /// What is said where a meeting is neither postponed nor cancelled.
  public func isAsPlanned(_ meeting: Meeting) -> String {
    phrases.say(
      "The meeting is neither postponed nor cancelled; its date is"
        + " \(phrases.dates.long(meeting.date)).",
      "Jednání není odloženo ani zrušeno; termín je \(phrases.dates.long(meeting.date)).")
  }

  /// When the body meets next, after a cancelled meeting.
  public func nextIsOn(_ meeting: Meeting) -> String {
    let number = phrases.ordinal(meeting.ordinal)
    return phrases.say(
      "The next meeting (the \(number)) is to be held \(phrases.dates.on(meeting.date)).",
      "Příští (\(number)) jednání se má konat \(phrases.dates.on(meeting.date)).")
  }

  public var formerDate: String { phrases.say("Original date", "Původní termín") }
  public var newDate: String { phrases.say("New date", "Nový termín") }
  public var reason: String { phrases.say("Reason", "Důvod") }
  public var newLimits: String { phrases.say("New time limits", "Nové lhůty") }
  public var goesTo: String { phrases.say("Sent to", "Rozdělovník") }
  public func limit(_ kind: MeetingLimit.Kind) -> String {
    switch kind {
    case .materials: phrases.say("Materials to be sent in by", "Zaslání podkladů do")
    case .invitation: phrases.say("Invitation and programme by", "Pozvánka a program do")
    default: phrases.limits.name(kind).capitalizedFirst
    }
  }
  public func limitDay(_ day: CalendarDay, isPast: Bool) -> String {
    let day = phrases.dates.long(day)
    return isPast ? phrases.say("\(day) (already past)", "\(day) (již uplynulo)") : day
  }
}

// The invitation as mail.
extension DocumentPhrases {
  /// The beginning of the name of the file that the agenda is attached as, plain letters only.
  public var agendaFile: String { phrases.say("agenda", "program") }
  public var invitationFile: String { phrases.say("invitation", "pozvanka") }
}

// The materials of an agenda.
extension DocumentPhrases {
  public var materials: String { phrases.say("Materials", "Podklady") }
  public func owed(_ title: String, by code: String?) -> String {
    guard let code else { return title + phrases.say(" (awaited)", " (očekává se)") }
    return title + phrases.say(" (owed by \(code))", " (dodá \(code))")
  }
  public func furtherMaterials(_ titles: [String]) -> String {
    phrases.say("Further materials: ", "Další podklady: ") + titles.joined(separator: "; ") + "."
  }
}
